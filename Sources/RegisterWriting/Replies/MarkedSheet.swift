import Sheets

/// A cell of a unit's sheet that is to be coloured and noted.
struct CellMark: Hashable {
  let row: Int
  let column: Int
  /// The problem and the remedy, of each finding of the cell.
  let text: String
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

  /// Takes our colour from the cells that bear it.
  mutating func clearColors(_ styles: inout MarkedStyles) {
    var changes: [(range: Range<Int>, style: Int)] = []
    forEachTag { tag in
      if tag.name == "c", !tag.isEnd, let range = valueRange(of: "s", in: tag),
        let style = Int(text(range)), let plain = styles.plainTwin(of: style)
      {
        changes.append((range, plain))
      }
      return true
    }
    for (range, style) in changes.reversed() { replace(range, with: "\(style)") }
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
