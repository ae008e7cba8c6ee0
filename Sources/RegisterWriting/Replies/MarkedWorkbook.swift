import Nominations
import Sheets

/// A unit's own XLSX with its findings in it: cells coloured and noted, and a first sheet that
/// lists them; every other part keeps its bytes.
struct MarkedWorkbook: ~Copyable {
  /// Why a workbook cannot be marked this way.
  enum Failure: Error {
    /// Its markup is of a kind that is not dealt with, as another encoding or a missing part, or it is not
    /// what the unit sent.
    case unusual
    case package(PackageParts.Failure)
  }

  private let parts: PackageParts
  private let workbookName: String
  private var workbook: XmlPart
  private var relations: PackageRelations
  private var types: XmlPart
  private var styles: MarkedStyles
  private let stylesName: String

  /// Opens a copy of the unit's file, to be changed where it lies.
  static func open(_ path: String) throws(Failure) -> MarkedWorkbook {
    let parts: PackageParts
    do throws(PackageParts.Failure) {
      parts = try PackageParts(path: path)
    } catch {
      throw .package(error)
    }
    let root = PackageRelations(of: "", in: parts)
    guard let name = root.first("officeDocument")?.part, let workbook = parts.bytes(of: name),
      let types = parts.bytes(of: "[Content_Types].xml"), isPlainSpreadsheetML(workbook)
    else { throw .unusual }
    let relations = PackageRelations(of: name, in: parts)
    guard let stylesName = relations.first("styles")?.part,
      let styles = parts.bytes(of: stylesName), isPlainSpreadsheetML(styles),
      let marked = MarkedStyles(XmlPart(styles))
    else { throw .unusual }
    return MarkedWorkbook(
      parts: parts, workbookName: name, workbook: XmlPart(workbook), relations: relations,
      types: XmlPart(types), styles: marked, stylesName: stylesName)
  }

  /// Colours and notes cells, puts the list before the sheets, and saves the package.
  ///
  /// - Parameters:
  ///   - marks: By the name of the sheet.
  ///   - returned: The answer that came back within the workbook; its list, its colours and its
  ///     notes give way to the new ones.
  consuming func finish(
    marks: [String: [CellMark]], list: ReplyList, returned: EarlierReply?
  ) throws(Failure) {
    let before = CellMark.marks(of: returned?.lines ?? [])
    do throws(PackageParts.Failure) {
      for (name, part) in sheets where name != returned?.sheet {
        guard let bytes = parts.bytes(of: part), isPlainSpreadsheetML(bytes) else { continue }
        try write(
          marks[name] ?? [], into: XmlPart(bytes), named: part,
          clearing: returned == nil ? nil : before[name] ?? [])
      }
      try put(list, inPlaceOf: returned)
      try parts.put(styles.finished().bytes, as: stylesName)
      try parts.put(types.bytes, as: "[Content_Types].xml")
      try parts.put(workbook.bytes, as: workbookName)
      try parts.put(relations.xml.bytes, as: relations.name)
      try parts.save()
    } catch {
      throw .package(error)
    }
  }

  private var sheets: [(name: String, part: String)] { worksheets(of: workbook, relations) }

  /// A part's name that is still free, made from a number.
  private func freeName(_ make: (Int) -> String) -> String {
    let taken = Set(parts.names.map { $0.lowercased() })
    var number = 1
    while taken.contains(make(number).lowercased()) { number += 1 }
    return make(number)
  }

  // MARK: Cells

  /// - Parameter earlier: The marks of an earlier answer; `nil` where there was none.
  private mutating func write(
    _ marks: [CellMark], into source: XmlPart, named name: String, clearing earlier: [CellMark]?
  ) throws(PackageParts.Failure) {
    var sheet = source
    if earlier != nil { sheet.clearColors(&styles) }
    if let view = sheet.first("sheetView"), sheet.attribute("tabSelected", of: view) != nil {
      sheet.set("tabSelected", to: "0", of: view)
    }
    if !marks.isEmpty { sheet.color(marks, with: &styles) }
    if !marks.isEmpty || earlier?.isEmpty == false {
      try changeNotes(to: marks, from: earlier ?? [], on: &sheet, named: name)
    }
    if sheet.bytes != source.bytes { try parts.put(sheet.bytes, as: name) }
  }

