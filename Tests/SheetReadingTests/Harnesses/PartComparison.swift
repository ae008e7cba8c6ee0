import Sheets

@testable import SheetReading

/// What a parser makes of a part: its rows, strings, formats or relationships, or how it failed.
struct PartOutcome: Equatable {
  var texts: [String] = []
  var failure: String?

  /// A part, read by the scanner as its bytes come in pieces of a size, or by expat alone.
  ///
  /// - Parameter piece: `nil` for expat alone.
  init(of bytes: [UInt8], as kind: PartKind, piece: Int?) {
    switch kind {
    case .worksheet:
      let consumer = RowDescriptions()
      read(
        bytes, WorksheetHandler(context, consumer: consumer, tally: CellTally(limits: .standard)),
        piece: piece
      ) {
        let properties = $0.properties
        return [
          "\(properties.merges)", "\(properties.hiddenColumns.sorted())",
          "\(properties.formulasWithoutValue)",
          "\(String(describing: properties.firstFormulaWithoutValue))",
        ]
      }
      texts = consumer.texts + texts
    case .workbook:
      read(bytes, WorkbookHandler(limits: .standard), piece: piece) { handler in
        handler.sheets.map { "\($0)" } + ["\(handler.dateSystem)"]
      }
    case .sharedStrings:
      read(bytes, SharedStringsHandler(limits: .standard), piece: piece) { handler in
        (0..<handler.strings.count).map { handler.strings[$0] }
      }
    case .styles:
      read(bytes, StylesHandler(limits: .standard), piece: piece) { handler in
        handler.styles.cellFormats.map { "\($0)" }
      }
    case .relationships:
      read(bytes, RelationshipsHandler(limits: .standard), piece: piece) { handler in
        handler.relationships.map { "\($0)" }
      }
    }
  }

  /// Whether the scanner reads a part by itself.
  static func isInDialect(_ bytes: [UInt8], as kind: PartKind) -> Bool {
    func isTaken(_ handler: some ScannedHandler) -> Bool {
      var scanner = MarkupScanner()
      var handler = handler
      return (try? scanner.take(bytes.span, isLast: true, into: &handler)) == bytes.count
    }
    return switch kind {
    case .worksheet:
      isTaken(
        WorksheetHandler(
          context, consumer: RowDescriptions(), tally: CellTally(limits: .standard)))
    case .workbook: isTaken(WorkbookHandler(limits: .standard))
    case .sharedStrings: isTaken(SharedStringsHandler(limits: .standard))
    case .styles: isTaken(StylesHandler(limits: .standard))
    case .relationships: isTaken(RelationshipsHandler(limits: .standard))
    }
  }

  /// Whether two ways of reading a part come to the same. Where a part that is refused by both is
  /// broken, and how, one may notice later than the other.
  func agrees(with other: PartOutcome) -> Bool {
    failure == nil ? self == other : other.failure != nil
  }

  private mutating func read<Handler: ScannedHandler>(
    _ bytes: [UInt8], _ handler: Handler, piece: Int?, _ describe: (Handler) -> [String]
  ) {
    do {
      let end =
        try piece.map { try byScanner(bytes, handler, piece: $0) } ?? byExpat(bytes, handler)
      texts = describe(end)
    } catch {
      failure = "\(error)"
    }
  }
}

/// The parts that the scanner reads.
enum PartKind: Sendable {
  case worksheet, workbook, sharedStrings, styles, relationships

  /// By the name that a part usually has.
  init?(partName name: String) {
    if name.contains("worksheets/sheet"), name.hasSuffix(".xml") {
      self = .worksheet
    } else if name.hasSuffix("workbook.xml") {
      self = .workbook
    } else if name.hasSuffix("sharedStrings.xml") {
      self = .sharedStrings
    } else if name.hasSuffix("styles.xml") {
      self = .styles
    } else if name.hasSuffix(".rels") {
      self = .relationships
    } else {
      return nil
    }
  }
}

private final class RowDescriptions: SheetConsumer {
  var texts: [String] = []

  func begin(_ sheet: SheetHeading, decoding: RowDecoding) {}

  func take(_ row: borrowing StreamedRow) {
    let made = RowDecoding().row(row)
    texts.append("\(made.number) \(made.isHidden) \(made.cells)")
  }

  func end(_ properties: SheetProperties) {}
}

private let context = CellContext(
  sharedStrings: SharedStrings(), styles: Styles(), part: "sheet", limits: .standard)

private func byExpat<Handler: ScannedHandler>(
  _ bytes: [UInt8], _ handler: Handler
) throws(ReadFailure) -> Handler {
  let parser = ExpatParser(part: "p", handler: handler, limits: .standard)
  try parser.parse(bytes.span)
  return try parser.finish()
}

/// By expat all the same where the part is outside the scanner's dialect.
private func byScanner<Handler: ScannedHandler>(
  _ bytes: [UInt8], _ handler: Handler, piece: Int
) throws(ReadFailure) -> Handler {
  var scanner = MarkupScanner()
  var scanned = handler
  var start = 0
  var end = min(piece, bytes.count)
  while true {
    let isLast = end == bytes.count
    let content = bytes.span.extracting(start..<end)
    guard let taken = try scanner.take(content, isLast: isLast, into: &scanned) else {
      return try byExpat(bytes, handler.restarted(after: scanned))
    }
    if isLast { return scanned }
    start += taken
    end = min(end + piece, bytes.count)
  }
}
