import Sheets

/// The number under which a workbook's style part lists a style.
struct StyleNumber: Sendable, Hashable {
  let value: Int
}

/// Rows as SpreadsheetML, made of bytes straight away: long sheets have tens of millions of cells.
///
/// - SeeAlso: ECMA-376 Part 1, §18.3.1.73 (row), §18.3.1.4 (c), §18.3.1.53 (is), §18.4.9 (sst).
struct RowMarkup {
  private(set) var bytes: [UInt8] = []
  /// What could not be written as it was.
  private(set) var findings: [Finding] = []
  /// The name of the sheet, for findings.
  private let sheet: String
  /// How a cell of each column begins, up to its row: `<c r="AB`.
  private let starts: [[UInt8]]
  private var row = 0
  /// The cells of the row that has been begun: its height, which depends on them, stands in front.
  private var cells: [UInt8] = []
  /// What stands between a cell's column and its style: `12" s="`.
  private var rowAndStyle: [UInt8] = []
  /// The most characters of a text within a formula.
  private static let longestLiteral = 255

  init(sheet: String, columnCount: Int) {
    self.sheet = sheet
    starts = (1...max(1, columnCount)).map { Array("<c r=\"\(columnLetters($0))".utf8) }
  }

  mutating func begin(row: Int) {
    self.row = row
    rowAndStyle.removeAll(keepingCapacity: true)
    rowAndStyle.put(row)
    rowAndStyle.put("\" s=\"")
    cells.removeAll(keepingCapacity: true)
  }

  /// - Parameter height: In points.
  mutating func end(height: Double) {
    bytes.put("<row r=\"")
    bytes.put(row)
    bytes.put("\" ht=\"")
    bytes.put(hundredths: height)
    bytes.put("\" customHeight=\"1\">")
    bytes += cells
    bytes.put("</row>")
  }

  /// - Parameter column: 1 is A.
  mutating func add(_ value: XlsxValue, column: Int, style: StyleNumber) {
    cells += starts[column - 1]
    cells += rowAndStyle
    cells.put(style.value)
    switch value {
    case .text(let text): addText(text, column)
    case .shared(let text):
      cells.put("\" t=\"s\"><v>")
      cells.put(text.number)
      cells.put("</v></c>")
    case .number(let number) where !number.isFinite:
      findings.append(Finding(.numberNotFinite, at: nil, place(column), .plain(sheet)))
      cells.put("\"/>")
    case .number(let number): addNumber(number)
    case .bool(let isTrue):
      cells.put(isTrue ? "\" t=\"b\"><v>1</v></c>" : "\" t=\"b\"><v>0</v></c>")
    case .date(let date) where date.dayNumber < -25_508: addText(date.dayMonthYear, column)
    case .date(let date): addNumber(Double(date.dayNumber + 25_569))
    case .formula(let formula, let result):
      cells.put("\"><f>")
      cells.putEscaped(formula)
      cells.put("</f><v>")
      cells.put(decimal: result)
      cells.put("</v></c>")
    case .link(let shown, let target): addLink(shown, target, column)
    case .blank: cells.put("\"/>")
    }
  }

  private func place(_ column: Int) -> Finding.Value {
    .plain("\(columnLetters(column))\(row)")
  }

  private mutating func addText(_ source: String, _ column: Int) {
    if source.isEmpty { return cells.put("\"/>") }
    if source.isPlainInMarkup {
      cells.put(source.startOfCellText)
      cells.put(verbatim: source)
    } else {
      let cell = CellText(source)
      if cell.wasCut {
        findings.append(Finding(.textCut, at: nil, place(column), .plain(sheet)))
      }
      cells.put(cell.text.startOfCellText)
      cells.putEscaped(cell.text)
    }
    cells.put("</t></is></c>")
  }

  private mutating func addNumber(_ number: Double) {
    cells.put("\"><v>")
    cells.put(decimal: number)
    cells.put("</v></c>")
  }

