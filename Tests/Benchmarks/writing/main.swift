import Glibc
import RegisterWriting
import Sheets

// Without a number writes the cells that baseline.c writes: 100,000 rows of 12 columns, half of
// them text. With a number writes the register and the list of so many nominees.

let path = CommandLine.arguments.dropFirst().first ?? "swift.xlsx"

do {
  if let count = CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) {
    try LongRegister.write(count: count, to: path)
  } else {
    try writeCells(to: path)
  }
} catch {
  print(error.message(in: .english))
  exit(1)
}

func writeCells(to path: String) throws(WriteError) {
  let names = [
    "Nguyễn Thị Hồng", "Trần Văn Bình", "Lò Thị Ơn", "Vừ A Dế", "Đặng Quốc Khánh",
  ]
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
}
