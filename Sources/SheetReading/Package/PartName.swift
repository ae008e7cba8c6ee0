/// The name of a part, compared as packages compare names: without regard to case, `\` as `/`,
/// without a leading slash (ECMA-376 Part 2, §6.2.2 and §6.3.5).
struct PartName: Hashable, Sendable, CustomStringConvertible {
  /// As written, made absolute and without its leading slash.
  let description: String
  private let folded: String

  init(_ name: String) {
    description = PartName.isNormal(name.utf8Span.span) ? name : PartName.normalised(name)
    folded = PartName.folded(description)
  }

  /// Whether a name is as it should be already, as nearly all are: no `\`, no empty segment, none
  /// that is `.` or `..`.
  private static func isNormal(_ name: Span<UInt8>) -> Bool {
    var segmentStart = 0
    for index in 0..<name.count {
      let byte = name[index]
      if byte == UInt8(ascii: "\\") { return false }
      guard byte == UInt8(ascii: "/") else { continue }
      if isEmpty(name.extracting(segmentStart..<index)) { return false }
      segmentStart = index + 1
    }
    return !isEmpty(name.extracting(segmentStart..<name.count))
  }

  private static func isEmpty(_ segment: Span<UInt8>) -> Bool {
    segment.isEmpty || segment.equals(".") || segment.equals("..")
  }

  private static func folded(_ name: String) -> String {
    let bytes = name.utf8Span.span
    var hasCapital = false
    for index in 0..<bytes.count {
      if bytes[index] >= 0x80 { return name.lowercased() }
      if (65...90).contains(bytes[index]) { hasCapital = true }
    }
    guard hasCapital else { return name }
    return String(unsafeUninitializedCapacity: bytes.count) { folded in
      for index in 0..<bytes.count {
        folded[index] = (65...90).contains(bytes[index]) ? bytes[index] | 0x20 : bytes[index]
      }
      return bytes.count
    }
  }

  private static func normalised(_ name: String) -> String {
    var segments: [Substring] = []
    for segment in name.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch segment {
      case ".": continue
      case "..": _ = segments.popLast()
      default: segments.append(segment)
      }
    }
    return segments.joined(separator: "/")
  }

  /// The part that a relationship's target means, seen from the part that holds it.
  init(target: String, from source: PartName?) {
    let path = PartName.decodingPercents(target)
    let isAbsolute = path.utf8.first == UInt8(ascii: "/") || path.utf8.first == UInt8(ascii: "\\")
    self.init(isAbsolute ? path : String(source?.folder ?? "") + path)
  }

  /// Where a part's own relationships stand: `xl/_rels/workbook.xml.rels`.
  var relationships: PartName {
    PartName("\(folder)_rels/\(description[folder.endIndex...]).rels")
  }

  /// All of the name before its last segment: `xl/`.
  private var folder: Substring {
    let end = description.utf8.lastIndex(of: UInt8(ascii: "/"))
    return description[..<(end.map(description.utf8.index(after:)) ?? description.startIndex)]
  }

  /// The relationships of the package itself.
  static let packageRelationships = PartName("_rels/.rels")

  static let contentTypes = PartName("[Content_Types].xml")
  /// Where the workbook part usually stands.
  static let workbook = PartName("xl/workbook.xml")
  /// Where an OpenDocument's content stands.
  static let openDocumentContent = PartName("content.xml")

  static func == (left: PartName, right: PartName) -> Bool { left.folded == right.folded }

  func hash(into hasher: inout Hasher) { hasher.combine(folded) }

  private static func decodingPercents(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
