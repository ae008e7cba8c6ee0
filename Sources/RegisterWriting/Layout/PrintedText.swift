import VietnameseText

/// Measures text as Times New Roman prints it.
struct PrintedText {
  let size: Double
  private let advances: FaceAdvances

  init(size: Double, isBold: Bool = false, isItalic: Bool = false) {
    self.size = size
    advances =
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
  func width(of text: String) -> Double { points(advances.sum(text.utf8.span)) }

  /// The width of a part of a text on one line, in points.
  func width(of text: Substring) -> Double { points(advances.sum(text.utf8.span)) }

  /// The points of a width in units of the face.
  private func points(_ units: Int) -> Double { Double(units) * size / 2048 }

  /// How many lines a text takes within a width in points, as ``lines(of:within:)`` breaks it; at
  /// least one.
  func lineCount(of text: String, within width: Double) -> Int {
    var count = 0
    forEachLine(of: text, within: width) { _ in count += 1 }
    return count
  }

  /// How many lines to leave room for in a cell that is so many points wide inside: a line breaks
  /// earlier in one reader than in another, but hardly every line of a cell does.
  func safeLineCount(of text: String, within width: Double) -> Int {
    let lines = lineCount(of: text, within: width * ColumnWidths.certainty)
    return lines > 2 ? min(lines, 1 + lineCount(of: text, within: width)) : lines
  }

  /// The lines a text breaks into within a width in points.
  ///
  /// Lines break at spaces and after hyphens, and elsewhere inside a word only where the word is
  /// wider than the line.
  func lines(of text: String, within width: Double) -> [Substring] {
    var lines: [Substring] = []
    forEachLine(of: text, within: width) { lines.append(text.substring(atBytes: $0)) }
    return lines
  }

  /// The text broken into lines of about the same length, as few as the width in points needs.
  func balanced(_ text: String, within width: Double) -> String {
    let count = lineCount(of: text, within: width)
    if count < 2 || text.contains(where: \.isNewline) { return text }
    var widest = 0.0
    forEachPart(of: text) { _, units in widest = max(widest, points(units ?? 0)) }
    var (narrow, wide) = (max(width / Double(count), min(widest, width)), width)
    while wide - narrow > size / 4 {
      let middle = (narrow + wide) / 2
      if lineCount(of: text, within: middle) > count { narrow = middle } else { wide = middle }
    }
    return lines(of: text, within: wide).joined(separator: "\n")
  }

  /// The bytes of each line, spaces at its ends left out.
  private func forEachLine(
    of text: String, within width: Double, _ body: (Range<Int>) -> Void
  ) {
    let width = max(width, size)
    let space = points(advances.space)
    var line = 0..<0
    var used = 0.0
    forEachPart(of: text) { part, units in
      guard let units else {
        // A paragraph ends where this one begins.
        body(line)
        line = part
        used = 0
        return
      }
      let partWidth = points(units)
      let gap = space * Double(part.lowerBound - line.upperBound)
      if !line.isEmpty && used + gap + partWidth <= width {
        line = line.lowerBound..<part.upperBound
        used += gap + partWidth
        return
      }
      if !line.isEmpty { body(line) }
      line = part
      used = partWidth
      guard partWidth > width else { return }
      let pieces = pieces(of: text.substring(atBytes: part), within: width)
      for piece in pieces.dropLast() {
        let end = line.lowerBound + piece.utf8.count
        body(line.lowerBound..<end)
        line = end..<part.upperBound
      }
      used = self.width(of: pieces[pieces.count - 1])
    }
    body(line)
  }

  /// What stands between the places where a line may break: spaces, and the hyphen inside a word
  /// unless a digit follows it.
  ///
  /// - Parameter body: Gets the bytes of a part and its width in units of the face, or the empty
  ///   place where a further paragraph begins and no width.
  private func forEachPart(of text: String, _ body: (Range<Int>, Int?) -> Void) {
    let bytes = text.utf8.span
    var start = 0
    var units = 0
    var offset = 0
    func endPart(at end: Int) {
      if start < end { body(start..<end, units) }
      units = 0
    }
    while offset < bytes.count {
      let (scalar, next) = bytes.scalar(at: offset)
      switch scalar {
      case 0x20:
        endPart(at: offset)
        start = next
      case _ where scalar.endsParagraph:
        endPart(at: offset)
        let isPair = scalar == 0x0D && next < bytes.count && bytes[next] == 0x0A
        start = isPair ? next + 1 : next
        body(start..<start, nil)
        offset = start
        continue
      case 0x2D:
        units += advances.advance(ofScalar: scalar)
        if start < offset && next < bytes.count && !isJoined(bytes.scalar(at: next).value) {
          endPart(at: next)
          start = next
        }
      default: units += advances.advance(ofScalar: scalar)
      }
      offset = next
    }
    endPart(at: offset)
  }

  /// Whether what follows a hyphen stays on its line: a space, a digit, the end of the line.
  private func isJoined(_ next: UInt32) -> Bool {
    next == 0x20 || 0x30...0x39 ~= next || next.endsParagraph
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
}

extension String {
  /// The part at some of its UTF-8 bytes.
  fileprivate func substring(atBytes range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}

extension UInt32 {
  /// Whether a further paragraph begins behind the character.
  var endsParagraph: Bool {
    switch self {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
