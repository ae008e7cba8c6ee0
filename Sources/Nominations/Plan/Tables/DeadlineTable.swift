import Sheets
import VietnameseText

extension PlanTable {
  public static let deadlines = PlanTable(
    "deadlines",
    sheetName: Phrase(vi: "Thời hạn", en: "Deadlines"),
    about: Phrase(
      vi: "Mỗi dòng là một việc có thời hạn. Kế hoạch không nêu ngày thì ghi “không nêu ngày”, "
        + "không tự đặt ngày.",
      en: "A row is something that is due. Where the plan states no date, say “undated”; never "
        + "make one up."),
    columns: DeadlineColumn.all)
}

enum DeadlineColumn {
  static let code = PlanColumn(
    vi: "Mã", en: "Code", takes: Phrase(vi: "mã riêng", en: "its own code"), isRequired: true,
    example: "P0-H1")
  static let subject = PlanColumn(
    vi: "Loại việc", en: "Subject",
    takes: Phrase(
      vi: "“nộp đề nghị” là thời hạn của các đơn vị", en: "“submission” is the units' deadline"),
    isRequired: true, example: "nộp đề nghị", choices: subjects.words)
  static let what = PlanColumn(
    vi: "Nội dung", en: "What", takes: Phrase(vi: "việc phải làm", en: "what is due"),
    isRequired: true, example: "Gửi danh sách đăng ký về Văn phòng Sở")
  static let who = PlanColumn(
    vi: "Ai thực hiện", en: "Who", takes: Phrase(vi: "ai phải làm", en: "who owes it"),
    example: "Các đơn vị trực thuộc")
  static let basis = PlanColumn(
    vi: "Cách tính", en: "Basis",
    takes: Phrase(vi: "thời hạn được nêu thế nào", en: "how the date is stated"),
    isRequired: true, example: "hằng năm", choices: bases.words)
  static let moment = PlanColumn(
    vi: "Thời điểm", en: "When",
    takes: Phrase(
      vi: "hằng năm: ngày/tháng; một ngày: ngày/tháng/năm; trong quý: IV/2025; trong năm: năm; "
        + "không nêu ngày: lời của kế hoạch",
      en: "yearly: day/month; one day: day/month/year; in a quarter: IV/2025; in a year: the "
        + "year; undated: the plan's words"),
    example: "20/01")
  static let isInclusive = PlanColumn(
    vi: "Tính cả ngày đó", en: "Inclusive",
    takes: Phrase(
      vi: "“có” nếu kế hoạch viết “chậm nhất”; “không” (mặc định) nếu viết “trước ngày”",
      en: "“yes” for “chậm nhất”; “no” (default) for “trước ngày”"),
    example: "không", choices: Choice.yesNo.words)
  static let hour = PlanColumn(
    vi: "Giờ", en: "Hour",
    takes: Phrase(vi: "giờ trong ngày, 0 đến 24 (giờ Việt Nam)", en: "the hour, 0 to 24, +07:00"),
    example: "17")
  static let overrides = PlanColumn(
    vi: "Riêng năm", en: "Exceptions",
    takes: Phrase(
      vi: "năm=ngày riêng của năm đó; cách nhau bằng dấu “;”",
      en: "year=the date of that year; separated by “;”"),
    example: "2022=05/03/2022", isList: true)
  static let consequence = PlanColumn(
    vi: "Nếu trễ", en: "If missed",
    takes: Phrase(
      vi: "“không bình xét” nếu đơn vị trễ không được bình xét năm đó",
      en: "“shut out” where a late unit is left out of that year's review"),
    example: "không bình xét", choices: consequences.words)
  static let clause = QuotaColumn.clause

  static let all = [
    code, subject, what, who, basis, moment, isInclusive, hour, overrides, consequence, clause,
  ]

  fileprivate static let subjects = Choice<Deadline.Subject>([
    (.submission, Phrase(vi: "nộp đề nghị", en: "submission")),
    (.forwarding, Phrase(vi: "gửi cấp trên", en: "forwarding")),
    (.report, Phrase(vi: "báo cáo", en: "report")),
    (.dossier, Phrase(vi: "hồ sơ khen", en: "dossier")),
    (.review, Phrase(vi: "bình xét, sơ kết", en: "review")),
    (.summary, Phrase(vi: "tổng kết", en: "summary")),
    (.other, Phrase(vi: "việc khác", en: "other")),
  ])
  fileprivate static let consequences = Choice<Deadline.Consequence>([
    (.none, Phrase(vi: "đánh dấu trễ", en: "marked late")),
    (.shutOut, Phrase(vi: "không bình xét", en: "shut out")),
  ])

