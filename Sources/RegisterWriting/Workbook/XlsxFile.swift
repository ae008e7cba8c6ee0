import Sheets

/// Writing a whole XLSX file.
package enum XlsxFile {
  /// Writes a workbook to a path, whole or not at all.
  ///
  /// - Parameter isStreamed: Whether rows leave memory as soon as the next is begun: for long
  ///   lists. Rows must then be written from top to bottom, a row's height with it.
  /// - Returns: Findings about texts that were cut and numbers that were left out.
  @discardableResult
  package static func write(
    to path: String, properties: DocumentProperties = DocumentProperties(),
    isStreamed: Bool = false, _ fill: (XlsxBook) -> Void
  ) throws(WriteError) -> [Finding] {
    var findings: [Finding] = []
    try replaceFile(at: path) { temporary throws(WriteError) in
      let book = try XlsxBook(
        at: temporary, for: path, properties: properties, isStreamed: isStreamed)
      fill(book)
      try book.close()
      try hideFirstPageNumbers(of: book.numberedSheets, in: temporary, for: path)
      findings = book.findings + (try book.longRows.put(into: temporary, for: path))
    }
    return findings
  }

  /// Leaves the header of the first page blank, which libxlsxwriter has no call for.
  ///
  /// - SeeAlso: ECMA-376 Part 1, §18.3.1.46 (headerFooter).
  private static func hideFirstPageNumbers(
    of sheets: [Int], in temporary: String, for path: String
  ) throws(WriteError) {
    if sheets.isEmpty { return }
    do throws(PackageParts.Failure) {
      let parts = try PackageParts(path: temporary)
      for number in sheets {
        let name = "xl/worksheets/sheet\(number).xml"
        guard var sheet = parts.bytes(of: name),
          let tag = lastRange(of: Array("<headerFooter".utf8), in: sheet)
        else { continue }
        sheet.insert(contentsOf: " differentFirst=\"1\"".utf8, at: tag.upperBound)
        try parts.put(sheet, as: name)
      }
      try parts.save()
    } catch {
      throw error.writeError(path)
    }
  }

  /// The header stands behind all rows of a sheet, so it is looked for from the end.
  private static func lastRange(of part: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    var start = bytes.count - part.count
    while start >= 0 {
      if bytes[start] == part[0], bytes[start..<start + part.count].elementsEqual(part) {
        return start..<start + part.count
      }
      start -= 1
    }
    return nil
  }
}
