import Nominations
import Sheets

extension RegisterDocuments {
  /// Writes `so-tong-hop.xlsx`, the register: the whole result of a run as a working tool, and a
  /// submission for the next level up.
  @discardableResult
  public func writeRegister(to path: String) throws(WriteError) -> [Finding] {
    let title = "Sổ tổng hợp \(period.words.vi)"
    return try XlsxFile.write(to: path, properties: properties(title)) { book in
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
  let repeated: RepeatedTexts

  init(documents: RegisterDocuments, book: XlsxBook) {
    self.documents = documents
    self.book = book
    repeated = RepeatedTexts(documents, in: book)
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

  /// Lets cells take the colours of the verdict that they show.
  func colorVerdicts(in cells: CellRange, on sheet: XlsxSheet) {
    for verdict in Verdict.allCases {
      let look = WorkingTable.format(.centered).with {
        $0.color = verdict.colors.ink
        $0.fill = verdict.colors.ground
      }
      sheet.highlight(cells, where: .equals(verdict.label(language)), style: book.style(look))
    }
  }

  /// The style of cells that open a source.
  var linkStyle: StyleNumber {
    book.style(
      WorkingTable.format(.text).with {
        $0.color = Color(0x1F5FBF)
        $0.isUnderlined = true
      }
    ).number
  }
}

extension RegisterDocuments {
  /// What a cell holds that opens a place; blank where it cannot be opened.
  ///
  /// - Parameter shown: By default the reference of the cell, or the number of the row.
  func link(_ shown: String? = nil, to place: Place?) -> XlsxValue {
    guard let place, let target = linkTarget(place) else { return .blank }
    return .link(shown ?? reference(to: place) ?? "", to: target)
  }

  private func reference(to place: Place) -> String? {
    guard place.column == nil else { return place.cellReference }
    return place.row.map { language.choose(vi: "dòng \($0)", en: "row \($0)") }
  }
}

extension RegisterDocuments {
  /// The link that opens a place; `nil` where links are not wanted or cannot lead there. Of a
  /// place in an archive or a register it opens the file that was handed in.
  fileprivate func linkTarget(_ place: Place) -> String? {
    let path = place.source.file
    let member = path[...].firstBytes(of: " › ")
    let file = path[..<(member?.lowerBound ?? path.endIndex)]
    guard !file.isEmpty, !sourceFolder.isEmpty, !file.holdsBytes(of: "#") else { return nil }
    let ending = String(decoding: file.utf8.suffix(5), as: UTF8.self).lowercased()
    guard member == nil, ending == ".xlsx" || ending == ".xlsm", let sheet = place.source.sheet,
      let cell = place.cellReference, !sheet.holdsBytes(of: "#")
    else { return sourceFolder + file }
    let name = sheet.holdsBytes(of: "'") ? sheet.replacing("'", with: "''") : sheet
    return "\(sourceFolder)\(file)#'\(name)'!\(cell)"
  }
}
