import Sheets

/// What can be found about a run as a whole: units, decisions, ballots, the folder.
extension FindingKind {
  public static let registerKinds: [FindingKind] = [
    .noSubmission, .lateSubmission, .shutOut, .duplicateMerged, .duplicateInUnits,
    .duplicateInMovements, .duplicateOfEarlierPeriod, .openQuestion, .unknownAnswer,
    .contradictoryDecisions, .decisionAskedAgain, .unreadableVoteCount, .moreVotesThanBallots,
    .unknownCandidate,
    .reservedNomination, .unknownConfirmation,
  ]

  public static let noSubmission = FindingKind(
    "U01", .error,
    title: Phrase(vi: "Đơn vị chưa gửi", en: "Unit has not sent anything"),
    message: Phrase(vi: "{0} chưa gửi danh sách.", en: "{0} has not sent its list."),
    remedy: Phrase(
      vi: "Đôn đốc đơn vị gửi; nếu đơn vị không phải gửi, ghi “không” ở cột “Phải gửi” của bảng "
        + "đơn vị.",
      en: "Remind the unit; if it need not send, enter “no” under “Must submit” in the units "
        + "table."))

  public static let lateSubmission = FindingKind(
    "U02", .warning,
    title: Phrase(vi: "Gửi muộn", en: "Late submission"),
    message: Phrase(
      vi: "{0} gửi ngày {1}, quá hạn {2}.", en: "{0} sent on {1}, after the deadline {2}."),
    remedy: Phrase(
      vi: "Kiểm tra ngày nhận ở bảng tiếp nhận; lãnh đạo quyết định có nhận hay không.",
      en: "Check the date in the receipts table; the head decides whether to accept it."))

  public static let shutOut = FindingKind(
    "U03", .error,
    title: Phrase(vi: "Không được bình xét do quá hạn", en: "Shut out of the review"),
    message: Phrase(
      vi: "{0} gửi quá hạn nên không được bình xét năm này ({1}).",
      en: "{0} was late and is shut out of this year's review ({1})."),
    remedy: Phrase(
      vi: "Nếu ngày nhận ghi sai, sửa ở bảng tiếp nhận và chạy lại.",
      en: "If the date of receipt is wrong, correct it in the receipts table and run again."))

  public static let duplicateMerged = FindingKind(
    "M01", .note,
    title: Phrase(vi: "Đã gộp trùng", en: "Duplicate merged"),
    message: Phrase(
      vi: "Trùng với {0} ({1}), đã gộp, chỉ tính một lần.",
      en: "The same nominee as {0} ({1}); merged and counted once."),
    remedy: Phrase(
      vi: "Không phải làm gì; nếu là hai người, tách ra ở decisions.xlsx, trang Đã gộp.",
      en: "Nothing to do; if they are two people, take one out in decisions.xlsx, sheet Merged."))

  public static let duplicateInUnits = FindingKind(
    "M02", .warning,
    title: Phrase(vi: "Một người ở hai đơn vị", en: "Nominated by two units"),
    message: Phrase(
      vi: "Cùng được {0} và {1} giới thiệu.", en: "Nominated by both {0} and {1}."),
    remedy: Phrase(
      vi: "Hỏi hai đơn vị xem người này tính cho đơn vị nào.",
      en: "Ask the two units which of them the nominee counts for."))

  public static let duplicateInMovements = FindingKind(
    "M03", .warning,
    title: Phrase(vi: "Một người ở hai phong trào", en: "Nominated in two movements"),
    message: Phrase(
      vi: "Được giới thiệu ở hơn một phong trào: {0}.",
      en: "Nominated in more than one movement: {0}."),
    remedy: Phrase(
      vi: "Kiểm tra kế hoạch có cho phép không, chọn một phong trào nếu không.",
      en: "Check whether the plan allows it; choose one movement if not."))

  public static let duplicateOfEarlierPeriod = FindingKind(
    "M04", .warning,
    title: Phrase(vi: "Đã giới thiệu kỳ trước", en: "Nominated in an earlier period"),
    message: Phrase(
      vi: "Đã được giới thiệu ở kỳ {0} ({1}).", en: "Nominated in {0} already ({1})."),
    remedy: Phrase(
      vi: "Kiểm tra thành tích mới; một thành tích không khen thưởng hai lần.",
      en: "Check for a new achievement; one achievement is not rewarded twice."))

