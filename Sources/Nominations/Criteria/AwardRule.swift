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
    let window = withinYears.map(dossier.window)
    for fact in dossier.facts where demand.forms.accepts(fact.name, in: nil) != false {
      let record = dossier.record(fact)
      let years = record.years.filter { $0 <= dossier.reviewYear && window?.contains($0) ?? true }
      if years.isEmpty && !record.years.isEmpty { continue }
      guard isFromNamedIssuer(fact, demand, terms) != false else { continue }
      let isCertain =
        record.isCertain && isFromNamedIssuer(fact, demand, terms) == true
        && isInForce(fact, record, demand) && !(window != nil && years.isEmpty)
      awards.add(record, fact, years: years, isCertain: isCertain)
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
    _ fact: Dossier.Fact, _ demand: AwardDemand, _ terms: TermOrder
  ) -> Bool? {
    if demand.issuers.isEmpty { return true }
    if acceptsHigherFromAnyIssuer, let name = fact.name, terms.outranks(name, form) { return true }
    guard let issuer = fact.issuer else { return nil }
    var isOpen = false
    for named in demand.issuers {
      switch issuer.belongs(to: named) {
      case true?: return true
      case nil: isOpen = true
      case false?: continue
      }
    }
    return isOpen ? nil : false
  }

  /// Whether the form and the issuer existed when the award was given; bodies of the district
  /// level ended on 1 July 2025.
  private func isInForce(
    _ fact: Dossier.Fact, _ record: AchievementRecord, _ demand: AwardDemand
  ) -> Bool {
    guard demand.forms.accepts(fact.name, in: nil) == true,
      record.years.allSatisfy({ demand.forms.accepts(fact.name, in: $0) == true })
    else { return false }
    guard fact.issuer?.isDistrict == true else { return true }
    if let date = record.date { return date < IssuingBody.endOfDistricts }
    return record.years.allSatisfy { $0 <= IssuingBody.endOfDistricts.year }
  }
}

/// How many different awards the records of a nominee show, which several cells may name twice.
struct AwardTally {
  private struct Entry {
    let record: AchievementRecord
    let name: TermOrder.NameID?
    let issuer: IssuingBody?
    let years: [Int]
    let isCertain: Bool

    var occurrences: Int { max(years.count, record.count ?? 1, 1) }
  }

  private var entries: [Entry] = []

  mutating func add(
    _ record: AchievementRecord, _ fact: Dossier.Fact, years: [Int], isCertain: Bool
  ) {
    entries.append(
      Entry(
        record: record, name: fact.name, issuer: fact.issuer, years: years, isCertain: isCertain))
  }

  /// How many there are for certain: what could be one award counts once.
  ///
  /// Awards of different forms, of different bodies or years are different, and so are those
  /// with different decisions or days. What does not name its body, or its year, may be one of
  /// those that do.
  var atLeast: Int {
    let certain = entries.filter(\.isCertain)
    if certain.count == 1 { return certain[0].occurrences }
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
    for year in YearSet(entries.lazy.flatMap(\.years)).years {
      let ofYear = entries.filter { $0.years.contains(year) }
      let decisions = Set(ofYear.compactMap(\.record.decision)).count
      let days = Set(ofYear.compactMap(\.record.date)).count
      let localities = Set(ofYear.compactMap { $0.issuer?.locality }.filter { !$0.isEmpty }).count
      let counted = ofYear.map { $0.years.count == 1 ? max($0.record.count ?? 1, 1) : 1 }.max() ?? 0
      dated += max(decisions, days, localities, counted)
    }
    let undated = entries.filter(\.years.isEmpty).map { max($0.record.count ?? 1, 1) }.max() ?? 0
    return max(dated, undated)
  }

  private func grouped<Key: Hashable>(_ entries: [Entry], by key: (Entry) -> Key) -> [[Entry]] {
    Array(Dictionary(grouping: entries, by: key).values)
  }
}

/// What a body is and of which level, wherever it is.
private struct IssuingClass: Hashable {
  let body: [String]
  let levels: Set<IssuingBody.Level>

  init(_ issuer: IssuingBody) {
    body = issuer.body
    levels = issuer.levels
  }
}
