import Sheets

extension FindingKind {
  /// Criteria, quotas and readings that do not fit one another.
  public static let planConsistencyKinds: [FindingKind] = [
    .planKindUncovered, .planCriterionNeverMet, .planCriterionNeverFails, .planCriterionMasked,
    .planAlternativeMasked, .planQuotasContradict, .planCriterionOutOfYears, .planCaseFails,
    .planCaseCriterionSilent, .planReadingUnused,
  ]

  static let planKindUncovered = FindingKind(
    "P60", .warning,
    title: Phrase(vi: "Đối tượng không có tiêu chí", en: "Nominees without a criterion"),
    message: Phrase(
      vi: "Không tiêu chí bắt buộc nào áp dụng cho {0}.",
      en: "No mandatory criterion applies to: {0}."),
    remedy: Phrase(
      vi: "Thêm tiêu chí cho {0}, hoặc đặt chỉ tiêu “nhiều nhất” bằng 0.",
      en: "Add a criterion for {0}, or set a quota of at most 0."))

  static let planCriterionNeverMet = FindingKind(
    "P61", .warning,
    title: Phrase(vi: "Tiêu chí không thể đạt", en: "Criterion that can never be met"),
    message: Phrase(
      vi: "Tiêu chí {0} không thể đạt: {1}.",
      en: "Criterion {0} can never be met: {1}."),
    remedy: Phrase(
      vi: "Sửa tham số hoặc đối tượng của tiêu chí.",
      en: "Correct its parameters, or whom it applies to."))

  static let planCriterionNeverFails = FindingKind(
    "P62", .warning,
    title: Phrase(vi: "Tiêu chí luôn đạt", en: "Criterion that never fails"),
    message: Phrase(
      vi: "Tiêu chí {0}: {1}.",
      en: "Criterion {0}: {1}."),
    remedy: Phrase(
      vi: "Sửa tham số, hoặc bỏ phần không có tác dụng.",
      en: "Correct its parameters, or drop what has no effect."))

  static let planCriterionMasked = FindingKind(
    "P63", .note,
    title: Phrase(vi: "Tiêu chí nằm trong tiêu chí khác", en: "Criterion within another"),
    message: Phrase(
      vi: "Ai đạt {1} thì cũng đạt {0}, nên {0} không loại thêm ai.",
      en: "Whoever meets {1} meets {0}, so that {0} excludes nobody else."),
    remedy: Phrase(
      vi: "Nếu không cố ý, sửa tham số của một trong hai.",
      en: "Unless it is meant, correct one of the two."))

  static let planAlternativeMasked = FindingKind(
    "P64", .warning,
    title: Phrase(vi: "Phương án không có tác dụng", en: "Alternative without effect"),
    message: Phrase(
      vi: "Trong nhóm “{0}”, ai đạt phương án “{1}” thì cũng đạt phương án “{2}”, nên phương "
        + "án “{1}” không thêm được ai.",
      en: "In the group “{0}”, whoever meets “{1}” meets “{2}” as well, so that “{1}” admits "
        + "nobody else."),
    remedy: Phrase(
      vi: "Kiểm tra tham số của hai phương án.",
      en: "Check the parameters of the two."))

  static let planQuotasContradict = FindingKind(
    "P65", .warning,
    title: Phrase(vi: "Hai chỉ tiêu trái nhau", en: "Contradictory quotas"),
    message: Phrase(
      vi: "{0} đòi ít nhất {1}, mà {2} chỉ cho nhiều nhất {3}.",
      en: "{0} asks for at least {1}, while {2} allows at most {3}."),
    remedy: Phrase(
      vi: "Sửa một trong hai chỉ tiêu.",
      en: "Correct one of the two."))

  static let planCriterionOutOfYears = FindingKind(
    "P66", .warning,
    title: Phrase(vi: "Tiêu chí không bao giờ có hiệu lực", en: "Criterion never in force"),
    message: Phrase(
      vi: "Tiêu chí {0} chỉ áp dụng {1}–{2}, ngoài các năm {3}–{4} của kế hoạch.",
      en: "Criterion {0} holds for {1}–{2} only, outside the plan's years {3}–{4}."),
    remedy: Phrase(
      vi: "Sửa cột “Từ năm”, “Đến năm”.",
      en: "Correct the columns of its years."))

  static let planCaseFails = FindingKind(
    "P68", .error,
    title: Phrase(vi: "Trường hợp thử ra kết quả khác", en: "Case comes out otherwise"),
    message: Phrase(
      vi: "Trường hợp {0} phải ra {1} mà ra {2}: {3}",
      en: "Case {0} must come out as {1}, but comes out as {2}: {3}"),
    remedy: Phrase(
      vi: "Sửa tiêu chí, hoặc sửa kết quả phải có của trường hợp.",
      en: "Correct the criterion, or the verdict expected of the case."))

  static let planCaseCriterionSilent = FindingKind(
    "P69", .error,
    title: Phrase(vi: "Trường hợp thử không được xét", en: "Case that is not judged"),
    message: Phrase(
      vi: "Tiêu chí {1} không xét đối tượng hoặc kỳ của trường hợp {0}.",
      en: "Criterion {1} does not judge the kind of nominee or the period of case {0}."),
    remedy: Phrase(
      vi: "Sửa đối tượng, kỳ xét hoặc cách hiểu của trường hợp.",
      en: "Correct the case's kind, period or reading."))

  static let planReadingUnused = FindingKind(
    "P67", .warning,
    title: Phrase(vi: "Cách hiểu không dùng đến", en: "Reading without use"),
    message: Phrase(
      vi: "Không dòng nào dùng đến cách hiểu “{0}”.",
      en: "No row depends on the reading “{0}”."),
    remedy: Phrase(
      vi: "Dùng @{0} hoặc {0}=giá trị ở tiêu chí, chỉ tiêu; hoặc xóa các dòng này.",
      en: "Use @{0} or {0}=value in a criterion or quota; or remove its rows."))
}
