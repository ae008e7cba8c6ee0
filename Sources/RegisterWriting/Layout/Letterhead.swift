/// How the two blocks at the head of a document share its width.
///
/// - SeeAlso: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục I.1 and I.2.
struct LetterheadLayout {
  static let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  static let motto = "Độc lập - Tự do - Hạnh phúc"

  let letterhead: OfficialDocument.Letterhead
  /// Of quốc hiệu and of the agency's name, in points; tiêu ngữ is one larger.
  let size: Double
  /// Where the left block may end, in pixels: quốc hiệu must stand on one line beside it.
  let boundary: ClosedRange<Double>

  /// - Parameter pixels: The width of the sheet.
  init(_ letterhead: OfficialDocument.Letterhead, page: PageSetup, pixels: Double) {
    self.letterhead = letterhead
    let size = page.isLandscape ? 13.0 : 12
    self.size = size
    let bold = PrintedText(size: size, isBold: true)
    func needs(_ text: String) -> Double {
      ColumnWidths.pixels(forText: bold.width(of: text))
    }
    // Widths are rounded down, column by column.
    let most = pixels - needs(LetterheadLayout.nation) - 12
    let agency = max(needs(letterhead.agency.uppercased()), needs(letterhead.superior.uppercased()))
    boundary = min(agency, most, pixels * 0.45)...most
  }
}

extension OfficialSheet {
  /// The agency on the left, the nation on the right, each with a rule below it; then the number,
  /// the place and the date.
  mutating func write(_ layout: LetterheadLayout) {
    let letterhead = layout.letterhead
    let split = widths.split(within: layout.boundary)
    let (left, right) = (1...split, split + 1...lastColumn)
    let bold = centered(layout.size) { $0.isBold = true }
    let agency = lines(letterhead.agency.uppercased(), left, bold)
    let motto = lines(LetterheadLayout.motto, right, bold.with { $0.size += 1 })
    let agencyRule = (agency.map { PrintedText(bold).width(of: $0.text) }.max() ?? 0) * 0.4
    let mottoRule = PrintedText(motto[0].format).width(of: LetterheadLayout.motto)
    let leftBlocks =
      lines(letterhead.superior.uppercased(), left, centered(layout.size)) + agency
      + [rule(agencyRule, left)]
    let rightBlocks =
      lines(LetterheadLayout.nation, right, bold) + motto + [rule(mottoRule, right)]
    let blank: Block = ("", right, centered(1))
    for index in 0..<max(leftBlocks.count, rightBlocks.count) {
      pair(
        index < leftBlocks.count ? leftBlocks[index] : blank,
        index < rightBlocks.count ? rightBlocks[index] : blank, padding: 1)
    }
    pair(
      (letterhead.number, left, centered(13)),
      (letterhead.placeAndDate, right, centered(layout.size + 1) { $0.isItalic = true }))
    space(10)
  }

  /// A text as blocks of a line each, of about the same length; none for a blank text.
  private func lines(
    _ text: String, _ columns: ClosedRange<Int>, _ format: CellFormat
  ) -> [Block] {
    let width = widths.textWidth(across: columns)
    return WholeWords.balanced(text, in: PrintedText(format), within: width)
      .split(separator: "\n").map { (String($0), columns, format) }
  }

  /// A rule so many points long, centred; drawn as a run of low lines, which every reader prints
  /// as one stroke.
  func rule(_ length: Double, _ columns: ClosedRange<Int>) -> Block {
    let format = CellFormat(size: 6, isBold: true, horizontal: .center, vertical: .top)
    let count = Int((length / PrintedText(format).width(of: "_")).rounded())
    return (String(repeating: "_", count: count), columns, format)
  }
}
