import Sheets

extension RuleType {
  /// Every type of rule, in the order of the documentation.
  public static let all: [RuleType] = [
    titleStreak, titleCount, awardCount, ratingWindow, memberHasTitle, noMemberWithEvent,
    initiativeCount, yearlyFlag, attestation, threshold, requiredEvidence,
  ]

  private static let titleStreak = RuleType(
    vi: "danh hiệu liên tục", en: "title streak",
    about: Phrase(
      vi: "đạt danh hiệu nhiều năm liền", en: "the title was won in consecutive years"),
    parameters: [.title, .years, .acceptsHigher, .mustEndLastYear]
  ) { arguments in
    let title = arguments.term(.title, kind: .title)
    let years = arguments.count(.years, in: 1...30)
    let acceptsHigher = arguments.flag(.acceptsHigher)
    let mustEndLastYear = arguments.flag(.mustEndLastYear)
    guard let title, let years else { return nil }
    var streak = Rule.TitleStreak(title: title, years: years)
    streak.acceptsHigher = acceptsHigher
    streak.mustEndLastYear = mustEndLastYear
    return .titleStreak(streak)
  }

  private static let titleCount = RuleType(
    vi: "số lần danh hiệu", en: "title count",
    about: Phrase(
      vi: "đạt danh hiệu một số lần, không cần liên tục",
      en: "the title was won so many times, in any years"),
    parameters: [.title, .times, .acceptsHigher, .withinYears]
  ) { arguments in
    let title = arguments.term(.title, kind: .title)
    let times = arguments.count(.times, in: 1...100)
    let acceptsHigher = arguments.flag(.acceptsHigher)
    let withinYears = arguments.count(.withinYears, in: 1...30)
    guard let title, let times else { return nil }
    var count = Rule.TitleCount(title: title, count: times)
    count.acceptsHigher = acceptsHigher
    count.withinYears = withinYears
    return .titleCount(count)
  }

  private static let awardCount = RuleType(
    vi: "khen thưởng", en: "award count",
    about: Phrase(
      vi: "được khen một số lần, do những cơ quan nhất định tặng",
      en: "awards were received so many times, from certain bodies"),
    parameters: [.form, .times, .acceptsHigher, .issuers, .higherFromAny, .withinYears]
  ) { arguments in
    let form = arguments.term(.form, kind: .award)
    let times = arguments.count(.times, in: 1...100)
    let acceptsHigher = arguments.flag(.acceptsHigher)
    let higherFromAny = arguments.flag(.higherFromAny)
    let withinYears = arguments.count(.withinYears, in: 1...30)
    guard let form, let times else { return nil }
    var count = Rule.AwardCount(form: form, count: times)
    count.acceptsHigher = acceptsHigher
    count.issuers = arguments.list(.issuers)
    count.acceptsHigherFromAnyIssuer = higherFromAny
    count.withinYears = withinYears
    return .awardCount(count)
  }

  private static let ratingWindow = RuleType(
    vi: "xếp loại", en: "rating window",
    about: Phrase(
      vi: "xếp loại qua một số năm không dưới mức tối thiểu, trong đó có số năm đạt mức cao",
      en: "ratings over some years reach a minimum, and a level in some of them"),
    parameters: [.years, .isConsecutive, .minimum, .levelYears, .level, .praise]
  ) { arguments in
    let years = arguments.count(.years, in: 1...30)
    let isConsecutive = arguments.flag(.isConsecutive)
    let minimum = arguments.term(.minimum, kind: .rating)
    let levelYears = arguments.count(.levelYears, in: 1...30)
    let level = arguments.term(.level, kind: .rating)
    let praise = arguments.choice(.praise, of: .praises)
    arguments.requireBoth(.levelYears, .level)
    guard let years, let minimum else { return nil }
    if let levelYears, levelYears > years {
      arguments.reportRange(.levelYears, 1...years)
      return nil
    }
    var window = Rule.RatingWindow(years: years, minimum: minimum)
    window.isConsecutive = isConsecutive
    window.count = levelYears ?? 0
    window.level = level
    window.praise = praise ?? .notAsked
    return .ratingWindow(window)
  }