  public static let openQuestion = FindingKind(
    "M05", .error,
    title: Phrase(vi: "Nghi trùng, chờ quyết định", en: "Possible duplicate to decide"),
    message: Phrase(vi: "Có thể trùng với {0}: {1}.", en: "May be the same as {0}: {1}."),
    remedy: Phrase(
      vi: "Mở decisions.xlsx, chọn “gộp” hoặc “giữ riêng”, rồi chạy lại.",
      en: "Open decisions.xlsx, choose “merge” or “keep apart”, and run again."))

  public static let unknownAnswer = FindingKind(
    "M06", .error,
    title: Phrase(vi: "Quyết định không rõ", en: "Unknown decision"),
    message: Phrase(
      vi: "“{0}” không phải là một trong các quyết định của danh sách.",
      en: "“{0}” is none of the decisions in the list."),
    remedy: Phrase(vi: "Chọn từ danh sách trong ô.", en: "Choose from the cell's list."))

  public static let contradictoryDecisions = FindingKind(
    "M07", .error,
    title: Phrase(vi: "Quyết định mâu thuẫn", en: "Contradictory decisions"),
    message: Phrase(
      vi: "Quyết định này mâu thuẫn với {0}.", en: "This decision contradicts {0}."),
    remedy: Phrase(
      vi: "Xem lại các dòng ấy và sửa một dòng; trước đó không gộp.",
      en: "Look at these rows and correct one; until then they are not merged."))

  public static let decisionAskedAgain = FindingKind(
    "M09", .error,
    title: Phrase(vi: "Quyết định phải hỏi lại", en: "Decision to be made again"),
    message: Phrase(vi: "{0}.", en: "{0}."),
    remedy: Phrase(
      vi: "Trả lời dòng mới ở decisions.xlsx; dòng cũ giữ nguyên.",
      en: "Answer the new row in decisions.xlsx; the old one stays."))

  public static let unreadableVoteCount = FindingKind(
    "B01", .error,
    title: Phrase(vi: "Số phiếu không đọc được", en: "Unreadable count of votes"),
    message: Phrase(vi: "“{0}” không phải số phiếu.", en: "“{0}” is no count of votes."),
    remedy: Phrase(vi: "Ghi một số nguyên từ 0 trở lên.", en: "Enter a whole number from 0 up."))

  public static let moreVotesThanBallots = FindingKind(
    "B02", .error,
    title: Phrase(vi: "Số phiếu vượt số phiếu hợp lệ", en: "More votes than ballots"),
    message: Phrase(
      vi: "{0} phiếu đồng ý nhưng chỉ có {1} phiếu hợp lệ.",
      en: "{0} votes for, but only {1} valid ballots."),
    remedy: Phrase(vi: "Đối chiếu biên bản kiểm phiếu.", en: "Check against the tally record."))

  public static let unknownCandidate = FindingKind(
    "B03", .error,
    title: Phrase(vi: "Không có trong danh sách bầu", en: "Not a candidate"),
    message: Phrase(
      vi: "Dòng kiểm phiếu không ứng với ai trong danh sách bầu.",
      en: "This line of the tally is nobody on the list of candidates."),
    remedy: Phrase(
      vi: "Sửa họ tên, đơn vị cho khớp danh sách bầu.",
      en: "Make name and unit agree with the list of candidates."))

  public static let reservedNomination = FindingKind(
    "U04", .error,
    title: Phrase(vi: "Không thuộc quyền giới thiệu", en: "Not the unit's to nominate"),
    message: Phrase(
      vi: "{0} không được giới thiệu {1}: {2}.", en: "{0} may not nominate {1}: {2}."),
    remedy: Phrase(
      vi: "Trả lại đơn vị; Hội đồng xem xét, giới thiệu.",
      en: "Return it to the unit; the council alone nominates here."))

  public static let unknownConfirmation = FindingKind(
    "M08", .error,
    title: Phrase(vi: "Xác nhận không rõ", en: "Unknown confirmation"),
    message: Phrase(
      vi: "“{0}” không phải “đạt” hay “không đạt”.", en: "“{0}” is neither “met” nor “not met”."),
    remedy: Phrase(vi: "Chọn từ danh sách trong ô.", en: "Choose from the cell's list."))
}
