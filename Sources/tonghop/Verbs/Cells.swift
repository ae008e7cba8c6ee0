import Parallel
import SheetReading
import Sheets

extension Verb {
  /// What is in a file, as it was read.
  static let cells = Verb(
    name: "cells", operands: "FILE…",
    summary: Phrase(
      vi: "in nội dung tệp bảng tính như đã đọc", en: "print what a file holds, as read"),
    options: [.json, .summary, .threads], run: printCells)
}

@Sendable private func printCells(_ options: Options) -> ExitCode {
  guard !options.operands.isEmpty else {
    printError(Verb.cells.helpPage(in: options.language))
    return .failed
  }
  if options.summary { return printSummaries(options) }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  var exitCode = ExitCode.clean
  for path in options.operands {
    do {
      let sheets = try readSheets(at: path, named: path) { finding in
        printError(report.line(finding))
      }
      for sheet in sheets {
        options.json ? printJSON(sheet) : printTable(sheet)
      }
    } catch {
      printError(report.line(error.finding))
      exitCode = .failed
    }
  }
  return exitCode
}

/// Summarises the files on several threads, and prints in their order.
private func printSummaries(_ options: Options) -> ExitCode {
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  let summaries = concurrentMap(options.operands, threads: options.threads) { path in
    summary(of: path, options)
  }
  for summary in summaries {
    for finding in summary.findings { printError(report.line(finding)) }
    for sheet in summary.sheets { printOut("\(summary.path)\t\(text(of: sheet))") }
  }
  return summaries.allSatisfy { !$0.isRefused } ? .clean : .failed
}

/// What a file held, or why it was refused.
private struct FileSummary: Sendable {
  let path: String
  var sheets: [SheetSummary] = []
  var findings: [Finding] = []
  var isRefused = false
}

private func summary(of path: String, _ options: Options) -> FileSummary {
  var summary = FileSummary(path: path)
  do {
    var findings: [Finding] = []
    summary.sheets = try Workbook.summaries(at: path, named: path) { findings.append($0) }
    summary.findings = findings
  } catch {
    summary.findings.append(error.finding)
    summary.isRefused = true
  }
  return summary
}

private func text(of sheet: SheetSummary) -> String {
  let digest = String(sheet.digest, radix: 16)
  return "\(sheet.name)\trows=\(sheet.rows) cells=\(sheet.cells) string=\(sheet.texts) "
    + "number=\(sheet.numbers) date=\(sheet.dates) bool=\(sheet.bools) error=\(sheet.errors) "
    + "digest=\(digest)"
}

private func printTable(_ sheet: Sheet) {
  printOut("## \(sheet.source.sheet ?? sheet.source.file)")
  for row in sheet.rows {
    let cells = row.cells.map { "\(columnLetters($0.column))=\($0.value.display)" }
    printOut("\(row.number)\t" + cells.joined(separator: "\t"))
  }
}

private func printJSON(_ sheet: Sheet) {
  let name = jsonString(sheet.source.sheet ?? sheet.source.file)
  for row in sheet.rows {
    for cell in row.cells {
      printOut(
        "{\"sheet\": \(name), \"row\": \(row.number), \"col\": \(cell.column), "
          + "\"type\": \"\(cell.value.typeName)\", \"value\": \(cell.value.json)}")
    }
  }
}

extension CellValue {
  /// The type as the JSON form calls it.
  fileprivate var typeName: String {
    switch self {
    case .text: "string"
    case .number: "number"
    case .bool: "bool"
    case .error: "error"
    case .date, .dateTime, .time, .duration: "date"
    }
  }

  fileprivate var json: String {
    switch self {
    case .number(let number): "\(number)"
    case .bool(let truth): "\(truth)"
    default: jsonString(display)
    }
  }

  /// The value in words: dates as ISO 8601, elapsed times as PTnHnMnS.
  fileprivate var display: String {
    switch self {
    case .text(let text), .error(let text): text
    case .number(let number): "\(number)"
    case .bool(let truth): "\(truth)"
    case .date(let date): "\(date)"
    case .dateTime(let date, let seconds): "\(date)T\(clock(seconds))"
    case .time(let seconds): clock(seconds)
    case .duration(let seconds): elapsed(seconds)
    }
  }
}

/// HH:MM:SS with milliseconds where there are any.
private func clock(_ seconds: Double) -> String {
  let milliseconds = Int((seconds * 1000).rounded())
  let whole = milliseconds / 1000
  let parts = [whole / 3600, whole / 60 % 60, whole % 60].map { padded($0, to: 2) }
  let fraction = milliseconds % 1000
  return parts.joined(separator: ":") + (fraction == 0 ? "" : "." + padded(fraction, to: 3))
}

private func elapsed(_ seconds: Double) -> String {
  let milliseconds = Int((abs(seconds) * 1000).rounded())
  let whole = milliseconds / 1000
  let fraction = milliseconds % 1000
  let last = "\(whole % 60)" + (fraction == 0 ? "" : "." + padded(fraction, to: 3))
  return "\(seconds < 0 ? "-" : "")PT\(whole / 3600)H\(whole / 60 % 60)M\(last)S"
}
