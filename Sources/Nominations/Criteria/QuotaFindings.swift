import Sheets

/// What can be found about quotas and deadlines; severity follows the quota's own.
extension FindingKind {
  public static let quotaKinds: [FindingKind] = [
    .underQuota, .underQuotaAllowed, .overQuota, .overQuotaAllowed, .unknownReceipt,
  ]

  public static let underQuota = under("Q01", .error)
  public static let underQuotaAllowed = under("Q02", .warning)
  public static let overQuota = over("Q03", .error)
  public static let overQuotaAllowed = over("Q04", .warning)

  public static let unknownReceipt = FindingKind(
    "Q05", .warning,
    title: Phrase(vi: "Chưa ghi ngày nhận", en: "Date of receipt not noted"),
    message: Phrase(
      vi: "Chưa biết {0} gửi ngày nào; hạn là {1}.",
      en: "It is not known when {0} sent its list; it was due {1}."),
    remedy: Phrase(
      vi: "Ghi ngày, giờ nhận ở bảng tiếp nhận rồi chạy lại.",
      en: "Enter day and hour in the receipts table and run again."))

  private static func under(_ code: String, _ severity: Severity) -> FindingKind {
    FindingKind(
      code, severity,
      title: Phrase(vi: "Chưa đủ số lượng", en: "Fewer nominations than asked"),
      message: Phrase(
        vi: "{0} gửi {1}, cần ít nhất {2} (chỉ tiêu {3}).",
        en: "{0} sent {1}; at least {2} are asked (quota {3})."),
      remedy: Phrase(
        vi: "Đề nghị đơn vị giới thiệu thêm.", en: "Ask the unit for further nominations."))
  }

  private static func over(_ code: String, _ severity: Severity) -> FindingKind {
    FindingKind(
      code, severity,
      title: Phrase(vi: "Vượt số lượng", en: "More nominations than allowed"),
      message: Phrase(
        vi: "{0} gửi {1}, chỉ được {2} (chỉ tiêu {3}).",
        en: "{0} sent {1}; at most {2} are allowed (quota {3})."),
      remedy: Phrase(
        vi: "Đề nghị đơn vị chọn lại, gửi danh sách đúng số lượng.",
        en: "Ask the unit to choose and to send a list of the right length."))
  }
}
