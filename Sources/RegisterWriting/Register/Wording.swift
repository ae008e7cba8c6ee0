import Nominations
import Sheets
import VietnameseText

extension Verdict {
  /// The ink and the ground of a cell that shows it.
  var colors: (ink: Color, ground: Color) {
    switch self {
    case .met: (Color(0x1E6B34), Color(0xDDF2E1))
    case .notMet: (Color(0x9C1C1C), Color(0xFBE0DE))
    case .missingData: (Color(0x7A5200), Color(0xFFF0CC))
    case .awaitingConfirmation: (Color(0x274C8B), Color(0xDFE9F8))
    }
  }
}

extension Verdict {
  /// The colour of a bar that counts it.
  var bar: Color {
    switch self {
    case .met: Color(0x4E9F67)
    case .notMet: Color(0xCB5A55)
    case .missingData: Color(0xE0AE3C)
    case .awaitingConfirmation: Color(0x6C91CB)
    }
  }
}

extension RowKind {
  var wording: Phrase {
    switch self {
    case .nomination: Phrase(vi: "Đề nghị", en: "Nominations")
    case .evidence: Phrase(vi: "Dòng tiếp theo, minh chứng", en: "Continuation, evidence")
    case .duplicate: Phrase(vi: "Trùng", en: "Duplicates")
    case .refused: Phrase(vi: "Không nhận", en: "Refused")
    case .heading: Phrase(vi: "Tiêu đề", en: "Heading")
    case .section: Phrase(vi: "Mục", en: "Section")
    case .total: Phrase(vi: "Tổng cộng", en: "Total")
    case .signature: Phrase(vi: "Ký tên", en: "Signature")
    case .note: Phrase(vi: "Ghi chú", en: "Note")
    case .task: Phrase(vi: "Nhiệm vụ", en: "Task")
    case .blank: Phrase(vi: "Trống", en: "Blank")
    case .hidden: Phrase(vi: "Ẩn (không đọc)", en: "Hidden (not read)")
    }
  }
}

extension UnitStanding.Timeliness {
  var wording: Phrase {
    switch self {
    case .inTime: Phrase(vi: "Đúng hạn", en: "In time")
    case .late: Phrase(vi: "Chậm", en: "Late")
    case .unknown: Phrase(vi: "Chưa ghi ngày nhận", en: "Day of receipt unknown")
    case .noDeadline: Phrase(vi: "Không quy định hạn", en: "No deadline")
    }
  }
}

extension Quota {
  /// As in “từ 01 đến 02”, “ít nhất 02”, “không được đề cử”.
  var bounds: Phrase {
    switch (atLeast, atMost) {
    case (_, 0): Phrase(vi: "không được đề cử", en: "none allowed")
    case (let least?, let most?) where least == most:
      Phrase(vi: "đúng \(twoDigits(least))", en: "exactly \(least)")
    case (let least?, let most?):
      Phrase(vi: "từ \(twoDigits(least)) đến \(twoDigits(most))", en: "\(least) to \(most)")
    case (let least?, nil): Phrase(vi: "ít nhất \(twoDigits(least))", en: "at least \(least)")
    case (nil, let most?): Phrase(vi: "nhiều nhất \(twoDigits(most))", en: "at most \(most)")
    case (nil, nil): Phrase(vi: "không giới hạn", en: "no limit")
    }
  }
}

extension PartialDate? {
  /// A date that spreadsheets can sort by where the day is known, else as it was given.
  var cellValue: XlsxValue {
    guard let date = self else { return .blank }
    if let month = date.month, let day = date.day,
      let full = CivilDate(year: date.year, month: month, day: day)
    {
      return .date(full)
    }
    // A year as a number would show as a day of 1905 under the column's date format.
    return .text(date.description)
  }
}

extension Severity {
  var colors: (ink: Color, ground: Color) {
    switch self {
    case .error: Verdict.notMet.colors
    case .warning: Verdict.missingData.colors
    case .note: Verdict.awaitingConfirmation.colors
    }
  }
}
