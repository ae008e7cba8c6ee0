import Nominations
import Sheets

extension RegisterWorkbook {
  /// Writes the sheets that carry every nomination as it was read, in the order of the files, and
  /// what persons decided: what the level above reads. They are hidden, since they repeat what
  /// others show, in an order and with marks for the program alone.
  ///
  /// - Returns: Their names.
  func carry(_ batch: Batch) -> WorkbookMarker.Carried {
    let (nominations, decisions) = (carryNominations(of: batch), carryDecisions(of: batch))
    for sheet in nominations + decisions { sheet.hide() }
    return WorkbookMarker.Carried(
      nominations: nominations.map(\.name), decisions: decisions.map(\.name))
  }

  private func carryNominations(of batch: Batch) -> [XlsxSheet] {
    let columns = CarriedColumn.allCases.map { column in
      WorkingTable.Column(
        Phrase(vi: column.heading, en: column.heading), .text,
        width: column == .name ? 26 : 14)
    }
    let documents = documents
    let unitName: @Sendable (String) -> String? = { documents.unitName($0) }
    return write(
      batch.files, rowCount: \.carriedRowCount,
      named: Phrase(vi: "Dữ liệu gốc", en: "Nominations as read"), frozenColumns: 1, columns
    ) { _, file, rows in
      for index in file.nominations.indices {
        for row in file.nominations[index].carriedRows(unitName: unitName) {
          rows.add { cells in
            for column in CarriedColumn.allCases {
              if let text = row[column] { cells.put(.text(text)) } else { cells.skip() }
            }
          }
        }
      }
    }
  }

  /// Only what is answered: the level above asks what is open itself.
  private func carryDecisions(of batch: Batch) -> [XlsxSheet] {
    let decisions = batch.allDecisions.filter { $0.answer != nil }.map(\.values)
    let confirmations = batch.allConfirmations.filter { $0.isMet != nil }.map(\.values)
    var sheets: [XlsxSheet] = []
    if !decisions.isEmpty {
      sheets += questionSheet(language).write(decisions, into: book, language: language)
    }
    if !confirmations.isEmpty {
      sheets += confirmationSheet(language).write(confirmations, into: book, language: language)
    }
    return sheets
  }
}
