import Sheets

/// An Office Open XML workbook: its parts found and its common parts read (ECMA-376 Part 1, §12).
struct SpreadsheetPackage: ~Copyable {
  /// A sheet and where its cells stand.
  private struct Listing {
    let heading: SheetHeading
    /// `nil` for a chart sheet, a dialogue sheet or a macro sheet, which has no cells.
    let part: PartName?
  }

  private let package: OfficePackage
  private let sheets: [Listing]
  private let decoding: RowDecoding
  private let styles: Styles
  private let limits: ReadLimits

  init(_ package: consuming OfficePackage, limits: ReadLimits) throws(ReadFailure) {
    let main = try package.workbookPart()
    let book = try package.parseOnce(main, with: WorkbookHandler(limits: limits))
    let relationships = try package.relationships(of: main)
    let decoding = RowDecoding(
      sharedStrings: try package.sharedStrings(of: main, relationships, limits: limits),
      dateSystem: book.dateSystem)
    let styles = try package.styles(of: main, relationships)
    let sheets = try book.sheets.map { sheet throws(ReadFailure) in
      let named = relationships.first { $0.id == sheet.relationshipID }
      guard let relationship = named else { throw .missing(part: sheet.name) }
      return Listing(
        heading: SheetHeading(name: sheet.name, isHidden: sheet.isHidden),
        part: relationship.kind == "worksheet"
          ? PartName(target: relationship.target, from: main) : nil)
    }
    self.sheets = sheets
    self.decoding = decoding
    self.styles = styles
    self.package = package
    self.limits = limits
  }

  func forEachRow<Consumer: SheetConsumer>(_ consumer: Consumer) throws(ReadFailure) {
    var tally = CellTally(limits: limits)
    for sheet in sheets {
      consumer.begin(sheet.heading, decoding: decoding)
      var properties = SheetProperties()
      if let part = sheet.part {
        let context = CellContext(
          sharedStrings: decoding.sharedStrings, styles: styles, part: part.description,
          limits: limits)
        let handler = try package.parse(
          part, with: WorksheetHandler(context, consumer: consumer, tally: tally))
        properties = handler.properties
        tally = handler.tally
      }
      consumer.end(properties)
    }
  }
}

extension OfficePackage {
  /// The workbook part: what the package's `officeDocument` relationship names (§12.3.23).
  ///
  /// - Throws: `.foreign` where it names another kind of document.
  fileprivate func workbookPart() throws(ReadFailure) -> PartName {
    let target = try relationships(of: nil).first { $0.kind == "officeDocument" }?.target
    let name = target.map { PartName(target: $0, from: nil) } ?? .workbook
    switch name.description.split(separator: "/").first {
    case "word": throw .foreign(.word)
    case "ppt": throw .foreign(.presentation)
    default: break
    }
    if name.description.hasSuffix(".bin") { throw .foreign(.xlsb) }
    guard holds(name) else { throw .missing(part: name.description) }
    return name
  }

  fileprivate func sharedStrings(
    of main: PartName, _ relationships: [Relationship], limits: ReadLimits
  ) throws(ReadFailure) -> SharedStrings {
    guard let name = part("sharedStrings", of: main, relationships) else { return SharedStrings() }
    return try parse(name, with: SharedStringsHandler(limits: limits)).strings
  }

  fileprivate func styles(
    of main: PartName, _ relationships: [Relationship]
  ) throws(ReadFailure) -> Styles {
    guard let name = part("styles", of: main, relationships) else { return Styles() }
    return try parseOnce(name, with: StylesHandler(limits: limits)).styles
  }

  /// The part that the first relationship of a kind names, where the package holds it.
  private func part(
    _ kind: String, of source: PartName, _ relationships: [Relationship]
  ) -> PartName? {
    for relationship in relationships where relationship.kind == kind && !relationship.isExternal {
      let name = PartName(target: relationship.target, from: source)
      if holds(name) { return name }
    }
    return nil
  }
}
