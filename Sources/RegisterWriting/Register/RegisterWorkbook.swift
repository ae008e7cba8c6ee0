import Nominations
import Sheets

extension RegisterDocuments {
  /// Writes `so-tong-hop.xlsx`, the register: the whole result of a run as a working tool, and a
  /// submission for the next level up.
  @discardableResult
  package func writeRegister(to path: String) throws(WriteError) -> [Finding] {
    let title = "Sổ tổng hợp \(period.words.vi)"
    return try XlsxFile.write(
      to: path, properties: properties(title), isStreamed: isLong(consolidation.entries.count)
    ) { book in
      let register = RegisterWorkbook(documents: self, book: book)
      let overview = book.addSheet(Phrase(vi: "Tổng quan", en: "Overview")(language))
      let sheets = register.writeNominees()
      register.writeVerdictMatrix()
      register.writeVerdicts()
      register.writeDuplicates()
      register.writeFindings()
      register.writeLedger()
      register.writeLedgerRows()
      register.writeReadings()
      let figures = ChartFigures(
        register, on: book.addSheet(Phrase(vi: "Số liệu biểu đồ", en: "Chart figures")(language)))
      register.writeOverview(on: overview, charts: figures.charts)
      var marker = WorkbookMarker(.register, nominationSheets: sheets)
      marker.period = period
      marker.agency = plan.properties.agency
      marker.carried = handedIn.map(register.carry)
      book.mark(as: marker)
    }
  }
}

/// The register while it is being written, a sheet a method.
struct RegisterWorkbook {
  let documents: RegisterDocuments
  let book: XlsxBook
  let goesForward: (RegisterEntry) -> Bool

  init(documents: RegisterDocuments, book: XlsxBook) {
    self.documents = documents
    self.book = book
    goesForward = documents.consolidation.goesForward
  }

  var language: Language { documents.language }
  var consolidation: Consolidation { documents.consolidation }

  func text(_ phrase: Phrase) -> XlsxValue { .text(phrase(language)) }

  func table(
    _ name: Phrase, frozenColumns: Int = 0, _ columns: [WorkingTable.Column]
  ) -> WorkingTable {
    WorkingTable(
      columns, named: name(language), in: book, language: language, frozenColumns: frozenColumns)
  }

  func style(_ look: WorkingTable.Look, _ colors: (ink: Color, ground: Color)) -> XlsxStyle {
    book.style(
      WorkingTable.format(look).with {
        $0.color = colors.ink
        $0.fill = colors.ground
      })
  }

  func verdictStyle(_ verdict: Verdict) -> XlsxStyle {
    style(.centered, verdict.colors)
  }

  /// Makes a cell open the source where it can be opened; not in a long list, whose sheets take no
  /// more than some ten thousand links.
  func link(_ shown: String, to place: Place?, row: Int, column: Int, on sheet: XlsxSheet) {
    guard !book.isStreamed, let target = place.flatMap(documents.linkTarget) else { return }
    let format = WorkingTable.format(.text).with {
      $0.color = Color(0x1F5FBF)
      $0.isUnderlined = true
    }
    sheet.link(shown, to: target, row: row, column: column, style: book.style(format))
  }
}

extension RegisterDocuments {
  /// The link that opens a place; `nil` where links are not wanted or cannot lead there. Of a
  /// place in an archive or a register it opens the file that was handed in.
  func linkTarget(_ place: Place) -> String? {
    let parts = place.source.file.split(separator: " › ", maxSplits: 1)
    guard let file = parts.first.map(String.init), !sourceFolder.isEmpty, !file.contains("#")
    else { return nil }
    let isWorkbook = file.lowercased().hasSuffix(".xlsx") || file.lowercased().hasSuffix(".xlsm")
    guard isWorkbook, parts.count == 1, let sheet = place.source.sheet,
      let cell = place.cellReference, !sheet.contains("#")
    else { return "external:" + sourceFolder + file }
    let name = sheet.replacing("'", with: "''")
    return "external:\(sourceFolder)\(file)#'\(name)'!\(cell)"
  }
}
