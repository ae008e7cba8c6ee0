import Sheets

extension FindingKind {
  /// Contradictions between the years and days that a plan states.
  public static let planDateKinds: [FindingKind] = [
    .planForwardedBeforeSubmitted, .planRegistrationYears, .planTitleYears, .planDeadlineUndated,
    .planIssuedBeforeCited, .planAnniversary, .planDeadlineOutsideYears, .planMovementOutsideYears,
    .planSummaryBeforeReview, .planInspectionNotCounted,
  ]

  static let planForwardedBeforeSubmitted = FindingKind(
    "P50", .warning,
    title: Phrase(
      vi: "Gửi cấp trên trước hạn nộp của đơn vị", en: "Forwarded before the units submit"),
    message: Phrase(
      vi: "Năm {0}: đơn vị nộp đến ngày {1}, mà danh sách phải gửi đi từ ngày {2} ({3}).",
      en: "Year {0}: units submit by {1}, yet the list is due on {2} ({3})."),
    remedy: Phrase(
      vi: "Xin ý kiến về thời hạn năm {0}, rồi ghi vào cột “Riêng năm”.",
      en: "Have the date of {0} settled, and enter it under “Exceptions”."))

  static let planRegistrationYears = FindingKind(
    "P51", .warning,
    title: Phrase(
      vi: "Giai đoạn đăng ký khác giai đoạn của kế hoạch",
      en: "Registration years differ from the plan's"),
    message: Phrase(
      vi: "Kế hoạch cho {0}–{1}, mà đăng ký cho {2}–{3}.",
      en: "The plan is for {0}–{1}, the registration for {2}–{3}."),
    remedy: Phrase(
      vi: "Xác định giai đoạn đúng; chương trình tổng hợp theo {0}–{1}.",
      en: "Settle which holds; the program goes by {0}–{1}."))

  static let planTitleYears = FindingKind(
    "P52", .warning,
    title: Phrase(vi: "Tên kế hoạch ghi năm khác", en: "Title states other years"),
    message: Phrase(
      vi: "Tên kế hoạch ghi {0}, mà thuộc tính năm đầu, năm cuối là {1}–{2}.",
      en: "The title says {0}, but the plan's years are given as {1}–{2}."),
    remedy: Phrase(
      vi: "Sửa tên, hoặc sửa năm đầu và năm cuối.",
      en: "Correct the title, or the first and last year."))

  static let planDeadlineUndated = FindingKind(
    "P53", .warning,
    title: Phrase(vi: "Thời hạn không có ngày", en: "Deadline without a date"),
    message: Phrase(
      vi: "Kế hoạch không nêu ngày cho “{0}” ({1}).",
      en: "The plan states no date for “{0}” ({1})."),
    remedy: Phrase(
      vi: "Xin ý kiến về ngày cụ thể; chưa có thì không tính trễ hạn.",
      en: "Have a date settled; until then nothing is late."))

  static let planIssuedBeforeCited = FindingKind(
    "P54", .warning,
    title: Phrase(vi: "Kế hoạch ký trước văn bản nó căn cứ", en: "Plan dated before what it cites"),
    message: Phrase(
      vi: "Kế hoạch đề {0}, mà căn cứ văn bản ngày {1}.",
      en: "The plan is dated {0}, yet cites a document of {1}."),
    remedy: Phrase(
      vi: "Kiểm tra ngày của kế hoạch và của văn bản.",
      en: "Check the two dates."))

  static let planAnniversary = FindingKind(
    "P55", .warning,
    title: Phrase(vi: "Ngày kỷ niệm không khớp", en: "Anniversary does not fit"),
    message: Phrase(
      vi: "Từ ngày {0} đến ngày {1} không tròn {2} năm.",
      en: "From {0} to {1} is not {2} years to the day."),
    remedy: Phrase(
      vi: "Kiểm tra lại hai ngày trong điều khoản.",
      en: "Check the two dates of the clause."))

  static let planDeadlineOutsideYears = FindingKind(
    "P56", .warning,
    title: Phrase(vi: "Thời hạn ngoài năm của kế hoạch", en: "Deadline outside the plan's years"),
    message: Phrase(
      vi: "{0} không thuộc các năm {1}–{2} của kế hoạch.",
      en: "{0} lies outside the plan's years {1}–{2}."),
    remedy: Phrase(
      vi: "Sửa thời hạn, hoặc năm đầu và năm cuối.",
      en: "Correct the deadline, or the plan's years."))

  static let planMovementOutsideYears = FindingKind(
    "P57", .warning,
    title: Phrase(vi: "Phong trào ngoài năm của kế hoạch", en: "Movement outside the plan's years"),
    message: Phrase(
      vi: "Phong trào “{0}” diễn ra {1}–{2}, ngoài các năm {3}–{4} của kế hoạch.",
      en: "The movement “{0}” runs {1}–{2}, outside the plan's years {3}–{4}."),
    remedy: Phrase(
      vi: "Sửa năm của phong trào, hoặc bỏ dòng này.",
      en: "Correct its years, or remove it."))

  static let planSummaryBeforeReview = FindingKind(
    "P58", .warning,
    title: Phrase(vi: "Tổng kết trước sơ kết", en: "Summary before review"),
    message: Phrase(
      vi: "“{0}” đến hạn ngày {1}, sau tổng kết “{2}” ngày {3}.",
      en: "“{0}” is due {1}, after the summary “{2}” on {3}."),
    remedy: Phrase(
      vi: "Kiểm tra thứ tự các thời hạn.",
      en: "Check the order of the deadlines."))

  static let planInspectionNotCounted = FindingKind(
    "P59", .note,
    title: Phrase(vi: "Việc chương trình không đếm được", en: "What the program cannot count"),
    message: Phrase(
      vi: "{0}: chương trình chỉ nhắc, không đếm được việc kiểm tra.",
      en: "{0}: the program reminds of inspections, but cannot count them."),
    remedy: Phrase(
      vi: "Theo dõi việc này riêng.",
      en: "Keep track of it yourself."))
}
