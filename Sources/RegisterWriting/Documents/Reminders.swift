import Nominations
import Sheets
import VietnameseText

/// What a unit still has to do.
private struct Reminder {
  let unit: String
  let matters: [String]
  /// Whether nothing has come from it yet.
  let isAwaited: Bool
}

extension RegisterDocuments {
  /// Writes the list of units that have not sent, were late, or are off their quota.
  ///
  /// - Parameter today: The day from which the days left are counted; `nil` leaves them out, so
  ///   that the list does not depend on the clock.
  @discardableResult
  public func writeReminderList(
    to path: String, today: CivilDate? = nil
  ) throws(WriteError) -> [Finding] {
    let reminders = self.reminders
    let columns = [
      OfficialTable.Column("TT", .center), OfficialTable.Column("Đơn vị"),
      OfficialTable.Column("Nội dung cần thực hiện"), OfficialTable.Column("Ghi chú"),
    ]
    var rows: [OfficialTable.Row] = []
    for (index, reminder) in reminders.enumerated() {
      let left = reminder.isAwaited ? today.flatMap(timeLeft) ?? "" : ""
      rows.append(
        .cells([
          "\(index + 1)", reminder.unit, reminder.matters.map(capitalised).joined(separator: "\n"),
          left,
        ]))
    }
    if rows.isEmpty { rows.append(.remark("(Không có)")) }
    var document = list(
      sheetName: "Đôn đốc",
      title: "Danh sách đơn vị cần đôn đốc việc đề nghị khen thưởng \(period.words.vi)",
      table: OfficialTable(columns: columns, rows: rows))
    document.page = PageSetup()
    document.remarks = deadlines(today: today)
    document.ending = ending(recipients: reminderRecipients)
    let list = document
    return try XlsxFile.write(to: path, properties: properties(document.subject)) { book in
      OfficialSheet.write(list, into: book)
      book.mark(as: WorkbookMarker(.other))
    }
  }

  /// The same as a text to be pasted into a mail; blank where nobody need be reminded.
  public func reminderText(today: CivilDate? = nil) -> String {
    let reminders = self.reminders
    if reminders.isEmpty { return "" }
    let lines = reminders.map { "- \($0.unit): \($0.matters.joined(separator: "; "))." }
    return
      (["Kính đề nghị các đơn vị sau thực hiện việc đề nghị khen thưởng \(period.words.vi):"]
      + lines + deadlines(today: today)).joined(separator: "\n") + "\n"
  }

  /// The units themselves and the agency's own file, not those to whom the plan's lists go.
  private var reminderRecipients: [String] {
    let filed = plan.properties.recipients.filter { $0.lowercased().contains("lưu") }
    return ["Các đơn vị có tên trong danh sách"] + (filed.isEmpty ? ["Lưu: VT"] : filed)
  }

  private var reminders: [Reminder] {
    consolidation.units.compactMap { standing in
      let matters = matters(of: standing)
      if matters.isEmpty { return nil }
      return Reminder(
        unit: standing.unit.name, matters: matters, isAwaited: !standing.hasSubmitted)
    }
  }

  private func matters(of standing: UnitStanding) -> [String] {
    if !standing.hasSubmitted {
      return standing.unit.mustSubmit ? ["chưa gửi danh sách đề nghị"] : []
    }
    var matters: [String] = []
    if standing.timeliness == .late { matters.append("gửi chậm so với thời hạn") }
    for quota in standing.quotas where quota.isMet == false {
      let kinds = quota.quota.kinds.map { $0.label.vi.lowercased() }.joined(separator: ", ")
      matters.append(
        "số lượng đề nghị\(kinds.isEmpty ? "" : " (\(kinds))") là \(twoDigits(quota.count)), "
          + "quy định \(quota.quota.bounds.vi)")
    }
    return matters
  }

  /// The submission's deadlines, with the days left where today is given.
  private func deadlines(today: CivilDate?) -> [String] {
    plan.submissionDueDates(for: period).filter { $0.date != nil }.map { due in
      let left = today.flatMap { due.timeLeft(on: $0) }.map { " (\($0))" } ?? ""
      return "Thời hạn: \(due.deadline.what) \(due.phrase.vi)\(left)."
    }
  }

  /// Of the first of the submission's deadlines that has a day.
  private func timeLeft(on today: CivilDate) -> String? {
    plan.submissionDueDates(for: period).lazy.compactMap { $0.timeLeft(on: today) }.first
  }
}

private func capitalised(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

extension DueDate {
  /// As in “còn 9 ngày”, “hạn chót hôm nay”, “đã quá hạn 3 ngày”; `nil` where there is no day.
  fileprivate func timeLeft(on today: CivilDate) -> String? {
    guard let date else { return nil }
    let days = date.dayNumber - today.dayNumber - (deadline.isInclusive ? 0 : 1)
    return switch days {
    case 0: "hạn chót hôm nay"
    case 1...: "còn \(days) ngày"
    default: "đã quá hạn \(-days) ngày"
    }
  }
}
