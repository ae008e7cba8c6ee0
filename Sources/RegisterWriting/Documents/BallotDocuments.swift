import Nominations
import Sheets
import VietnameseText

extension RegisterDocuments {
  /// Those on whom the council votes.
  private var candidates: [RegisterEntry] { consolidation.entries.filter(\.isCandidate) }

  /// Writes the ballot paper: the list of candidates with a box to tick for and against each.
  @discardableResult
  package func writeBallot(to path: String) throws(WriteError) -> [Finding] {
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
    return try XlsxFile.write(
      to: path, properties: properties("Phiếu bầu"), isStreamed: isLong(rows.count)
    ) { book in
      OfficialSheet.write(paper, into: book)
      book.mark(as: WorkbookMarker(.other))
    }
  }

  /// Whether a tally sheet lacks a candidate.
  package func hasCandidates(beyond tallies: [Tally]) -> Bool {
    let known = Set(tallies.map(\.nominee))
    return candidates.contains { !known.contains($0.nominee.ballotIdentity) }
  }

  /// Writes the tally sheet that the council's secretary fills in; read back, it tells who is
  /// recognised. Counts that were entered before stay.
  @discardableResult
  package func writeTally(
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
    let title = "Biểu kiểm phiếu \(period.words.vi)"
    return try XlsxFile.write(
      to: path, properties: properties(title), isStreamed: isLong(rows.count)
    ) { book in
      writeTally(rows, into: book)
      book.mark(as: WorkbookMarker(.ballot))
    }
  }

  private func writeTally(_ rows: [[TallyColumn: String]], into book: XlsxBook) {
    let columns = TallyColumn.allCases
    var table = WorkingTable(
      columns.map { column in
        switch column {
        case .name, .unit, .note: WorkingTable.Column(column.heading, .wrapped, width: 30)
        case .birthDate: WorkingTable.Column(column.heading, .centered, width: 13)
        default: WorkingTable.Column(column.heading, .number, width: 12)
        }
      }, named: "Kiểm phiếu", in: book, language: language, frozenColumns: 1)
    for row in rows {
      table.add(
        columns.map { column in
          let text = row[column] ?? ""
          switch column {
          case .ballotsIssued where text.isEmpty:
            return plan.properties.councilSize.map { .integer($0) } ?? .blank
          case .ballotsIssued, .ballotsValid, .votesFor:
            return Int(text).map { .integer($0) } ?? .text(text)
          default: return .text(text)
          }
        })
    }
    if !rows.isEmpty {
      let counts = Validation(
        .integer(0...100_000),
        error: Phrase(
          vi: "Nhập số phiếu là số nguyên không âm.", en: "Enter a whole number of ballots."
        )(language))
      let first = (columns.firstIndex(of: .ballotsIssued) ?? 0) + 1
      let last = (columns.firstIndex(of: .votesFor) ?? 0) + 1
      table.sheet.validate(table.cells(columns: first...last), counts)
    }
    table.finish()
  }

  /// Writes the list of those whom the council recognised.
  @discardableResult
  package func writeRecognitionList(to path: String) throws(WriteError) -> [Finding] {
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
  package func writeWebsiteList(to path: String) throws(WriteError) -> [Finding] {
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
