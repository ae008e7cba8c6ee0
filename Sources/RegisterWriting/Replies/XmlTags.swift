/// A part of a package as XML, whose tags can be found and changed while all else keeps its
/// bytes.
struct XmlPart {
  /// One tag; comments, processing instructions and character data are passed over.
  struct Tag {
    /// From `<` to `>`, both included, as offsets into the bytes.
    let range: Range<Int>
    /// Without a prefix; of an end tag too.
    let name: String
    /// With its colon; blank where there is none.
    let prefix: String
    let isEnd: Bool
    let isEmpty: Bool
  }

  var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The next tag at or after an offset; `nil` at the end, and where the markup is broken.
  func tag(from start: Int) -> Tag? {
    var index = start
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if let end = endOfSkipped(at: index) {
        index = end
        continue
      }
      return tag(at: index)
    }
    return nil
  }

  /// Calls back for every tag, in order, until the callback returns `false`.
  func forEachTag(from start: Int = 0, _ body: (Tag) -> Bool) {
    var index = start
    while let tag = tag(from: index) {
      if !body(tag) { return }
      index = tag.range.upperBound
    }
  }

  /// The first start tag of a name.
  func first(_ name: String) -> Tag? {
    var found: Tag?
    forEachTag { tag in
      if tag.name == name && !tag.isEnd { found = tag }
      return found == nil
    }
    return found
  }

  /// The start tags of a name, in order.
  func all(_ name: String) -> [Tag] {
    var found: [Tag] = []
    forEachTag { tag in
      if tag.name == name && !tag.isEnd { found.append(tag) }
      return true
    }
    return found
  }

  /// Where the element that a start tag opens ends, its end tag included.
  func end(of tag: Tag) -> Int {
    if tag.isEmpty { return tag.range.upperBound }
    var depth = 1
    var end = bytes.count
    forEachTag(from: tag.range.upperBound) { next in
      guard next.name == tag.name else { return true }
      if next.isEnd { depth -= 1 } else if !next.isEmpty { depth += 1 }
      if depth == 0 { end = next.range.upperBound }
      return depth > 0
    }
    return end
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The value of an attribute, by its name with its prefix, as it stands in the markup.
  func attribute(_ name: String, of tag: Tag) -> String? {
    valueRange(of: name, in: tag).map(text)
  }

  /// Where the value of an attribute stands; `nil` where the tag has none of that name.
  func valueRange(of name: String, in tag: Tag) -> Range<Int>? {
    let name = Array(name.utf8)
    var index = tag.range.lowerBound + 1
    let end = tag.range.upperBound - 1
    while index < end {
      guard bytes[index - 1] <= 0x20, bytes[index...].starts(with: name) else {
        if bytes[index] == 0x22 || bytes[index] == 0x27 { index = closingQuote(at: index) }
        index += 1
        continue
      }
      var next = index + name.count
      while next < end && bytes[next] <= 0x20 { next += 1 }
      guard next < end, bytes[next] == UInt8(ascii: "=") else {
        index += 1
        continue
      }
      next += 1
      while next < end && bytes[next] <= 0x20 { next += 1 }
      return next + 1..<closingQuote(at: next)
    }
    return nil
  }

  /// The offset of the quotation mark that matches the one at an offset.
  private func closingQuote(at index: Int) -> Int {
    bytes[(index + 1)...].firstIndex(of: bytes[index]) ?? bytes.count
  }

  private func endOfSkipped(at index: Int) -> Int? {
    let rest = bytes[index...]
    guard let mark = rest.dropFirst().first, mark == 0x21 || mark == 0x3F else { return nil }
    let marks = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
    guard let (_, close) = marks.first(where: { rest.starts(with: $0.0.utf8) }) else { return nil }
    let end = rest.indices.first { rest[$0...].starts(with: close.utf8) }
    return end.map { $0 + close.utf8.count } ?? bytes.count
  }

  private func tag(at start: Int) -> Tag? {
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == 0x22 || bytes[index] == 0x27 { index = closingQuote(at: index) }
      index += 1
    }
    guard index < bytes.count else { return nil }
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    let nameEnd =
      bytes[nameStart..<index].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "/") } ?? index
    let colon = bytes[nameStart..<nameEnd].firstIndex(of: UInt8(ascii: ":"))
    let localStart = colon.map { $0 + 1 } ?? nameStart
    return Tag(
      range: start..<index + 1, name: text(localStart..<nameEnd),
      prefix: text(nameStart..<localStart), isEnd: isEnd,
      isEmpty: !isEnd && bytes[index - 1] == UInt8(ascii: "/"))
  }

  // MARK: Changes

  mutating func insert(_ text: String, at offset: Int) {
    bytes.insert(contentsOf: text.utf8, at: offset)
  }

  /// Takes out whole elements.
  mutating func remove(_ ranges: [Range<Int>]) {
    for range in ranges.reversed() { bytes.removeSubrange(range) }
  }

  mutating func replace(_ range: Range<Int>, with text: String) {
    bytes.replaceSubrange(range, with: text.utf8)
  }

  /// Sets an attribute of a tag, or adds it; offsets behind the tag move.
  mutating func set(_ name: String, to value: String, of tag: Tag) {
    if let range = valueRange(of: name, in: tag) {
      replace(range, with: value)
    } else {
      let end = tag.range.upperBound - (tag.isEmpty ? 2 : 1)
      insert(" \(name)=\"\(value)\"", at: end)
    }
  }

  /// Adds markup as the last child of an element, which may have been empty.
  mutating func append(_ markup: String, to tag: Tag) {
    if tag.isEmpty {
      let name = tag.prefix + tag.name
      replace(tag.range.upperBound - 2..<tag.range.upperBound, with: ">\(markup)</\(name)>")
    } else {
      let close = "</\(tag.prefix)\(tag.name)>"
      let end = end(of: tag)
      let start = bytes[..<end].lastRange(of: "</".utf8)?.lowerBound ?? end - close.utf8.count
      insert(markup, at: start)
    }
  }
}

extension RandomAccessCollection<UInt8> {
  fileprivate func lastRange(of pattern: some Collection<UInt8>) -> Range<Index>? {
    var position = index(endIndex, offsetBy: -pattern.count, limitedBy: startIndex)
    while let start = position {
      if self[start...].starts(with: pattern) {
        return start..<index(start, offsetBy: pattern.count)
      }
      position = start > startIndex ? index(before: start) : nil
    }
    return nil
  }
}

/// A text as it stands in markup and in the values of attributes; characters that XML 1.0 forbids
/// are left out.
func escapedMarkup(_ text: String) -> String {
  var result = ""
  for scalar in CellText(text).text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The text that markup stands for: the five named entities and numbered characters.
func plainText(ofMarkup markup: String) -> String {
  var result = ""
  var rest = Substring(markup)
  while let start = rest.firstIndex(of: "&") {
    result += rest[..<start]
    rest = rest[start...]
    guard let end = rest.firstIndex(of: ";") else { break }
    let name = rest[rest.index(after: start)..<end]
    result += entity(name) ?? String(rest[...end])
    rest = rest[rest.index(after: end)...]
  }
  return result + rest
}

private func entity(_ name: Substring) -> String? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  default:
    let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
    guard name.hasPrefix("#"), let value = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10)
    else { return nil }
    return Unicode.Scalar(value).map { String(Character($0)) }
  }
}
