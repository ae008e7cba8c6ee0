import Sheets

/// A sheet that the program makes and a person fills in: one column is theirs, by a drop-down.
///
/// Everything on it is text, so that it comes back exactly as it was written.
struct FilledSheet<Column: CaseIterable & Hashable & Sendable> where Column.AllCases: Sendable {
  struct Answer {
    let column: Column
    let choices: [String]
    let prompt: Phrase
  }

  var name: Phrase
  let heading: (Column) -> Phrase
  /// In digits of the default font.
  let width: (Column) -> Double
  let answer: Answer
  /// Columns that stand side by side for comparison; where both say something and it differs, the
  /// second is coloured.
  var compared: [(Column, Column)] = []

  @discardableResult
  func write(_ rows: [[Column: String]], into book: XlsxBook, language: Language) -> XlsxSheet {
    let columns = Array(Column.allCases)
    var table = WorkingTable(
      columns.map { WorkingTable.Column(heading($0), .wrapped, width: width($0)) },
      named: name(language), in: book, language: language, frozenColumns: 1)
    let answerIndex = columns.firstIndex(of: answer.column) ?? 0
    let input = book.style(
      WorkingTable.format(.centered).with {
        $0.fill = Color(0xFFFBE6)
        $0.isBold = true
      })
    for row in rows {
      table.add(columns.map { .text(row[$0] ?? "") }, styles: [answerIndex: input])
    }
    if !rows.isEmpty { addHelp(to: table, answerIndex: answerIndex, book, language) }
    table.finish()
    return table.sheet
  }

  private func addHelp(
    to table: WorkingTable, answerIndex: Int, _ book: XlsxBook, _ language: Language
  ) {
    let cells = table.cells(columns: answerIndex + 1...answerIndex + 1)
    table.sheet.validate(
      cells,
      Validation(
        book.choices(answer.choices), promptTitle: heading(answer.column)(language),
        prompt: answer.prompt(language),
        error: Phrase(
          vi: "Chỉ chọn một trong các giá trị của danh sách, hoặc để trống.",
          en: "Choose one of the list's values, or leave it blank.")(language)))
    let differs = book.style(CellFormat(size: 11, color: Color(0x9C1C1C), fill: Color(0xFBE0DE)))
    let columns = Array(Column.allCases)
    for (left, right) in compared {
      guard let left = columns.firstIndex(of: left), let right = columns.firstIndex(of: right)
      else { continue }
      let first = table.headerRow + 1
      let (one, other) = (columnLetters(left + 1), columnLetters(right + 1))
      table.sheet.highlight(
        table.cells(columns: right + 1...right + 1),
        where: .formula(
          "AND(TRIM($\(one)\(first))<>\"\",TRIM($\(other)\(first))<>\"\","
            + "UPPER(TRIM($\(one)\(first)))<>UPPER(TRIM($\(other)\(first))))"),
        style: differs)
    }
  }
}
