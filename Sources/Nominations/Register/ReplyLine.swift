import Sheets

/// A line of the list that goes back to a unit with its workbook: what is wrong, where, and what
/// to do about it.
public struct ReplyLine: Hashable, Sendable {
  /// Of the finding, or of the criterion that lacks data.
  public let code: String
  /// Blank where the whole file is meant.
  public let sheet: String
  /// As in `B7`; blank for the whole sheet.
  public let reference: String
  public let problem: String
  public let remedy: String

  public init(code: String, sheet: String, reference: String, problem: String, remedy: String) {
    self.code = code
    self.sheet = sheet
    self.reference = reference
    self.problem = problem
    self.remedy = remedy
  }

  /// The headings of the list, in the order of the properties.
  public static let headings = [
    Phrase(vi: "Mã", en: "Code"), Phrase(vi: "Trang tính", en: "Sheet"),
    Phrase(vi: "Ô", en: "Cell"), Phrase(vi: "Vấn đề", en: "Problem"),
    Phrase(vi: "Cách xử lý", en: "Remedy"),
  ]

  /// The title of the list, by which it is known again when it comes back.
  public static let title = Phrase(
    vi: "Những điểm cần đơn vị xem lại, sửa và gửi lại", en: "What to look at, correct and resend")

  public var cells: [String] { [code, sheet, reference, problem, remedy] }
}

/// Our answer to an earlier submission, sent back within the corrected workbook.
public struct EarlierReply: Sendable {
  /// The name of the sheet that it stands on.
  public let sheet: String
  /// What was to be corrected then.
  public let lines: [ReplyLine]

  /// What stands beside a line that an earlier list itself told as corrected.
  public static let fixed = Phrase(vi: "Đã sửa", en: "Corrected")

  /// - Returns: `nil` for a sheet that is no such list.
  public init?(_ sheet: Sheet) {
    guard let first = sheet.rows.first, first.number == 1, let text = first[column: 1]?.text,
      Language.allCases.contains(where: { ReplyLine.title($0) == text })
    else { return nil }
    self.sheet = sheet.source.sheet ?? ""
    let fixed = Language.allCases.map { EarlierReply.fixed($0) }
    lines = sheet.rows.compactMap { row in
      let cells = (1...6).map { row[column: $0]?.text ?? "" }
      let isHeading = Language.allCases.contains { ReplyLine.headings[0]($0) == cells[0] }
      guard row.number > 1, !isHeading, !cells[0].isEmpty, !cells[3].isEmpty,
        !fixed.contains(cells[5])
      else { return nil }
      return ReplyLine(
        code: cells[0], sheet: cells[1], reference: cells[2], problem: cells[3],
        remedy: cells[4])
    }
  }
}
