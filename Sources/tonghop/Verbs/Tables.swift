import Nominations
import SheetReading
import Sheets

extension Verb {
  /// How a file will be read: its tables, and what their rows and columns are.
  static let tables = Verb(
    name: "tables", operands: "FILE…",
    summary: Phrase(
      vi: "cho biết sẽ đọc tệp thế nào: từng bảng, dòng tiêu đề, ý nghĩa từng cột",
      en: "show how a file will be read: each table, its header rows, what its columns mean"),
    options: [.json], run: printTables)
}

@Sendable private func printTables(_ options: Options) -> ExitCode {
  guard !options.operands.isEmpty else {
    printError(Verb.tables.helpPage(in: options.language))
    return .failed
  }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  let dictionary = HeaderDictionary()
  var exitCode = ExitCode.clean
  for path in options.operands {
    do {
      let sheets = try readSheets(at: path, named: path) { printError(report.line($0)) }
      for sheet in sheets {
        let layout = detectTables(in: sheet, dictionary: dictionary)
        for table in layout.tables {
          printOut(
            options.json ? table.json(in: sheet) : table.page(in: sheet, options.language))
        }
      }
    } catch {
      printError(report.line(error.finding))
      exitCode = .failed
    }
  }
  return exitCode
}

extension DetectedTable {
  /// One line of JSON; columns in their order.
  fileprivate func json(in sheet: Sheet) -> String {
    let columns = columns.sorted { $0.key < $1.key }.map { column, reading in
      "\(jsonString(columnLetters(column))): {\"meaning\": \(jsonString(reading.meaning.rawValue)),"
        + " \"confidence\": \(hundredths(reading.confidence))}"
    }
    return "{\"sheet\": \(jsonString(sheet.displayName)), \"header_rows\": \(headerRows), "
      + "\"data_rows\": [\(dataRows.lowerBound), \(dataRows.upperBound)], "
      + "\"columns\": {\(columns.joined(separator: ", "))}, "
      + "\"section_rows\": \(sectionRows), \"total_rows\": \(totalRows), "
      + "\"signature_rows\": \(signatureRows)}"
  }

  fileprivate func page(in sheet: Sheet, _ language: Language) -> String {
    var lines = ["## " + sheet.displayName]
    if sheet.isHidden {
      lines.append(
        Phrase(
          vi: "Trang tính ẩn: chỉ đọc khi kế hoạch cho phép đọc phần ẩn.",
          en: "A hidden sheet: read only where the plan says that hidden parts are read.")(language)
      )
    }
    let headers = headerRows.isEmpty ? "–" : headerRows.map(String.init).joined(separator: ", ")
    lines.append(Phrase(vi: "Dòng tiêu đề: ", en: "Header rows: ")(language) + headers)
    lines.append(
      Phrase(vi: "Dữ liệu: dòng ", en: "Data: rows ")(language)
        + "\(dataRows.lowerBound)–\(dataRows.upperBound)")
    for (label, rows) in otherRows where !rows.isEmpty {
      lines.append(label(language) + rows.map(String.init).joined(separator: ", "))
    }
    for (column, reading) in columns.sorted(by: { $0.key < $1.key }) {
      lines.append("  " + line(for: reading, in: column, language))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var otherRows: [(Phrase, [Int])] {
    [
      (Phrase(vi: "Dòng mục: ", en: "Sections: "), sectionRows),
      (Phrase(vi: "Dòng cộng: ", en: "Totals: "), totalRows),
      (Phrase(vi: "Chữ ký: ", en: "Signatures: "), signatureRows),
    ]
  }

  private func line(for reading: ColumnReading, in column: Int, _ language: Language) -> String {
    let heading = reading.headings.joined(separator: " › ")
    let certainty =
      reading.isSure
      ? "" : Phrase(vi: " – chưa chắc, sẽ hỏi", en: " – not sure, will be asked")(language)
    return "\(columnLetters(column))  \(reading.meaning.label(language))"
      + " (\(hundredths(reading.confidence)))\(certainty)"
      + (heading.isEmpty ? "" : "  “\(heading)”")
  }
}

extension Sheet {
  /// The sheet's name; of a file without sheets the file's.
  fileprivate var displayName: String { source.sheet ?? source.file }
}

/// Two places after the point.
private func hundredths(_ share: Double) -> String {
  let number = Int((share * 100).rounded())
  return "\(number / 100).\(padded(number % 100, to: 2))"
}
