import Nominations
import Sheets
import VietnameseText

extension RegisterEntry {
  /// The results that keep it from being settled.
  func results(_ verdict: Verdict) -> [CriterionResult] {
    self.assessment.results.filter { $0.verdict == verdict }
  }
}

extension RegisterDocuments {
  /// Writes `danh-sach-gui.xlsx`: the nominees that go forward, collectives and individuals
  /// apart, in the layout of an official list; on a second sheet those for whom data is lacking.
  @discardableResult
  public func writeForwardingList(to path: String) throws(WriteError) -> [Finding] {
    let forwarded = consolidation.entries.filter(consolidation.goesForward)
    let lacking = consolidation.entries.filter(\.needsSupplement)
    return try XlsxFile.write(
      to: path, properties: properties(forwardingTitle),
      isStreamed: isLong(forwarded.count + lacking.count)
    ) { book in
      OfficialSheet.write(forwardingList(forwarded), into: book)
      if !lacking.isEmpty { OfficialSheet.write(supplementList(lacking), into: book) }
      book.mark(as: WorkbookMarker(.forwardingList))
    }
  }

  private var forwardingTitle: String {
    let title = plan.properties.forwardingTitle
    return title.isEmpty
      ? "Danh sách tập thể, cá nhân đề nghị biểu dương, khen thưởng \(period.words.vi)" : title
  }

  private func forwardingList(_ entries: [RegisterEntry]) -> OfficialDocument {
    let table = nomineeTable(entries) { entry in
      // The reader does not know the codes; a criterion without a name has nothing better.
      let waiting = entry.results(.awaitingConfirmation).map { result in
        result.criterion.label.isEmpty ? result.criterion.code : result.criterion.label
      }
      return waiting.isEmpty ? "" : "Chờ xác nhận: " + unique(waiting).joined(separator: "; ")
    }
    let waiting = entries.count { $0.assessment.verdict == .awaitingConfirmation }
    var document = list(sheetName: "Danh sách", title: forwardingTitle, table: table)
    document.attachment =
      plan.properties.forwardTo.isEmpty ? "" : "(Gửi: \(plan.properties.forwardTo))"
    document.remarks = [totalInWords(entries)]
    if waiting > 0 {
      document.remarks.append(
        "Trong đó \(twoDigits(waiting)) trường hợp còn tiêu chí chờ xác nhận (xem cột Ghi chú).")
    }
    document.ending = ending()
    return document
  }

  /// Those whose unit must send more before they can go forward.
  private func supplementList(_ entries: [RegisterEntry]) -> OfficialDocument {
    let table = nomineeTable(entries, for: .senders) { entry in
      entry.results(.missingData)
        .map { "\($0.criterion.code): \($0.reason.vi)" }.joined(separator: "\n")
    }
    var document = list(
      sheetName: "Cần bổ sung hồ sơ",
      title: "Danh sách tập thể, cá nhân cần bổ sung hồ sơ \(period.words.vi)", table: table)
    document.remarks = [totalInWords(entries)]
    return document
  }

  /// A landscape list under the agency's letterhead; a title that begins with its kind, as in
  /// “Danh sách …”, is parted after it.
  func list(
    sheetName: String, title: String, kind: String = "Danh sách", table: OfficialTable
  ) -> OfficialDocument {
    let hasKind = title.lowercased().hasPrefix(kind.lowercased())
    let subject = hasKind ? title.dropFirst(kind.count) : Substring(title)
    let trimmed = subject.drop(while: \.isWhitespace)
    return OfficialDocument(
      sheetName: sheetName, page: PageSetup(isLandscape: true),
      head: .letterhead(letterhead(date: plan.properties.documentDate)), title: kind,
      subject: trimmed.prefix(1).uppercased() + trimmed.dropFirst(), table: table)
  }

  func totalInWords(_ entries: [RegisterEntry]) -> String {
    let collectives = entries.count { $0.nominee.kind == .collective }
    let individuals = entries.count - collectives
    return "Tổng cộng: \(twoDigits(entries.count)) trường hợp (\(entries.count.inWords) trường "
      + "hợp), gồm \(twoDigits(collectives)) tập thể (\(collectives.inWords)) và "
      + "\(twoDigits(individuals)) cá nhân (\(individuals.inWords))."
  }
}

/// As official documents write counts: 05, 12.
func twoDigits(_ number: Int) -> String { padded(number, to: 2) }
