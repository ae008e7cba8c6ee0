import Sheets

/// A workbook that a person works in, changed where it lies: texts are put into cells, and every
/// other cell, format, column, note and sheet keeps its bytes.
struct WorkbookInUse: ~Copyable {
  /// Why a workbook cannot be changed this way.
  enum Failure: Error {
    /// Its markup is of a kind that is not dealt with: another encoding, a missing part.
    case unusual
    case package(PackageParts.Failure)
  }

  private let parts: PackageParts
  /// The worksheets with the names of their parts, in order.
  private let sheets: [(name: String, part: String)]

  static func open(_ path: String) throws(Failure) -> WorkbookInUse {
    let parts: PackageParts
    do throws(PackageParts.Failure) {
      parts = try PackageParts(path: path)
    } catch {
      throw .package(error)
    }
    guard let name = PackageRelations(of: "", in: parts).first("officeDocument")?.part,
      let workbook = parts.bytes(of: name), isPlainSpreadsheetML(workbook)
    else { throw .unusual }
    let sheets = worksheets(of: XmlPart(workbook), PackageRelations(of: name, in: parts))
    return WorkbookInUse(parts: parts, sheets: sheets)
  }

  /// Puts texts into cells of a sheet, and rows below its last.
  ///
  /// - Parameters:
  ///   - texts: By row and column, both counted from 1.
  ///   - rows: By column.
  ///   - header: The row that heads the sheet's table; below it alone rows look as the first does,
  ///     which is blank.
  func put(
    _ texts: [Int: [Int: String]], below rows: [[Int: String]], onSheet name: String, header: Int
  ) throws(Failure) {
    guard let part = sheets.first(where: { $0.name == name })?.part,
      let bytes = parts.bytes(of: part), isPlainSpreadsheetML(bytes)
    else { throw .unusual }
    var sheet = XmlPart(bytes)
    let last = sheet.lastFilledRow
    var texts = texts
    for (index, row) in rows.enumerated() { texts[last + 1 + index] = row }
    let model = max(last, header + 1)
    sheet.write(texts, inTheStyleOf: model)
    if !rows.isEmpty { sheet.extendRanges(from: model, to: last + rows.count) }
    do throws(PackageParts.Failure) {
      try parts.put(sheet.bytes, as: part)
    } catch {
      throw .package(error)
    }
  }

  consuming func save() throws(Failure) {
    do throws(PackageParts.Failure) {
      try parts.save()
    } catch {
      throw .package(error)
    }
  }
}

/// Whether a part is UTF-8, transitional and without the prefixes of other dialects.
func isPlainSpreadsheetML(_ bytes: [UInt8]) -> Bool {
  let head = bytes.prefix(2_000)
  if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return false }
  let text = String(decoding: head, as: UTF8.self).lowercased()
  let isUTF8 = !text.hasPrefix("<?xml") || !text.contains("encoding=") || text.contains("utf-8")
  return isUTF8 && text.contains("schemas.openxmlformats.org/spreadsheetml/2006/main")
}

/// The worksheets of a workbook with the names of their parts, in order.
func worksheets(
  of workbook: XmlPart, _ relations: PackageRelations
) -> [(name: String, part: String)] {
  workbook.all("sheet").compactMap { tag in
    guard let name = workbook.attribute("name", of: tag),
      let identifier = workbook.attribute("r:id", of: tag),
      let relation = relations.relations.first(where: { $0.identifier == identifier }),
      relation.type == "worksheet", let part = relation.part
    else { return nil }
    return (plainText(ofMarkup: name), part)
  }
}
