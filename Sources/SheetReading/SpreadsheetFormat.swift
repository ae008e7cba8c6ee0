/// What a file is, by its content.
package enum SpreadsheetFormat: Hashable, Sendable {
  /// Office Open XML (ECMA-376), macro-enabled files and templates too.
  case xlsx
  /// Comma- or otherwise separated text.
  case csv
}

/// Something that is handed in by mistake and is named for what it is.
enum ForeignFormat: Hashable, Sendable {
  case xls, xlsb, ods, html, xml2003, pdf, word, presentation, richText, image, archive, binary

  /// In both languages, as it stands in a message.
  var name: String {
    switch self {
    case .xls: "bảng tính Excel 97–2003 (.xls)"
    case .xlsb: "bảng tính Excel nhị phân (.xlsb)"
    case .ods: "bảng tính OpenDocument (.ods)"
    case .html: "trang web HTML"
    case .xml2003: "bảng tính XML 2003 (SpreadsheetML 2003)"
    case .pdf: "PDF"
    case .word: "văn bản Word"
    case .presentation: "PowerPoint"
    case .richText: "văn bản RTF"
    case .image: "ảnh (image)"
    case .archive: "tệp nén không chứa bảng tính (archive without spreadsheets)"
    case .binary: "tệp nhị phân lạ (unknown binary)"
    }
  }
}

extension SpreadsheetFormat {
  /// Recognises a file by its first bytes; what is inside a ZIP or a compound file is told apart
  /// by those who open it.
  enum Signature {
    case zip
    /// A compound file (MS-CFB): old Excel and Word, and encrypted Office Open XML.
    case compoundFile
    /// A BIFF stream without a compound file around it (Excel 2 to 4).
    case bareBIFF
    case foreign(ForeignFormat)
    case text
  }

  /// - Parameter head: The first 4,096 bytes or all there are.
  static func signature(of head: [UInt8]) -> Signature {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return .zip
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .compoundFile }
    for version: UInt8 in [0x00, 0x02, 0x04, 0x08] where head.starts(with: [0x09, version]) {
      if head.count > 3, head[3] == 0, (4...16).contains(head[2]) { return .bareBIFF }
    }
    if let foreign = foreignSignature(of: head) { return .foreign(foreign) }
    return looksBinary(head) ? .foreign(.binary) : .text
  }

  private static func foreignSignature(of head: [UInt8]) -> ForeignFormat? {
    let magics: [(String, ForeignFormat)] = [
      ("%PDF", .pdf), ("{\\rtf", .richText), ("\u{89}PNG", .image), ("GIF8", .image),
      ("Rar!", .archive), ("7z¼¯", .archive),
    ]
    for (magic, format) in magics
    where head.starts(with: magic.unicodeScalars.map { UInt8($0.value) }) {
      return format
    }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .image }
    let opening = String(decoding: head.prefix(1024), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") { return .html }
    if opening.hasPrefix("<?xml") {
      if opening.contains("excel.sheet") || opening.contains("office:spreadsheet") {
        return .xml2003
      }
      if opening.contains("<html") { return .html }
    }
    for tag in ["<table", "<head", "<meta", "<style", "<body"] where opening.hasPrefix(tag) {
      return .html
    }
    return nil
  }

  /// Zero bytes outside UTF-16 and -32, or more control characters than one byte in twenty.
  private static func looksBinary(_ head: [UInt8]) -> Bool {
    if TextEncoding.wide(of: head) != nil { return false }
    let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    return head.contains(0) || controls * 20 > head.count
  }
}

extension SpreadsheetFormat {
  /// What a file is, by its content.
  ///
  /// - Throws: `.foreign` or `.encrypted` for what is not read, `.empty` for nothing.
  static func recognise(_ path: String) throws(ReadFailure) -> SpreadsheetFormat {
    let head = try FileBytes.head(of: path)
    guard !head.isEmpty else { throw .empty }
    switch signature(of: head) {
    case .zip: return .xlsx
    case .text: return .csv
    case .compoundFile: throw .foreign(.xls)
    case .bareBIFF: throw .foreign(.xls)
    case .foreign(let format): throw .foreign(format)
    }
  }
}
