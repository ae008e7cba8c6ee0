import Matching
import Sheets
import VietnameseText

/// Nominations gathered into nominees: certain duplicates merged, a person's decisions followed,
/// the doubtful left as questions.
struct Gathering {
  /// In the order of their first nomination.
  private(set) var nominees: [Nominee] = []
  private(set) var merges: [MergedGroup] = []
  private(set) var questions: [DuplicateQuestion] = []
  private(set) var findings: [Finding] = []
  /// What a nomination beyond the first of its nominee became.
  private(set) var repeats: [Place: Repeat] = [:]
  /// The earlier nominations of a nominee, by its index.
  private(set) var earlier: [Int: [Nomination]] = [:]

  struct Repeat {
    let kind: RowKind
    let counterpart: Place
  }

  init(_ batch: Batch) {
    let current = batch.files.flatMap { $0.submission?.nominations ?? [] }
    let nominations = current + batch.earlier
    let constraints = DecisionIndex(batch.allDecisions).constraints(on: nominations)
    let linkage = link(
      MatchRecord.records(of: nominations, in: batch.plan), constraints: constraints)
    for cluster in linkage.clusters where cluster[0] < current.count {
      gather(cluster, of: nominations, currentCount: current.count, under: batch.plan.properties)
    }
    explainMerges(linkage, nominations)
    ask(linkage, nominations, currentCount: current.count, decisions: batch.decisions)
    for conflict in linkage.contradictions {
      findings.append(
        Finding(
          .contradictoryDecisions, at: nominations[conflict.left].name.place,
          .plain("\(nominations[conflict.right].name.place)")))
    }
  }

  /// One cluster becomes one nominee; the plan's policies say what its repetitions are.
  private mutating func gather(
    _ cluster: [Int], of nominations: [Nomination], currentCount: Int,
    under properties: PlanProperties
  ) {
    let first = nominations[cluster[0]]
    var kept = [first]
    for index in cluster.dropFirst() where index < currentCount {
      let nomination = nominations[index]
      let isRefused = policies(of: nomination, against: kept, under: properties)
        .map { policy, finding in
          if policy != .merge { findings.append(finding) }
          return policy == .refuse
        }.contains(true)
      repeats[nomination.place] = Repeat(
        kind: isRefused ? .refused : .duplicate, counterpart: first.place)
      if !isRefused { kept.append(nomination) }
    }
    nominees.append(Nominee(nominations: kept))
    let before = cluster.filter { $0 >= currentCount }.map { nominations[$0] }
    if !before.isEmpty { earlier[nominees.count - 1] = before }
  }

  /// What the plan says of a repetition in another unit or another movement.
  private func policies(
    of nomination: Nomination, against kept: [Nomination], under properties: PlanProperties
  ) -> [(DuplicatePolicy, Finding)] {
    var policies: [(DuplicatePolicy, Finding)] = []
    let first = kept[0]
    if let sender = nomination.sender, let other = first.sender, sender != other {
      policies.append(
        (
          properties.acrossUnits,
          Finding(.duplicateInUnits, at: nomination.name.place, .plain(other), .plain(sender))
        ))
    }
    if let movement = nomination.movement?.value, let other = first.movement?.value,
      ComparisonKey(movement) != ComparisonKey(other)
    {
      policies.append(
        (
          properties.acrossMovements,
          Finding(
            .duplicateInMovements, at: nomination.name.place, .plain("\(other); \(movement)"))
        ))
    }
    return policies
  }

  private mutating func explainMerges(_ linkage: Linkage, _ nominations: [Nomination]) {
    for merge in linkage.merges {
      let (left, right) = (nominations[merge.left], nominations[merge.right])
      let reason = merge.reason
      merges.append(MergedGroup(nominations: [left, right], reason: reason))
      findings.append(
        Finding(
          .duplicateMerged, at: right.name.place, .plain("\(left.name.place)"),
          .phrase(reason)))
    }
  }

  private mutating func ask(
    _ linkage: Linkage, _ nominations: [Nomination], currentCount: Int, decisions: [Decision]
  ) {
    for question in linkage.questions where question.left < currentCount {
      let (left, right) = (nominations[question.left], nominations[question.right])
      let asked = DuplicateQuestion(
        left: left, right: right, probability: question.probability, reason: question.reason,
        proposal: question.isProposed ? .merge : nil)
      questions.append(asked)
      findings.append(
        Finding(
          .openQuestion, at: right.name.place, .plain("\(left.name.place)"),
          .phrase(asked.reason)))
    }
  }
}

extension MatchRecord {
  /// What linkage compares of nominations: the fields that the plan's table names, or all of them
  /// where it names none. A file is one sender, whose habits are its own.
  fileprivate static func records(of nominations: [Nomination], in plan: Plan) -> [MatchRecord] {
    let names = Dictionary(plan.units.map { ($0.code, $0.name) }) { first, _ in first }
    let directory = UnitDirectory(units: plan.units)
    var canonical: [String: String] = [:]
    func canonicalUnit(_ written: String) -> String {
      if let known = canonical[written] { return known }
      let match = directory.unit(named: written)
      let name = match.flatMap { $0.isClear ? $0.unit.name : nil } ?? written
      canonical[written] = name
      return name
    }
    let fields = Set(plan.matching.filter { $0.comparison != .ignored }.map(\.field))
    func compared(_ field: ColumnMeaning, _ value: String?) -> String {
      plan.matching.isEmpty || fields.contains(field) ? value ?? "" : ""
    }
    var senders: [String: Int] = [:]
    return nominations.map { nomination in
      let file = nomination.place.source.file
      let sender = senders[file] ?? senders.count
      senders[file] = sender
      return MatchRecord(
        name: nomination.name.value,
        isCollective: nomination.kind.map { $0 == .collective },
        birth: compared(.birthDate, nomination.birthDate?.value.description),
        sex: compared(.sex, nomination.sex?.value.label),
        codes: [
          compared(.citizenID, nomination.citizenID?.value),
          compared(.code, nomination.code?.value),
        ].filter { !$0.isEmpty },
        unit: compared(.unit, nomination.unit.map { canonicalUnit($0.value) }),
        position: compared(.position, nomination.position?.value),
        senderUnit: compared(.unit, nomination.sender.flatMap { names[$0] }),
        sender: sender)
    }
  }
}

/// Decisions looked up by the data of the nominees they are about.
private struct DecisionIndex {
  private var answered: [Decision] = []

  init(_ decisions: [Decision]) {
    answered = decisions.filter { $0.answer != nil }
  }

  func constraints(on nominations: [Nomination]) -> [Constraint] {
    guard !answered.isEmpty else { return [] }
    var rows: [NomineeIdentity: [Int]] = [:]
    for (index, nomination) in nominations.enumerated() {
      rows[NomineeIdentity(nomination), default: []].append(index)
    }
    var constraints: [Constraint] = []
    for decision in answered {
      for left in rows[decision.left] ?? [] {
        for right in rows[decision.right] ?? [] where right != left {
          constraints.append(
            decision.answer == .merge ? .same(left, right) : .apart(left, right))
        }
      }
    }
    return constraints
  }
}
