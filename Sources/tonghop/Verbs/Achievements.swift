@preconcurrency import Glibc
import Nominations
import Sheets

extension Verb {
  /// What is read out of texts about achievements, one a line.
  static let achievements = Verb(
    name: "achievements", operands: "FILE|-",
    summary: Phrase(
      vi: "đọc thành tích từ văn bản, mỗi dòng một người; `\\n` là xuống dòng trong ô",
      en: "read achievements from texts, one a line; `\\n` is a line break within a text"),
    options: [.json], run: printAchievements)
}

@Sendable private func printAchievements(_ options: Options) -> ExitCode {
  guard let path = options.operands.first, options.operands.count == 1 else {
    printError(Verb.achievements.helpPage(in: options.language))
    return .failed
  }
  guard let file = path == "-" ? stdin : fopen(path, "r") else {
    let message = Phrase(vi: "không mở được {0}: {1}", en: "cannot open {0}: {1}")
    printError(
      message.filled(with: [path, SystemReason().phrase(options.language)], in: options.language))
    return .failed
  }
  defer { fclose(file) }
  let reader = AchievementReader(vocabulary: Vocabulary())
  var exitCode = ExitCode.clean
  var number = 0
  while let bytes = readLine(from: file) {
    number += 1
    guard let line = String(validating: bytes, as: UTF8.self) else {
      let message = Phrase(
        vi: "{0}:{1}: dòng không phải UTF-8; hãy lưu tệp dạng UTF-8",
        en: "{0}:{1}: the line is not UTF-8; save the file as UTF-8")
      printError(message.filled(with: [path, String(number)], in: options.language))
      exitCode = .findings
      if options.json { printOut("{\"line\": \(number), \"records\": []}") }
      continue
    }
    let text = number == 1 && line.hasPrefix("\u{FEFF}") ? String(line.dropFirst()) : line
    let records = reader.records(in: text.replacingLineBreakMarks)
    options.json ? printJSON(records, number) : printListing(records, number, options.language)
  }
  return exitCode
}

extension String {
  /// A backslash and an n stand for a line break.
  fileprivate var replacingLineBreakMarks: String {
    var result = ""
    var rest = self[...]
    while let backslash = rest.firstIndex(of: "\\") {
      let next = rest.index(after: backslash)
      guard next < rest.endIndex, rest[next] == "n" else {
        result += rest[..<next]
        rest = rest[next...]
        continue
      }
      result += rest[..<backslash] + "\n"
      rest = rest[rest.index(after: next)...]
    }
    return result + rest
  }
}

private func printJSON(_ records: [AchievementRecord], _ line: Int) {
  let list = records.map(json).joined(separator: ", ")
  printOut("{\"line\": \(line), \"records\": [\(list)]}")
}

private func json(_ record: AchievementRecord) -> String {
  let fields: [(String, String)] = [
    ("kind", jsonString(record.kind.rawValue)),
    ("name", jsonString(record.name)),
    ("years", "[" + record.years.map(String.init).joined(separator: ", ") + "]"),
    ("count", record.count.map(String.init) ?? "null"),
    ("issuer", record.issuer.map(jsonString) ?? "null"),
    ("decision", record.decision.map(jsonString) ?? "null"),
    ("date", record.date.map { jsonString($0.description) } ?? "null"),
    ("certain", String(record.isCertain)),
    ("words", jsonString(record.words)),
  ]
  return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
}

private func printListing(_ records: [AchievementRecord], _ line: Int, _ language: Language) {
  if records.isEmpty {
    let none = Phrase(vi: "không đọc được thành tích nào", en: "no achievement was read")
    printOut("\(line)\t– \(none(language))")
  }
  for record in records {
    var parts = [record.name]
    if !record.years.isEmpty {
      parts.append(record.years.map(String.init).joined(separator: ", "))
    }
    if let count = record.count { parts.append("× \(count)") }
    if let issuer = record.issuer { parts.append(issuer) }
    if let decision = record.decision {
      parts.append(Phrase(vi: "QĐ {0}", en: "decision {0}").filled(with: [decision], in: language))
    }
    if let date = record.date { parts.append(date.dayMonthYear) }
    let doubt = record.doubt.map { "  ? \($0(language))" } ?? ""
    printOut("\(line)\t\(parts.joined(separator: " · "))\(doubt)  “\(record.words.oneLine)”")
  }
}

extension String {
  fileprivate var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
