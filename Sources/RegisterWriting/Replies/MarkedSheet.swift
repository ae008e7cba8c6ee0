import Sheets

/// A cell of a unit's sheet that is to be coloured and noted.
struct CellMark: Hashable {
  let row: Int
  let column: Int
  /// The problem and the remedy, of each finding of the cell.
  let text: String
}

/// The styles of a unit's workbook, to which coloured twins of the styles in use are added.
struct MarkedStyles {
  private(set) var part: XmlPart
  /// The twin of each style, by its number.
  private var twins: [Int: Int] = [:]
  private let formats: [String]
  private var added: [String] = []
  private let fill: Int

  /// - Returns: `nil` where the part has no cell formats or fills.
  init?(_ source: XmlPart) {
    part = source
    guard let fills = source.first("fills"), let formats = source.first("cellXfs") else {
      return nil
    }
    fill = source.children(of: fills).count
    self.formats = source.children(of: formats).map { source.text($0) }
    if self.formats.isEmpty { return nil }
    let prefix = fills.prefix
    part.append(
      "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor "
        + "rgb=\"FFFFD9A0\"/><\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill></\(prefix)fill>",
      to: fills)
    if let fills = part.first("fills") { part.set("count", to: "\(fill + 1)", of: fills) }
  }

  /// The number of the style that looks as this one, on a coloured ground.
  mutating func twin(of style: Int) -> Int {
    if let twin = twins[style] { return twin }
    var format = XmlPart(formats.indices.contains(style) ? formats[style] : formats[0])
    if let tag = format.tag(from: 0) { format.set("fillId", to: "\(fill)", of: tag) }
    if let tag = format.tag(from: 0) { format.set("applyFill", to: "1", of: tag) }
    let twin = add(format.text(0..<format.bytes.count))
    twins[style] = twin
    return twin
  }

  /// The number of a format that is added as it stands.
  mutating func add(_ format: String) -> Int {
    added.append(format)
    return formats.count + added.count - 1
  }

  /// The part with the twins in it.
  func finished() -> XmlPart {
    var part = part
    if let tag = part.first("cellXfs") { part.append(added.joined(), to: tag) }
    if let tag = part.first("cellXfs") {
      part.set("count", to: "\(formats.count + added.count)", of: tag)
    }
    return part
  }
}

extension XmlPart {
  /// The elements directly within one.
  func children(of tag: Tag) -> [Range<Int>] {
    if tag.isEmpty { return [] }
    var children: [Range<Int>] = []
    var index = tag.range.upperBound
    while let child = self.tag(from: index), !child.isEnd {
      let end = end(of: child)
      children.append(child.range.lowerBound..<end)
      index = end
    }
    return children
  }

  /// Colours cells of a worksheet; rows and cells that are not there yet are put in.
  mutating func color(_ marks: [CellMark], with styles: inout MarkedStyles) {
    guard let data = first("sheetData") else { return }
    if data.isEmpty { append("", to: data) }
    guard let opened = first("sheetData") else { return }
    var byRow = Dictionary(grouping: marks, by: \.row)
    var result = Array(bytes[..<opened.range.upperBound])
    var index = opened.range.upperBound
    var previous = 0
    while let tag = tag(from: index), !(tag.isEnd && tag.name == "sheetData") {
      guard tag.name == "row", !tag.isEnd else {
        index = tag.range.upperBound
        continue
      }
      let number = attribute("r", of: tag).flatMap { Int($0) } ?? previous + 1
      for missing in byRow.keys.filter({ $0 < number }).sorted() {
        result += newRow(missing, byRow.removeValue(forKey: missing) ?? [], tag.prefix, &styles)
      }
      let end = end(of: tag)
      if let marks = byRow.removeValue(forKey: number) {
        result += colored(row: tag, end: end, number: number, marks, &styles)
      } else {
        result += bytes[tag.range.lowerBound..<end]
      }
      previous = number
      index = end
    }
    for missing in byRow.keys.sorted() {
      result += newRow(missing, byRow[missing] ?? [], opened.prefix, &styles)
    }
    result += bytes[index...]
    bytes = result
  }

  private func newRow(
    _ number: Int, _ marks: [CellMark], _ prefix: String, _ styles: inout MarkedStyles
  ) -> [UInt8] {
    let cells = marks.sorted { $0.column < $1.column }.map { newCell($0, prefix, &styles) }
    return Array("<\(prefix)row r=\"\(number)\">\(cells.joined())</\(prefix)row>".utf8)
  }

  private func newCell(
    _ mark: CellMark, _ prefix: String, _ styles: inout MarkedStyles
  ) -> String {
    let reference = columnLetters(mark.column) + "\(mark.row)"
    return "<\(prefix)c r=\"\(reference)\" s=\"\(styles.twin(of: 0))\"/>"
  }

  /// A row with some of its cells coloured.
  private func colored(
    row tag: Tag, end: Int, number: Int, _ marks: [CellMark], _ styles: inout MarkedStyles
  ) -> [UInt8] {
    var row = XmlPart(Array(bytes[tag.range.lowerBound..<end]))
    if tag.isEmpty, let start = row.tag(from: 0) { row.append("", to: start) }
    for mark in marks.sorted(by: { $0.column > $1.column }) {
      row.color(mark, &styles)
    }
    return row.bytes
  }

  /// Colours a cell of a row that stands alone.
  private mutating func color(_ mark: CellMark, _ styles: inout MarkedStyles) {
    var column = 0
    var index = tag(from: 0)?.range.upperBound ?? 0
    while let cell = tag(from: index), !(cell.isEnd && cell.name == "row") {
      let end = end(of: cell)
      guard cell.name == "c", !cell.isEnd else {
        index = end
        continue
      }
      let letters = attribute("r", of: cell)?.prefix { $0.isLetter }
      column = letters.flatMap { columnNumber($0) } ?? column + 1
      if column == mark.column {
        let style = attribute("s", of: cell).flatMap { Int($0) } ?? 0
        set("s", to: "\(styles.twin(of: style))", of: cell)
        return
      }
      if column > mark.column {
        insert(newCell(mark, cell.prefix, &styles), at: cell.range.lowerBound)
        return
      }
      index = end
    }
    if let close = tag(from: index) {
      insert(newCell(mark, close.prefix, &styles), at: close.range.lowerBound)
    }
  }
}
