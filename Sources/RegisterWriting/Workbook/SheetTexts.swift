import Sheets

extension XmlPart {
  /// The last row of a worksheet in which a cell holds anything; 0 where none does.
  var lastFilledRow: Int {
    var last = 0
    var row = 0
    forEachTag { tag in
      if tag.isEnd { return true }
      switch tag.name {
      case "row": row = attribute("r", of: tag).flatMap { Int($0) } ?? row + 1
      case "v", "is", "f": last = max(last, row)
      default: break
      }
      return true
    }
    return last
  }

  /// Puts texts into cells; those that are there keep their styles, rows that are not there yet
  /// take those of another row.
  ///
  /// - Parameter texts: By row and column.
  /// - SeeAlso: ECMA-376 Part 1, §18.3.1.53 for text within the cell.
  mutating func write(_ texts: [Int: [Int: String]], inTheStyleOf model: Int) {
    guard let data = first("sheetData"), !data.isEmpty else { return }
    let styles = stylesByColumn(ofRow: model)
    let numbers = texts.keys.sorted()
    var next = 0
    var result = Array(bytes[..<data.range.upperBound])
    var index = data.range.upperBound
    var previous = 0
    while let tag = tag(from: index), !(tag.isEnd && tag.name == "sheetData") {
      let end = end(of: tag)
      let number = attribute("r", of: tag).flatMap { Int($0) } ?? previous + 1
      while next < numbers.count, numbers[next] < number {
        result += newRow(numbers[next], texts[numbers[next]] ?? [:], styles, tag.prefix)
        next += 1
      }
      if next < numbers.count, numbers[next] == number {
        var row = XmlPart(Array(bytes[tag.range.lowerBound..<end]))
        row.putCells(texts[number] ?? [:], ofRow: number, styles)
        result += row.bytes
        next += 1
      } else {
        result += bytes[tag.range.lowerBound..<end]
      }
      previous = number
      index = end
    }
    for number in numbers[next...] {
      result += newRow(number, texts[number] ?? [:], styles, data.prefix)
    }
    bytes = result + bytes[index...]
  }

  private func stylesByColumn(ofRow number: Int) -> [Int: String] {
    guard let row = all("row").first(where: { attribute("r", of: $0) == "\(number)" }) else {
      return [:]
    }
    var styles: [Int: String] = [:]
    for cell in children(of: row) {
      guard let tag = tag(from: cell.lowerBound), let column = column(of: tag) else { continue }
      styles[column] = attribute("s", of: tag)
    }
    return styles
  }

  private func column(of cell: Tag) -> Int? {
    attribute("r", of: cell).flatMap { columnNumber($0.prefix { $0.isLetter }) }
  }

  private func newRow(
    _ number: Int, _ cells: [Int: String], _ styles: [Int: String], _ prefix: String
  ) -> [UInt8] {
    let columns = Set(cells.keys).union(styles.keys).sorted()
    let markup = columns.map { column in
      textCell(cells[column] ?? "", column, number, style: styles[column], prefix)
    }
    return Array("<\(prefix)row r=\"\(number)\">\(markup.joined())</\(prefix)row>".utf8)
  }

  /// Puts cells into a row that stands alone.
  private mutating func putCells(
    _ cells: [Int: String], ofRow number: Int, _ styles: [Int: String]
  ) {
    guard let start = tag(from: 0) else { return }
    if start.isEmpty { append("", to: start) }
    for (column, text) in cells.sorted(by: { $0.key > $1.key }) {
      guard let row = tag(from: 0) else { return }
      var place: Range<Int>?
      var style = styles[column]
      for cell in children(of: row) {
        guard let tag = tag(from: cell.lowerBound), let found = self.column(of: tag),
          found >= column
        else { continue }
        place = found == column ? cell : cell.lowerBound..<cell.lowerBound
        if found == column { style = attribute("s", of: tag) }
        break
      }
      let markup = textCell(text, column, number, style: style, row.prefix)
      if let place { replace(place, with: markup) } else { append(markup, to: row) }
    }
  }

  private func textCell(
    _ text: String, _ column: Int, _ row: Int, style: String?, _ prefix: String
  ) -> String {
    let start =
      "<\(prefix)c r=\"\(columnLetters(column))\(row)\"" + (style.map { " s=\"\($0)\"" } ?? "")
    if text.isEmpty { return start + "/>" }
    return start + " t=\"inlineStr\"><\(prefix)is><\(prefix)t xml:space=\"preserve\">"
      + escapedMarkup(text) + "</\(prefix)t></\(prefix)is></\(prefix)c>"
  }

  /// Draws drop-downs, colours and filters that end on a row down to a later one.
  mutating func extendRanges(from old: Int, to new: Int) {
    var changes: [(range: Range<Int>, text: String)] = []
    forEachTag { tag in
      let name = ["autoFilter", "dimension"].contains(tag.name) ? "ref" : "sqref"
      guard !tag.isEnd, XmlPart.ranged.contains(tag.name),
        let range = valueRange(of: name, in: tag)
      else { return true }
      changes.append((range, extended(text(range), from: old, to: new)))
      return true
    }
    for (range, text) in changes.reversed() { replace(range, with: text) }
  }

  private static let ranged: Set<String> = [
    "autoFilter", "dimension", "dataValidation", "conditionalFormatting",
  ]

  private func extended(_ ranges: String, from old: Int, to new: Int) -> String {
    ranges.split(separator: " ").map { range in
      let corners = range.split(separator: ":")
      guard let last = corners.last, last.drop(while: { $0.isLetter || $0 == "$" }) == "\(old)"
      else { return String(range) }
      let columns = last.prefix { $0.isLetter || $0 == "$" }
      return "\(corners[0]):\(columns)\(new)"
    }.joined(separator: " ")
  }
}
