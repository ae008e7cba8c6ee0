import Matching
import Nominations
import Sheets

/// A list searched for duplicates: what was merged, and what a person must decide.
struct DuplicateSearch {
  private let list: PeopleList
  private let linkage: Linkage
  let questions: [RowQuestion]
  /// Decisions that cannot hold together.
  let contradictions: [Finding]

  init(_ list: PeopleList, _ decisions: [Decision], _ settings: MatchSettings) {
    self.list = list
    let decided = DecidedRows(decisions, on: list.records.map(list.identity))
    linkage = link(list.records, constraints: decided.constraints, settings: settings)
    questions = decided.questions(linkage, furtherFields: list.furtherFields)
    contradictions = decided.contradictions(linkage.contradictions)
  }

  // MARK: Separated text

  private var clusterOfRow: [Int] {
    var clusterOfRow = [Int](repeating: 0, count: list.records.count)
    for (number, rows) in linkage.clusters.enumerated() {
      for row in rows { clusterOfRow[row] = number + 1 }
    }
    return clusterOfRow
  }

  var clusterLines: [String] {
    ["file,row,cluster"]
      + zip(list.places, clusterOfRow).map { "\(fields(of: $0)),\($1)" }
  }

  var comparedLines: [String] {
    ["file1,row1,file2,row2"]
      + linkage.comparedPairs.map { pair in
        "\(fields(of: list.places[Int(pair.x)])),\(fields(of: list.places[Int(pair.y)]))"
      }
  }

  func doubtfulLines(_ language: Language) -> [String] {
    let byProbability = questions.enumerated().sorted { left, right in
      let (a, b) = (left.element.probability ?? 0, right.element.probability ?? 0)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    return ["file1,row1,file2,row2,score,reason"]
      + byProbability.map { question in
        [
          fields(of: list.places[question.left]), fields(of: list.places[question.right]),
          question.probability.map { "\($0)" } ?? "", csvField(question.reason(language)),
        ].joined(separator: ",")
      }
  }

  private func fields(of place: Place) -> String {
    "\(csvField(list.file(of: place))),\(place.row ?? 0)"
  }

  // MARK: A workbook to decide in

  var askedPairs: [AskedPair] {
    questions.map { question in
      pair(
        question.left, question.right, group: question.group, probability: question.probability,
        question.reason, proposal: question.proposal)
    }
  }

  /// What was merged on the evidence alone.
  var mergedPairs: [AskedPair] {
    linkage.merges.filter { $0.ground == .evidence }.map { merge in
      pair(
        merge.left, merge.right, group: 0, probability: nil,
        merge.reason(furtherFields: list.furtherFields), proposal: nil)
    }
  }

  private func pair(
    _ left: Int, _ right: Int, group: Int, probability: Double?, _ reason: Phrase,
    proposal: Decision.Answer?
  ) -> AskedPair {
    AskedPair(
      left: list.identity(of: list.records[left]), at: list.places[left],
      right: list.identity(of: list.records[right]), at: list.places[right], group: group,
      probability: probability, reason: reason, proposal: proposal)
  }

  // MARK: In a word

  var summary: Phrase {
    let rows = linkage.blocking.rows
    let merged = rows - linkage.clusters.count
    let groups = Set(questions.map(\.group)).count
    return Phrase(
      vi: "\(rows) dòng, \(linkage.clusters.count) đối tượng; gộp \(merged) dòng;"
        + " còn hỏi \(questions.count) cặp trong \(groups) nhóm."
        + " Đã so \(linkage.blocking.comparedPairs) cặp,"
        + " không so \(linkage.blocking.neverCompared) cặp.",
      en: "\(rows) rows, \(linkage.clusters.count) nominees; \(merged) rows merged;"
        + " \(questions.count) pairs in \(groups) groups are left to ask."
        + " Compared \(linkage.blocking.comparedPairs) pairs,"
        + " never compared \(linkage.blocking.neverCompared).")
  }
}
