import Matching
import Sheets
import VietnameseText

/// Nominations gathered into nominees: certain duplicates merged, a person's decisions followed,
/// the doubtful left as questions.
struct Gathering {
  /// In the order of their first nomination.
  private var nominees: [Nominee] = []
  private(set) var merges: [MergedPair] = []
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

  init(_ batch: Batch, threads: Int) {
    var nominations: [Nomination] = []
    let currentCount = batch.files.reduce(0) { $0 + $1.nominations.count }
    nominations.reserveCapacity(currentCount + batch.earlier.count)
    for file in batch.files { nominations += file.nominations }
    nominations += batch.earlier
    let decided = DecidedRows(batch.allDecisions, on: nominations.map(NomineeIdentity.init))
    var settings = MatchSettings()
    settings.threads = threads
    let linkage = link(
      MatchRecords(nominations, in: batch.plan), constraints: decided.constraints,
      settings: settings)
    for cluster in linkage.clusters where cluster[0] < currentCount {
      gather(cluster, of: nominations, currentCount: currentCount, under: batch.plan.properties)
    }
    explainMerges(linkage, nominations)
    ask(linkage, decided, nominations, currentCount: currentCount)
    findings += decided.contradictions(linkage.contradictions)
  }

  /// The nominees, handed over: there may be millions, who need not stand in two lists.
  mutating func takeNominees() -> [Nominee] {
    defer { nominees = [] }
    return nominees
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
      let reason = merge.reason()
      merges.append(
        MergedPair(
          left: left, right: right, reason: reason, isDecided: merge.ground == .decision))
      findings.append(
        Finding(
          .duplicateMerged, at: right.name.place, .plain("\(left.name.place)"),
          .phrase(reason)))
    }
  }

  private mutating func ask(
    _ linkage: Linkage, _ decided: DecidedRows, _ nominations: [Nomination], currentCount: Int
  ) {
    for question in decided.questions(linkage) where question.left < currentCount {
      let (left, right) = (nominations[question.left], nominations[question.right])
      questions.append(
        DuplicateQuestion(
          left: left, right: right, probability: question.probability, reason: question.reason,
          proposal: question.proposal, group: question.group))
      findings.append(
        Finding(
          question.isAskedAgain ? .decisionAskedAgain : .openQuestion, at: right.name.place,
          values: question.isAskedAgain
            ? [.phrase(question.reason)]
            : [.plain("\(left.name.place)"), .phrase(question.reason)]))
    }
  }
}
