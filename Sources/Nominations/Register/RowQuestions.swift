import Matching
import Sheets

/// Two rows of a list that a person must decide on, by their indices.
public struct RowQuestion: Sendable {
  public let left: Int
  public let right: Int
  /// 0...1; `nil` where a decision is asked again that no evidence suggests.
  public let probability: Double?
  public let reason: Phrase
  public let proposal: Decision.Answer?
  /// Questions that hang together share a number, from 0.
  public let group: Int
  public let isAskedAgain: Bool
}

extension DecidedRows {
  /// What is to be asked: the doubtful pairs group by group, the most probable group first, then
  /// the decisions that no longer fit. Where both are about the same pair, it is asked once.
  ///
  /// - Parameter furtherFields: The names of the fields that the list has beyond the usual ones.
  public func questions(
    _ linkage: Linkage, furtherFields: [String] = []
  ) -> [RowQuestion] {
    var again = open(linkage)
    let doubtful = linkage.questions.map { question in
      let reason = question.reason(furtherFields: furtherFields)
      let renewed = again.removeValue(forKey: [question.left, question.right])
      return RowQuestion(
        left: question.left, right: question.right, probability: question.probability,
        reason: renewed.map { $0.reason.followed(by: reason) } ?? reason,
        proposal: question.isProposed ? .merge : nil, group: question.group,
        isAskedAgain: renewed != nil)
    }
    let groups = (doubtful.map(\.group).max() ?? -1) + 1
    let others = askedAgain.filter { again[$0.rows] != nil }.enumerated().map { index, asked in
      RowQuestion(
        left: asked.left, right: asked.right, probability: nil, reason: asked.reason,
        proposal: asked.decision.answer == .merge ? .merge : nil, group: groups + index,
        isAskedAgain: true)
    }
    return (doubtful + others).enumerated().sorted {
      ($0.element.group, $0.offset) < ($1.element.group, $1.offset)
    }.map(\.element)
  }

  /// The decisions to be asked again, by their rows; not those that evidence fulfils meanwhile.
  private func open(_ linkage: Linkage) -> [[Int]: AskedAgain] {
    guard !askedAgain.isEmpty else { return [:] }
    var clusters: [Int: Int] = [:]
    for (number, rows) in linkage.clusters.enumerated() {
      for row in rows { clusters[row] = number }
    }
    return Dictionary(
      askedAgain.filter { clusters[$0.left] != clusters[$0.right] }.map { ($0.rows, $0) }
    ) { first, _ in first }
  }
}

extension DecidedRows.AskedAgain {
  fileprivate var rows: [Int] { [left, right] }
}

extension Phrase {
  fileprivate func followed(by other: Phrase) -> Phrase {
    Phrase(vi: "\(vi). \(other.vi)", en: "\(en). \(other.en)")
  }
}
