import Sheets

/// The hidden sheet by which a workbook that this program wrote is known again: two columns, a
/// key and a value.
package struct WorkbookMarker: Hashable, Sendable {
  /// What the workbook is.
  package enum Document: String, Sendable, CaseIterable {
    case register = "so-tong-hop"
    case form = "bieu-mau"
    case forwardingList = "danh-sach-gui"
    case taskAppendix = "phu-luc-nhiem-vu"
    case decisions = "quyet-dinh"
    case ballot = "bo-phieu"
    case reply = "phan-hoi"
    case other = "van-ban-khac"
  }

  package static let sheetName = "_tonghop"
  package static let documentKey = "tài liệu"
  package static let nominationSheetKey = "trang đề nghị"

  package let document: Document
  /// The names of the sheets that hold nominations; every other sheet repeats or comments them.
  package let nominationSheets: [String]

  package init(_ document: Document, nominationSheets: [String] = []) {
    self.document = document
    self.nominationSheets = nominationSheets
  }

  /// The keys and values of its rows.
  package var rows: [(key: String, value: String)] {
    [(WorkbookMarker.documentKey, document.rawValue)]
      + nominationSheets.map { (WorkbookMarker.nominationSheetKey, $0) }
  }

  /// The marker among the sheets of a workbook; `nil` in a workbook of somebody else's.
  package init?(in sheets: [Sheet]) {
    guard let sheet = sheets.first(where: { $0.source.sheet == WorkbookMarker.sheetName })
    else { return nil }
    let rows = sheet.rows.map { (key: $0[column: 1]?.text, value: $0[column: 2]?.text) }
    let name = rows.first { $0.key == WorkbookMarker.documentKey }?.value
    guard let document = name.flatMap(Document.init(rawValue:)) else { return nil }
    self.document = document
    nominationSheets = rows.compactMap { row in
      row.key == WorkbookMarker.nominationSheetKey ? row.value : nil
    }
  }
}
