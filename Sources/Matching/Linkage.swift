/// What the search for duplicates found.
package struct Linkage: Sendable {
  /// Rows that are certainly one nominee, ascending; every row stands in exactly one cluster, and
  /// clusters follow each other by their first row.
  package var clusters: [[Int]]
  /// What joined the rows of each cluster, in the clusters' order: one merge for each row but the
  /// first.
  package var merges: [Merge]
  /// Pairs that a person must decide, the most probable first.
  package var questions: [PairQuestion]
  /// Decisions that cannot hold together.
  package var contradictions: [ConstraintConflict]
  package var blocking: BlockingAccount
  /// Two rows each; empty unless ``MatchSettings/listsComparedPairs``.
  package var comparedPairs: [SIMD2<Int32>] = []
}

/// Two rows of a cluster and the evidence that joined them.
package struct Merge: Sendable {
  package enum Ground: Sendable { case evidence, decision }

  package let left: Int
  package let right: Int
  package let ground: Ground
  package let evidence: [FieldEvidence]
}

/// Two rows that may be one nominee.
package struct PairQuestion: Sendable {
  package let left: Int
  package let right: Int
  /// 0...1.
  package let probability: Double
  /// Questions that hang together share a number, ascending from 0.
  package let group: Int
  /// Whether the program would merge them, subject to one confirmation.
  package let isProposed: Bool
  package let evidence: [FieldEvidence]
}

/// Decisions of persons that cannot hold together.
package struct ConstraintConflict: Sendable, Hashable {
  /// The rows that are to be kept apart although a chain of merges would join them; they are not
  /// joined.
  package let left: Int
  package let right: Int
}

/// What was compared and what never was.
package struct BlockingAccount: Sendable, Hashable {
  package var rows = 0
  package var comparedPairs = 0
  /// Pairs that share no key, so that nothing suggested to compare them.
  package var neverCompared: Int { rows * (rows - 1) / 2 - comparedPairs }
  /// Groups that share a key but were too large to compare each with each, and had no finer key.
  package var skippedGroups = 0
}
