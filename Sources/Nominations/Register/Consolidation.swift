import Sheets

/// All that one run found out about one period: what the register, the forwarding list and the
/// other documents are written from.
package struct Consolidation: Sendable {
  package var plan: Plan
  package var period: Period
  /// In the order of the list: by unit and kind, or by rank where the plan gives points.
  package var entries: [RegisterEntry] = []
  /// One for each unit of the plan, in the plan's order.
  package var units: [UnitStanding] = []
  /// One for each file handed in, in order of path.
  package var files: [FileStanding] = []
  package var ledger: [LedgerEntry] = []
  /// What joined the nominations of each nominee: a pair for each but the first.
  package var merges: [MergedPair] = []
  /// Pairs that a person must decide, the most probable first.
  package var questions: [DuplicateQuestion] = []
  /// The appendix: the plan's tasks, its deadlines and the units' task sheets, merged.
  package var tasks: [PlannedTask] = []
  /// In the period, and in earlier ones of the same year.
  package var movementCounts = MovementCounts()
  /// Deadlines that fall in the period's year.
  package var dueDates: [DueDate] = []
  package var findings: [Finding] = []

  package init(plan: Plan, period: Period) {
    self.plan = plan
    self.period = period
  }
}

/// One nominee of the register.
package struct RegisterEntry: Sendable {
  @usableFromInline var shared: Shared<Fields>

  @usableFromInline
  struct Fields: Sendable {
    @usableFromInline var nominee: Nominee
    @usableFromInline var assessment: Assessment
    // Few have one: kept apart, so that the others need no room for it.
    var refusal: Shared<Phrase>?
    var ballot: Shared<BallotResult>?
    var rank: Int32?
  }

  package init(nominee: Nominee, assessment: Assessment) {
    shared = Shared(Fields(nominee: nominee, assessment: assessment))
  }

  private var fields: Fields {
    _read { yield shared.value }
    _modify { yield &shared.value }
  }

  // Every document asks millions of times: read where they stand, without a copy.
  @inlinable package var nominee: Nominee {
    _read { yield shared.value.nominee }
    _modify { yield &shared.value.nominee }
  }
  @inlinable package var assessment: Assessment {
    _read { yield shared.value.assessment }
    _modify { yield &shared.value.assessment }
  }
  /// Why it does not go forward although nominated: late, reserved, over quota.
  package var refusal: Phrase? {
    get { fields.refusal?.value }
    set { fields.refusal = newValue.map { Shared($0) } }
  }
  /// 1 is the best; equal scores share a rank. `nil` where the plan gives no points.
  package var rank: Int? {
    get { fields.rank.map(Int.init) }
    set { fields.rank = newValue.map { Int32(clamping: $0) } }
  }
  /// What the council decided by ballot; `nil` while it has not.
  package var ballot: BallotResult? {
    get { fields.ballot?.value }
    set { fields.ballot = newValue.map { Shared($0) } }
  }
}

/// What a tally sheet says of one nominee.
package struct BallotResult: Sendable, Hashable {
  package let votesFor: Int
  package let ballotsValid: Int
  package let isRecognised: Bool

  package init(votesFor: Int, ballotsValid: Int, isRecognised: Bool) {
    self.votesFor = votesFor
    self.ballotsValid = ballotsValid
    self.isRecognised = isRecognised
  }
}

/// How one unit stands in the period.
package struct UnitStanding: Sendable {
  package enum Timeliness: String, Sendable { case inTime, late, unknown, noDeadline }

  package let unit: Unit
  package var files: [String] = []
  package var counts: [NomineeKind: Int] = [:]
  package var timeliness = Timeliness.unknown
  package var quotas: [QuotaStanding] = []

  package init(unit: Unit) {
    self.unit = unit
  }

  package var hasSubmitted: Bool { !files.isEmpty }
}

/// How many nominations a quota asks for, and how many there are.
package struct QuotaStanding: Sendable {
  package let quota: Quota
  package let count: Int
  /// `nil` where it cannot be told yet.
  package let isMet: Bool?

  package init(quota: Quota, count: Int, isMet: Bool?) {
    self.quota = quota
    self.count = count
    self.isMet = isMet
  }
}

/// What became of one file.
package struct FileStanding: Sendable {
  package let file: String
  package var sender: String?
  package var sheets: Int
  package var nominations: Int
  /// Whether it could be read at all.
  package var isReadable: Bool
  /// How many rows each of its sheets has.
  package var rowsRead: [SheetSource: Int] = [:]

  package init(
    file: String, sender: String?, sheets: Int, nominations: Int, isReadable: Bool
  ) {
    self.file = file
    self.sender = sender
    self.sheets = sheets
    self.nominations = nominations
    self.isReadable = isReadable
  }
}

/// Two nominations of one nominee, and what joined them.
package struct MergedPair: Sendable {
  package let left: Nomination
  package let right: Nomination
  /// The fields compared and what they say.
  package let reason: Phrase
  /// Whether a person said so, rather than the evidence.
  package let isDecided: Bool

  package init(left: Nomination, right: Nomination, reason: Phrase, isDecided: Bool = false) {
    self.left = left
    self.right = right
    self.reason = reason
    self.isDecided = isDecided
  }
}

extension MergedPair {
  package var nominations: [Nomination] { [left, right] }
}

/// Two nominations that may be one nominee.
package struct DuplicateQuestion: Sendable {
  package let left: Nomination
  package let right: Nomination
  /// 0...1; `nil` where a decision is asked again that no evidence suggests.
  package let probability: Double?
  /// The fields compared and what they say.
  package let reason: Phrase
  /// Proposed by the program, to be confirmed; `nil` where it has no opinion.
  package let proposal: Decision.Answer?
  /// Questions that hang together share a number, from 0.
  package private(set) var group: Int

  package init(
    left: Nomination, right: Nomination, probability: Double?, reason: Phrase,
    proposal: Decision.Answer? = nil, group: Int = 0
  ) {
    self.left = left
    self.right = right
    self.probability = probability
    self.reason = reason
    self.proposal = proposal
    self.group = group
  }

  /// The questions of several periods, no two groups of them sharing a number.
  package static func numbered(_ periods: [[DuplicateQuestion]]) -> [DuplicateQuestion] {
    var first = 0
    return periods.flatMap { questions in
      let offset = first
      first += (questions.map(\.group).max() ?? -1) + 1
      return questions.map { question in
        var question = question
        question.group += offset
        return question
      }
    }
  }
}

/// A deadline of the plan as it falls in one year.
package struct DueDate: Sendable {
  package let deadline: Deadline
  /// `nil` where the plan states no date.
  package let date: CivilDate?

  package init(deadline: Deadline, date: CivilDate?) {
    self.deadline = deadline
    self.date = date
  }
}
