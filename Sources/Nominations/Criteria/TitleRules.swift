import Sheets
import VietnameseText

/// The years in which a nominee held what a rule accepts.
private struct HeldYears {
  var certain = YearSet()
  /// The certain ones and those that a person must confirm.
  var possible = YearSet()
  /// How many years at least are stated without being named; they may be among the named ones.
  var undated = 0
  /// As many as are possible.
  var possibleUndated = 0
  /// The longest unnamed run, stated as unbroken.
  var undatedRun = 0
  var evidence: [Evidence] = []

  /// A title of the year under review is not counted before that year is over.
  ///
  /// - Parameter window: The years that count; `nil` for all.
  init(of demand: TermDemand, in dossier: Dossier, window: YearSet?) {
    let past = dossier.pastYears
    for fact in dossier.facts {
      let inForce: YearSet
      switch demand.acceptance(of: fact.name) {
      case .never: continue
      case .vague: inForce = YearSet()
      case .inForce(let years): inForce = years
      }
      if fact.isDated {
        let years = window.map(fact.years.intersection) ?? fact.years
        if years.isEmpty { continue }
        possible = possible.union(years)
        if fact.isCertain {
          certain = certain.union(years.intersection(inForce).intersection(past))
        }
      } else {
        let isCertain = fact.isCertain && window == nil && !inForce.isEmpty
        addUndated(fact, isCertain: isCertain, dossier)
      }
      evidence.append(dossier.evidence(of: fact))
    }
  }

  private mutating func addUndated(_ fact: Dossier.Fact, isCertain: Bool, _ dossier: Dossier) {
    possibleUndated += fact.count
    guard isCertain else { return }
    undated = max(undated, fact.count)
    if fact.count == 1 || dossier.nominee.records[fact.index].saysUnbroken {
      undatedRun = max(undatedRun, fact.count)
    }
  }
}

extension AchievementRecord {
  /// Whether its words say of its years that they follow one another: “02 năm liền”, “liên tục”.
  var saysUnbroken: Bool {
    let key = " " + ComparisonKey(words).text + " "
    return [" lien tuc ", " lien tiep ", " nam lien "].contains { key.contains($0) }
  }
}

extension Rule.TitleStreak {
  /// Unnamed years that are stated as unbroken count, unless the streak must end last year.
  func weigh(_ dossier: Dossier, demand: TermDemand) -> Weighing {
    let held = HeldYears(of: demand, in: dossier, window: nil)
    let shown = max(run(held.certain, dossier), mustEndLastYear ? 0 : held.undatedRun)
    let possible = max(shown, run(held.possible, dossier) + held.possibleUndated)
    return Weighing(
      isShown: shown >= years, isPossible: possible >= years,
      isOpen: couldReach(held.possible, dossier),
      ground: .amount(Ground.Amount(shown: shown, possible: possible, needed: years)),
      occurrences: max(held.certain.disjointRuns(of: years), shown / max(years, 1)),
      evidence: held.evidence)
  }

  private func run(_ held: YearSet, _ dossier: Dossier) -> Int {
    mustEndLastYear ? held.run(endingIn: dossier.reviewYear - 1) : held.longestRun
  }

  private func couldReach(_ held: YearSet, _ dossier: Dossier) -> Bool {
    let coverage = dossier.coverage(of: .title)
    guard mustEndLastYear else { return coverage.leavesOpen(nil) }
    let window = dossier.window(years)
    return window.subtracting(held).subtracting(coverage.unknown(among: window)).isEmpty
  }
}

extension Rule.TitleCount {
  func weigh(_ dossier: Dossier, demand: TermDemand) -> Weighing {
    let window = withinYears.map { dossier.window($0) }
    let held = HeldYears(of: demand, in: dossier, window: window)
    let shown = max(held.certain.count, held.undated)
    let possible = held.possible.count + held.possibleUndated
    let coverage = dossier.coverage(of: .title)
    let open =
      window.map {
        possible + coverage.unknown(among: $0.subtracting(held.possible)).count >= count
      }
      ?? coverage.leavesOpen(nil)
    return Weighing(
      isShown: shown >= count, isPossible: possible >= count, isOpen: open,
      ground: .amount(Ground.Amount(shown: shown, possible: possible, needed: count)),
      occurrences: shown, evidence: held.evidence)
  }
}
