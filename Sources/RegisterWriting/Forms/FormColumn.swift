import Nominations
import Sheets

/// A column of the nomination form.
struct FormColumn {
  let heading: String
  /// How the column is read when the form comes back.
  let meaning: ColumnMeaning
  /// In digits of the default font.
  var width = 16.0
  var isCentered = false
  var numberFormat: String?
  /// What may be entered, made for the column's first cell, by whose reference formulas go.
  var validation: ((_ firstCell: String) -> Validation)?

  var pixels: Double { width * 8 + 5 }

  /// The columns that a plan needs, from the same tables that judge what is entered: those of its
  /// own form, then those that its criteria ask about.
  ///
  /// - Parameter year: Under review; records of earlier years are asked for.
  static func columns(of plan: Plan, year: Int, in book: XlsxBook) -> [FormColumn] {
    let maker = FormColumnMaker(plan: plan, year: year, book: book)
    let asked = maker.criterionColumns
    let replaced = Set(asked.map(\.meaning)).intersection([.rating])
    let own = maker.ownColumns.filter { !replaced.contains($0.meaning) }
    let position = own.firstIndex { $0.meaning == .note } ?? own.count
    let all = own[..<position] + asked + own[position...]
    var headings: Set<String> = []
    return all.filter { headings.insert($0.heading).inserted }
  }
}

// MARK: Checks

extension FormColumn {
  /// A day that the calendar has, or a year where no more is known.
  fileprivate static func birthDate(_ cell: String) -> Validation {
    // Formulas of rules have at most 255 characters; texts of digits pass for numbers.
    let slash = "FIND(\"/\",\(cell))"
    let day = "LEFT(\(cell),\(slash)-1)"
    let month = "MID(\(cell),\(slash)+1,LEN(\(cell))-5-\(slash))"
    return Validation(
      .formula(
        "IF(LEN(\(cell))=4,ISNUMBER(VALUE(\(cell))),IFERROR(AND(\(month)*1<13,"
          + "DAY(DATE(RIGHT(\(cell),4),\(month),\(day)))=\(day)*1),FALSE))"),
      promptTitle: "Ngày sinh",
      prompt: "Nhập ngày/tháng/năm, ví dụ 05/03/1980; nếu chỉ biết năm thì nhập năm.",
      errorTitle: "Ngày sinh",
      error: "Ngày sinh cần là một ngày có thật, ghi ngày/tháng/năm, ví dụ 05/03/1980; hoặc chỉ "
        + "ghi năm.",
      isStrict: false)
  }

  /// Twelve digits, or the nine of an older card.
  fileprivate static func citizenID(_ cell: String) -> Validation {
    Validation(
      .formula("AND(OR(LEN(\(cell))=12,LEN(\(cell))=9),ISNUMBER(VALUE(\(cell))))"),
      promptTitle: "Số CCCD", prompt: "Nhập đủ 12 chữ số, kể cả số 0 ở đầu.",
      errorTitle: "Số CCCD", error: "Số CCCD có 12 chữ số (số CMND cũ có 9 chữ số).",
      isStrict: false)
  }
}

/// Makes the columns of a form from the tables of a plan.
private struct FormColumnMaker {
  let plan: Plan
  let year: Int
  let book: XlsxBook

  private var vocabulary: Vocabulary { Vocabulary(planTerms: plan.titles) }

  /// The columns of the plan's own form.
  var ownColumns: [FormColumn] { ownHeadings.map { column($0.meaning, $0.heading) } }

  /// A plain list of persons where the plan names no columns.
  private var ownHeadings: [(meaning: ColumnMeaning, heading: String)] {
    let named = plan.columns.filter(\.isInForm)
    if !named.isEmpty { return named.map { ($0.meaning, $0.heading) } }
    return [
      (.number, "STT"), (.name, "Họ và tên"), (.kind, "Tập thể/Cá nhân"),
      (.birthDate, "Ngày sinh"), (.position, "Chức vụ"), (.unit, "Đơn vị công tác"),
      (.achievements, "Tóm tắt thành tích"), (.note, "Ghi chú"),
    ]
  }

  private func column(_ meaning: ColumnMeaning, _ heading: String) -> FormColumn {
    var column = FormColumn(heading: heading, meaning: meaning)
    switch meaning {
    case .number:
      column.width = 6
      column.isCentered = true
    case .name: column.width = 28
    case .birthDate:
      column.isCentered = true
      // As text, so that no program turns day and month round or a year into a day of 1905.
      column.numberFormat = "@"
      column.validation = FormColumn.birthDate
    case .sex: column.validation = choice(["Nam", "Nữ"], isStrict: true)
    case .kind:
      let kinds = Set(plan.criteria.flatMap(\.appliesTo)).union([.collective, .individual])
      let words = NomineeKind.allCases.filter(kinds.contains).map(\.label.vi)
      column.validation = choice(words, isStrict: true)
    case .unit:
      column.width = 28
      column.validation = choice(plan.units.map(\.name))
    case .movement:
      column.width = 28
      column.validation = choice(plan.movements.map(\.name))
    case .title: column.validation = choice(terms(.title))
    case .award: column.validation = choice(terms(.award))
    case .rating: column.validation = choice(terms(.rating))
    case .citizenID:
      column.numberFormat = "@"
      column.validation = FormColumn.citizenID
    case .code:
      column.numberFormat = "@"
      column.validation = prompt(heading, "Nhập đúng mã số, kể cả số 0 ở đầu.")
    case .achievements:
      column.width = 44
      column.validation = prompt(
        heading,
        "Ghi đủ: năm, danh hiệu hoặc hình thức khen thưởng, cơ quan ban hành, số và ngày "
          + "quyết định. Ví dụ: Năm \(year - 1): Chiến sĩ thi đua cơ sở (QĐ số 12/QĐ-… ngày …).")
    default: break
    }
    return column
  }

