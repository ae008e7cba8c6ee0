import Nominations
import Sheets

extension RegisterDocuments {
  /// What one file handed in is answered with.
  public struct Reply: Sendable {
    public let file: String
    let matters: [Matter]
    /// What was to be corrected when the unit was last answered; `nil` for a first submission.
    let before: [ReplyLine]?

    init(file: String, matters: [Matter], before: [ReplyLine]? = nil) {
      self.file = file
      self.matters = matters
      self.before = before
    }

    /// What is to be corrected now.
    public var lines: [ReplyLine] { matters.map(\.line) }

    var comparison: ReplyComparison? { before.map { ReplyComparison(before: $0, now: lines) } }
  }

  /// Something that the unit is to look at.
  struct Matter: Sendable {
    let code: String
    let place: Place
    let problem: String
    let remedy: String

    var line: ReplyLine {
      ReplyLine(
        code: code, sheet: place.source.sheet ?? "", reference: place.cellReference ?? "",
        problem: problem, remedy: remedy)
    }
  }

  /// The files with anything to look at, and those that were answered before, in order of path:
  /// what is wrong in the file itself, and the data that criteria lack. What concerns the office's
  /// own plan, or other units, stays here.
  ///
  /// - Parameter earlier: What was to be corrected in a file when its unit was last answered, by
  ///   the file's path.
  public func replies(after earlier: [String: [ReplyLine]] = [:]) -> [Reply] {
    let matters = mattersByFile
    return consolidation.files.compactMap { file in
      let own = (matters[file.file] ?? []).enumerated().sorted {
        ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
      }.map(\.element)
      let before = earlier[file.file]
      if own.isEmpty && before?.isEmpty != false { return nil }
      return Reply(file: file.file, matters: own, before: before)
    }
  }

  private var mattersByFile: [String: [Matter]] {
    let ownStages: Set<Character> = ["R", "I", "A"]
    var matters: [String: [Matter]] = [:]
    for finding in consolidation.findings {
      guard let place = finding.place, finding.kind.severity > .note,
        let stage = finding.kind.code.first, ownStages.contains(stage)
      else { continue }
      matters[place.source.file, default: []].append(matter(finding, at: place))
    }
    for entry in consolidation.entries where entry.refusal == nil {
      let missing = entry.results(.missingData)
      if missing.isEmpty { continue }
      for nomination in entry.nominee.nominations {
        let name = nomination.name
        matters[name.place.source.file, default: []] += missing.map {
          matter($0, of: name.value, at: name.place)
        }
      }
    }
    return matters
  }

  private func matter(_ finding: Finding, at place: Place) -> Matter {
    Matter(
      code: finding.kind.code, place: place,
      problem: finding.message(in: language, showingPersonalValues: true),
      remedy: finding.remedy(in: language, showingPersonalValues: true))
  }

  private func matter(_ result: CriterionResult, of name: String, at place: Place) -> Matter {
    let problem = Phrase(
      vi: "“{2}” thiếu dữ liệu cho tiêu chí {0} ({1}).",
      en: "“{2}” lacks data for criterion {0} ({1}).")
    return Matter(
      code: result.criterion.code, place: place,
      problem: problem.filled(
        with: [result.criterion.code, result.criterion.clause, name], in: language),
      remedy: result.reason(in: language))
  }
}

extension RegisterDocuments {
  /// Writes a copy of a unit's own workbook with its findings in it: the cells coloured and noted,
  /// a first sheet that lists them, every other part as it was. Where the copy that was answered
  /// before came back, its list gives way to the new one, its colours and notes go.
  ///
  /// - Parameters:
  ///   - source: The file as the unit sent it.
  ///   - returned: The answer that came back within it.
  ///   - copy: Puts the bytes of a file at another path; `false` where the file is no longer what
  ///     the unit sent.
  /// - Returns: Whether it could be marked; nothing is written where it could not.
  public func writeReply(
    _ reply: Reply, copyOf source: String, returned: EarlierReply? = nil, to path: String,
    copy: (String, String) -> Bool
  ) throws(WriteError) -> Bool {
    guard reply.file.lowercased().hasSuffix(".xlsx") || reply.file.lowercased().hasSuffix(".xlsm")
    else { return false }
    var isMarked = true
    do throws(WriteError) {
      try replaceFile(at: path) { temporary throws(WriteError) in
        do throws(MarkedWorkbook.Failure) {
          guard copy(source, temporary) else { throw .unusual }
          try MarkedWorkbook.open(temporary).finish(
            marks: CellMark.marks(of: reply.lines), list: ReplyList(reply, language: language),
            returned: returned)
        } catch {
          isMarked = false
          throw .library(path: path, reason: "\(error)")
        }
      }
    } catch {
      if isMarked { throw error }
    }
    return isMarked
  }

