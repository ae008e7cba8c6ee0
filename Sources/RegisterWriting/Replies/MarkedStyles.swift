/// The styles of a unit's workbook, to which coloured twins of the styles in use are added.
///
/// - SeeAlso: ECMA-376 Part 1, §18.8 (styles).
struct MarkedStyles {
  private(set) var part: XmlPart
  /// The twin of each style, by its number.
  private var twins: [Int: Int] = [:]
  /// The same without our colour, for styles of a workbook that was marked before.
  private var plainTwins: [Int: Int] = [:]
  private let formats: [String]
  private var added: [String] = []
  private let fill: Int
  /// The numbers of the fills in our colour that the workbook had already.
  private let ownFills: Set<Int>
  /// The prefix of the elements.
  private let prefix: String

  private static let color = "FFFFD9A0"

  /// - Returns: `nil` where the part has no cell formats or fills.
  init?(_ source: XmlPart) {
    part = source
    guard let fills = source.first("fills"), let formats = source.first("cellXfs") else {
      return nil
    }
    let known = source.children(of: fills).map { source.text($0) }
    fill = known.count
    ownFills = Set(known.indices.filter { known[$0].contains(MarkedStyles.color) })
    self.formats = source.children(of: formats).map { source.text($0) }
    if self.formats.isEmpty { return nil }
    let prefix = fills.prefix
    self.prefix = prefix
    _ = append(solidFill(MarkedStyles.color), to: "fills")
  }

  /// Adds an element to one of the lists of the part.
  ///
  /// - Returns: Its number; 0 where there is no such list.
  private mutating func append(_ markup: String, to list: String) -> Int {
    guard let tag = part.first(list) else { return 0 }
    let count = part.children(of: tag).count
    part.append(markup, to: tag)
    if let tag = part.first(list) { part.set("count", to: "\(count + 1)", of: tag) }
    return count
  }

  /// The number of the style that looks as this one, on a coloured ground.
  mutating func twin(of style: Int) -> Int {
    if let twin = twins[style] { return twin }
    let twin = add(format(style, fill: fill))
    twins[style] = twin
    return twin
  }

  /// The number of the style that looks as this one, without our colour; `nil` for a style that
  /// does not bear it.
  mutating func plainTwin(of style: Int) -> Int? {
    if let twin = plainTwins[style] { return twin }
    guard formats.indices.contains(style) else { return nil }
    let format = XmlPart(formats[style])
    guard let tag = format.tag(from: 0),
      let fill = format.attribute("fillId", of: tag).flatMap({ Int($0) }), ownFills.contains(fill)
    else { return nil }
    let twin = add(self.format(style, fill: 0))
    plainTwins[style] = twin
    return twin
  }

  private func format(_ style: Int, fill: Int) -> String {
    var format = XmlPart(formats.indices.contains(style) ? formats[style] : formats[0])
    if let tag = format.tag(from: 0) { format.set("fillId", to: "\(fill)", of: tag) }
    if let tag = format.tag(from: 0) { format.set("applyFill", to: "1", of: tag) }
    return format.text(0..<format.bytes.count)
  }

  /// The number of a format that is added as it stands.
  private mutating func add(_ format: String) -> Int {
    added.append(format)
    return formats.count + added.count - 1
  }

  /// Adds the styles of the list.
  mutating func listStyles() -> ReplyList.Styles {
    func font(_ look: String, size: Int) -> String {
      "<\(prefix)font>\(look)<\(prefix)sz val=\"\(size)\"/><\(prefix)name val=\"Times New Roman\"/>"
        + "</\(prefix)font>"
    }
    let plain = append(font("", size: 11), to: "fonts")
    let bold = append(font("<\(prefix)b/>", size: 11), to: "fonts")
    let title = append(font("<\(prefix)b/>", size: 14), to: "fonts")
    let link = append(font("<\(prefix)u/>", size: 11), to: "fonts")
    let ground = append(solidFill("FFDDE7F3"), to: "fills")
    let lines = append(thinLines("FF9DB2CF"), to: "borders")
    return ReplyList.Styles(
      title: listStyle(font: title), summary: listStyle(font: plain),
      heading: listStyle(font: bold, fill: ground, border: lines, wraps: true),
      cell: listStyle(font: plain, border: lines, wraps: true),
      link: listStyle(font: link, border: lines, wraps: true))
  }

  private func solidFill(_ color: String) -> String {
    "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor "
      + "rgb=\"\(color)\"/><\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill></\(prefix)fill>"
  }

  private func thinLines(_ color: String) -> String {
    let sides = ["left", "right", "top", "bottom"].map { side in
      "<\(prefix)\(side) style=\"thin\"><\(prefix)color rgb=\"\(color)\"/></\(prefix)\(side)>"
    }
    return "<\(prefix)border>\(sides.joined())</\(prefix)border>"
  }

  private mutating func listStyle(
    font: Int, fill: Int = 0, border: Int = 0, wraps: Bool = false
  ) -> Int {
    add(
      "<\(prefix)xf numFmtId=\"49\" fontId=\"\(font)\" fillId=\"\(fill)\" "
        + "borderId=\"\(border)\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
        + "applyAlignment=\"1\"><\(prefix)alignment vertical=\"top\" "
        + "wrapText=\"\(wraps ? 1 : 0)\"/></\(prefix)xf>")
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
