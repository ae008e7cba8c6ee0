import Glibc
import Matching
import Nominations
import RegisterWriting
import SheetReading
import Sheets

extension Verb {
  /// The matcher on any list of people or bodies, without a plan.
  static let duplicates = Verb(
    name: "duplicates", operands: "FILE…",
    summary: Phrase(
      vi: "tìm người hoặc tập thể trùng nhau trong các danh sách bất kỳ",
      en: "find the same person or body twice in any lists"),
    options: [
      .fields, .clusters, .doubtful, .decisions, .threads, .compared, .threshold, .ndjson,
    ],
    run: findDuplicates)
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
  fileprivate static let decisions = Option(
    name: "decisions", effect: .text(\.decisions, placeholder: "XLSX"),
    help: Phrase(
      vi: "tệp để quyết định các cặp còn nghi ngờ: chưa có thì lập, đã điền thì theo và giữ nguyên",
      en: "the workbook to decide in: made if absent; what is filled in holds and is kept"),
    completion: .files)
  fileprivate static let compared = Option(
    name: "compared", effect: .text(\.compared, placeholder: "CSV"),
    help: Phrase(
      vi: "ghi mọi cặp đã so: file1,row1,file2,row2; cặp nào không có ở đó là không so",
      en: "write every pair that was compared: file1,row1,file2,row2; no other was"),
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
    settings.threads = options.threads
    settings.listsComparedPairs = options.compared != nil
    if let text = options.threshold { settings.mergeFrom = try threshold(text) }
    var list = PeopleList(fields: try options.fields.map(NamedFields.init))
    for path in options.operands where options.ndjson { try list.take(nominationsIn: path) }
    let isReadWhole = options.ndjson || read(options.operands, into: &list, report)
    settings.furtherFields = list.furtherFields
    let tables = try decisionTables(options, report)
    let search = DuplicateSearch(list, tables.decisions + tables.corrections, settings)
    for finding in search.contradictions { printError(report.line(finding)) }
    try write(search, options)
    try writeDecisions(search, tables, options)
    printOut(search.summary(options.language))
    return search.questions.isEmpty && search.contradictions.isEmpty && isReadWhole
      ? .clean : .findings
  } catch {
    printError("tonghop duplicates: " + error.message(options.language))
    return .failed
  }
}

/// Reads files into a list; one that cannot be read is told of, and the others are read.
///
/// - Returns: Whether all could be read.
private func read(
  _ paths: [String], into list: inout PeopleList, _ report: FindingReport
) -> Bool {
  var isWhole = true
  for path in paths {
    do {
      let sheets = try readSheets(at: path, named: path) { finding in
        if finding.kind.severity > .note { printError(report.line(finding)) }
      }
      list.take(sheets, path: path)
    } catch {
      printError(report.line(error.finding))
      isWhole = false
    }
  }
  return isWhole
}

/// What the workbook to decide in holds; nothing where it is still to be made.
private func decisionTables(
  _ options: Options, _ report: FindingReport
) throws(DuplicatesError) -> DecisionTables {
  guard let path = options.decisions, access(path, F_OK) == 0 else { return DecisionTables() }
  do {
    let sheets = try readSheets(at: path, named: path) { _ in }
    return DecisionTables(sheets) { printError(report.line($0)) }
  } catch {
    throw .badDecisions(error.finding)
  }
}

private func writeDecisions(
  _ search: DuplicateSearch, _ tables: DecisionTables, _ options: Options
) throws(DuplicatesError) {
  guard let path = options.decisions else { return }
  let workbook = DecisionsWorkbook(
    asking: search.askedPairs, merges: search.mergedPairs,
    title: Phrase(vi: "Quyết định", en: "Decisions"), language: options.language,
    threads: options.threads)
  guard !workbook.changes(to: tables).isEmpty else { return }
  do {
    if !tables.isEmpty { try copyFile(path, to: path + ".bak") }
    try replaceFile(at: path) { temporary throws(WriteError) in
      if !tables.isEmpty { try copyFile(path, to: temporary) }
      try workbook.write(to: temporary, keeping: tables)
    }
  } catch {
    throw .notWritten(error)
  }
}

private func threshold(_ text: String) throws(DuplicatesError) -> Double {
  guard let value = Double(text), value > 0, value < 1 else { throw .badThreshold(text) }
  return value
}

private func write(_ search: DuplicateSearch, _ options: Options) throws(DuplicatesError) {
  if let path = options.clusters { try writeText(search.clusterLines, to: path) }
  if let path = options.compared { try writeText(search.comparedLines, to: path) }
  if let path = options.doubtful {
    try writeText(search.doubtfulLines(options.language), to: path)
  }
}
