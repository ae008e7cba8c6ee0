import Nominations
import Sheets

extension RegisterWorkbook {
  /// The sheet on which the rows of every sheet handed in are counted by what became of them; the
  /// sums are formulas, so that staff see that they agree.
  func writeLedger() {
    let kinds = RowKind.allCases
    var columns = [
      WorkingTable.Column(Phrase(vi: "Tệp", en: "File"), .wrapped, width: 40),
      WorkingTable.Column(Phrase(vi: "Trang tính", en: "Sheet"), .wrapped, width: 22),
      WorkingTable.Column(Phrase(vi: "Số dòng đã đọc", en: "Rows read"), .number, width: 10),
    ]
    columns += kinds.map { WorkingTable.Column($0.wording, .number, width: 10) }
    columns += [
      WorkingTable.Column(Phrase(vi: "Cộng", en: "Sum"), .number, width: 9),
      WorkingTable.Column(Phrase(vi: "Khớp", en: "Agrees"), .centered, width: 9),
    ]
    var table = table(Phrase(vi: "Đối chiếu", en: "Ledger"), frozenColumns: 2, columns)
    for sheet in sheetCounts {
      addCounts(
        .text(sheet.source.file), .text(sheet.source.sheet ?? ""), rowsRead: sheet.rowsRead,
        counts: kinds.map { sheet.rows[$0] ?? 0 }, to: &table)
    }
    let sheets = Set(consolidation.ledger.map(\.source.file))
    for file in consolidation.files where !sheets.contains(file.file) {
      addCounts(
        .text(file.file),
        text(
          file.isReadable
            ? Phrase(vi: "(không có dòng nào)", en: "(no rows)")
            : Phrase(vi: "(không đọc được)", en: "(unreadable)")), rowsRead: 0,
        counts: kinds.map { _ in 0 }, to: &table)
    }
    // The totals stay where they are when the rows are sorted.
    table.finish()
    addTotals(kinds, to: &table)
  }

  private var sheetCounts: [SheetCount] {
    let rowsRead = consolidation.files.reduce(into: [:]) { known, file in
      known.merge(file.rowsRead) { $1 }
    }
    return SheetCount.counts(in: consolidation.ledger, rowsRead: rowsRead)
  }

  private func addCounts(
    _ file: XlsxValue, _ sheet: XlsxValue, rowsRead: Int, counts: [Int],
    to table: inout WorkingTable
  ) {
    let (row, first, last) = (table.row, columnLetters(4), columnLetters(3 + counts.count))
    let sum = counts.reduce(0, +)
    let sumCell = columnLetters(4 + counts.count) + "\(row)"
    table.add(
      [file, sheet, .integer(rowsRead)] + counts.map { .integer($0) } + [
        .formula("SUM(\(first)\(row):\(last)\(row))", result: Double(sum)),
        agreement(of: sumCell, with: "C\(row)", isTrue: sum == rowsRead),
      ], styles: [counts.count + 4: agreementStyle()])
  }

  private func agreementStyle(isBold: Bool = false) -> XlsxStyle {
    let words = [Phrase(vi: "khớp", en: "yes"), Phrase(vi: "LỆCH", en: "NO")].map { $0(language) }
    return book.style(
      WorkingTable.format(.centered).with {
        $0.numberFormat = "\"\(words[0])\";;\"\(words[1])\""
        $0.isBold = isBold
      })
  }

  /// 1 where two cells agree, shown as a word.
  private func agreement(of one: String, with other: String, isTrue: Bool) -> XlsxValue {
    .formula("IF(\(one)=\(other),1,0)", result: isTrue ? 1 : 0)
  }

