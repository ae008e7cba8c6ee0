import Sheets

/// A sheet that the program makes and a person fills in: one column is theirs, by a drop-down.
///
/// Everything on it is text, so that it comes back exactly as it was written.
struct FilledSheet<Column: CaseIterable & Hashable & Sendable> {
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
  /// Those that it has, in order.
  var columns = Array(Column.allCases)
  /// Columns that stand side by side for comparison; where both say something and it differs, the
  /// second is coloured.
  var compared: [(Column, Column)] = []

  /// - Parameters:
  ///   - rows: The text of each column, blank where there is none.
  ///   - threads: How many share the making of the rows.
  /// - Returns: The sheets that it stands on.
  @discardableResult
  func write(
    _ rows: [[Column: String]], into book: XlsxBook, language: Language, threads: Int = 1
  ) -> [XlsxSheet] {
    write(rows.count, into: book, language: language, threads: threads) { rows[$0] }
  }

  /// A table without rows has a blank one, for those added later to look like.
  ///
  /// - Parameter values: The text of each column of the row with an index, made when the row is
  ///   written.
  @discardableResult
  func write(
    _ count: Int, into book: XlsxBook, language: Language, threads: Int,
    values: @escaping @Sendable (Int) -> [Column: String]
  ) -> [XlsxSheet] {
    let input = book.style(
      WorkingTable.format(.centered).with {
        $0.fill = Color(0xFFFBE6)
        $0.isBold = true
      }
    ).number
    let answerIndex = columns.firstIndex(of: answer.column)
    let table = LongTable(
      name: name,
      columns: columns.map { WorkingTable.Column(heading($0), .wrapped, width: width($0)) },
      book: book, language: language, frozenColumns: 1, threads: threads)
    return table.write(
      Array(0..<max(count, 1)),
      finish: { part in
        if let answerIndex { addHelp(to: part, answerIndex: answerIndex, book, language) }
      },
      { [columns] _, index, table in
        let row = count == 0 ? [:] : values(index)
        table.add { cells in
          for (position, column) in columns.enumerated() {
            cells.put(.text(row[column] ?? ""), style: position == answerIndex ? input : nil)
          }
        }
      })
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
