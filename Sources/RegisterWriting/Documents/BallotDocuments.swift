import Nominations
import Sheets
import VietnameseText

extension RegisterDocuments {
  /// Those on whom the council votes.
  private var candidates: [RegisterEntry] { consolidation.entries.filter(\.isCandidate) }

  /// Writes the ballot paper: the list of candidates with a box to tick for and against each.
  @discardableResult
  public func writeBallot(to path: String) throws(WriteError) -> [Finding] {
    let columns = [
      OfficialTable.Column("TT", .center),
      OfficialTable.Column("Họ và tên, tên tập thể", isUnbroken: true),
      OfficialTable.Column("Chức vụ, đơn vị công tác"),
      OfficialTable.Column("Đồng ý", .center), OfficialTable.Column("Không đồng ý", .center),
    ]
    var rows: [OfficialTable.Row] = []
    for (index, entry) in candidates.enumerated() {
      let nominee = entry.nominee
      let position = nominee.kind == .collective ? nil : nominee.position
      let unit = [position, unitName(of: nominee)].compactMap { $0 }.filter { !$0.isEmpty }
      rows.append(
        .cells(["\(index + 1)", nominee.name, unit.joined(separator: ", "), "☐", "☐"]))
    }
    if rows.isEmpty { rows.append(.remark("(Không có)")) }
    var document = list(
      sheetName: "Phiếu bầu", title: "Phiếu bầu điển hình tiên tiến \(period.words.vi)",
      kind: "Phiếu bầu", table: OfficialTable(columns: columns, rows: rows))
    document.page = PageSetup()
    document.head = .letterhead(letterhead(date: plan.properties.documentDate, isNumbered: false))
    document.remarks = [
      "Đánh dấu X vào một trong hai ô của mỗi dòng. Dòng không đánh dấu, hoặc đánh dấu cả hai ô, "
        + "là không hợp lệ."
    ]
    let paper = document
    return try XlsxFile.write(to: path, properties: properties("Phiếu bầu")) { book in
      OfficialSheet.write(paper, into: book)
      book.mark(as: WorkbookMarker(.other))
    }
  }

  /// Whether a tally sheet lacks a candidate.
  public func hasCandidates(beyond tallies: [Tally]) -> Bool {
    let known = Set(tallies.map(\.nominee))
    return candidates.contains { !known.contains($0.nominee.ballotIdentity) }
  }

  /// Writes the tally sheet that the council's secretary fills in; read back, it tells who is
  /// recognised. Counts that were entered before stay.
  @discardableResult
  public func writeTally(
    to path: String, keeping tallies: [Tally]
  ) throws(WriteError) -> [Finding] {
    let entered = Dictionary(tallies.map { ($0.nominee, $0.values) }) { first, _ in first }
    let rows = candidates.map { entry -> [TallyColumn: String] in
      let nominee = entry.nominee.ballotIdentity
      var row = entered[nominee] ?? [:]
      row[.name] = nominee.name
      row[.unit] = nominee.unit
      row[.birthDate] = nominee.birthDate
      return row
    }
    var document = list(
      sheetName: "Kiểm phiếu", title: "Biểu kiểm phiếu điển hình tiên tiến \(period.words.vi)",
      kind: "Biểu kiểm phiếu", table: tallyTable(rows))
    document.head = .letterhead(letterhead(date: nil, isNumbered: false))
    document.ending = OfficialDocument.Ending(capacity: ["TM. TỔ KIỂM PHIẾU", "TỔ TRƯỞNG"])
    let tally = document
    return try XlsxFile.write(to: path, properties: properties(document.subject)) { book in
      OfficialSheet.write(tally, into: book)
      book.mark(as: WorkbookMarker(.ballot))
    }
  }

  private func tallyTable(_ rows: [[TallyColumn: String]]) -> OfficialTable {
    let columns = TallyColumn.allCases
    let counts = Validation(
      .integer(0...100_000), error: "Nhập số phiếu là số nguyên không âm.")
    let numbered = rows.enumerated().map { index, row in
      OfficialTable.Row.cells(
        ["\(index + 1)"]
          + columns.map { column in
            let text = row[column] ?? ""
            let issued = plan.properties.councilSize.map(String.init) ?? ""
            return column == .ballotsIssued && text.isEmpty ? issued : text
          })
    }
    return OfficialTable(
      columns: [OfficialTable.Column("TT", .center)]
        + columns.map { column in
          let heading = column.heading.vi
          return switch column {
          case .name: OfficialTable.Column(heading, isUnbroken: true)
          case .birthDate: OfficialTable.Column(heading, .center, isUnbroken: true)
          case .ballotsIssued, .ballotsValid, .votesFor:
            OfficialTable.Column(heading, .center, counts: counts)
          case .unit, .note: OfficialTable.Column(heading)
          }
        }, rows: numbered.isEmpty ? [.remark("(Không có)")] : numbered)
  }

  /// Writes the list of those whom the council recognised.
  @discardableResult
  public func writeRecognitionList(to path: String) throws(WriteError) -> [Finding] {
    let entries = consolidation.entries.filter { $0.ballot?.isRecognised == true }
    let table = nomineeTable(entries) { entry in
      entry.ballot.map { "\($0.votesFor)/\($0.ballotsValid) phiếu" } ?? ""
    }
    var document = list(
      sheetName: "Công nhận",
      title: "Danh sách tập thể, cá nhân được công nhận điển hình tiên tiến \(period.words.vi)",
      table: table)
    document.remarks = [totalInWords(entries)]
    document.ending = ending()
    let recognised = document
    return try XlsxFile.write(
      to: path, properties: properties(document.subject), isStreamed: isLong(entries.count)
    ) { book in
      OfficialSheet.write(recognised, into: book)
      book.mark(as: WorkbookMarker(.other))
    }
  }

  /// Writes the list for the website: names, positions and units, and no birth date, code, or
  /// free text that might hold one.
  @discardableResult
  public func writeWebsiteList(to path: String) throws(WriteError) -> [Finding] {
    let hasBallot = plan.properties.passMark != nil
    let goesForward = consolidation.goesForward
    let entries = consolidation.entries.filter {
      hasBallot ? $0.ballot?.isRecognised == true : goesForward($0)
    }
    let table = nomineeTable(entries, for: .website) { _ in "" }
    var document = list(
      sheetName: "Đăng website",
      title: "Danh sách tập thể, cá nhân điển hình tiên tiến \(period.words.vi)", table: table)
    document.page = PageSetup()
    let published = document
    return try XlsxFile.write(
      to: path, properties: properties(document.subject), isStreamed: isLong(entries.count)
    ) { book in
      OfficialSheet.write(published, into: book)
      book.mark(as: WorkbookMarker(.other))
    }
  }
}
