import Sheets

/// Every sheet of a file, hidden ones too, in the file's order.
///
/// The format is recognised by content; the file's extension says nothing.
///
/// - Parameters:
///   - path: Where the file lies.
///   - name: How findings and places call it; becomes `SheetSource.file`.
///   - report: Takes what is worth knowing of a file that could be read.
/// - Throws: `ReadError` where the whole file is refused, with the one finding that says why.
package func readSheets(
  at path: String, named name: String, limits: ReadLimits = .standard,
  report: (Finding) -> Void
) throws(ReadError) -> [Sheet] {
  do throws(ReadFailure) {
    switch try SpreadsheetFormat.recognise(path) {
    case .xlsx:
      let workbook = try Workbook(ZipArchive(path: path, limits: limits), limits: limits)
      return try workbook.readSheets(named: name, report: report)
    case .csv:
      let bytes = try FileBytes.whole(path, limits: limits)
      return [try readCSV(bytes, named: name, limits: limits, report: report)]
    }
  } catch {
    throw ReadError(error, file: name)
  }
}

/// The sheet that separated text in memory holds.
///
/// - Parameter name: How findings and places call it, as if it were a file.
package func readSheet(
  ofCSV bytes: [UInt8], named name: String, report: (Finding) -> Void
) throws(ReadError) -> Sheet {
  do throws(ReadFailure) {
    return try readCSV(bytes, named: name, limits: .standard, report: report)
  } catch {
    throw ReadError(error, file: name)
  }
}

extension Workbook {
  /// Opens a workbook for streaming.
  package init(at path: String, named name: String, limits: ReadLimits = .standard)
    throws(ReadError)
  {
    do throws(ReadFailure) {
      self = try Workbook(ZipArchive(path: path, limits: limits), limits: limits)
    } catch {
      throw ReadError(error, file: name)
    }
  }

  fileprivate func readSheets(
    named file: String, report: (Finding) -> Void
  ) throws(ReadFailure) -> [Sheet] {
    var result: [Sheet] = []
    for listing in sheets {
      let source = SheetSource(file: file, sheet: listing.name)
      let (gathering, properties) = try forEachRow(
        of: listing, RowGathering(decoding: decoding))
      if let first = properties.firstFormulaWithoutValue {
        report(
          Finding(
            .formulaWithoutValue, at: Place(source, row: first.row, column: first.column),
            "\(properties.formulasWithoutValue)"))
      }
      result.append(
        Sheet(
          source: source, isHidden: listing.isHidden, rows: gathering.ordered(),
          merges: properties.merges, hiddenColumns: properties.hiddenColumns))
    }
    return result
  }
}

/// Gathers rows that should come in ascending order and sometimes do not.
private struct RowGathering: RowConsumer {
  let decoding: RowDecoding
  private var rows: [Row] = []
  private var isOrdered = true

  init(decoding: RowDecoding) {
    self.decoding = decoding
  }

  mutating func take(_ streamed: borrowing StreamedRow) {
    let row = decoding.row(streamed)
    if let last = rows.last, last.number >= row.number { isOrdered = false }
    rows.append(row)
  }

  /// In ascending order, rows of one number joined; of two cells in one place the later holds.
  func ordered() -> [Row] {
    guard !isOrdered else { return rows }
    var byNumber: [Int: Row] = [:]
    for row in rows {
      guard var earlier = byNumber[row.number] else {
        byNumber[row.number] = row
        continue
      }
      let columns = Set(row.cells.map(\.column))
      earlier.cells = (earlier.cells.filter { !columns.contains($0.column) } + row.cells)
        .sorted { $0.column < $1.column }
      byNumber[row.number] = earlier
    }
    return byNumber.values.sorted { $0.number < $1.number }
  }
}
