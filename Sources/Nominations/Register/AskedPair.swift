import Matching
import Sheets

/// Two rows as a person is asked about them, or told that they were merged.
public struct AskedPair: Sendable {
  public let left: NomineeIdentity
  public let leftPlace: Place
  public let right: NomineeIdentity
  public let rightPlace: Place
  /// Pairs that hang together share a number, from 0.
  public fileprivate(set) var group: Int
  /// 0...1; `nil` where it was not a matter of probability.
  public let probability: Double?
  public let reason: Phrase
  public let proposal: Decision.Answer?

  public init(
    left: NomineeIdentity, at leftPlace: Place, right: NomineeIdentity, at rightPlace: Place,
    group: Int, probability: Double?, reason: Phrase, proposal: Decision.Answer?
  ) {
    self.left = left
    self.leftPlace = leftPlace
    self.right = right
    self.rightPlace = rightPlace
    self.group = group
    self.probability = probability
    self.reason = reason
    self.proposal = proposal
  }

  /// A merge by itself, in group 0.
  public init(_ merge: MergedPair) {
    self.init(
      left: NomineeIdentity(merge.left), at: merge.left.place,
      right: NomineeIdentity(merge.right), at: merge.right.place, group: 0,
      probability: nil, reason: merge.reason, proposal: nil)
  }

  public init(_ question: DuplicateQuestion) {
    self.init(
      left: NomineeIdentity(question.left), at: question.left.place,
      right: NomineeIdentity(question.right), at: question.right.place, group: question.group,
      probability: question.probability, reason: question.reason, proposal: question.proposal)
  }
}

extension AskedPair {
  /// The two, in either order.
  public var key: Set<NomineeIdentity> { [left, right] }

  /// What its row of `decisions.xlsx` holds.
  ///
  /// - Parameter group: What its group is called on the sheet.
  public func values(group: String, in language: Language) -> [DecisionColumn: String] {
    [
      .leftName: left.name, .leftBirthDate: left.birthDate, .leftUnit: left.unit,
      .leftCode: left.code, .leftPlace: leftPlace.description,
      .rightName: right.name, .rightBirthDate: right.birthDate, .rightUnit: right.unit,
      .rightCode: right.code, .rightPlace: rightPlace.description,
      .group: group,
      .probability: probability.map { "\(min(99, Int(($0 * 100).rounded())))%" } ?? "",
      .reason: reason(language), .proposal: proposal?.label(language) ?? "", .answer: "",
    ]
  }
}

extension [AskedPair] {
  /// Merges of one list, or of several that share rows: those that hang together under one number,
  /// from 0 in the order of their first, next to each other; without those that others before them
  /// make superfluous.
  public var inGroups: [AskedPair] {
    var rows: [Place: Int] = [:]
    let ends = map { pair in
      [pair.leftPlace, pair.rightPlace].map { place in
        let row = rows[place] ?? rows.count
        rows[place] = row
        return row
      }
    }
    var sets = UnionFind(rows.count)
    let joining = indices.filter { index in
      guard sets.root(ends[index][0]) != sets.root(ends[index][1]) else { return false }
      sets.join(ends[index][0], ends[index][1])
      return true
    }
    var groups: [Int: Int] = [:]
    var pairs: [AskedPair] = []
    for index in joining {
      let root = sets.root(ends[index][0])
      let group = groups[root] ?? groups.count
      groups[root] = group
      var pair = self[index]
      pair.group = group
      pairs.append(pair)
    }
    return pairs.enumerated().sorted {
      ($0.element.group, $0.offset) < ($1.element.group, $1.offset)
    }.map(\.element)
  }
}
