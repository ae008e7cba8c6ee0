import Sheets

extension FindingKind {
  /// Mistakes in the criteria, quotas and readings of a plan.
  public static let planClauseKinds: [FindingKind] = [
    .planRuleTypeUnknown, .planParameterMissing, .planParameterUnknown, .planParameterInvalid,
    .planParameterMalformed, .planTermUnknown, .planReadingUnknown, .planReadingValueUnknown,
    .planConditionMalformed, .planReadingAlone, .planReadingChosenTwice, .planCriterionForNobody,
    .planGroupOfOne, .planQuotaImpossible, .planQuotaEmpty, .planHeadingTwice, .planTermOfOtherKind,
  ]

  static let planRuleTypeUnknown = FindingKind(
    "P23", .error,
    title: Phrase(vi: "Loại quy tắc không có", en: "Unknown rule type"),
    message: Phrase(
      vi: "“{0}” không phải loại quy tắc nào.",
      en: "“{0}” is no type of rule."),
    remedy: Phrase(
      vi: "Chọn một trong: {1}.",
      en: "Choose one of: {1}."))

  static let planParameterMissing = FindingKind(
    "P24", .error,
    title: Phrase(vi: "Thiếu tham số", en: "Missing parameter"),
    message: Phrase(
      vi: "Quy tắc “{0}” thiếu tham số.",
      en: "The rule “{0}” lacks a parameter."),
    remedy: Phrase(
      vi: "Thêm vào cột “Tham số”, ví dụ: {1}.",
      en: "Add to the parameters, as in: {1}."))

  static let planParameterUnknown = FindingKind(
    "P25", .error,
    title: Phrase(vi: "Tham số không thuộc quy tắc", en: "Parameter that the rule does not take"),
    message: Phrase(
      vi: "Quy tắc “{0}” không nhận tham số “{1}”.",
      en: "The rule “{0}” takes no parameter “{1}”."),
    remedy: Phrase(
      vi: "Xóa tham số ấy, hoặc dùng một trong: {2}.",
      en: "Remove it, or use one of: {2}."))

  static let planParameterInvalid = FindingKind(
    "P26", .error,
    title: Phrase(vi: "Giá trị tham số sai", en: "Parameter value not valid"),
    message: Phrase(
      vi: "Tham số “{0}” không nhận giá trị “{1}”.",
      en: "The parameter “{0}” does not take “{1}”."),
    remedy: Phrase(
      vi: "Tham số này nhận: {2}.",
      en: "It takes: {2}."))

  static let planParameterMalformed = FindingKind(
    "P27", .error,
    title: Phrase(vi: "Tham số viết sai", en: "Parameter badly written"),
    message: Phrase(
      vi: "“{0}” không theo mẫu tên=giá trị.",
      en: "“{0}” is not of the form name=value."),
    remedy: Phrase(
      vi: "Viết mỗi tham số theo mẫu tên=giá trị, cách nhau bằng dấu ;.",
      en: "Write each as name=value, separated by ;."))

  static let planTermUnknown = FindingKind(
    "P28", .error,
    title: Phrase(vi: "Danh hiệu, hình thức không có", en: "Unknown title or award"),
    message: Phrase(
      vi: "“{0}” (tham số “{1}”) không có trong từ vựng.",
      en: "“{0}” (parameter “{1}”) is not in the vocabulary."),
    remedy: Phrase(
      vi: "Sửa tên, hoặc thêm “{0}” vào bảng “Danh hiệu”.",
      en: "Correct the name, or add “{0}” to the table of titles."))

  static let planReadingUnknown = FindingKind(
    "P29", .error,
    title: Phrase(vi: "Cách hiểu không có", en: "Unknown reading"),
    message: Phrase(
      vi: "Bảng “Cách hiểu” không có mã “{0}”.",
      en: "The table of readings has no code “{0}”."),
    remedy: Phrase(
      vi: "Sửa mã, hoặc thêm các cách hiểu của “{0}” vào bảng.",
      en: "Correct the code, or add the readings of “{0}” to the table."))

  static let planReadingValueUnknown = FindingKind(
    "P30", .error,
    title: Phrase(vi: "Giá trị cách hiểu không có", en: "Unknown value of a reading"),
    message: Phrase(
      vi: "“{0}” không có giá trị “{1}”.",
      en: "“{0}” has no value “{1}”."),
    remedy: Phrase(
      vi: "Dùng một trong: {2}.",
      en: "Use one of: {2}."))