  private mutating func changeNotes(
    to marks: [CellMark], from earlier: [CellMark], on sheet: inout XmlPart, named name: String
  ) throws(PackageParts.Failure) {
    var own = PackageRelations(of: name, in: parts)
    let legacy = sheet.first("legacyDrawing").flatMap { sheet.attribute("r:id", of: $0) }
    let drawingName = own.relations.first { $0.identifier == legacy }?.part
    let textsName = own.first("comments")?.part
    var notes = CellNotes(
      texts: textsName.flatMap { parts.bytes(of: $0) }.map(XmlPart.init),
      drawing: drawingName.flatMap { parts.bytes(of: $0) }.map(XmlPart.init))
    notes.remove(earlier)
    if marks.isEmpty && textsName == nil { return }
    notes.add(marks)
    let texts = textsName ?? freeName { "xl/comments\($0).xml" }
    let drawing = drawingName ?? freeName { "xl/drawings/vmlDrawing\($0).vml" }
    try parts.put(notes.texts.bytes, as: texts)
    try parts.put(notes.drawing.bytes, as: drawing)
    if textsName == nil {
      _ = own.add(type: "comments", part: texts)
      declare(texts, as: "spreadsheetml.comments+xml")
    }
    if drawingName == nil {
      let identifier = own.add(type: "vmlDrawing", part: drawing)
      declareExtension()
      sheet.addLegacyDrawing(identifier)
    }
    if own.isChanged { try parts.put(own.xml.bytes, as: own.name) }
  }

  private mutating func declare(_ part: String, as type: String) {
    guard let root = types.first("Types") else { return }
    types.append(
      "<\(root.prefix)Override PartName=\"/\(part)\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.\(type)\"/>", to: root)
  }

  private mutating func declareExtension() {
    let isKnown = types.all("Default").contains {
      types.attribute("Extension", of: $0)?.lowercased() == "vml"
    }
    guard !isKnown, let root = types.first("Types") else { return }
    types.insert(
      "<\(root.prefix)Default Extension=\"vml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>",
      at: root.range.upperBound)
  }

  // MARK: The list

  private mutating func put(
    _ list: ReplyList, inPlaceOf returned: EarlierReply?
  ) throws(PackageParts.Failure) {
    let markup = Array(list.markup(styles.listStyles()).utf8)
    if let old = sheets.first(where: { $0.name == returned?.sheet }) {
      try parts.put(markup, as: old.part)
      return
    }
    let part = freeName { "xl/worksheets/sheet\($0).xml" }
    try parts.put(markup, as: part)
    declare(part, as: "spreadsheetml.worksheet+xml")
    let identifier = relations.add(type: "worksheet", part: part)
    let names = Set(sheets.map { $0.name.lowercased() })
    let name = sheetName(for: ReplyList.name(list.language), besides: names)
    moveSheetNumbers()
    let numbers = workbook.all("sheet").compactMap { tag in
      workbook.attribute("sheetId", of: tag).flatMap { Int($0) }
    }
    guard let list = workbook.first("sheets") else { return }
    workbook.insert(
      "<\(list.prefix)sheet xmlns:r=\"\(PackageRelations.namespace)\" "
        + "name=\"\(escapedMarkup(name))\" sheetId=\"\((numbers.max() ?? 0) + 1)\" "
        + "r:id=\"\(identifier)\"/>", at: list.range.upperBound)
    repeatHeadings(ofFirstSheet: name)
  }

  /// Prints the headings of the list on each of its pages.
  ///
  /// - SeeAlso: ECMA-376 Part 1, §18.2.5 (definedName).
  private mutating func repeatHeadings(ofFirstSheet sheet: String) {
    let rows =
      "'\(sheet.replacing("'", with: "''"))'!$\(ReplyList.headingRow):$\(ReplyList.headingRow)"
    func markup(_ prefix: String) -> String {
      "<\(prefix)definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">\(escapedMarkup(rows))"
        + "</\(prefix)definedName>"
    }
    if let names = workbook.first("definedNames") {
      workbook.append(markup(names.prefix), to: names)
    } else if let last = ["externalReferences", "functionGroups", "sheets"].lazy
      .compactMap({ [workbook] in workbook.first($0) }).first
    {
      let prefix = last.prefix
      workbook.insert(
        "<\(prefix)definedNames>\(markup(prefix))</\(prefix)definedNames>",
        at: workbook.end(of: last))
    }
  }

  /// Sheets are counted from 0 in the names' scopes and in the view; one is put before them all.
  private mutating func moveSheetNumbers() {
    for index in workbook.all("definedName").indices {
      let tag = workbook.all("definedName")[index]
      if let number = workbook.attribute("localSheetId", of: tag).flatMap({ Int($0) }) {
        workbook.set("localSheetId", to: "\(number + 1)", of: tag)
      }
    }
    for name in ["activeTab", "firstSheet"] {
      if let view = workbook.first("workbookView"), workbook.attribute(name, of: view) != nil {
        workbook.set(name, to: "0", of: view)
      }
    }
  }
}

extension XmlPart {
  /// Refers a worksheet to the drawing of its notes, at the place that the schema wants.
  fileprivate mutating func addLegacyDrawing(_ identifier: String) {
    guard let root = first("worksheet") else { return }
    let later = [
      "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems",
      "tableParts", "extLst", "AlternateContent",
    ]
    let markup =
      "<\(root.prefix)legacyDrawing xmlns:r=\"\(PackageRelations.namespace)\" "
      + "r:id=\"\(identifier)\"/>"
    let next = children(of: root).first { range in
      tag(from: range.lowerBound).map { later.contains($0.name) } ?? false
    }
    if let next { insert(markup, at: next.lowerBound) } else { append(markup, to: root) }
  }
}