  private static let memberHasTitle = RuleType(
    vi: "có thành viên đạt", en: "member has title",
    about: Phrase(
      vi: "tập thể có ít nhất một thành viên đạt danh hiệu",
      en: "a collective has a member who holds the title"),
    parameters: [.title, .acceptsHigher]
  ) { arguments in
    let acceptsHigher = arguments.flag(.acceptsHigher)
    return arguments.term(.title, kind: .title).map {
      .memberHasTitle(title: $0, acceptsHigher: acceptsHigher)
    }
  }

  private static let noMemberWithEvent = RuleType(
    vi: "không thành viên vi phạm", en: "no member with event",
    about: Phrase(
      vi: "tập thể không có thành viên bị kỷ luật hoặc vi phạm, theo bảng Kỷ luật",
      en: "a collective has no member in the table of discipline"),
    parameters: [.forms]
  ) { .noMemberWithEvent(forms: $0.list(.forms)) }

  private static let initiativeCount = RuleType(
    vi: "sáng kiến", en: "initiative count",
    about: Phrase(
      vi: "có một số sáng kiến hoặc đề tài", en: "there are so many initiatives or topics"),
    parameters: [.count, .kinds, .mustBeApplied, .mustBeReplicable]
  ) { arguments in
    let mustBeApplied = arguments.flag(.mustBeApplied)
    let mustBeReplicable = arguments.flag(.mustBeReplicable)
    guard let count = arguments.count(.count, in: 1...100) else { return nil }
    var initiatives = Rule.InitiativeCount(count: count)
    initiatives.kinds = arguments.list(.kinds)
    initiatives.mustBeApplied = mustBeApplied
    initiatives.mustBeReplicable = mustBeReplicable
    return .initiativeCount(initiatives)
  }

  private static let yearlyFlag = RuleType(
    vi: "hằng năm", en: "yearly flag",
    about: Phrase(
      vi: "việc hằng năm được ghi nhận trong những năm gần nhất",
      en: "something yearly was recognised in the last years"),
    parameters: [.years]
  ) { arguments in arguments.count(.years, in: 1...30).map { .yearlyFlag(years: $0) } }

  private static let attestation = RuleType(
    vi: "xác nhận", en: "attestation",
    about: Phrase(
      vi: "điều chỉ con người xác nhận được", en: "what only a person can attest"),
    parameters: [.isSuperlative]
  ) { .attestation(isSuperlative: $0.flag(.isSuperlative)) }

  private static let threshold = RuleType(
    vi: "ngưỡng số", en: "threshold",
    about: Phrase(
      vi: "một cột số trong biểu đạt ngưỡng; cột tỷ lệ (%) thì ngưỡng tính bằng phần trăm",
      en: "a number in the form reaches a value, in percent where the column holds shares"),
    parameters: [.heading, .comparison, .value]
  ) { arguments in
    let heading = arguments.text(.heading)
    let comparison = arguments.choice(.comparison, of: .comparisons)
    guard let value = arguments.number(.value), let heading, let comparison else { return nil }
    return .threshold(heading: heading, comparison: comparison, value: value)
  }

  private static let requiredEvidence = RuleType(
    vi: "bằng chứng", en: "required evidence",
    about: Phrase(
      vi: "hồ sơ có phần bắt buộc, ví dụ trích ngang thành tích",
      en: "the nomination states what it must, as a summary of achievements"),
    parameters: [.field]
  ) { $0.choice(.field, of: .columnMeanings).map { .requiredEvidence(field: $0) } }
}

extension Choice<Rule.RatingWindow.Praise> {
  fileprivate static let praises = Choice([
    (.notAsked, Phrase(vi: "không xét", en: "not asked")),
    (.once, Phrase(vi: "một lần", en: "once")),
    (.everyCountedYear, Phrase(vi: "mỗi năm mức cao", en: "every year at level")),
  ])
}

extension Choice<Rule.Comparison> {
  fileprivate static let comparisons = Choice([
    (.atLeast, Phrase(vi: "ít nhất", en: "at least")),
    (.atMost, Phrase(vi: "nhiều nhất", en: "at most")),
    (.equal, Phrase(vi: "bằng", en: "equal")),
  ])
}
