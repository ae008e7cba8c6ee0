/// A file of separated values taken into records and fields: RFC 4180, and what offices send.
///
/// - A field that begins with `"` ends with `"`; `""` within stands for one. Characters after the
///   closing quote, and quotes inside a field that does not begin with one, are text and stray.
/// - A quote that is never closed is text too: it must not swallow the rest of the file.
/// - Lines end with CR LF, LF or CR. A blank line is a record without fields.
/// - A first line `sep=;` names the delimiter, as Excel has it.
struct DelimitedText {
  let delimiter: UInt8
  private let bytes: [UInt8]
  private var index = 0
  /// Set once a quote has proved to be unclosed: after it, quoted fields end with their line.
  private var keepsQuotesToTheLine = false
  /// 1-based, counting the lines within quoted fields.
  private(set) var line = 1
  /// Lines with stray quotes.
  private(set) var strayQuoteLines: [Int] = []

  /// - Parameter text: UTF-8.
  init(_ text: [UInt8]) {
    bytes = text
    if let declared = DelimitedText.declaredDelimiter(text) {
      delimiter = declared
    } else {
      delimiter = DelimitedText.likelyDelimiter(text)
    }
  }

  /// Whether the first record only names the delimiter.
  var declaresDelimiter: Bool { DelimitedText.declaredDelimiter(bytes) != nil }

  /// Whether the delimiter divides two records at least, as in a list and not in a note.
  var isList: Bool {
    var records = self
    var row = StreamedRow()
    var divided = 0
    while divided < 2, let fields = records.next(into: &row) {
      if fields > 1 { divided += 1 }
    }
    return divided == 2
  }

  /// Reads a record into a row's cells, leaving empty fields out.
  ///
  /// - Returns: The number of fields; `nil` at the end of the file.
  mutating func next(into row: inout StreamedRow) -> Int? {
    row.removeAll()
    guard index < bytes.count else { return nil }
    var fields = 0
    while true {
      let start = row.text.count
      readField(into: &row.text)
      fields += 1
      if row.text.count > start {
        let range = StreamedRow.TextRange(start..<row.text.count)
        row.cells.append(StreamedRow.Cell(column: fields, value: .text(range)))
      }
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
    }
    endLine()
    return fields
  }

  private mutating func readField(into text: inout [UInt8]) {
    if index < bytes.count, bytes[index] == quote, readQuotedField(into: &text) { return }
    let start = index
    var hasQuote = false
    while index < bytes.count, !endsField(bytes[index]) {
      if bytes[index] == quote { hasQuote = true }
      index += 1
    }
    if hasQuote { noteStrayQuote() }
    text += bytes[start..<index]
  }

  /// - Returns: `false`, and nothing consumed, where the quote is never closed.
  private mutating func readQuotedField(into text: inout [UInt8]) -> Bool {
    let start = text.count
    var next = index + 1
    var lines = 0
    while next < bytes.count {
      let byte = bytes[next]
      if byte == quote {
        guard next + 1 < bytes.count, bytes[next + 1] == quote else {
          index = next + 1
          appendRest(to: &text)
          line += lines
          return true
        }
        next += 1
      } else if byte == lineFeed || (byte == carriageReturn && !isLineFeed(at: next + 1)) {
        if keepsQuotesToTheLine { break }
        lines += 1
      }
      text.append(byte)
      next += 1
    }
    keepsQuotesToTheLine = true
    text.removeSubrange(start...)
    return false
  }

  /// Takes what stands between a closing quote and the end of the field.
  private mutating func appendRest(to text: inout [UInt8]) {
    guard index < bytes.count, !endsField(bytes[index]) else { return }
    noteStrayQuote()
    while index < bytes.count, !endsField(bytes[index]) {
      text.append(bytes[index])
      index += 1
    }
  }

  private mutating func endLine() {
    guard index < bytes.count else { return }
    index += bytes[index] == carriageReturn && isLineFeed(at: index + 1) ? 2 : 1
    line += 1
  }

  private mutating func noteStrayQuote() {
    if strayQuoteLines.last != line { strayQuoteLines.append(line) }
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == lineFeed || byte == carriageReturn
  }

  private func isLineFeed(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == lineFeed
  }
}

private let quote = UInt8(ascii: "\"")
private let space = UInt8(ascii: " ")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

extension DelimitedText {
  private init(_ text: [UInt8], delimiter: UInt8) {
    bytes = text
    self.delimiter = delimiter
  }

  /// What a first line `sep=…` names.
  private static func declaredDelimiter(_ text: [UInt8]) -> UInt8? {
    let line = text.prefix { $0 != lineFeed && $0 != carriageReturn }
    guard line.count == 5, line.starts(with: Array("sep=".utf8)) else { return nil }
    return line.last
  }

  /// The delimiter under which the first records are most alike in their number of fields; a
  /// comma where none divides them.
  private static func likelyDelimiter(_ text: [UInt8]) -> UInt8 {
    var best = (delimiter: UInt8(ascii: ","), score: 0.0)
    let head = Array(text.prefix(64 << 10))
    for candidate in ",;\t|".utf8 where head.contains(candidate) {
      let score = likeness(head, delimiter: candidate)
      if score > best.score + 0.001 { best = (candidate, score) }
    }
    return best.delimiter
  }

  /// The share of records that have the commonest number of fields above one, a little more for
  /// more fields; little of it where fields begin with a space, as what follows the commas and
  /// semicolons of prose does.
  private static func likeness(_ head: [UInt8], delimiter: UInt8) -> Double {
    var records = DelimitedText(head, delimiter: delimiter)
    var counts: [Int: Int] = [:]
    var row = StreamedRow()
    var total = 0
    var (divided, spaced) = (0, 0)
    while total < 200, let fields = records.next(into: &row) {
      if fields == 1, row.cells.isEmpty { continue }
      counts[fields, default: 0] += 1
      total += 1
      for cell in row.cells where cell.column > 1 {
        guard case .text(let range) = cell.value else { continue }
        divided += 1
        if row.text[range.range.lowerBound] == space { spaced += 1 }
      }
    }
    let best = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let best, total > 0 else { return 0 }
    let unspaced = 1 - 0.9 * Double(spaced) / Double(max(divided, 1))
    return unspaced * (Double(best.value) / Double(total) + Double(min(best.key, 50)) / 1000)
  }
}
