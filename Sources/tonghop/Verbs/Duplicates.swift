import Matching
import SheetReading
import Sheets

extension Verb {
  /// The matcher on any list of people or bodies, without a plan.
  static let duplicates = Verb(
    name: "duplicates", operands: "FILE…",
    summary: Phrase(
      vi: "tìm người hoặc tập thể trùng nhau trong các danh sách bất kỳ",
      en: "find the same person or body twice in any lists"),
    options: [.fields, .clusters, .doubtful, .threshold], run: findDuplicates)
}

extension Option {
  fileprivate static let fields = Option(
    name: "fields", effect: .text(\.fields, placeholder: "A=…,B=…"),
    help: Phrase(
      vi: "tiêu đề của các cột: name, family, given, born, sex, code, unit, position, sender;"
        + " tên khác là trường so sánh thêm",
      en: "which headings hold name, family, given, born, sex, code, unit, position, sender;"
        + " any other word adds a field to compare"))
  fileprivate static let clusters = Option(
    name: "clusters", effect: .text(\.clusters, placeholder: "CSV"),
    help: Phrase(
      vi: "ghi mỗi dòng thuộc nhóm nào: file,row,cluster",
      en: "write which cluster each row is in: file,row,cluster"),
    completion: .files)
  fileprivate static let doubtful = Option(
    name: "doubtful", effect: .text(\.doubtful, placeholder: "CSV"),
    help: Phrase(
      vi: "ghi các cặp còn nghi ngờ: file1,row1,file2,row2,score,reason",
      en: "write the pairs left for a person: file1,row1,file2,row2,score,reason"),
    completion: .files)
  fileprivate static let threshold = Option(
    name: "threshold", effect: .text(\.threshold, placeholder: "P"),
    help: Phrase(
      vi: "gộp mọi cặp có xác suất từ P (0…1), không hỏi; chỉ để so sánh",
      en: "merge every pair at least P (0…1) probable, asking nothing; for comparisons only"))
}

@Sendable private func findDuplicates(_ options: Options) -> ExitCode {
  guard !options.operands.isEmpty else {
    printError(Verb.duplicates.helpPage(in: options.language))
    return .failed
  }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  do {
    var settings = MatchSettings()
    if let text = options.threshold { settings.mergeFrom = try threshold(text) }
    var list = PeopleList(fields: try options.fields.map(NamedFields.init))
    var exitCode = ExitCode.clean
    for path in options.operands {
      do {
        let sheets = try readSheets(at: path, named: path) { finding in
          if finding.kind.severity > .note { printError(report.line(finding)) }
        }
        list.take(sheets, path: path)
      } catch {
        printError(report.line(error.finding))
        exitCode = .findings
      }
    }
    settings.furtherFields = list.furtherFields
    let linkage = link(list.records, settings: settings)
    try write(linkage, list, options)
    printOut(summary(of: linkage)(options.language))
    return linkage.questions.isEmpty ? exitCode : .findings
  } catch {
    printError("tonghop duplicates: " + error.message(options.language))
    return .failed
  }
}

private func threshold(_ text: String) throws(DuplicatesError) -> Double {
  guard let value = Double(text), value > 0, value < 1 else { throw .badThreshold(text) }
  return value
}

private func write(
  _ linkage: Linkage, _ list: PeopleList, _ options: Options
) throws(DuplicatesError) {
  if let path = options.clusters { try writeText(clusterLines(linkage, list), to: path) }
  if let path = options.doubtful {
    try writeText(doubtfulLines(linkage, list, options.language), to: path)
  }
}

private func clusterLines(_ linkage: Linkage, _ list: PeopleList) -> [String] {
  var clusterOfRow = [Int](repeating: 0, count: list.records.count)
  for (number, rows) in linkage.clusters.enumerated() {
    for row in rows { clusterOfRow[row] = number + 1 }
  }
  return ["file,row,cluster"]
    + list.places.enumerated().map { row, place in
      "\(csvField(place.file)),\(place.row),\(clusterOfRow[row])"
    }
}

private func doubtfulLines(
  _ linkage: Linkage, _ list: PeopleList, _ language: Language
) -> [String] {
  ["file1,row1,file2,row2,score,reason"]
    + linkage.questions.map { question in
      let (left, right) = (list.places[question.left], list.places[question.right])
      let reasons = question.evidence.map { evidence in
        let words = evidence.words(furtherFields: list.furtherFields)
        return language == .vietnamese ? words.vi : words.en
      }
      return "\(csvField(left.file)),\(left.row),\(csvField(right.file)),\(right.row),"
        + "\(question.probability),\(csvField(reasons.joined(separator: "; ")))"
    }
}

private func summary(of linkage: Linkage) -> Phrase {
  let rows = linkage.blocking.rows
  let merged = rows - linkage.clusters.count
  let groups = Set(linkage.questions.map(\.group)).count
  return Phrase(
    vi: "\(rows) dòng, \(linkage.clusters.count) đối tượng; gộp \(merged) dòng;"
      + " còn hỏi \(linkage.questions.count) cặp trong \(groups) nhóm."
      + " Đã so \(linkage.blocking.comparedPairs) cặp,"
      + " không so \(linkage.blocking.neverCompared) cặp.",
    en: "\(rows) rows, \(linkage.clusters.count) nominees; \(merged) rows merged;"
      + " \(linkage.questions.count) pairs in \(groups) groups are left to ask."
      + " Compared \(linkage.blocking.comparedPairs) pairs,"
      + " never compared \(linkage.blocking.neverCompared).")
}