  /// A link as a formula, of which a sheet takes any number; Excel keeps 65,530 of the other kind.
  private mutating func addLink(_ shown: String, _ target: String, _ column: Int) {
    guard RowMarkup.fitsLiteral(shown), RowMarkup.fitsLiteral(target) else {
      return addText(shown, column)
    }
    cells.put("\" t=\"str\"><f>HYPERLINK(\"")
    cells.putEscaped(target, doublingQuotes: true)
    cells.put("\",\"")
    cells.putEscaped(shown, doublingQuotes: true)
    cells.put("\")</f><v>")
    cells.putEscaped(shown)
    cells.put("</v></c>")
  }

  private static func fitsLiteral(_ text: String) -> Bool {
    text.utf8.count <= longestLiteral || text.utf16.count <= longestLiteral
  }
}

// MARK: Bytes

extension [UInt8] {
  fileprivate mutating func put(_ markup: StaticString) {
    append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  fileprivate mutating func put(verbatim text: String) {
    text.utf8.span.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  fileprivate mutating func put(_ number: Int) {
    if number >= 10 { put(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  fileprivate mutating func put(hundredths number: Double) {
    let rounded = Int((number * 100).rounded())
    put(rounded / 100)
    guard rounded % 100 != 0 else { return }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(rounded / 10 % 10))
    append(UInt8(ascii: "0") + UInt8(rounded % 10))
  }

  fileprivate mutating func put(decimal number: Double) {
    if number >= 0, number < 1e15, number == number.rounded() {
      put(Int(number))
    } else {
      put(verbatim: "\(number)")
    }
  }

  /// A text that cells can hold, with the characters escaped that markup has for itself.
  ///
  /// - Parameter doublingQuotes: As formulas write a quotation mark within a literal.
  fileprivate mutating func putEscaped(_ text: String, doublingQuotes: Bool = false) {
    guard !text.isPlainInMarkup else { return put(verbatim: text) }
    for byte in text.utf8 {
      switch byte {
      case 0x26: put("&amp;")
      case 0x3C: put("&lt;")
      case 0x3E: put("&gt;")
      case 0x22 where doublingQuotes: put("\"\"")
      default: append(byte)
      }
    }
  }
}

extension String {
  /// Whether the text is short enough for a cell and every byte of it stands for itself, in markup,
  /// in a formula and as ``CellText`` has it.
  fileprivate var isPlainInMarkup: Bool {
    utf8.span.withUnsafeBytes { bytes in
      let width = SpecialBytes.width
      if bytes.count > CellText.limit { return false }
      var special = SpecialBytes()
      if bytes.count < width {
        var last = SIMD16(repeating: UInt8(ascii: " "))
        for (offset, byte) in bytes.enumerated() { last[offset] = byte }
        special.take(last)
      } else {
        for offset in stride(from: 0, to: bytes.count - width, by: width) {
          special.take(bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self))
        }
        let last = bytes.count - width
        special.take(bytes.loadUnaligned(fromByteOffset: last, as: SIMD16<UInt8>.self))
      }
      return !special.wereFound
    }
  }

  /// What stands between a cell's style and its text; readers leave out spaces at its ends unless
  /// they are told otherwise.
  fileprivate var startOfCellText: StaticString {
    let bytes = utf8.span
    let hasSpace = !bytes.isEmpty && (bytes[0] <= 0x20 || bytes[bytes.count - 1] <= 0x20)
    return hasSpace
      ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>"
  }
}

/// Looks sixteen bytes at a time for those that do not stand for themselves: control characters
/// but the line feed, what markup and formulas have for themselves, the underscore that an escaped
/// character begins with, and what U+F000 and later characters begin with.
private struct SpecialBytes {
  static let width = 16
  private var found = SIMDMask<SIMD16<Int8>>()

  var wereFound: Bool { any(found) }

  mutating func take(_ bytes: SIMD16<UInt8>) {
    func equal(_ byte: UInt8) -> SIMDMask<SIMD16<Int8>> { bytes .== SIMD16(repeating: byte) }
    found .|= (bytes .< SIMD16(repeating: 0x20)) .& (bytes .!= SIMD16(repeating: 0x0A))
    found .|= equal(UInt8(ascii: "\"")) .| equal(UInt8(ascii: "&"))
    found .|= equal(UInt8(ascii: "<")) .| equal(UInt8(ascii: ">"))
    found .|= equal(UInt8(ascii: "_")) .| equal(0xEF)
  }
}
