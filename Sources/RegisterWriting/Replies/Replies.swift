import Nominations
import Sheets

extension RegisterDocuments {
  /// What one file handed in is answered with.
  package struct Reply: Sendable {
    package let file: String
    let matters: [Matter]
  }

  /// Something that the unit is to look at.
  struct Matter: Sendable {
    let place: Place
    let problem: String
    let remedy: String
  }

  /// The files with anything to look at, in order of path: what is wrong in the file itself, and
  /// the data that criteria lack. What concerns the office's own plan, or other units, stays here.
  package var replies: [Reply] {
    let ownStages: Set<Character> = ["R", "I", "A"]
    var matters: [String: [Matter]] = [:]
    for finding in consolidation.findings {
      guard let place = finding.place, finding.kind.severity > .note,
        let stage = finding.kind.code.first, ownStages.contains(stage)
      else { continue }
      matters[place.source.file, default: []].append(matter(finding, at: place))
    }
    for entry in consolidation.entries where entry.refusal == nil {
      for nomination in entry.nominee.nominations {
        let place = nomination.name.place
        matters[place.source.file, default: []] += entry.results(.missingData).map {
          matter($0, at: place)
        }
      }
    }
    return consolidation.files.compactMap { file in
      matters[file.file].map { matters in
        let sorted = matters.enumerated().sorted {
          ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
        }
        return matters.isEmpty ? nil : Reply(file: file.file, matters: sorted.map(\.element))
      } ?? nil
    }
  }

  func matter(_ finding: Finding, at place: Place) -> Matter {
    Matter(
      place: place, problem: finding.message(in: language, showingPersonalValues: true),
      remedy: finding.remedy(in: language, showingPersonalValues: true))
  }

  private func matter(_ result: CriterionResult, at place: Place) -> Matter {
    let problem = Phrase(
      vi: "Thiếu dữ liệu cho tiêu chí {0} ({1}).", en: "Data is missing for criterion {0} ({1}).")
    return Matter(
      place: place,
      problem: problem.filled(
        with: [result.criterion.code, result.criterion.clause], in: language),
      remedy: result.reason(language))
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
    reply.matters.map { matter in
      MarkedWorkbook.Line(
        sheet: matter.place.source.sheet, reference: matter.place.cellReference ?? "",
        problem: matter.problem, remedy: matter.remedy)
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
    for matter in reply.matters {
      guard let sheet = matter.place.source.sheet, let row = matter.place.row else { continue }
      let cell = Cell(sheet: sheet, row: row, column: matter.place.column ?? 1)
      if texts[cell] == nil { order.append(cell) }
      texts[cell, default: []].append(matter.problem + "\n→ " + matter.remedy)
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