  private func addTotals(_ kinds: [RowKind], to table: inout WorkingTable) {
    guard table.row > table.headerRow + 1 else { return }
    let counts = sheetCounts
    let rowsRead = counts.reduce(0) { $0 + $1.rowsRead }
    let byKind = kinds.map { kind in counts.reduce(0) { $0 + ($1.rows[kind] ?? 0) } }
    let (first, last) = (table.headerRow + 1, table.row - 1)
    func column(_ number: Int, _ result: Int) -> XlsxValue {
      let letters = columnLetters(number)
      return .formula("SUM(\(letters)\(first):\(letters)\(last))", result: Double(result))
    }
    let sum = byKind.reduce(0, +)
    let bold = book.style(WorkingTable.format(.number).with { $0.isBold = true })
    let row = table.row
    var values: [XlsxValue] = [text(Phrase(vi: "TỔNG CỘNG", en: "TOTAL")), .text("")]
    values.append(column(3, rowsRead))
    values += byKind.enumerated().map { column($0 + 4, $1) }
    values.append(column(4 + kinds.count, sum))
    let sumCell = columnLetters(4 + kinds.count) + "\(row)"
    values.append(agreement(of: sumCell, with: "C\(row)", isTrue: sum == rowsRead))
    var styles = Dictionary(uniqueKeysWithValues: values.indices.map { ($0, bold) })
    styles[values.count - 1] = agreementStyle(isBold: true)
    table.add(values, styles: styles)
  }

  /// The sheet that tells of every run of rows what it is.
  func writeLedgerRows() {
    let columns =
      [
        WorkingTable.Column(Phrase(vi: "Tệp", en: "File"), .wrapped, width: 40),
        WorkingTable.Column(Phrase(vi: "Trang tính", en: "Sheet"), .wrapped, width: 22),
        WorkingTable.Column(Phrase(vi: "Từ dòng", en: "From row"), .number, width: 9),
        WorkingTable.Column(Phrase(vi: "Đến dòng", en: "To row"), .number, width: 9),
        WorkingTable.Column(Phrase(vi: "Là", en: "Is"), .wrapped, width: 26),
        WorkingTable.Column(Phrase(vi: "Tính theo", en: "Counted at"), .wrapped, width: 44),
        WorkingTable.Column(Phrase(vi: "Mở nguồn", en: "Open"), width: 12),
      ]
    let (documents, link) = (documents, linkStyle)
    write(
      consolidation.ledger, named: Phrase(vi: "Từng dòng", en: "Rows"), asTable: "TungDong", columns
    ) {
      _, entry, rows in
      let place = Place(entry.source, row: entry.rows.lowerBound)
      rows.add { cells in
        cells.put(.text(entry.source.file))
        cells.put(.text(entry.source.sheet ?? ""))
        cells.put(.integer(entry.rows.lowerBound))
        cells.put(.integer(entry.rows.upperBound))
        cells.put(.text(entry.kind.wording(documents.language)))
        cells.put(.text(entry.counterpart?.description ?? ""))
        cells.put(documents.link(to: place), style: link)
      }
    }
  }
}

/// The rows of one sheet by kind.
struct SheetCount {
  let source: SheetSource
  private(set) var rows: [RowKind: Int] = [:]
  private(set) var rowsRead = 0

  /// One for each sheet, in the order of the ledger.
  ///
  /// - Parameter rowsRead: How many rows each sheet had when it was read; of a sheet that came by
  ///   way of a register only the ledger tells.
  static func counts(
    in ledger: [LedgerEntry], rowsRead: [SheetSource: Int]
  ) -> [SheetCount] {
    var counts: [SheetCount] = []
    var positions: [SheetSource: Int] = [:]
    for entry in ledger {
      let position = positions[entry.source] ?? counts.count
      if position == counts.count {
        positions[entry.source] = position
        counts.append(SheetCount(source: entry.source))
      }
      counts[position].rows[entry.kind, default: 0] += entry.rows.count
      counts[position].rowsRead =
        rowsRead[entry.source] ?? max(counts[position].rowsRead, entry.rows.upperBound)
    }
    return counts
  }
}
