import Sheets
import VietnameseText

/// Decisions that are said to have given two things that one decision cannot give.
///
/// Agencies count their decisions anew each year, and many share a symbol: of two nominees a
/// decision is one where number and day agree, of one nominee where the number does.
struct DecisionConflicts {
  private struct Decision: Hashable {
    let number: String
    let day: CivilDate
  }

  /// Where a record stands among the nominees: a run holds as many decisions as nominees.
  private struct Position {
    let nominee: Int32
    let record: Int32
  }

  private let terms: TermOrder
  private let nominees: [Nominee]
  private var first: [Decision: Position] = [:]
  /// What a decision is said to have given besides.
  private var further: [Decision: [Position]] = [:]

  init(terms: TermOrder, nominees: [Nominee]) {
    self.terms = terms
    self.nominees = nominees
  }

  /// Tells of the records of a nominee that contradict each other, or those of nominees before.
  mutating func report(_ report: (Finding) -> Void) {
    for index in nominees.indices { add(index, report) }
  }

  private mutating func add(_ index: Int, _ report: (Finding) -> Void) {
    var own: [String: [AchievementRecord]] = [:]
    for (position, record) in nominees[index].records.enumerated() where record.isCertain {
      guard let decision = record.decision else { continue }
      let number = ComparisonKey(decision).text
      let isTold = tell(of: record, against: own[number] ?? [], contradict, report)
      own[number, default: []].append(record)
      guard let day = record.date else { continue }
      let key = Decision(number: number, day: day)
      let known = known(of: key)
      if !isTold { _ = tell(of: record, against: known, contradictAcrossNominees, report) }
      if known.contains(where: { $0.name == record.name && $0.issuer == record.issuer }) {
        continue
      }
      let place = Position(nominee: Int32(index), record: Int32(position))
      if known.isEmpty { first[key] = place } else { further[key, default: []].append(place) }
    }
  }

  private func known(of decision: Decision) -> [AchievementRecord] {
    guard let first = first[decision] else { return [] }
    return ([first] + (further[decision] ?? [])).map { position in
      nominees[Int(position.nominee)].records[Int(position.record)]
    }
  }

  private func tell(
    of record: AchievementRecord, against others: [AchievementRecord],
    _ contradict: (AchievementRecord, AchievementRecord) -> Bool, _ report: (Finding) -> Void
  ) -> Bool {
    guard let other = others.first(where: { contradict(record, $0) }) else { return false }
    report(
      Finding(
        .decisionOfTwo, at: record.place, .plain(record.decision ?? ""), .plain(record.summary),
        .plain(other.summary), .plain(other.place?.description ?? "")))
    return true
  }

  /// Two givers; two forms of award, or titles of two levels, which no one body confers by one
  /// decision; two days of one year.
  private func contradict(_ record: AchievementRecord, _ other: AchievementRecord) -> Bool {
    if let day = record.date, let otherDay = other.date, day != otherDay {
      return day.year == otherDay.year && record.name == other.name
        && record.couldBeIssued(with: other)
    }
    if !record.couldBeIssued(with: other) { return true }
    return record.kind == other.kind && terms.areConferredApart(record.name, other.name)
  }

  /// Two bodies of one kind and rank, as two districts, have decisions of one number each.
  private func contradictAcrossNominees(
    _ record: AchievementRecord, _ other: AchievementRecord
  ) -> Bool {
    if let issuer = record.issuer, let body = other.issuer,
      IssuingBody(issuer).isNeighbour(of: IssuingBody(body))
    {
      return false
    }
    return contradict(record, other)
  }
}
