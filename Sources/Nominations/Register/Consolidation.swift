import Sheets

/// All that one run found out about one period: what the register, the forwarding list and the
/// other documents are written from.
public struct Consolidation: Sendable {
  public var plan: Plan
  public var period: Period
  /// In the order of the list: by unit and kind, or by rank where the plan gives points.
  public var entries: [RegisterEntry] = []
  /// One for each unit of the plan, in the plan's order.
  public var units: [UnitStanding] = []
  /// One for each file handed in, in order of path.
  public var files: [FileStanding] = []
  public var ledger: [LedgerEntry] = []
  /// What joined the nominations of each nominee: a pair for each but the first.
  public var merges: [MergedPair] = []
  /// Pairs that a person must decide, the most probable first.
  public var questions: [DuplicateQuestion] = []
  /// The appendix: the plan's tasks, its deadlines and the units' task sheets, merged.
  public var tasks: [PlannedTask] = []
  /// In the period, and in earlier ones of the same year.
  public var movementCounts = MovementCounts()
  /// Deadlines that fall in the period's year.
  public var dueDates: [DueDate] = []
  public var findings: [Finding] = []

  public init(plan: Plan, period: Period) {
    self.plan = plan
    self.period = period
  }
}

/// One nominee of the register; a copy is one reference to its ``RegisterEntry/Fields``, which are
/// read as its own.
@dynamicMemberLookup
public struct RegisterEntry: Sendable {
  @usableFromInline var shared: Shared<Fields>

  public struct Fields: Sendable {
    public var nominee: Nominee
    public var assessment: Assessment
    // Few have one: kept apart, so that the others need no room for it.
    fileprivate var sharedRefusal: Shared<Phrase>?
    fileprivate var sharedBallot: Shared<BallotResult>?
    fileprivate var shortRank: Int32?
  }

  public init(nominee: Nominee, assessment: Assessment) {
    shared = Shared(Fields(nominee: nominee, assessment: assessment))
  }

  @inlinable
  public subscript<Part>(dynamicMember part: WritableKeyPath<Fields, Part>) -> Part {
    _read { yield shared.value[keyPath: part] }
    _modify { yield &shared.value[keyPath: part] }
  }
}

extension RegisterEntry.Fields {
  /// Why it does not go forward although nominated: late, reserved, over quota.
  public var refusal: Phrase? {
    get { sharedRefusal?.value }
    set { sharedRefusal = newValue.map { Shared($0) } }
  }
  /// 1 is the best; equal scores share a rank. `nil` where the plan gives no points.
  public var rank: Int? {
    get { shortRank.map(Int.init) }
    set { shortRank = newValue.map { Int32(clamping: $0) } }
  }
  /// What the council decided by ballot; `nil` while it has not.
  public var ballot: BallotResult? {
    get { sharedBallot?.value }
    set { sharedBallot = newValue.map { Shared($0) } }
  }
}

/// What a tally sheet says of one nominee.
public struct BallotResult: Sendable, Hashable {
  public let votesFor: Int
  public let ballotsValid: Int
  public let isRecognised: Bool

  public init(votesFor: Int, ballotsValid: Int, isRecognised: Bool) {
    self.votesFor = votesFor
    self.ballotsValid = ballotsValid
    self.isRecognised = isRecognised
  }
}

/// How one unit stands in the period.
public struct UnitStanding: Sendable {
  public enum Timeliness: String, Sendable { case inTime, late, unknown, noDeadline }

  public let unit: Unit
  public var files: [String] = []
  public var counts: [NomineeKind: Int] = [:]
  public var timeliness = Timeliness.unknown
  public var quotas: [QuotaStanding] = []

  public init(unit: Unit) {
    self.unit = unit
  }

  public var hasSubmitted: Bool { !files.isEmpty }
}

/// How many nominations a quota asks for, and how many there are.
public struct QuotaStanding: Sendable {
  public let quota: Quota
  public let count: Int
  /// `nil` where it cannot be told yet.
  public let isMet: Bool?

  public init(quota: Quota, count: Int, isMet: Bool?) {
    self.quota = quota
    self.count = count
    self.isMet = isMet
  }
}

/// What became of one file.
public struct FileStanding: Sendable {
  public let file: String
  public var sender: String?
  public var sheets: Int
  public var nominations: Int
  /// Whether it could be read at all.
  public var isReadable: Bool
  /// How many rows each of its sheets has.
  public var rowsRead: [SheetSource: Int] = [:]

  public init(
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
public struct MergedPair: Sendable {
  public let left: Nomination
  public let right: Nomination
  /// The fields compared and what they say.
  public let reason: Phrase
  /// Whether a person said so, rather than the evidence.
  public let isDecided: Bool

  public init(left: Nomination, right: Nomination, reason: Phrase, isDecided: Bool = false) {
    self.left = left
    self.right = right
    self.reason = reason
    self.isDecided = isDecided
  }
}

extension MergedPair {
  public var nominations: [Nomination] { [left, right] }
}

/// Two nominations that may be one nominee.
public struct DuplicateQuestion: Sendable {
  public let left: Nomination
  public let right: Nomination
  /// 0...1; `nil` where a decision is asked again that no evidence suggests.
  public let probability: Double?
  /// The fields compared and what they say.
  public let reason: Phrase
  /// Proposed by the program, to be confirmed; `nil` where it has no opinion.
  public let proposal: Decision.Answer?
  /// Questions that hang together share a number, from 0.
  public private(set) var group: Int

  public init(
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
  public static func numbered(_ periods: [[DuplicateQuestion]]) -> [DuplicateQuestion] {
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
public struct DueDate: Sendable {
  public let deadline: Deadline
  /// `nil` where the plan states no date.
  public let date: CivilDate?

  public init(deadline: Deadline, date: CivilDate?) {
    self.deadline = deadline
    self.date = date
  }
}
