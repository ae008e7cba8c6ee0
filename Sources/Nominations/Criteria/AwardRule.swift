import Sheets

/// What an award rule asks, its names resolved.
struct AwardDemand: Sendable {
  let forms: TermDemand
  /// Empty for any.
  let issuers: [IssuingBody]
}

extension Rule.AwardCount {
  /// An award is given on a day, so one of the year under review counts too.
  func weigh(_ dossier: Dossier, demand: AwardDemand, terms: TermOrder) -> Weighing {
    var awards = AwardTally()
    var evidence: [Evidence] = []
    let window = withinYears.map { dossier.window($0) }
    for fact in dossier.facts {
      let inForce: YearSet
      switch demand.forms.acceptance(of: fact.name) {
      case .never: continue
      case .vague: inForce = YearSet()
      case .inForce(let years): inForce = years
      }
      let years = window.map(fact.years.intersection) ?? fact.years
      if fact.isDated && years.isEmpty { continue }
      let isFromNamed = isFromNamedIssuer(fact, demand, terms, in: dossier.reviewYear)
      if isFromNamed == false { continue }
      let isCertain =
        fact.isCertain && isFromNamed == true && (window == nil || fact.isDated)
        && !inForce.isEmpty && fact.years.subtracting(inForce).isEmpty
      awards.add(fact, dossier, years: years, isCertain: isCertain)
      evidence.append(dossier.evidence(of: fact))
    }
    let (shown, possible) = (awards.atLeast, awards.atMost)
    return Weighing(
      isShown: shown >= count, isPossible: possible >= count,
      isOpen: dossier.coverage(of: .award).leavesOpen(window),
      ground: .amount(Ground.Amount(shown: shown, possible: possible, needed: count)),
      occurrences: shown, evidence: evidence)
  }

  /// `nil` where the words leave it open, as for a Giấy khen without its issuer.
  private func isFromNamedIssuer(
    _ fact: Dossier.Fact, _ demand: AwardDemand, _ terms: TermOrder, in year: Int
  ) -> Bool? {
    if demand.issuers.isEmpty { return true }
    if acceptsHigherFromAnyIssuer, let name = fact.name, terms.outranks(name, form) { return true }
    guard let issuer = fact.issuer else { return nil }
    var isOpen = false
    for named in demand.issuers {
      switch issuer.belongs(to: named, in: year) {
      case true?: return true
      case nil: isOpen = true
      case false?: continue
      }
    }
    return isOpen ? nil : false
  }
}

/// How many different awards the records of a nominee show, which several cells may name twice.
struct AwardTally {
  private struct Entry {
    let name: TermOrder.NameID?
    let issuer: IssuingBody?
    let decision: String?
    let date: CivilDate?
    let years: YearSet
    let count: Int
    let isCertain: Bool

    var occurrences: Int { max(years.count, count) }
  }

  private var entries: [Entry] = []

  mutating func add(_ fact: Dossier.Fact, _ dossier: Dossier, years: YearSet, isCertain: Bool) {
    entries.append(
      Entry(
        name: fact.name, issuer: fact.issuer,
        decision: dossier.nominee.records[fact.index].decision,
        date: dossier.nominee.records[fact.index].date, years: years, count: fact.count,
        isCertain: isCertain))
  }

  /// How many there are for certain: what could be one award counts once.
  ///
  /// Awards of different forms, of different bodies or years are different, and so are those
  /// with different decisions or days. What does not name its body, or its year, may be one of
  /// those that do.
  var atLeast: Int {
    let certain = entries.filter(\.isCertain)
    if certain.count < 2 { return certain.first?.occurrences ?? 0 }
    var total = 0
    for ofOneForm in grouped(certain, by: { $0.name }) {
      var named = 0
      var unnamed = 0
      for ofOneBody in grouped(ofOneForm, by: { $0.issuer.map(IssuingClass.init) }) {
        let least = AwardTally.leastOfOneBody(ofOneBody)
        if ofOneBody[0].issuer == nil { unnamed = least } else { named += least }
      }
      total += max(named, unnamed)
    }
    return total
  }

  /// How many there are if nothing is named twice.
  var atMost: Int {
    entries.reduce(0) { $0 + $1.occurrences }
  }

  private static func leastOfOneBody(_ entries: [Entry]) -> Int {
    var dated = 0
    for year in entries.reduce(YearSet(), { $0.union($1.years) }).years {
      let ofYear = entries.filter { $0.years.contains(year) }
      let decisions = Set(ofYear.compactMap(\.decision)).count
      let days = Set(ofYear.compactMap(\.date)).count
      let localities = Set(ofYear.compactMap { $0.issuer?.locality }.filter { !$0.isEmpty }).count
      let counted = ofYear.map { $0.years.count == 1 ? $0.count : 1 }.max() ?? 0
      dated += max(decisions, days, localities, counted)
    }
    let undated = entries.filter(\.years.isEmpty).map(\.count).max() ?? 0
    return max(dated, undated)
  }

  private func grouped<Key: Hashable>(_ entries: [Entry], by key: (Entry) -> Key) -> [[Entry]] {
    Array(Dictionary(grouping: entries, by: key).values)
  }
}

/// What a body is and of which level, wherever it is.
private struct IssuingClass: Hashable {
  let body: [String]
  let levels: IssuingBody.Levels

  init(_ issuer: IssuingBody) {
    body = issuer.body
    levels = issuer.levels
  }
}
