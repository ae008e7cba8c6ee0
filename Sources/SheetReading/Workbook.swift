import Sheets

/// A workbook opened for streaming: its sheets in order, each read row by row.
package struct Workbook: ~Copyable {
  /// A sheet that has not been read yet.
  package struct Listing: Sendable {
    package let name: String
    package let isHidden: Bool
    /// `nil` for a chart sheet or a dialogue sheet, which has no cells.
    let part: PartName?
  }

  package let sheets: [Listing]
  private let package: OfficePackage
  let decoding: RowDecoding
  private let styles: Styles

  init(_ archive: consuming ZipArchive, limits: ReadLimits) throws(ReadFailure) {
    let package = OfficePackage(archive, limits: limits)
    let main = try package.workbookPart()
    let book = try package.parse(main, with: WorkbookHandler())
    let relationships = try package.relationships(of: main)
    let strings =
      if let name = package.part("sharedStrings", of: main, relationships) {
        try package.parse(name, with: SharedStringsHandler(limits: limits)).strings
      } else {
        SharedStrings()
      }
    let styles =
      if let name = package.part("styles", of: main, relationships) {
        try package.parse(name, with: StylesHandler()).styles
      } else {
        Styles()
      }
    sheets = book.sheets.map { sheet in
      let worksheet = relationships.first {
        $0.id == sheet.relationshipID && $0.kind == "worksheet"
      }
      return Listing(
        name: sheet.name, isHidden: sheet.isHidden,
        part: worksheet.map { PartName(target: $0.target, from: main) })
    }
    decoding = RowDecoding(sharedStrings: strings, dateSystem: book.dateSystem)
    self.styles = styles
    self.package = package
  }

  /// Gives every row with cells to a consumer, in the order of the part, and the consumer back.
  func forEachRow<Consumer: RowConsumer>(
    of sheet: Listing, _ consumer: Consumer
  ) throws(ReadFailure) -> (Consumer, WorksheetProperties) {
    guard let part = sheet.part else { return (consumer, WorksheetProperties()) }
    let context = CellContext(
      sharedStrings: decoding.sharedStrings, styles: styles, dateSystem: decoding.dateSystem,
      part: part.description)
    let handler = try package.parse(
      part, with: WorksheetHandler(context: context, consumer: consumer))
    return (handler.consumer, handler.properties)
  }
}

/// Makes the values of streamed rows: texts and dates.
struct RowDecoding: Sendable {
  let sharedStrings: SharedStrings
  let dateSystem: DateSystem

  func row(_ streamed: borrowing StreamedRow) -> Row {
    let text = streamed.text
    let cells = streamed.cells.map { cell in
      Cell(
        column: cell.column, value: value(of: cell.value, text: text),
        legacyFont: cell.legacyFont)
    }
    return Row(number: streamed.number, cells: cells, isHidden: streamed.isHidden)
  }

  private func value(of value: StreamedRow.Value, text: [UInt8]) -> CellValue {
    switch value {
    case .shared(let index): .text(sharedStrings[index])
    case .text(let range): .text(String(decoding: text[range], as: UTF8.self))
    case .error(let range): .error(String(decoding: text[range], as: UTF8.self))
    case .number(let number): .number(number)
    case .bool(let truth): .bool(truth)
    case .date(let serial): dateSystem.value(of: serial)
    case .duration(let seconds): .duration(seconds: (seconds * 1000).rounded() / 1000)
    case .typed(let value): value
    }
  }
}

extension OfficePackage {
  /// The part that the first relationship of a kind names, where the package holds it.
  fileprivate func part(
    _ kind: String, of source: PartName, _ relationships: [Relationship]
  ) -> PartName? {
    for relationship in relationships where relationship.kind == kind && !relationship.isExternal {
      let name = PartName(target: relationship.target, from: source)
      if holds(name) { return name }
    }
    return nil
  }

  /// The workbook part: what the package's `officeDocument` relationship names (ECMA-376 Part 1,
  /// §12.3.23).
  fileprivate func workbookPart() throws(ReadFailure) -> PartName {
    let target = try relationships(of: nil).first { $0.kind == "officeDocument" }?.target
    let name = PartName(target: target ?? "xl/workbook.xml", from: nil)
    guard holds(name) else { throw .missing(part: name.description) }
    return name
  }
}
