/// What the search for duplicates found.
public struct Linkage: Sendable {
  /// Rows that are certainly one nominee, ascending; every row stands in exactly one cluster, and
  /// clusters follow each other by their first row.
  public var clusters: [[Int]]
  /// What joined the rows of each cluster, in the clusters' order: one merge for each row but the
  /// first.
  public var merges: [Merge]
  /// Pairs that a person must decide, the most probable first.
  public var questions: [PairQuestion]
  /// Decisions that cannot hold together.
  public var contradictions: [ConstraintConflict]
  public var blocking: BlockingAccount
  /// Two rows each; empty unless ``MatchSettings/listsComparedPairs``.
  public var comparedPairs: [SIMD2<Int32>] = []
}

/// Two rows of a cluster and the evidence that joined them.
public struct Merge: Sendable {
  public enum Ground: Sendable { case evidence, decision }

  public let left: Int
  public let right: Int
  public let ground: Ground
  public let evidence: [FieldEvidence]
}

/// Two rows that may be one nominee.
public struct PairQuestion: Sendable {
  public let left: Int
  public let right: Int
  /// 0...1.
  public let probability: Double
  /// Questions that hang together share a number, ascending from 0.
  public let group: Int
  /// Whether the program would merge them, subject to one confirmation.
  public let isProposed: Bool
  public let evidence: [FieldEvidence]
}

/// Decisions of persons that cannot hold together.
public struct ConstraintConflict: Sendable, Hashable {
  /// The rows that are to be kept apart although a chain of merges would join them; they are not
  /// joined.
  public let left: Int
  public let right: Int
}

/// What was compared and what never was.
public struct BlockingAccount: Sendable, Hashable {
  public var rows = 0
  public var comparedPairs = 0
  /// Pairs that share no key, so that nothing suggested to compare them.
  public var neverCompared: Int { rows * (rows - 1) / 2 - comparedPairs }
  /// Groups that share a key but were too large to compare each with each, and had no finer key.
  public var skippedGroups = 0
}
