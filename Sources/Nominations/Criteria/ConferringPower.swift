import Sheets

/// How high a body must stand to confer a title or a form of commendation.
///
/// - SeeAlso: Luật Thi đua, khen thưởng 2003 (as amended 2013) with Nghị định 91/2017/NĐ-CP,
///   Điều 43, until 31 December 2023; Luật Thi đua, khen thưởng 2022, Điều 77–80, from 1 January
///   2024; Nghị định 129/2025/NĐ-CP, from 1 July 2025, when the districts ended: the chairman of
///   a commune confers what Điều 80 khoản 2 and 3 gave to districts and communes.
enum ConferringTier: Int, Comparable, Sendable {
  /// Giấy khen, “Lao động tiên tiến”: from the commune up.
  case commune
  /// “Chiến sĩ thi đua cơ sở”, “Tập thể lao động tiên tiến”: from the district or a Sở up.
  case base
  /// Bằng khen, “Tập thể lao động xuất sắc”, Cờ thi đua: a province or ministry.
  case province
  /// What the President and the Prime Minister confer.
  case state

  /// `nil` for what many bodies confer by rules of their own, as a Kỷ niệm chương.
  init?(of name: String) {
    guard let tier = ConferringTier.tiers[name] else { return nil }
    self = tier
  }

  static func < (left: ConferringTier, right: ConferringTier) -> Bool {
    left.rawValue < right.rawValue
  }

  private static let tiers: [String: ConferringTier] = [
    "Giấy khen": .commune, "Lao động tiên tiến": .commune, "Chiến sĩ thi đua cơ sở": .base,
    "Tập thể lao động tiên tiến": .base, "Bằng khen": .province,
    "Tập thể lao động xuất sắc": .province,
    "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh": .province, "Cờ thi đua": .province,
    "Chiến sĩ thi đua toàn quốc": .state, "Huân chương": .state, "Huy chương": .state,
  ]
}

extension IssuingBody {
  /// The first day without bodies of the district level.
  ///
  /// - SeeAlso: Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 2025.
  static let endOfDistricts = CivilDate(dayNumber: 20_270)

  /// Whether a record says that the body conferred what it could not confer at the time.
  ///
  /// Only the people's committees and the Sở are judged, whose powers the law states; the Party,
  /// the armed forces and the associations have rules of their own.
  func lacksPower(for record: AchievementRecord) -> Bool {
    guard isDepartment || isPeoplesCommittee && !levels.isEmpty,
      let needed = ConferringTier(of: record.name)
    else { return false }
    let couldBefore = could(confer: needed, withDistricts: true)
    let couldSince = could(confer: needed, withDistricts: false)
    if let date = record.date {
      return date < IssuingBody.endOfDistricts ? !couldBefore : !couldSince
    }
    if record.years.isEmpty { return !couldBefore && !couldSince }
    let turn = IssuingBody.endOfDistricts.year
    return record.years.contains { year in
      !(year <= turn && couldBefore) && !(year >= turn && couldSince)
    }
  }

  /// “UBND thành phố” without its name may be that of a city under the central government.
  private func could(confer needed: ConferringTier, withDistricts: Bool) -> Bool {
    guard let tier = tier(withDistricts: withDistricts) else { return false }
    return tier >= needed || (levels == .district && locality.isEmpty)
  }

  /// How high the body stood; `nil` where it did not exist.
  private func tier(withDistricts hasDistricts: Bool) -> ConferringTier? {
    if isDepartment { return .base }
    if levels.contains(.province) { return .province }
    if levels.contains(.district) { return hasDistricts ? .base : nil }
    return hasDistricts ? .commune : .base
  }

  private var isPeoplesCommittee: Bool { body == ["uy", "ban", "nhan", "dan"] }
  private var isDepartment: Bool { body.first == "so" }
}
