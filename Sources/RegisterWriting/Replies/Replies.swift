import Nominations
import Sheets

extension RegisterDocuments {
  /// What one file handed in is answered with.
  package struct Reply: Sendable {
    package let file: String
    package let findings: [Finding]
  }

  /// The files with anything to look at, in order of path.
  package var replies: [Reply] {
    let findings = consolidation.findings.filter { finding in
      finding.kind.severity > .note && finding.place?.source.file.isEmpty == false
    }
    let byFile = Dictionary(grouping: findings) { $0.place?.source.file ?? "" }
    return consolidation.files.compactMap { file in
      byFile[file.file].map { Reply(file: file.file, findings: $0) }
    }
  }

  /// Writes a copy of a unit's own workbook with its findings in it: the cells coloured and noted,
  /// a first sheet that lists them, every other part as it was.
  ///
  /// - Parameters:
  ///   - source: The file as the unit sent it.
  ///   - copy: Puts the bytes of a file at another path.
  /// - Returns: Whether it could be marked; nothing is written where it could not.
  package func writeReply(
    _ reply: Reply, copyOf source: String, to path: String, copy: (String, String) -> Bool
  ) throws(WriteError) -> Bool {
    guard reply.file.lowercased().hasSuffix(".xlsx") || reply.file.lowercased().hasSuffix(".xlsm")
    else { return false }
    var isMarked = true
    do throws(WriteError) {
      try replaceFile(at: path) { temporary throws(WriteError) in
        guard copy(source, temporary) else {
          throw .system(path: path, reason: "could not copy \(source)")
        }
        do throws(MarkedWorkbook.Failure) {
          try MarkedWorkbook.open(temporary)
            .finish(marks: marks(of: reply), lines: lines(of: reply), language: language)
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
  package func writeReplyList(_ reply: Reply, to path: String) throws(WriteError) {
    let title = Phrase(vi: "Phản hồi", en: "Reply")(language)
    try XlsxFile.write(to: path, properties: properties(title)) { book in
      var table = WorkingTable(
        [
          WorkingTable.Column(Phrase(vi: "Trang tính", en: "Sheet"), .wrapped, width: 18),
          WorkingTable.Column(Phrase(vi: "Ô", en: "Cell"), .centered, width: 9),
          WorkingTable.Column(Phrase(vi: "Vấn đề", en: "Problem"), .wrapped, width: 60),
          WorkingTable.Column(Phrase(vi: "Cách xử lý", en: "Remedy"), .wrapped, width: 60),
        ], named: title, in: book, language: language)
      for line in lines(of: reply) {
        table.add([
          .text(line.sheet ?? ""), .text(line.reference), .text(line.problem), .text(line.remedy),
        ])
      }
      table.finish()
      book.mark(as: WorkbookMarker(.reply))
    }
  }

  /// A text to be pasted into a mail: a line for each fix, with the deadline.
  package func replyText(_ reply: Reply) -> String {
    let lines = lines(of: reply).map { line in
      let place = [line.sheet, line.reference.isEmpty ? nil : line.reference]
        .compactMap { $0 }.joined(separator: ", ô ")
      return "- " + (place.isEmpty ? "" : place + ": ") + line.problem + " " + line.remedy
    }
    let deadline = consolidation.dueDates.first { $0.deadline.subject == .submission }
    let request =
      deadline.map { "Đề nghị đơn vị sửa và gửi lại (\($0.phrase.vi))." }
      ?? "Đề nghị đơn vị sửa và gửi lại."
    return (["Tệp “\(reply.file)” có những điểm sau cần xem lại:"] + lines + [request])
      .joined(separator: "\n") + "\n"
  }

  private func lines(of reply: Reply) -> [MarkedWorkbook.Line] {
    reply.findings.map { finding in
      MarkedWorkbook.Line(
        sheet: finding.place?.source.sheet, reference: finding.place?.cellReference ?? "",
        problem: finding.message(in: language, showingPersonalValues: true),
        remedy: finding.remedy(in: language, showingPersonalValues: true))
    }
  }

  /// The cells to colour; a finding about a whole row marks its first cell.
  private func marks(of reply: Reply) -> [String: [CellMark]] {
    struct Cell: Hashable {
      let sheet: String
      let row: Int
      let column: Int
    }
    var order: [Cell] = []
    var texts: [Cell: [String]] = [:]
    for (finding, line) in zip(reply.findings, lines(of: reply)) {
      guard let sheet = line.sheet, let row = finding.place?.row else { continue }
      let cell = Cell(sheet: sheet, row: row, column: finding.place?.column ?? 1)
      if texts[cell] == nil { order.append(cell) }
      texts[cell, default: []].append(line.problem + "\n→ " + line.remedy)
    }
    let marks = order.map { cell in
      (
        cell.sheet,
        CellMark(
          row: cell.row, column: cell.column,
          text: (texts[cell] ?? []).joined(separator: "\n"))
      )
    }
    return Dictionary(grouping: marks, by: \.0).mapValues { $0.map(\.1) }
  }
}
