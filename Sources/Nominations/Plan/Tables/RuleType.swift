import Sheets
import VietnameseText

/// A type of rule as the table of criteria names it, with the parameters it takes.
public struct RuleType: Sendable {
  public let name: Phrase
  /// When it is met.
  public let about: Phrase
  public let parameters: [RuleParameter]
  /// The rule that the arguments make; `nil` where one is missing or wrong, which is reported.
  let rule: @Sendable (inout RuleArguments) -> Rule?

  init(
    vi: String, en: String, about: Phrase, parameters: [RuleParameter],
    rule: @escaping @Sendable (inout RuleArguments) -> Rule?
  ) {
    name = Phrase(vi: vi, en: en)
    self.about = about
    self.parameters = parameters
    self.rule = rule
  }

  /// The type that a text names, in either language.
  static func type(named text: String) -> RuleType? {
    let key = ComparisonKey(text)
    return all.first { ComparisonKey($0.name.vi) == key || ComparisonKey($0.name.en) == key }
  }

  func parameter(named text: String) -> RuleParameter? {
    let key = ComparisonKey(text)
    return parameters.first {
      ComparisonKey($0.name.vi) == key || ComparisonKey($0.name.en) == key
    }
  }
}

/// A parameter of a type of rule.
public struct RuleParameter: Sendable, Hashable {
  public let name: Phrase
  public let takes: Phrase
  public let isRequired: Bool
  public let example: String

  init(vi: String, en: String, takes: Phrase, isRequired: Bool = false, example: String) {
    name = Phrase(vi: vi, en: en)
    self.takes = takes
    self.isRequired = isRequired
    self.example = example
  }
}

