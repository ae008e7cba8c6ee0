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
  private let letters: [[UInt8]]
  private var row = 0
  /// The row's number as cells refer to it.
  private var rowDigits: [UInt8] = []
  /// The most characters of a text within a formula.
  private static let longestLiteral = 255

  init(sheet: String, columnCount: Int) {
    self.sheet = sheet
    letters = (1...max(1, columnCount)).map { Array(columnLetters($0).utf8) }
  }

  /// - Parameter height: In points.
  mutating func begin(row: Int, height: Double) {
    self.row = row
    rowDigits = Array("\(row)".utf8)
    put("<row r=\"")
    bytes += rowDigits
    put("\" ht=\"")
    put(hundredths: height)
    put("\" customHeight=\"1\">")
  }

  mutating func end() { put("</row>") }

  /// - Parameter column: 1 is A.
  mutating func add(_ value: XlsxValue, column: Int, style: StyleNumber) {
    put("<c r=\"")
    bytes += letters[column - 1]
    bytes += rowDigits
    put("\" s=\"")
    put(style.value)
    switch value {
    case .text(let text): addText(text, column)
    case .shared(let text):
      put("\" t=\"s\"><v>")
      put(text.number)
      put("</v></c>")
    case .number(let number) where !number.isFinite:
      findings.append(Finding(.numberNotFinite, at: nil, place(column), .plain(sheet)))
      put("\"/>")
    case .number(let number): addNumber(number)
    case .bool(let isTrue): put(isTrue ? "\" t=\"b\"><v>1</v></c>" : "\" t=\"b\"><v>0</v></c>")
    case .date(let date) where date.dayNumber < -25_508: addText(date.dayMonthYear, column)
    case .date(let date): addNumber(Double(date.dayNumber + 25_569))
    case .formula(let formula, let result):
      put("\"><f>")
      putEscaped(formula)
      put("</f><v>")
      put(decimal: result)
      put("</v></c>")
    case .link(let shown, let target): addLink(shown, target, column)
    case .blank: put("\"/>")
    }
  }

  private func place(_ column: Int) -> Finding.Value {
    .plain("\(columnLetters(column))\(row)")
  }

  private mutating func addText(_ source: String, _ column: Int) {
    if source.isEmpty { return put("\"/>") }
    put("\" t=\"inlineStr\"><is>")
    if RowMarkup.isPlain(source) {
      put(RowMarkup.startOfText(source))
      put(verbatim: source)
    } else {
      let cell = CellText(source)
      if cell.wasCut {
        findings.append(Finding(.textCut, at: nil, place(column), .plain(sheet)))
      }
      put(RowMarkup.startOfText(cell.text))
      putEscaped(cell.text)
    }
    put("</t></is></c>")
  }

  private mutating func addNumber(_ number: Double) {
    put("\"><v>")
    put(decimal: number)
    put("</v></c>")
  }

  /// A link as a formula, of which a sheet takes any number; Excel keeps 65,530 of the other kind.
  private mutating func addLink(_ shown: String, _ target: String, _ column: Int) {
    guard RowMarkup.fitsLiteral(shown), RowMarkup.fitsLiteral(target) else {
      return addText(shown, column)
    }
    put("\" t=\"str\"><f>HYPERLINK(\"")
    putEscaped(target, doublingQuotes: true)
    put("\",\"")
    putEscaped(shown, doublingQuotes: true)
    put("\")</f><v>")
    putEscaped(shown)
    put("</v></c>")
  }

  private static func fitsLiteral(_ text: String) -> Bool {
    text.utf8.count <= longestLiteral || text.utf16.count <= longestLiteral
  }

  // MARK: Bytes

  private mutating func put(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  private mutating func put(verbatim text: String) {
    text.utf8.span.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private mutating func put(_ number: Int) {
    if number >= 10 { put(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func put(hundredths number: Double) {
    let rounded = Int((number * 100).rounded())
    put(rounded / 100)
    guard rounded % 100 != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rounded / 10 % 10))
    bytes.append(UInt8(ascii: "0") + UInt8(rounded % 10))
  }

  private mutating func put(decimal number: Double) {
    if number >= 0, number < 1e15, number == number.rounded() {
      put(Int(number))
    } else {
      put(verbatim: "\(number)")
    }
  }

  /// A text that cells can hold, with the characters escaped that markup has for itself.
  ///
  /// - Parameter doublingQuotes: As formulas write a quotation mark within a literal.
  private mutating func putEscaped(_ text: String, doublingQuotes: Bool = false) {
    guard !RowMarkup.isPlain(text) else { return put(verbatim: text) }
    for byte in text.utf8 {
      switch byte {
      case 0x26: put("&amp;")
      case 0x3C: put("&lt;")
      case 0x3E: put("&gt;")
      case 0x22 where doublingQuotes: put("\"\"")
      default: bytes.append(byte)
      }
    }
  }

  /// Whether the text is short enough for a cell and every byte of it stands for itself, in markup,
  /// in a formula and as ``CellText`` has it.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    if bytes.count > CellText.limit { return false }
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x0A, 0x0B..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5F, 0xEF: return false
      default: continue
      }
    }
    return true
  }

  /// The tag in front of a text; readers leave out spaces at its ends unless it says otherwise.
  private static func startOfText(_ text: String) -> StaticString {
    let bytes = text.utf8.span
    let hasSpace = !bytes.isEmpty && (bytes[0] <= 0x20 || bytes[bytes.count - 1] <= 0x20)
    return hasSpace ? "<t xml:space=\"preserve\">" : "<t>"
  }
}
