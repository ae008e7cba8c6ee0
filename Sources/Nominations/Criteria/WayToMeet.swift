import Sheets
import VietnameseText

extension CriterionResult {
  /// What would make the criterion pass; `nil` where it does already.
  public var wayToMeet: Phrase? {
    switch verdict {
    case .met: nil
    case .awaitingConfirmation:
      Phrase(
        vi:
          "người có thẩm quyền ghi “đạt” ở decisions.xlsx, hoặc đơn vị bổ sung minh chứng rõ ràng",
        en: "enter “met” in decisions.xlsx, or have the unit send clear evidence")
    case .missingData: ground.missing(for: criterion.rule)
    case .notMet: ground.lacking(for: criterion.rule)
    }
  }
}

extension Ground {
  /// What data would settle a criterion.
  fileprivate func missing(for rule: Rule) -> Phrase {
    switch self {
    case .amount(let amount):
      Phrase(
        vi: "đơn vị bổ sung thành tích cho thấy thêm \(amount.needed - amount.shown)",
        en: "the unit adds achievements that show \(amount.needed - amount.shown) more")
    case .ratings(let ratings) where !ratings.missing.isEmpty:
      Phrase(
        vi: "đơn vị bổ sung xếp loại năm \(ratings.missing)",
        en: "the unit adds the ratings of \(ratings.missing)")
    case .flags(_, _, let missing) where !missing.isEmpty:
      Phrase(
        vi: "đơn vị ghi rõ năm \(missing)", en: "the unit says so for \(missing)")
    case .memberTitle:
      Phrase(
        vi: "giới thiệu cá nhân đạt danh hiệu, hoặc đơn vị xác nhận ở cột của tiêu chí",
        en: "nominate a member who holds the title, or attest it in the criterion's column")
    case .discipline:
      Phrase(
        vi: "lập danh sách vi phạm, kỷ luật đầy đủ, hoặc đơn vị xác nhận ở cột của tiêu chí",
        en: "keep a complete disciplinary list, or attest it in the criterion's column")
    default:
      Phrase(vi: "đơn vị bổ sung dữ liệu còn thiếu", en: "the unit adds what is missing")
    }
  }

  /// What facts a criterion lacks.
  fileprivate func lacking(for rule: Rule) -> Phrase {
    switch (self, rule) {
    case (.amount(let amount), _):
      return Phrase(
        vi: "có thêm \(amount.needed - amount.shown)", en: "\(amount.needed - amount.shown) more")
    case (.ratings(let ratings), .ratingWindow(let window)):
      guard window.isConsecutive, let last = ratings.below.years.last else {
        return ratings.lackingYears
      }
      let year = last + window.years + 1
      return Phrase(
        vi: "sớm nhất năm xét \(year), khi năm \(last) đã ra ngoài \(window.years) năm liền trước",
        en: "in the review of \(year) at the earliest, when \(last) has left the window")
    case (.flags(_, let denied, _), _):
      return Phrase(
        vi: "được ghi nhận cả năm \(denied)", en: "be recognised in \(denied), too")
    case (.attestation, _):
      return Phrase(
        vi: "người có thẩm quyền ghi “đạt” ở decisions.xlsx", en: "enter “met” in decisions.xlsx")
    case (.number, .threshold(let heading, let comparison, let value)):
      return Phrase(
        vi: "“\(heading)” \(comparison.rawValue) \(value.vietnamese())",
        en: "“\(heading)” \(comparison.rawValue) \(value)")
    default:
      return Phrase(vi: "sự việc đã nêu không còn", en: "the fact named no longer holds")
    }
  }
}

extension Ground.Ratings {
  fileprivate var lackingYears: Phrase {
    let short = max(years.needed - years.shown, 0)
    let shortOfLevel = max(level.needed - level.shown, 0)
    var vi: [String] = []
    var en: [String] = []
    if short > 0 {
      vi.append("thêm \(short) năm đạt mức tối thiểu")
      en.append("\(short) more years at the minimum")
    }
    if shortOfLevel > 0 {
      vi.append("thêm \(shortOfLevel) năm ở mức cao")
      en.append("\(shortOfLevel) more years at the level asked for")
    }
    if lacksPraise {
      vi.append("được ngành khen thưởng")
      en.append("an award by the branch")
    }
    return Phrase(vi: vi.joined(separator: "; "), en: en.joined(separator: "; "))
  }
}