  static let planConditionMalformed = FindingKind(
    "P31", .error,
    title: Phrase(vi: "Điều kiện viết sai", en: "Condition badly written"),
    message: Phrase(
      vi: "“{0}” không theo mẫu mã cách hiểu=giá trị.",
      en: "“{0}” is not of the form code=value."),
    remedy: Phrase(
      vi: "Viết mã của bảng “Cách hiểu”, dấu = và giá trị.",
      en: "Write the code of a reading, = and the value."))

  static let planReadingAlone = FindingKind(
    "P32", .warning,
    title: Phrase(vi: "Chỉ có một cách hiểu", en: "Only one reading"),
    message: Phrase(
      vi: "“{0}” chỉ có một cách hiểu.",
      en: "“{0}” has one reading only."),
    remedy: Phrase(
      vi: "Thêm cách hiểu khác, hoặc bỏ dòng này.",
      en: "Add another, or remove it."))

  static let planReadingChosenTwice = FindingKind(
    "P33", .error,
    title: Phrase(vi: "Chọn hai cách hiểu", en: "Two readings chosen"),
    message: Phrase(
      vi: "“{0}” có hai cách hiểu cùng đánh “có”.",
      en: "Two readings of “{0}” are marked as used."),
    remedy: Phrase(
      vi: "Chỉ đánh “có” ở một cách hiểu.",
      en: "Mark one only."))

  static let planCriterionForNobody = FindingKind(
    "P34", .error,
    title: Phrase(vi: "Tiêu chí không dành cho ai", en: "Criterion for nobody"),
    message: Phrase(
      vi: "Không đối tượng nào phải đạt tiêu chí này.",
      en: "Nobody is subject to this criterion."),
    remedy: Phrase(
      vi: "Ghi tập thể, cá nhân hoặc lãnh đạo ở cột “Đối tượng”.",
      en: "Name collective, individual or leader under “Applies to”."))

  static let planGroupOfOne = FindingKind(
    "P35", .warning,
    title: Phrase(vi: "Nhóm chỉ có một phương án", en: "Group with one alternative"),
    message: Phrase(
      vi: "Nhóm “{0}” chỉ có một phương án.",
      en: "The group “{0}” has one alternative only."),
    remedy: Phrase(
      vi: "Thêm phương án khác, hoặc bỏ nhóm.",
      en: "Add another, or remove the group."))

  static let planQuotaImpossible = FindingKind(
    "P36", .error,
    title: Phrase(vi: "Chỉ tiêu mâu thuẫn", en: "Impossible quota"),
    message: Phrase(
      vi: "Ít nhất {0} mà nhiều nhất {1}.",
      en: "At least {0} but at most {1}."),
    remedy: Phrase(
      vi: "Sửa một trong hai số.",
      en: "Correct one of the two."))

  static let planQuotaEmpty = FindingKind(
    "P37", .error,
    title: Phrase(vi: "Chỉ tiêu không có số", en: "Quota without a number"),
    message: Phrase(
      vi: "Chỉ tiêu không ghi ít nhất, cũng không ghi nhiều nhất.",
      en: "The quota states neither a lower nor an upper bound."),
    remedy: Phrase(
      vi: "Ghi ít nhất một trong hai số.",
      en: "Enter at least one of the two."))

  static let planHeadingTwice = FindingKind(
    "P38", .error,
    title: Phrase(vi: "Một tiêu đề hai ý nghĩa", en: "Heading with two meanings"),
    message: Phrase(
      vi: "Tiêu đề “{0}” được gán hai ý nghĩa.",
      en: "The heading “{0}” is given two meanings."),
    remedy: Phrase(
      vi: "Giữ lại một dòng.",
      en: "Keep one row."))

  static let planTermOfOtherKind = FindingKind(
    "P39", .error,
    title: Phrase(
      vi: "Nhầm danh hiệu với hình thức khen thưởng",
      en: "Title taken for an award, or the other way about"),
    message: Phrase(
      vi: "“{0}” có trong từ vựng nhưng không thuộc loại mà tham số “{1}” nhận.",
      en: "“{0}” is in the vocabulary, but not of the kind that “{1}” takes."),
    remedy: Phrase(
      vi: "Dùng loại quy tắc hợp với “{0}”, hoặc sửa tên.",
      en: "Use a rule that suits “{0}”, or correct the name."))
}