  /// Writes a workbook that lists the findings of a file that cannot be marked itself.
  public func writeReplyList(_ reply: Reply, to path: String) throws(WriteError) -> [Finding] {
    let list = ReplyList(reply, language: language)
    let widths = [9.0, 18, 9, 60, 60, 16]
    return try XlsxFile.write(to: path, properties: properties(ReplyList.name(language))) { book in
      let columns = zip(list.headings, widths).enumerated().map { index, column in
        WorkingTable.Column(
          Phrase(vi: column.0, en: column.0), [0, 2, 5].contains(index) ? .centered : .wrapped,
          width: column.1)
      }
      var table = WorkingTable(
        columns, named: ReplyList.name(language), in: book, language: language)
      for row in list.rows { table.add(row.map { .text($0) }) }
      table.finish()
      book.mark(as: WorkbookMarker(.reply))
    }
  }

  /// A text to be pasted into a mail: a line for each fix, with the deadline; after an earlier
  /// answer, what was corrected since, what was not, and what is new.
  public func replyText(_ reply: Reply) -> String {
    let comparison = reply.comparison
    var lines: [String] = []
    if let comparison { lines.append(comparison.summary(language)) }
    if reply.matters.isEmpty {
      lines.insert("Tệp “\(reply.file)”: các điểm đã nêu đều đã được sửa. Xin cảm ơn.", at: 0)
    } else {
      lines.insert("Tệp “\(reply.file)” có những điểm sau cần xem lại:", at: 0)
      lines += reply.lines.enumerated().map { index, line in
        let standing = comparison.map { "[\($0.standings[index].label(language))] " } ?? ""
        return "- " + standing + sentence(line) + " " + line.remedy
      }
    }
    if let fixed = comparison?.fixed, !fixed.isEmpty {
      lines.append("\(EarlierReply.fixed(language)):")
      lines += fixed.map { "- " + sentence($0) }
    }
    if !reply.matters.isEmpty { lines.append(request) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var request: String {
    let due = plan.submissionDueDates(for: period).first { $0.date != nil }
    return due.map { "Đề nghị đơn vị sửa và gửi lại \($0.phrase.vi)." }
      ?? "Đề nghị đơn vị sửa và gửi lại."
  }

  /// The problem, after where it is.
  private func sentence(_ line: ReplyLine) -> String {
    let place = [line.sheet, line.reference].filter { !$0.isEmpty }.joined(separator: ", ô ")
    return (place.isEmpty ? "" : place + ": ") + line.problem
  }
}

extension CellMark {
  /// The cells to colour, by sheet; a finding about a whole row marks its first cell.
  static func marks(of lines: [ReplyLine]) -> [String: [CellMark]] {
    struct Cell: Hashable {
      let sheet: String
      let row: Int
      let column: Int
    }
    var order: [Cell] = []
    var texts: [Cell: [String]] = [:]
    for line in lines where !line.sheet.isEmpty {
      guard let (row, column) = cell(line.reference) else { continue }
      let cell = Cell(sheet: line.sheet, row: row, column: column)
      if texts[cell] == nil { order.append(cell) }
      texts[cell, default: []].append(line.problem + "\n→ " + line.remedy)
    }
    let marks = order.map { cell in
      let text = (texts[cell] ?? []).joined(separator: "\n")
      return (cell.sheet, CellMark(row: cell.row, column: cell.column, text: text))
    }
    return Dictionary(grouping: marks, by: \.0).mapValues { $0.map(\.1) }
  }

  /// The row and the column of a reference, `B7` or `7:7`; `nil` where it names no row.
  private static func cell(_ reference: String) -> (row: Int, column: Int)? {
    let first = reference.prefix { $0 != ":" }
    let letters = first.prefix { $0.isLetter }
    guard let row = Int(first.dropFirst(letters.count)) else { return nil }
    return (row, columnNumber(letters) ?? 1)
  }
}
