import Sheets

/// An Excel 5 to 2003 workbook: the globals of its stream, then each sheet (MS-XLS 2.1.7).
struct BinaryWorkbook {
  /// A sheet as the globals list it (BoundSheet8, MS-XLS 2.4.28).
  private struct Listing {
    let heading: SheetHeading
    let offset: Int
    let isWorksheet: Bool
  }

  private let stream: [UInt8]
  private let globals: Globals
  private let limits: ReadLimits

  /// - Throws: `.encrypted` behind a password; `.foreign` where the compound file is none of
  ///   Excel's.
  init(_ file: CompoundFile, limits: ReadLimits) throws(ReadFailure) {
    let names = file.streamNames
    if names.contains("EncryptedPackage") || names.contains("EncryptionInfo") { throw .encrypted }
    let name = names.contains("Workbook") ? "Workbook" : "Book"
    guard let stream = try file.stream(name) else {
      if names.contains("WordDocument") { throw .foreign(.word) }
      if names.contains("PowerPoint Document") { throw .foreign(.presentation) }
      throw .foreign(.binary)
    }
    self.stream = stream
    self.limits = limits
    globals = try Globals(stream, limits: limits)
  }

  func forEachRow(_ consumer: some SheetConsumer) throws(ReadFailure) {
    guard Set(globals.sheets.map(\.offset)).count == globals.sheets.count else {
      throw .damaged(part: "Workbook", detail: "BoundSheet8")
    }
    var bytesRead = 0
    var tally = CellTally(limits: limits)
    for listing in globals.sheets {
      consumer.begin(listing.heading, decoding: globals.decoding)
      var properties = SheetProperties()
      if listing.isWorksheet {
        var sheet = BinarySheet(
          isBIFF8: globals.isBIFF8, styles: globals.styles,
          strings: globals.decoding.sharedStrings, tally: tally)
        var records = BIFFRecords(stream, at: listing.offset)
        try sheet.read(&records, into: consumer)
        // Sheets that share records would make of a small file an endless one.
        bytesRead += records.offset - listing.offset
        guard bytesRead <= stream.count else { throw .damaged(part: "Workbook", detail: "BOF") }
        properties = sheet.properties
        tally = sheet.tally
      }
      consumer.end(properties)
    }
  }

  /// What the first substream tells of the whole workbook.
  private struct Globals {
    var isBIFF8 = true
    var sheets: [Listing] = []
    var decoding = RowDecoding()
    var styles = Styles()
    private var fonts: [LegacyFont?] = []
    private var formats: [Int: NumberFormat] = [:]
    private var cellFormats: [(font: Int, format: Int)] = []

    init(_ stream: [UInt8], limits: ReadLimits) throws(ReadFailure) {
      var records = BIFFRecords(stream)
      reading: while let record = try records.next() {
        switch record.kind {
        case .endOfFile: break reading
        case .filePass: throw .encrypted
        case .beginning: isBIFF8 = try record.body.uint16(at: 0) >= 0x0600
        case .dateMode:
          decoding.dateSystem = try record.body.uint16(at: 0) == 1 ? .from1904 : .from1900
        case .font: fonts.append(try font(record))
        case .format: try readFormat(record)
        case .extendedFormat:
          cellFormats.append((try record.body.uint16(at: 0), try record.body.uint16(at: 2)))
        case .boundSheet: sheets.append(try listing(record))
        case .sharedStrings: try readStrings(record, limits: limits)
        default: break
        }
      }
      styles.cellFormats = cellFormats.map { cellFormat in
        // Font 4 does not exist: 5 is the fifth.
        let font = cellFormat.font > 4 ? cellFormat.font - 1 : cellFormat.font
        return Styles.CellFormat(
          numberFormat: formats[cellFormat.format] ?? NumberFormat(builtIn: cellFormat.format),
          legacyFont: fonts.indices.contains(font) ? fonts[font] : nil)
      }
    }

    /// Font (MS-XLS 2.4.122).
    private func font(_ record: BIFFRecord) throws(ReadFailure) -> LegacyFont? {
      var text = try BIFFText(record, from: 14)
      return LegacyFont(fontName: String(decoding: try shortString(&text), as: UTF8.self))
    }

    /// Format (MS-XLS 2.4.126).
    private mutating func readFormat(_ record: BIFFRecord) throws(ReadFailure) {
      var text = try BIFFText(record, from: 2)
      let code = isBIFF8 ? try text.unicodeString() : try shortString(&text)
      formats[try record.body.uint16(at: 0)] = NumberFormat(
        code: String(decoding: code, as: UTF8.self))
    }

    private func listing(_ record: BIFFRecord) throws(ReadFailure) -> Listing {
      var text = try BIFFText(record, from: 6)
      let name = String(decoding: try shortString(&text), as: UTF8.self)
      return Listing(
        heading: SheetHeading(name: name, isHidden: try record.body.uint8(at: 4) & 3 != 0),
        offset: Int(try record.body.uint32(at: 0)),
        isWorksheet: try record.body.uint8(at: 5) == 0)
    }

    /// SST (MS-XLS 2.4.265).
    private mutating func readStrings(
      _ record: BIFFRecord, limits: ReadLimits
    ) throws(ReadFailure) {
      let count = Int(try record.body.uint32(at: 4))
      guard count > 0 else { return }
      var text = try BIFFText(record, from: 8)
      for _ in 0..<count {
        let string = try text.unicodeString()
        decoding.sharedStrings.append(string.span)
        guard decoding.sharedStrings.byteCount <= limits.textBytes else {
          throw .beyond(.textBytes, limit: limits.textBytes)
        }
      }
    }

    private func shortString(_ text: inout BIFFText) throws(ReadFailure) -> [UInt8] {
      if isBIFF8 { return try text.shortUnicodeString() }
      let count = try text.uint8()
      return try text.codePageString(count: count)
    }
  }
}
