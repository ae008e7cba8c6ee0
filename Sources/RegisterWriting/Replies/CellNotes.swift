import Sheets

/// The notes of one sheet: the part with their texts and the drawing with their boxes.
///
/// - SeeAlso: ECMA-376 Part 1, §18.7 (comments); Part 4, §19.1 (VML).
struct CellNotes {
  private(set) var texts: XmlPart
  private(set) var drawing: XmlPart
  private static let author = "tonghop"

  /// - Parameters: The parts that the sheet has; `nil` for none.
  init(texts: XmlPart?, drawing: XmlPart?) {
    let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    self.texts =
      texts
      ?? XmlPart(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><comments "
          + "xmlns=\"\(spreadsheet)\"><authors></authors><commentList></commentList></comments>")
    self.drawing =
      drawing
      ?? XmlPart(
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" "
          + "xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
          + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"></xml>")
  }

  /// Adds notes; a cell that has one already gets the text after its own, unless it is there.
  mutating func add(_ marks: [CellMark]) {
    guard let authors = texts.first("authors") else { return }
    let author = texts.children(of: authors).count
    texts.append(
      "<\(authors.prefix)author>\(CellNotes.author)</\(authors.prefix)author>", to: authors)
    var known: Set<String> = []
    for tag in texts.all("comment") {
      if let reference = texts.attribute("ref", of: tag) { known.insert(reference) }
    }
    for mark in marks {
      let reference = columnLetters(mark.column) + "\(mark.row)"
      if known.contains(reference) {
        extend(reference, with: mark.text)
      } else {
        addText(mark.text, at: reference, author: author)
        addBox(for: mark)
      }
    }
  }

  /// Takes out the notes that an earlier answer put on cells. A note that holds words of the unit's
  /// own beside ours stays as it is.
  mutating func remove(_ marks: [CellMark]) {
    let wanted = Dictionary(
      marks.map { (columnLetters($0.column) + "\($0.row)", $0) }, uniquingKeysWith: { $1 })
    var removed: Set<CellPosition> = []
    var comments: [Range<Int>] = []
    for tag in texts.all("comment") {
      let range = tag.range.lowerBound..<texts.end(of: tag)
      guard let mark = texts.attribute("ref", of: tag).flatMap({ wanted[$0] }),
        wordsOnly(plainText(in: range)) == wordsOnly(mark.text)
      else { continue }
      removed.insert(CellPosition(row: mark.row, column: mark.column))
      comments.append(range)
    }
    texts.remove(comments)
    let shapes = drawing.all("shape").map { $0.range.lowerBound..<drawing.end(of: $0) }
    drawing.remove(shapes.filter { shape in cell(ofShape: shape).map(removed.contains) ?? false })
  }

  private struct CellPosition: Hashable {
    let row: Int
    let column: Int
  }

  /// The cell that a box belongs to.
  private func cell(ofShape range: Range<Int>) -> CellPosition? {
    let shape = XmlPart(Array(drawing.bytes[range]))
    func number(_ name: String) -> Int? {
      shape.first(name).flatMap { tag in
        Int(shape.text(tag.range.upperBound..<shape.end(of: tag)).prefix { $0.isNumber })
      }
    }
    guard let row = number("Row"), let column = number("Column") else { return nil }
    return CellPosition(row: row + 1, column: column + 1)
  }

  /// The character data of an element's runs.
  private func plainText(in range: Range<Int>) -> String {
    let comment = XmlPart(Array(texts.bytes[range]))
    return comment.all("t").map { tag in
      let end = comment.end(of: tag)
      let element = comment.text(tag.range.upperBound..<end)
      return RegisterWriting.plainText(
        ofMarkup: String(element[..<(element.lastIndex(of: "<") ?? element.endIndex)]))
    }.joined()
  }

  /// A text without its white space, which programs change.
  private func wordsOnly(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace })
  }

  private func run(_ text: String, _ prefix: String) -> String {
    "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\(escapedMarkup(text))</\(prefix)t></\(prefix)r>"
  }

  private mutating func extend(_ reference: String, with text: String) {
    guard
      let comment = texts.all("comment").first(where: {
        texts.attribute("ref", of: $0) == reference
      }), let body = texts.tag(from: comment.range.upperBound), body.name == "text",
      !wordsOnly(plainText(in: comment.range.lowerBound..<texts.end(of: comment)))
        .contains(wordsOnly(text))
    else { return }
    texts.append(run("\n" + text, body.prefix), to: body)
  }

  private mutating func addText(_ text: String, at reference: String, author: Int) {
    guard let list = texts.first("commentList") else { return }
    let prefix = list.prefix
    texts.append(
      "<\(prefix)comment ref=\"\(reference)\" authorId=\"\(author)\"><\(prefix)text>"
        + run(text, prefix) + "</\(prefix)text></\(prefix)comment>", to: list)
  }

  /// A hidden box of four columns and as many rows as the text wants.
  private mutating func addBox(for mark: CellMark) {
    guard let root = drawing.first("xml") else { return }
    let (row, column) = (mark.row - 1, mark.column - 1)
    let height = min(16, 3 + mark.text.count / 35)
    drawing.append(
      """
      <v:shape id="_tonghop_\(mark.row)_\(mark.column)" \
      style="position:absolute;visibility:hidden" fillcolor="#ffffe1" \
      xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:x="urn:schemas-microsoft-com:office:excel" o:insetmode="auto" \
      path="m,l,21600r21600,l21600,xe" coordsize="21600,21600" o:spt="202">\
      <v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note">\
      <x:MoveWithCells/><x:SizeWithCells/>\
      <x:Anchor>\(column + 1), 8, \(max(0, row - 1)), 4, \(column + 5), 8, \(row + height), 4</x:Anchor>\
      <x:AutoFill>False</x:AutoFill><x:Row>\(row)</x:Row><x:Column>\(column)</x:Column>\
      </x:ClientData></v:shape>
      """, to: root)
  }
}
