import VietnameseText

/// Measures text as Times New Roman prints it.
struct PrintedText {
  let size: Double
  private let widths: FaceWidths

  init(size: Double, isBold: Bool = false, isItalic: Bool = false) {
    self.size = size
    widths =
      switch (isBold, isItalic) {
      case (false, false): .regular
      case (true, false): .bold
      case (false, true): .italic
      case (true, true): .boldItalic
      }
  }

  init(_ format: CellFormat) {
    self.init(size: format.size, isBold: format.isBold, isItalic: format.isItalic)
  }

  /// The distance from line to line, in points, between what LibreOffice and Excel take.
  var lineHeight: Double { size * 1.23 }

  /// The width of a text on one line, in points.
  func width(of text: some StringProtocol) -> Double {
    var units = 0
    for scalar in text.unicodeScalars { units += Int(advance(of: scalar)) }
    return Double(units) * size / 2048
  }

  /// How many lines a text takes within a width in points; at least one.
  func lineCount(of text: String, within width: Double) -> Int {
    if let whole = widthOfOneLine(text), whole <= width { return 1 }
    return lines(of: text, within: width).count
  }

  /// How many lines to leave room for in a cell that is so many points wide inside: a line breaks
  /// earlier in one reader than in another, but hardly every line of a cell does.
  func safeLineCount(of text: String, within width: Double) -> Int {
    let lines = lineCount(of: text, within: width * ColumnWidths.certainty)
    return lines > 2 ? min(lines, 1 + lineCount(of: text, within: width)) : lines
  }

  /// The width of a text in points; `nil` where it holds a line break.
  private func widthOfOneLine(_ text: String) -> Double? {
    var units = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return nil
      default: units += Int(advance(of: scalar))
      }
    }
    return Double(units) * size / 2048
  }

  /// The lines a text breaks into within a width in points.
  ///
  /// Lines break at spaces and after hyphens, and elsewhere inside a word only where the word is
  /// wider than the line.
  func lines(of text: String, within width: Double) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { lines(ofParagraph: $0, within: max(width, size)) }
  }

  /// The text broken into lines of about the same length, as few as the width in points needs.
  func balanced(_ text: String, within width: Double) -> String {
    let count = lineCount(of: text, within: width)
    if count < 2 || text.contains(where: \.isNewline) { return text }
    let widest = parts(of: text[...]).map { self.width(of: $0) }.max() ?? 0
    var (narrow, wide) = (max(width / Double(count), min(widest, width)), width)
    while wide - narrow > size / 4 {
      let middle = (narrow + wide) / 2
      if lineCount(of: text, within: middle) > count { narrow = middle } else { wide = middle }
    }
    return lines(of: text, within: wide).joined(separator: "\n")
  }

  private func lines(ofParagraph paragraph: Substring, within width: Double) -> [Substring] {
    var lines: [Substring] = []
    var line = paragraph[paragraph.startIndex..<paragraph.startIndex]
    var used = 0.0
    let space = self.width(of: " ")
    for part in parts(of: paragraph) {
      let partWidth = self.width(of: part)
      let gap = space * Double(paragraph.utf8.distance(from: line.endIndex, to: part.startIndex))
      if !line.isEmpty && used + gap + partWidth <= width {
        line = paragraph[line.startIndex..<part.endIndex]
        used += gap + partWidth
        continue
      }
      if !line.isEmpty { lines.append(line) }
      let pieces = partWidth > width ? pieces(of: part, within: width) : [part]
      lines += pieces.dropLast()
      line = pieces[pieces.count - 1]
      used = self.width(of: line)
    }
    return lines + [line]
  }

  /// What stands between the places where a line may break: spaces, and the hyphen inside a word
  /// unless a digit follows it.
  private func parts(of paragraph: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = paragraph.startIndex
    let bytes = paragraph.utf8
    for index in bytes.indices {
      let next = bytes.index(after: index)
      switch bytes[index] {
      case UInt8(ascii: " "):
        if start < index { parts.append(paragraph[start..<index]) }
        start = next
      case UInt8(ascii: "-")
      where start < index && next < bytes.endIndex && bytes[next] != UInt8(ascii: " ")
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[next]):
        parts.append(paragraph[start..<next])
        start = next
      default: break
      }
    }
    if start < bytes.endIndex { parts.append(paragraph[start...]) }
    return parts
  }

  /// A word too wide for a line, cut into runs of characters that fit.
  private func pieces(of word: Substring, within width: Double) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0.0
    for index in word.indices {
      let advance = self.width(of: String(word[index]))
      if used > 0 && used + advance > width {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += advance
    }
    return pieces + [word[start...]]
  }

  private func advance(of scalar: Unicode.Scalar) -> UInt16 {
    if let width = asciiAdvance(scalar.value) { return width }
    if let letter = Letter(scalar) { return advance(of: letter) }
    switch scalar {
    case "“", "”": return widths.doubleQuote
    case "‘", "’": return widths.singleQuote
    case "–": return widths.enDash
    case "—", "…": return widths.emDash
    case "\u{A0}": return widths.ascii[0]
    default: return scalar.properties.generalCategory == .nonspacingMark ? 0 : 1536
    }
  }

  private func asciiAdvance(_ value: UInt32) -> UInt16? {
    0x20...0x7E ~= value ? widths.ascii[Int(value) - 0x20] : nil
  }

  private func advance(of letter: Letter) -> UInt16 {
    switch (letter.rank, letter.isCapital) {
    case (Letter.Rank.oHorn, false): widths.oHorn
    case (Letter.Rank.oHorn, true): widths.capitalOHorn
    case (Letter.Rank.uHorn, false): widths.uHorn
    case (Letter.Rank.uHorn, true): widths.capitalUHorn
    default:
      switch (letter.lowercased.scalar, letter.isCapital) {
      case ("đ", false): widths.dStroke
      case ("đ", true): widths.capitalDStroke
      default: widths.ascii[Int(letter.base) - 0x20 - (letter.isCapital ? 0x20 : 0)]
      }
    }
  }
}