extension RuleParameter {
  static let title = RuleParameter(
    vi: "danh hiệu", en: "title",
    takes: Phrase(vi: "tên một danh hiệu", en: "the name of a title"), isRequired: true,
    example: "Chiến sĩ thi đua cơ sở")
  static let years = RuleParameter(
    vi: "số năm", en: "years", takes: Phrase(vi: "1 đến 30", en: "1 to 30"), isRequired: true,
    example: "2")
  static let acceptsHigher = RuleParameter(
    vi: "tính cao hơn", en: "or higher",
    takes: Phrase(
      vi: "“có” nếu bậc cao hơn trong thang cũng được tính (“trở lên”); mặc định “không”",
      en: "“yes” where what ranks higher counts as well; default “no”"),
    example: "có")
  static let mustEndLastYear = RuleParameter(
    vi: "đến năm trước", en: "up to last year",
    takes: Phrase(
      vi: "“có” nếu chuỗi năm phải kéo đến năm liền trước năm xét; mặc định “không”",
      en: "“yes” where the years must reach the one before the review; default “no”"),
    example: "không")
  static let times = RuleParameter(
    vi: "số lần", en: "times", takes: Phrase(vi: "1 đến 100", en: "1 to 100"), isRequired: true,
    example: "2")
  static let withinYears = RuleParameter(
    vi: "trong số năm", en: "within years",
    takes: Phrase(
      vi: "chỉ tính chừng ấy năm gần nhất, 1 đến 30; bỏ qua là mọi năm",
      en: "only so many last years count, 1 to 30; all where left out"),
    example: "5")
  static let form = RuleParameter(
    vi: "hình thức", en: "form",
    takes: Phrase(vi: "tên một hình thức khen thưởng", en: "the name of an award"),
    isRequired: true, example: "Giấy khen")
  static let issuers = RuleParameter(
    vi: "cơ quan", en: "issuers",
    takes: Phrase(
      vi: "cơ quan tặng được tính, cách nhau bằng dấu “|”; bỏ qua là mọi cơ quan",
      en: "the bodies whose awards count, separated by “|”; any where left out"),
    example: "Công an tỉnh | UBND huyện")
  static let higherFromAny = RuleParameter(
    vi: "cao hơn từ nơi khác", en: "higher from any issuer",
    takes: Phrase(
      vi: "“có” nếu hình thức cao hơn được tính dù cơ quan nào tặng; mặc định “không”",
      en: "“yes” where a higher form counts whoever issued it; default “no”"),
    example: "không")
  static let isConsecutive = RuleParameter(
    vi: "liên tục", en: "consecutive",
    takes: Phrase(
      vi: "“có” nếu các năm phải liền nhau; mặc định “không”",
      en: "“yes” where the years must follow one another; default “no”"),
    example: "có")
  static let minimum = RuleParameter(
    vi: "tối thiểu", en: "minimum",
    takes: Phrase(
      vi: "mức xếp loại thấp nhất của các năm ấy", en: "the lowest rating of those years"),
    isRequired: true, example: "Hoàn thành tốt nhiệm vụ")
  static let levelYears = RuleParameter(
    vi: "số năm mức cao", en: "years at level",
    takes: Phrase(
      vi: "ít nhất bao nhiêu năm trong đó đạt mức cao, 1 đến 30",
      en: "how many of them must reach the level, 1 to 30"),
    example: "2")
  static let level = RuleParameter(
    vi: "mức cao", en: "level",
    takes: Phrase(vi: "mức xếp loại cao ấy", en: "that level"),
    example: "Hoàn thành xuất sắc nhiệm vụ")
  static let praise = RuleParameter(
    vi: "được khen", en: "praised",
    takes: Phrase(
      vi: "không xét (mặc định), một lần, hoặc mỗi năm mức cao",
      en: "not asked (default), once, or every year at level"),
    example: "một lần")
  static let forms = RuleParameter(
    vi: "hình thức", en: "forms",
    takes: Phrase(
      vi: "các hình thức kỷ luật, vi phạm bị tính, cách nhau bằng dấu “|”; bỏ qua là mọi hình thức",
      en: "the forms of discipline or breach that count, separated by “|”; any where left out"),
    example: "vi phạm")
  static let count = RuleParameter(
    vi: "số lượng", en: "count", takes: Phrase(vi: "1 đến 100", en: "1 to 100"),
    isRequired: true, example: "3")
  static let kinds = RuleParameter(
    vi: "loại", en: "kinds",
    takes: Phrase(
      vi: "sáng kiến, đề tài, cách nhau bằng dấu “|”; bỏ qua là mọi loại",
      en: "initiative, research topic, separated by “|”; any where left out"),
    example: "sáng kiến | đề tài")
  static let mustBeApplied = RuleParameter(
    vi: "đã áp dụng", en: "applied",
    takes: Phrase(
      vi: "“có” nếu phải được áp dụng; mặc định “không”", en: "“yes” or “no” (default)"),
    example: "có")
  static let mustBeReplicable = RuleParameter(
    vi: "nhân rộng được", en: "replicable",
    takes: Phrase(
      vi: "“có” nếu phải có khả năng nhân rộng; mặc định “không”", en: "“yes” or “no” (default)"),
    example: "có")
  static let isSuperlative = RuleParameter(
    vi: "duy nhất", en: "superlative",
    takes: Phrase(
      vi: "“có” nếu chỉ một đối tượng có thể đạt (“nhất”); mặc định “không”",
      en: "“yes” where it can be true of one nominee only; default “no”"),
    example: "không")
  static let heading = RuleParameter(
    vi: "cột", en: "column",
    takes: Phrase(vi: "tiêu đề cột số trong biểu", en: "the heading of the column of numbers"),
    isRequired: true, example: "Số giờ tình nguyện")
  static let field = RuleParameter(
    vi: "cột", en: "column",
    takes: Phrase(
      vi: "cột phải có nội dung, theo ý nghĩa trong bảng Cột biểu mẫu",
      en: "the column that must be filled in, by its meaning in the table of columns"),
    isRequired: true, example: "thành tích")
  static let comparison = RuleParameter(
    vi: "so sánh", en: "comparison",
    takes: Phrase(vi: "ít nhất, nhiều nhất hoặc bằng", en: "at least, at most or equal"),
    isRequired: true, example: "ít nhất")
  static let value = RuleParameter(
    vi: "giá trị", en: "value", takes: Phrase(vi: "một số", en: "a number"), isRequired: true,
    example: "20")
}
