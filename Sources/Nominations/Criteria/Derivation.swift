import Sheets
import VietnameseText

/// How one nominee's verdict came about, step by step, for a person to check.
public struct Derivation: Sendable {
  /// A nominee who stands next in rank.
  public struct Neighbour: Sendable {
    public let name: String
    public let rank: Int
    public let score: Double
  }

  /// A nominee among those of its kind that are ranked.
  public struct Standing: Sendable {
    public let rank: Int
    /// How many are ranked.
    public let count: Int
    public let score: Double
    /// The nearest with a better rank, and with a worse one.
    public let above: Neighbour?
    public let below: Neighbour?
  }

  public let entry: RegisterEntry
  public let goesForward: Bool
  /// Why its rows are held to be one nominee.
  public let merges: [MergedPair]
  /// Other rows that may be the same nominee, as a person must still say.
  public let questions: [DuplicateQuestion]
  /// The readings of ambiguous clauses that its criteria rest on.
  public let readings: [ReadingSwitch]
  /// `nil` where the plan gives no points, or the nominee is not ranked.
  public let standing: Standing?

  public init(of entry: RegisterEntry, in consolidation: Consolidation) {
    self.entry = entry
    goesForward = consolidation.goesForward(entry)
    let rows = Set(entry.nominee.nominations.map { $0.place })
    merges = consolidation.merges.filter { $0.nominations.contains { rows.contains($0.place) } }
    questions = consolidation.questions.filter {
      rows.contains($0.left.place) != rows.contains($0.right.place)
    }
    let used = Set(entry.assessment.results.flatMap(\.criterion.readings).map(\.switchCode))
    readings = consolidation.plan.switches.filter { used.contains($0.code) }
    standing = Standing(of: entry, among: consolidation.entries)
  }
}

extension Derivation.Standing {
  fileprivate init?(of entry: RegisterEntry, among entries: [RegisterEntry]) {
    guard let rank = entry.rank, let score = entry.assessment.score else { return nil }
    let ranked = entries.filter { $0.nominee.kind == entry.nominee.kind }.compactMap {
      Derivation.Neighbour($0)
    }
    self.init(
      rank: rank, count: ranked.count, score: score,
      above: ranked.filter { $0.rank < rank }.max { $0.rank < $1.rank },
      below: ranked.filter { $0.rank > rank }.min { $0.rank < $1.rank })
  }
}

extension Derivation.Neighbour {
  fileprivate init?(_ entry: RegisterEntry) {
    guard let rank = entry.rank, let score = entry.assessment.score else { return nil }
    self.init(name: entry.nominee.name, rank: rank, score: score)
  }
}

extension Consolidation {
  /// The entries that a person may mean by a name: those that bear it in the same spelling but
  /// for case and accents.
  public func entries(named name: String) -> [RegisterEntry] {
    let key = ComparisonKey(name)
    return entries.filter { entry in
      entry.nominee.nominations.contains { ComparisonKey($0.name.value) == key }
    }
  }

  /// The entry that a row of a file belongs to, whichever of its cells is meant.
  public func entry(at place: Place) -> RegisterEntry? {
    entries.first { entry in
      entry.nominee.nominations.contains { nomination in
        nomination.place.source == place.source
          && (place.row == nomination.place.row
            || nomination.furtherRows.contains { $0 == place.row })
      }
    }
  }
}
