import Nominations
import Sheets
import VietnameseText

/// A mistake in the words of a call.
enum UsageError: Error {
  case unknownOption(String)
  case missingValue(option: String)
  case unexpectedValue(option: String)
  case badLanguage(String)
  case badPeriod(String)
  case badDay(option: String, String)

  func message(in language: Language) -> String {
    switch self {
    case .unknownOption(let name):
      Phrase(vi: "không có tùy chọn {0}", en: "there is no option {0}")
        .filled(with: [name], in: language)
    case .missingValue(let name):
      Phrase(vi: "tùy chọn --{0} cần một giá trị", en: "option --{0} needs a value")
        .filled(with: [name], in: language)
    case .unexpectedValue(let name):
      Phrase(vi: "tùy chọn --{0} không nhận giá trị", en: "option --{0} takes no value")
        .filled(with: [name], in: language)
    case .badLanguage(let value):
      Phrase(vi: "--lang nhận vi hoặc en, không nhận “{0}”", en: "--lang takes vi or en, not “{0}”")
        .filled(with: [value], in: language)
    case .badPeriod(let value):
      Phrase(
        vi: "--period nhận một năm hoặc một quý, như 2022 hoặc 2022-Q1, không nhận “{0}”",
        en: "--period takes a year or a quarter, as in 2022 or 2022-Q1, not “{0}”"
      ).filled(with: [value], in: language)
    case .badDay(let name, let value):
      Phrase(
        vi: "--{0} nhận một ngày, như 10/01/2022, không nhận “{1}”",
        en: "--{0} takes a day, as in 10/01/2022, not “{1}”"
      ).filled(with: [name, value], in: language)
    }
  }
}

extension Options {
  /// Reads the words after the verb by its table of options.
  ///
  /// `--name value` and `--name=value` are the same; what follows `--` is an operand, and so is
  /// a lone `-`.
  init(words: some Sequence<String>, table: [Option]) throws(UsageError) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.drop { $0 == "-" }
        .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = word == "-h" ? "help" : String(parts.first ?? "")
      guard word == "-h" || word.hasPrefix("--"),
        let option = table.first(where: { $0.name == name })
      else { throw .unknownOption(word) }
      try apply(option, inlineValue: parts.count > 1 ? String(parts[1]) : nil, rest: &rest)
    }
  }

  private mutating func apply(
    _ option: Option, inlineValue: String?, rest: inout ArraySlice<String>
  ) throws(UsageError) {
    if case .flag(let path) = option.effect {
      guard inlineValue == nil else { throw .unexpectedValue(option: option.name) }
      self[keyPath: path] = true
      return
    }
    guard let value = inlineValue ?? rest.popFirst() else {
      throw .missingValue(option: option.name)
    }
    switch option.effect {
    case .flag: break
    case .text(let path, _): self[keyPath: path] = value
    case .list(let path, _): self[keyPath: path].append(value)
    case .language:
      guard let language = Language(rawValue: value) else { throw .badLanguage(value) }
      self.language = language
    case .period(let path, _):
      guard let period = Period(folderName: value) else { throw .badPeriod(value) }
      self[keyPath: path] = period
    case .day(let path, _):
      guard let date = DateReading(value).date, let month = date.month, let day = date.day,
        let civil = CivilDate(year: date.year, month: month, day: day)
      else { throw .badDay(option: option.name, value) }
      self[keyPath: path] = civil
    }
  }
}
