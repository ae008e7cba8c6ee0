import Sheets

/// Writing a whole XLSX file.
public enum XlsxFile {
  /// Writes a workbook to a path, whole or not at all.
  ///
  /// - Parameter isStreamed: Whether rows leave memory as soon as the next is begun: for long
  ///   lists. Rows must then be written from top to bottom, a row's height with it.
  /// - Returns: Findings about texts that were cut and numbers that were left out.
  @discardableResult
  public static func write(
    to path: String, properties: DocumentProperties = DocumentProperties(),
    isStreamed: Bool = false, _ fill: (XlsxBook) -> Void
  ) throws(WriteError) -> [Finding] {
    var findings: [Finding] = []
    try replaceFile(at: path) { temporary throws(WriteError) in
      let book = try XlsxBook(
        at: temporary, for: path, properties: properties, isStreamed: isStreamed)
      fill(book)
      try book.close()
      findings = book.findings + (try book.completion.complete(temporary, for: path))
    }
    return findings
  }
}