  private func prompt(_ title: String, _ text: String) -> (String) -> Validation {
    { _ in Validation(.anything, promptTitle: title, prompt: text) }
  }

  private func choice(
    _ items: [String], isStrict: Bool = false
  ) -> ((String) -> Validation)? {
    if items.isEmpty { return nil }
    let choices = book.choices(items)
    return { _ in
      Validation(
        choices, errorTitle: "Giá trị ngoài danh sách",
        error: "Giá trị này không có trong danh sách của biểu mẫu.", isStrict: isStrict)
    }
  }

  private func terms(_ kind: AchievementKind) -> [String] {
    vocabulary.terms.filter { $0.kind == kind && $0.isValid(in: year) }.map(\.name)
  }

  // MARK: What the criteria ask about

  var criterionColumns: [FormColumn] {
    let criteria = plan.criteria.filter { criterion in
      (criterion.firstYear ?? year) <= year && year <= (criterion.lastYear ?? year)
    }
    return titleColumns(criteria) + ratingColumns(criteria) + listColumns(criteria)
      + markColumns(criteria)
  }

  /// A column for each year in which a title may count.
  private func titleColumns(_ criteria: [Criterion]) -> [FormColumn] {
    let years = criteria.compactMap { criterion -> Int? in
      switch criterion.rule {
      case .titleStreak(let streak): streak.years
      case .titleCount(let count): count.withinYears ?? 5
      default: nil
      }
    }.max()
    return yearColumns(years) {
      "Danh hiệu đã đạt năm \($0)"
    } make: { heading in
      var column = FormColumn(heading: heading, meaning: .achievements, width: 20)
      column.validation = choice(terms(.title))
      return column
    }
  }

  private func ratingColumns(_ criteria: [Criterion]) -> [FormColumn] {
    let years = criteria.compactMap { criterion -> Int? in
      if case .ratingWindow(let window) = criterion.rule { window.years } else { nil }
    }.max()
    return yearColumns(years) {
      "Xếp loại năm \($0)"
    } make: { heading in
      var column = FormColumn(heading: heading, meaning: .rating, width: 18)
      column.validation = choice(terms(.rating))
      return column
    }
  }

  private func yearColumns(
    _ count: Int?, heading: (Int) -> String, make: (String) -> FormColumn
  ) -> [FormColumn] {
    guard let count, count > 0 else { return [] }
    return (year - count...year - 1).map { make(heading($0)) }
  }

  /// Columns of free text for what comes in any number.
  private func listColumns(_ criteria: [Criterion]) -> [FormColumn] {
    var columns: [FormColumn] = []
    let asksAwards = criteria.contains { if case .awardCount = $0.rule { true } else { false } }
    let asksInitiatives = criteria.contains {
      if case .initiativeCount = $0.rule { true } else { false }
    }
    if asksAwards {
      columns.append(
        list(
          "Khen thưởng đã được tặng",
          "Mỗi dòng một lần: hình thức, cơ quan tặng, năm, số quyết định. Ví dụ: Giấy khen của "
            + "Giám đốc Công an tỉnh năm \(year - 1) (QĐ số 12/QĐ-…)."))
    }
    if asksInitiatives {
      columns.append(
        list(
          "Sáng kiến, đề tài",
          "Mỗi dòng một sáng kiến hoặc đề tài: tên, năm, đã áp dụng chưa, có khả năng nhân rộng "
            + "không."))
    }
    return columns
  }

  private func list(_ heading: String, _ prompt: String) -> FormColumn {
    var column = FormColumn(heading: heading, meaning: .achievements, width: 36)
    column.validation = self.prompt(heading, prompt)
    return column
  }

  /// A column for each clause that the unit attests, each yearly flag, each number asked for.
  private func markColumns(_ criteria: [Criterion]) -> [FormColumn] {
    criteria.flatMap { criterion -> [FormColumn] in
      let heading = criterion.headings.first ?? criterion.label
      switch criterion.rule {
      case .attestation where criterion.attester != .council:
        return [mark(heading, criterion)]
      case .yearlyFlag(let years):
        return yearColumns(years) {
          "\(heading) năm \($0)"
        } make: {
          mark($0, criterion)
        }
      case .threshold(let heading, _, _):
        var column = FormColumn(heading: heading, meaning: .other)
        column.validation = { _ in
          Validation(
            .decimal(-1e9...1e9), promptTitle: heading, prompt: criterion.clause,
            error: "Nhập một số.")
        }
        return [column]
      default: return []
      }
    }
  }

  private func mark(_ heading: String, _ criterion: Criterion) -> FormColumn {
    var column = FormColumn(heading: heading, meaning: .other, width: 13, isCentered: true)
    let choices = book.choices(["x"])
    column.validation = { _ in
      Validation(
        choices, promptTitle: criterion.code,
        prompt: "Đánh “x” nếu đơn vị xác nhận: \(criterion.clause)",
        error: "Đánh “x” hoặc để trống.")
    }
    return column
  }
}
