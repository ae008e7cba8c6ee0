import VietnameseText

/// One row of a list of people and bodies, as it was typed; fields that it lacks are empty.
public struct MatchRecord: Sendable {
  public var name: String
  /// A body rather than a person; `nil` where the row does not say.
  public var isCollective: Bool?
  /// The date of birth as it was typed: the order of day and month is decided for the sender.
  public var birth: String
  public var sex: String
  /// Numbers that stand for the person, of whatever kind: citizen's number, staff code.
  public var codes: [String]
  public var unit: String
  public var position: String
  /// The unit that handed the row in, as it calls itself; it counts where ``unit`` is empty.
  public var senderUnit: String
  /// The file or submission: habits of writing are decided for all rows of one sender.
  public var sender: Int
  /// Values of ``MatchSettings/furtherFields``, in their order.
  public var further: [String]

  public init(
    name: String, isCollective: Bool? = nil, birth: String = "", sex: String = "",
    codes: [String] = [], unit: String = "", position: String = "", senderUnit: String = "",
    sender: Int = 0, further: [String] = []
  ) {
    self.name = name
    self.isCollective = isCollective
    self.birth = birth
    self.sex = sex
    self.codes = codes
    self.unit = unit
    self.position = position
    self.senderUnit = senderUnit
    self.sender = sender
    self.further = further
  }
}

/// The rows of a list, made a block at a time where they are kept in another form.
public struct MatchRecords: Sendable {
  let count: Int
  let block: @Sendable (Range<Int>) -> [MatchRecord]

  /// - Parameter block: The rows at some positions; asked on several threads.
  public init(count: Int, block: @escaping @Sendable (Range<Int>) -> [MatchRecord]) {
    self.count = count
    self.block = block
  }

  public init(_ records: [MatchRecord]) {
    self.init(count: records.count) { Array(records[$0]) }
  }

  public var all: [MatchRecord] { block(0..<count) }
}

/// What a person decided of two rows, by their index in the list.
public enum Constraint: Sendable, Hashable {
  case same(Int, Int)
  case apart(Int, Int)
  /// The first is not the nominee of anything that the other is merged with.
  case takenOut(Int, of: Int)
}

/// What a caller may choose.
public struct MatchSettings: Sendable {
  /// The names of fields beyond those of ``MatchRecord``: compared as text, each for itself.
  public var furtherFields: [String] = []
  /// Pairs at least so probable are asked in any case; down to a tenth of it they are asked as
  /// long as ``expectedYield`` allows.
  public var doubtFrom = 0.2
  /// Pairs at least so probable are asked beside others of a group that is asked about anyway.
  public var remoteDoubtFrom = 0.01
  /// The share of the questions that should turn out to be one nominee; remote doubts are asked
  /// as long as that is expected.
  public var expectedYield = 0.93
  /// Pairs at least so probable are proposed for merging, to be confirmed.
  public var proposedFrom = 0.9
  /// How many wrong silent merges may be expected in the whole list: this many …
  public var acceptedErrors = 0.2
  /// … and this share of all silent merges.
  public var acceptedRisk = 3e-5
  /// How many pairs are compared at once; the result is the same for any number.
  public var threads = 1
  /// Whether the pairs that were compared are listed: for measuring the blocking only.
  public var listsComparedPairs = false
  /// Where set, every pair at least so probable is merged, without asking: for comparisons only.
  public var mergeFrom: Double?

  public init() {}
}
