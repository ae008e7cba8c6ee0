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
  func width(of text: some StringProtocol) -> Double {
    var units = 0
    for scalar in text.unicodeScalars { units += advances.advance(of: scalar) }
    return points(units)
  }

  /// The points of a width in units of the face.
  private func points(_ units: Int) -> Double { Double(units) * size / 2048 }

  /// How many lines a text takes within a width in points, as ``lines(of:within:)`` breaks it; at
  /// least one.
  func lineCount(of text: String, within width: Double) -> Int {
    var count = 0
    var line = LineFilling(width: max(width, size))
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var start = index
    var units = 0
    func endPart(at end: String.Index) {
      if start < end {
        let part = points(units)
        let last = part > line.width ? pieces(of: text[start..<end], within: line.width) : nil
        count += line.add(part, gap: points(advances.space))
        if let last {
          count += last.count - 1
          line.used = self.width(of: last[last.count - 1])
        }
      }
      units = 0
    }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
        endPart(at: index)
        count += 1
        line = LineFilling(width: line.width)
        start = next
        if scalar == "\r", next < scalars.endIndex, scalars[next] == "\n" {
          start = scalars.index(after: next)
        }
        index = start
        continue
      case 0x20:
        endPart(at: index)
        line.spaces += 1
        start = next
      case 0x2D where start < index && next < scalars.endIndex && !isJoined(scalars[next]):
        units += advances.advance(of: scalar)
        endPart(at: next)
        start = next
      default: units += advances.advance(of: scalar)
      }
      index = next
    }
    endPart(at: index)
    return count + 1
  }

  /// How many lines to leave room for in a cell that is so many points wide inside: a line breaks
  /// earlier in one reader than in another, but hardly every line of a cell does.
  func safeLineCount(of text: String, within width: Double) -> Int {
    let lines = lineCount(of: text, within: width * ColumnWidths.certainty)
    return lines > 2 ? min(lines, 1 + lineCount(of: text, within: width)) : lines
  }

  /// Whether what follows a hyphen stays on its line: a space, a digit, the end of the line.
  private func isJoined(_ next: Unicode.Scalar) -> Bool {
    switch next.value {
    case 0x20, 0x30...0x39, 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
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
}

/// A line while words are put on it, as far as their number matters.
private struct LineFilling {
  let width: Double
  var used = 0.0
  /// Since the last word.
  var spaces = 0
  private var isEmpty = true

  init(width: Double) {
    self.width = width
  }

  /// Puts a word on the line, or on a new one where it does not fit.
  ///
  /// - Returns: How many lines were ended.
  mutating func add(_ part: Double, gap: Double) -> Int {
    let gap = gap * Double(spaces)
    spaces = 0
    if !isEmpty && used + gap + part <= width {
      used += gap + part
      return 0
    }
    defer { isEmpty = false }
    used = part
    return isEmpty ? 0 : 1
  }
}
