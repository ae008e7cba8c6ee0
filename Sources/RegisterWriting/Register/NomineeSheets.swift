import Nominations
import Sheets

/// The columns of the sheets of nominees. Their headings are those of ordinary submissions, in
/// Vietnamese whatever the language, so that the register can be handed in at the next level up.
private enum NomineeSheetColumn: CaseIterable {
  case number, name, kind, birthDate, sex, position, unit, code, citizenID, movement, request
  case achievements, verdict, reason, score, rank, standing, sender, source, open

  var column: WorkingTable.Column {
    func make(_ vi: String, _ look: WorkingTable.Look, _ width: Double) -> WorkingTable.Column {
      WorkingTable.Column(Phrase(vi: vi, en: vi), look, width: width)
    }
    return switch self {
    case .number: make("STT", .centered, 6)
    case .name: make("Họ và tên", .wrapped, 26)
    case .kind: make("Đối tượng", .centered, 12)
    case .birthDate: make("Ngày sinh", .date, 12)
    case .sex: make("Giới tính", .centered, 9)
    case .position: make("Chức vụ", .wrapped, 20)
    case .unit: make("Đơn vị công tác", .wrapped, 26)
    case .code: make("Mã số", .wrapped, 12)
    case .citizenID: make("Số CCCD", .wrapped, 15)
    case .movement: make("Phong trào thi đua", .wrapped, 26)
    case .request: make("Danh hiệu thi đua/Hình thức khen thưởng", .wrapped, 26)
    case .achievements: make("Tóm tắt thành tích", .wrapped, 48)
    case .verdict: make("Kết luận", .centered, 16)
    case .reason: make("Căn cứ kết luận", .wrapped, 48)
    case .score: make("Điểm", .decimal, 8)
    case .rank: make("Xếp thứ", .centered, 8)
    case .standing: make("Tình trạng", .wrapped, 24)
    case .sender: make("Đơn vị gửi", .wrapped, 24)
    case .source: make("Nguồn", .wrapped, 36)
    case .open: make("Mở nguồn", .text, 12)
    }
  }

  func applies(toCollectives: Bool, usesPoints: Bool) -> Bool {
    switch self {
    case .birthDate, .sex, .position, .citizenID: !toCollectives
    case .score, .rank: usesPoints
    default: true
    }
  }
}

extension RegisterWorkbook {
  /// Writes the sheets “Tập thể” and “Cá nhân”.
  ///
  /// - Returns: Their names.
  func writeNominees() -> [String] {
    let entries = consolidation.entries
    return writeNominees(
      "Tập thể", entries.filter { $0.nominee.kind == .collective }, areCollectives: true)
      + writeNominees(
        "Cá nhân", entries.filter { $0.nominee.kind != .collective }, areCollectives: false)
  }

  private func writeNominees(
    _ name: String, _ entries: [RegisterEntry], areCollectives: Bool
  ) -> [String] {
    let (documents, repeated, link) = (documents, repeated, linkStyle)
    let columns = NomineeSheetColumn.allCases.filter {
      $0.applies(toCollectives: areCollectives, usesPoints: documents.plan.properties.usesPoints)
    }
    let headings = columns.map { column in
      column == .name && areCollectives
        ? WorkingTable.Column(
          Phrase(vi: "Tên tập thể", en: "Tên tập thể"), .wrapped, width: 30) : column.column
    }
    let goesForward = consolidation.goesForward
    let verdict = columns.firstIndex(of: .verdict).map { $0 + 1...$0 + 1 }
    return write(
      entries, named: Phrase(vi: name, en: name), frozenColumns: 2, verdicts: verdict,
      asTable: areCollectives ? "TapThe" : "CaNhan", headings
    ) { index, entry, rows in
      let isForwarded = goesForward(entry)
      rows.add { cells in
        for column in columns {
          cells.put(
            documents.value(
              of: column, entry, number: index + 1, isForwarded: isForwarded, repeated),
            style: column == .open ? link : nil)
        }
      }
    }.map(\.name)
  }
}

extension RegisterDocuments {
  fileprivate func value(
    of column: NomineeSheetColumn, _ entry: RegisterEntry, number: Int, isForwarded: Bool,
    _ repeated: RepeatedTexts
  ) -> XlsxValue {
    let nominee = entry.nominee
    let nominations = nominee.nominations
    return switch column {
    case .number: .integer(number)
    case .name: .text(nominee.name)
    case .kind: nominee.kind.map { repeated[$0] } ?? .blank
    case .birthDate: nominee.birthDate.cellValue
    case .sex:
      .text(nominations.lazy.compactMap { $0.sex?.value.label }.first ?? "")
    case .position: .text(nominee.position ?? "")
    case .unit: repeated.unit(of: nominee)
    case .code: .text(nominations.lazy.compactMap { $0.code?.value }.first ?? "")
    case .citizenID: .text(nominations.lazy.compactMap { $0.citizenID?.value }.first ?? "")
    case .movement: repeated.movements(of: nominee)
    case .request: .text(requests(for: nominee).joined(separator: "; "))
    case .achievements: .text(achievements(of: nominee).joined(separator: "\n"))
    case .verdict: repeated[entry.assessment.verdict]
    case .reason: .text(unsettled(entry))
    case .score: entry.assessment.score.map { .number($0) } ?? .blank
    case .rank: entry.rank.map { .integer($0) } ?? .blank
    case .standing: .text(standing(of: entry, isForwarded: isForwarded))
    case .sender: repeated.senders(of: nominee)
    case .source: .text(nominations.map { $0.place.description }.joined(separator: "\n"))
    case .open: link(to: nominations[0].place)
    }
  }

  /// The criteria that are not met, with the reason of each.
  private func unsettled(_ entry: RegisterEntry) -> String {
    entry.assessment.results.filter { $0.verdict != .met }
      .map { "\($0.criterion.code): \($0.reason(in: language))" }.joined(separator: "\n")
  }

  private func standing(of entry: RegisterEntry, isForwarded: Bool) -> String {
    if let refusal = entry.refusal { return refusal(language) }
    if let ballot = entry.ballot {
      let label =
        ballot.isRecognised
        ? Phrase(vi: "Được công nhận", en: "Recognised")
        : Phrase(vi: "Không đủ phiếu", en: "Not enough votes")
      return "\(label(language)) (\(ballot.votesFor)/\(ballot.ballotsValid))"
    }
    if isForwarded {
      return Phrase(vi: "Gửi đi", en: "Goes forward")(language)
    }
    if entry.needsSupplement {
      return Phrase(vi: "Cần bổ sung hồ sơ", en: "Needs more data")(language)
    }
    return Phrase(vi: "Không gửi", en: "Does not go forward")(language)
  }
}
