import Matching
import Sheets

/// The merges of a run beside those that a table lists already.
///
/// Which two rows of a nominee joined it may change as rows come in; a table need not change with
/// it: it shows a merge where its rows join the two nominees, be it through a third.
public struct MergeListing: Sendable {
  /// Merges that the table does not show yet, each with what its group is called there.
  public private(set) var unlisted: [(pair: AskedPair, group: String)] = []
  private var numbers: [NomineeIdentity.Key: Int] = [:]
  private var merged = UnionFind(0)
  /// By number: how often the nominee was merged with one of the very same data.
  private var copies: [Int: Int] = [:]

  /// - Parameters:
  ///   - merges: Those that hang together next to each other under one number.
  ///   - listed: What the table holds, in its order.
  public init(_ merges: [AskedPair], beyond listed: [Decision]) {
    let ends = merges.map { (number($0.left), number($0.right)) }
    merged = UnionFind(numbers.count)
    for (left, right) in ends {
      merged.join(left, right)
      if left == right { copies[left, default: 0] += 1 }
    }
    var shown = UnionFind(numbers.count)
    var shownCopies: [Int: Int] = [:]
    var groups: [Int: String] = [:]
    for decision in listed {
      guard let (left, right) = numbers(of: decision) else { continue }
      shown.join(left, right)
      if left == right { shownCopies[left, default: 0] += 1 }
      groups[merged.root(left)] = groups[merged.root(left)] ?? decision.values[.group]
    }
    var next = (listed.compactMap { Int($0.values[.group] ?? "") }.max() ?? 0) + 1
    for (pair, (left, right)) in zip(merges, ends) {
      if left == right {
        shownCopies[left, default: 0] -= 1
        if shownCopies[left, default: 0] >= 0 { continue }
      } else if shown.root(left) == shown.root(right) {
        continue
      }
      let root = merged.root(left)
      let group = groups[root] ?? "\(next)"
      if groups[root] == nil { next += 1 }
      groups[root] = group
      unlisted.append((pair, group))
    }
  }

  private mutating func number(_ identity: NomineeIdentity) -> Int {
    let key = identity.key
    let number = numbers[key] ?? numbers.count
    numbers[key] = number
    return number
  }

  /// The numbers of the two nominees of a row of the table; `nil` where they are not merged.
  private mutating func numbers(of decision: Decision) -> (Int, Int)? {
    guard let left = numbers[decision.left.key], let right = numbers[decision.right.key],
      merged.root(left) == merged.root(right), left != right || copies[left] != nil
    else { return nil }
    return (left, right)
  }

  /// Whether the two of a row of the table are still merged.
  public mutating func holds(_ decision: Decision) -> Bool { numbers(of: decision) != nil }
}