  fileprivate enum Basis { case yearly, quarterEnd, once, quarter, year, undated }
  fileprivate static let bases = Choice<Basis>([
    (.yearly, Phrase(vi: "hằng năm", en: "yearly")),
    (.quarterEnd, Phrase(vi: "cuối quý", en: "quarter's end")),
    (.once, Phrase(vi: "một ngày", en: "one day")),
    (.quarter, Phrase(vi: "trong quý", en: "in a quarter")),
    (.year, Phrase(vi: "trong năm", en: "in a year")),
    (.undated, Phrase(vi: "không nêu ngày", en: "undated")),
  ])
}

extension Deadline {
  init?(_ row: inout PlanRow) {
    let code = row.requiredText(DeadlineColumn.code)
    let what = row.requiredText(DeadlineColumn.what)
    let subject = row.requiredChoice(DeadlineColumn.subject, of: DeadlineColumn.subjects)
    let hour = row.integer(DeadlineColumn.hour, in: 0...24)
    let overrides = Deadline.overrides(&row)
    guard let rule = Rule(&row) else { return nil }
    self.init(
      code: code, subject: subject ?? .other, what: what, who: row.text(DeadlineColumn.who),
      rule: rule, isInclusive: row.flag(DeadlineColumn.isInclusive, default: false), hour: hour,
      overrides: overrides,
      consequence: row.choice(DeadlineColumn.consequence, of: DeadlineColumn.consequences) ?? .none,
      clause: row.text(DeadlineColumn.clause), place: row.place)
  }

  private static func overrides(_ row: inout PlanRow) -> [Int: CivilDate] {
    var dates: [Int: CivilDate] = [:]
    for item in row.list(DeadlineColumn.overrides) {
      let halves = item.split(separator: "=", maxSplits: 1).map(trimmed)
      guard halves.count == 2, let year = Int(halves[0]), yearRange.contains(year),
        let date = CivilDate(planText: halves[1])
      else {
        row.report(.planDateInvalid, at: DeadlineColumn.overrides, "\(item)")
        continue
      }
      if dates.updateValue(date, forKey: year) != nil {
        row.report(.planDuplicate, at: DeadlineColumn.overrides, "\(year)")
      }
    }
    return dates
  }
}

extension Deadline.Rule {
  fileprivate init?(_ row: inout PlanRow) {
    guard let basis = row.requiredChoice(DeadlineColumn.basis, of: DeadlineColumn.bases) else {
      return nil
    }
    let text = row.text(DeadlineColumn.moment)
    let rule: Deadline.Rule? =
      switch basis {
      case .yearly: dayAndMonth(&row).map { .yearly(day: $0.day, month: $0.month) }
      case .quarterEnd: .quarterEnd
      case .once: row.date(DeadlineColumn.moment).map { .once($0) }
      case .quarter: quarterOfYear(text).map { .quarter(year: $0.year, quarter: $0.quarter) }
      case .year: Int(text).flatMap { yearRange.contains($0) ? .year($0) : nil }
      case .undated: .undated(text)
      }
    guard let rule else {
      if text.isEmpty {
        row.requireText(DeadlineColumn.moment)
      } else if basis != .once {
        row.report(.planDateInvalid, at: DeadlineColumn.moment, "\(text)")
      }
      return nil
    }
    self = rule
  }
}

/// A day of every year, as in “20/01”; a day of a leap year is none of every year.
///
/// Spreadsheets make a date of such a text, with the year in which it was typed.
private func dayAndMonth(_ row: inout PlanRow) -> (day: Int, month: Int)? {
  if case .date(let date) = row.value(DeadlineColumn.moment) { return (date.day, date.month) }
  let text = row.text(DeadlineColumn.moment)
  let pieces = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
  let numbers = pieces.compactMap { Int(trimmed($0)) }
  guard pieces.count == 2, numbers.count == 2,
    CivilDate(year: 2001, month: numbers[1], day: numbers[0]) != nil
  else { return nil }
  return (numbers[0], numbers[1])
}

/// A quarter, as in “IV/2025”, “Quý 4/2025” or “2025-Q4”.
private func quarterOfYear(_ text: String) -> (year: Int, quarter: Int)? {
  if let period = Period(folderName: text) {
    return period.quarter.map { (period.year, $0) }
  }
  let words = parts(of: text, separatedBy: ["/", " "]).filter {
    !["quy", "nam"].contains(ComparisonKey($0).text)
  }
  guard words.count == 2, let year = Int(words[1]), yearRange.contains(year) else { return nil }
  let quarter = ["I", "II", "III", "IV"].firstIndex(of: words[0]).map { $0 + 1 } ?? Int(words[0])
  guard let quarter, (1...4).contains(quarter) else { return nil }
  return (year, quarter)
}
