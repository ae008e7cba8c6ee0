import Sheets

/// The manual page, section 1, made from the verbs and their options (man(7)).
func manualPage(in language: Language) -> String {
  let heading = Heading(language: language)
  var lines = [
    ".TH TONGHOP 1 \"\" \"tonghop \(version)\"",
    ".SH \(heading.name)",
    "tonghop \\- " + heading.purpose.roff,
    ".SH \(heading.synopsis)",
    ".B tonghop",
    "VERB",
    "[OPTION]...",
    "[OPERAND]...",
    ".br",
    ".B tonghop",
    "[OPTION]...",
    "FOLDER",
    ".SH \(heading.description)",
    heading.explanation.roff,
    ".SH \(heading.verbs)",
  ]
  for verb in Verb.all {
    lines += [".SS tonghop \(verb.name) \(verb.operands.roff)", verb.summary(language).roff]
    lines += verb.options.flatMap { entry($0, language) }
  }
  lines += [".SH \(heading.everyVerb)"] + Verb.common.flatMap { entry($0, language) }
  lines += [".SH \(heading.exitStatus)"] + Heading.exitCodes.flatMap { $0.lines(in: language) }
  lines += [".SH \(heading.files)"] + Heading.paths.flatMap { $0.lines(in: language) }
  return lines.joined(separator: "\n")
}

private func entry(_ option: Option, _ language: Language) -> [String] {
  let value = option.placeholder.isEmpty ? "" : " \\fI\(option.placeholder.dropFirst().roff)\\fR"
  return [".TP", "\\fB\\-\\-\(option.name.roff)\\fR\(value)", option.help(language).roff]
}

/// What the page says beside the table.
private struct Heading {
  let language: Language

  var name: String { Phrase(vi: "TÊN", en: "NAME")(language) }
  var synopsis: String { Phrase(vi: "CÁCH GỌI", en: "SYNOPSIS")(language) }
  var description: String { Phrase(vi: "MÔ TẢ", en: "DESCRIPTION")(language) }
  var verbs: String { Phrase(vi: "CÁC LỆNH", en: "VERBS")(language) }
  var everyVerb: String { Phrase(vi: "TÙY CHỌN CHUNG", en: "OPTIONS OF EVERY VERB")(language) }
  var exitStatus: String { Phrase(vi: "MÃ KẾT THÚC", en: "EXIT STATUS")(language) }
  var files: String { Phrase(vi: "TỆP", en: "FILES")(language) }

  var purpose: String {
    Phrase(
      vi: "tổng hợp danh sách đề nghị thi đua, khen thưởng",
      en: "consolidate nominations for emulation and commendation")(language)
  }

  var explanation: String {
    Phrase(
      vi: """
        Đọc các tệp mà đơn vị gửi trong thư mục kế hoạch, lập sổ tổng hợp, danh sách gửi cấp trên \
        và phụ lục nhiệm vụ theo quý; mỗi kết luận đều chỉ ra ô làm căn cứ. Không nêu lệnh nào thì \
        lệnh là run.
        """,
      en: """
        Reads the files that units sent in a plan's folder and makes the register, the forwarding \
        list and the quarterly task appendix; every verdict names the cells it rests on. Without a \
        verb, the verb is run.
        """)(language)
  }

  static let exitCodes = [
    Item(
      tag: "\(ExitCode.clean.rawValue)",
      meaning: Phrase(vi: "Xong, không còn gì phải xử lý.", en: "Done, and nobody need act.")),
    Item(
      tag: "\(ExitCode.findings.rawValue)",
      meaning: Phrase(
        vi: "Xong, có phát hiện cần người xử lý.",
        en: "Done, with findings that somebody must act on.")),
    Item(
      tag: "\(ExitCode.failed.rawValue)",
      meaning: Phrase(vi: "Không chạy được.", en: "Could not run.")),
  ]

  static let paths = [
    Item(
      tag: "plan.xlsx",
      meaning: Phrase(vi: "Kế hoạch, mỗi bảng một trang.", en: "The plan, a sheet a table.")),
    Item(
      tag: "nominations/2022-Q1/",
      meaning: Phrase(vi: "Tệp các đơn vị gửi, theo kỳ.", en: "What units sent, by period.")),
    Item(
      tag: "decisions.xlsx",
      meaning: Phrase(
        vi: "Những câu hỏi, và câu trả lời của người có trách nhiệm.",
        en: "The questions, and what a person has answered.")),
    Item(tag: "out/2022-Q1/", meaning: Phrase(vi: "Kết quả.", en: "The results.")),
  ]
}

/// A term and what it means.
private struct Item {
  let tag: String
  let meaning: Phrase

  func lines(in language: Language) -> [String] {
    [".TP", ".B " + tag.roff, meaning(language).roff]
  }
}

extension StringProtocol {
  /// As text of roff: no character is taken for a request or an escape.
  fileprivate var roff: String {
    let escaped = String(self).replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
