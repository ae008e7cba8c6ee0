import Glibc
import RegisterWriting
import Sheets

/// Why lists could not be searched for duplicates.
enum DuplicatesError: Error {
  case badThreshold(String)
  case badFields(String)
  case cannotWrite(String)
  /// The workbook to decide in cannot be read.
  case badDecisions(Finding)
  /// The workbook to decide in cannot be written.
  case notWritten(WriteError)
  case cannotRead(String, SystemReason)
  /// A line, counted from 1, that is no nomination.
  case badLine(String, Int)

  func message(_ language: Language) -> String {
    switch self {
    case .badThreshold(let text):
      Phrase(
        vi: "--threshold nhận một số giữa 0 và 1, không nhận “\(text)”",
        en: "--threshold takes a number between 0 and 1, not “\(text)”")(language)
    case .badFields(let text):
      Phrase(
        vi: "--fields nhận dạng name=Họ và tên,born=Ngày sinh; không hiểu “\(text)”",
        en: "--fields takes the form name=Full name,born=Birthday; “\(text)” is not understood"
      )(language)
    case .cannotWrite(let path):
      Phrase(
        vi: "không ghi được tệp \(path); kiểm tra thư mục và quyền ghi",
        en: "cannot write \(path); check the folder and its permissions")(language)
    case .badDecisions(let finding):
      finding.message(in: language, showingPersonalValues: false)
    case .notWritten(let error): error.message(in: language)
    case .cannotRead(let path, let reason):
      Phrase(
        vi: "không đọc được tệp \(path): \(reason.phrase.vi)",
        en: "cannot read \(path): \(reason.phrase.en)")(language)
    case .badLine(let path, let number):
      Phrase(
        vi: "dòng \(number) của \(path) không phải dòng của lệnh nominations",
        en: "line \(number) of \(path) is none that nominations printed")(language)
    }
  }
}

/// Writes lines to a file, whole or not at all: beside it first, then in its place.
func writeText(_ lines: [String], to path: String) throws(DuplicatesError) {
  let draft = path + ".part"
  guard let file = fopen(draft, "w") else { throw .cannotWrite(path) }
  var isWritten = true
  for line in lines {
    isWritten = fputs(line, file) >= 0 && fputs("\n", file) >= 0 && isWritten
  }
  isWritten = fclose(file) == 0 && isWritten
  guard isWritten, rename(draft, path) == 0 else {
    unlink(draft)
    throw .cannotWrite(path)
  }
}

/// A field of separated text, in quotes where it needs them (RFC 4180).
///
/// A spreadsheet takes a field that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for
/// a formula; an apostrophe before it keeps it a text.
func csvField(_ text: String) -> String {
  let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
  return quoted(isFormula ? "'" + text : text)
}

private func quoted(_ text: String) -> String {
  guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
  var quoted = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" { quoted += "\"" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}
