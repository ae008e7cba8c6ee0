/// What a file's first bytes tell; what is inside an archive or a compound file is told apart by
/// those who open it.
enum FileSignature {
  /// A ZIP archive: Office Open XML, OpenDocument, or attachments.
  case zip
  /// A compound file (MS-CFB): old Excel and Word, and encrypted Office Open XML.
  case compoundFile
  case text
  case foreign(ForeignFormat)

  /// - Parameter head: The first 4,096 bytes or all there are.
  init(of head: [UInt8]) {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .compoundFile
    } else if let foreign = FileSignature.foreign(head) ?? FileSignature.markup(head) {
      self = .foreign(foreign)
    } else {
      self = FileSignature.looksBinary(head) ? .foreign(.binary) : .text
    }
  }

  private static func foreign(_ head: [UInt8]) -> ForeignFormat? {
    // A BIFF stream with no compound file around it: a BOF record (MS-XLS 2.4.21).
    if head.count > 3, head[0] == 0x09, [0, 2, 4, 8].contains(head[1]), head[3] == 0,
      (4...16).contains(head[2])
    {
      return .oldXLS
    }
    let marks: [([UInt8], ForeignFormat)] = [
      (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
      ([0x89, 0x50, 0x4E, 0x47], .image), (Array("GIF8".utf8), .image),
      ([0xFF, 0xD8, 0xFF], .image), (Array("Rar!".utf8), .archive),
      ([0x37, 0x7A, 0xBC, 0xAF], .archive), ([0x1F, 0x8B, 0x08], .archive),
    ]
    return marks.first { head.starts(with: $0.0) }?.1
  }

  private static func markup(_ head: [UInt8]) -> ForeignFormat? {
    let opening = TextEncoding(of: head).utf8(of: head)
    let text = String(decoding: opening.prefix(2048), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace }
    for tag in ["<!doctype html", "<html", "<table", "<head", "<meta", "<style", "<body"]
    where text.hasPrefix(tag) {
      return .html
    }
    guard text.hasPrefix("<?xml") || text.hasPrefix("<workbook") else { return nil }
    if text.contains("excel.sheet") || text.contains("office:spreadsheet") { return .xml2003 }
    return text.contains("<html") ? .html : .xml
  }

  /// More control characters, outside UTF-16 and -32, than one byte in twenty.
  private static func looksBinary(_ head: [UInt8]) -> Bool {
    if TextEncoding.wide(of: head) != nil { return false }
    let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    return controls * 20 > head.count
  }
}
