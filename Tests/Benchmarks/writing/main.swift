import RegisterWriting
import Sheets

// Writes the cells that baseline.c writes: 100,000 rows of 12 columns, half of them text.

let names = ["Nguyễn Thị Hồng", "Trần Văn Bình", "Lò Thị Ơn", "Vừ A Dế", "Đặng Quốc Khánh"]
let path = CommandLine.arguments.dropFirst().first ?? "swift.xlsx"

do {
  try XlsxFile.write(to: path) { book in
    let sheet = book.addSheet("Số liệu")
    let text = book.style(CellFormat(wraps: true))
    let number = book.style(CellFormat(numberFormat: "#,##0"))
    for row in 1...100_000 {
      for column in 1...6 {
        sheet.write(
          .text("\(names[(row + column) % 5]) \(row % 5_000)"), row: row, column: column,
          style: text)
      }
      for column in 7...12 {
        sheet.write(.number(Double(row * column)), row: row, column: column, style: number)
      }
    }
  }
} catch {
  print(error.message(in: .english))
}
