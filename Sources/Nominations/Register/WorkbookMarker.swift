import Sheets

/// The hidden sheet by which a workbook that this program wrote is known again.
public struct WorkbookMarker: Hashable, Sendable {
  /// What the workbook is.
  public enum Document: String, Sendable, CaseIterable {
    case register = "so-tong-hop"
    case form = "bieu-mau"
    case forwardingList = "danh-sach-gui"
    case taskAppendix = "phu-luc-nhiem-vu"
    case decisions = "quyet-dinh"
    case ballot = "bo-phieu"
    case reply = "phan-hoi"
    case other = "van-ban-khac"
  }

  /// A heading of a form, and what its column holds.
  public struct Column: Hashable, Sendable {
    public let heading: String
    public let meaning: ColumnMeaning

    public init(heading: String, meaning: ColumnMeaning) {
      self.heading = heading
      self.meaning = meaning
    }
  }

  public static let sheetName = "_tonghop"
  private static let documentKey = "tài liệu"
  private static let nominationSheetKey = "trang đề nghị"
  private static let planKey = "kế hoạch"
  private static let unitKey = "đơn vị"
  private static let columnKey = "cột"
  private static let periodKey = "kỳ"
  private static let agencyKey = "cơ quan"
  private static let carriedFormatKey = "định dạng"
  private static let carryingSheetKey = "trang dữ liệu"
  private static let decisionSheetKey = "trang quyết định"

  public let document: Document
  /// The names of the sheets that hold nominations; every other sheet repeats or explains them.
  public let nominationSheets: [String]
  /// The title of the plan; blank where it does not matter.
  public var plan = ""
  /// The code of the unit that the workbook was made for.
  public var unit: String?
  /// Of a form: its headings, whatever order its columns stand in when it comes back.
  public var columns: [Column] = []
  /// Of a register: the period and the body that it was made for.
  public var period: Period?
  public var agency = ""
  /// Of a register: the sheets on which it carries what it was made from; `nil` where it carries
  /// nothing, or in a format that this program does not know.
  public var carried: Carried?

  /// The names of the sheets that carry nominations, and those with what persons decided.
  public struct Carried: Hashable, Sendable {
    public let nominations: [String]
    public let decisions: [String]

    public init(nominations: [String], decisions: [String]) {
      self.nominations = nominations
      self.decisions = decisions
    }
  }

  public init(_ document: Document, nominationSheets: [String] = []) {
    self.document = document
    self.nominationSheets = nominationSheets
  }

  /// The cells of its rows: a key, a value, and of a column its meaning.
  public var rows: [[String]] {
    var rows = [[WorkbookMarker.documentKey, document.rawValue]]
    if !plan.isEmpty { rows.append([WorkbookMarker.planKey, plan]) }
    if let unit { rows.append([WorkbookMarker.unitKey, unit]) }
    rows += nominationSheets.map { [WorkbookMarker.nominationSheetKey, $0] }
    rows += columns.map { [WorkbookMarker.columnKey, $0.heading, $0.meaning.rawValue] }
    if let period { rows.append([WorkbookMarker.periodKey, period.description]) }
    if !agency.isEmpty { rows.append([WorkbookMarker.agencyKey, agency]) }
    if let carried {
      rows.append([WorkbookMarker.carriedFormatKey, "\(CarriedFormat.version)"])
      rows += carried.nominations.map { [WorkbookMarker.carryingSheetKey, $0] }
      rows += carried.decisions.map { [WorkbookMarker.decisionSheetKey, $0] }
    }
    return rows
  }

  /// The marker among the sheets of a workbook; `nil` in a workbook of somebody else's.
  public init?(in sheets: [Sheet]) {
    guard let sheet = sheets.first(where: { $0.source.sheet == WorkbookMarker.sheetName })
    else { return nil }
    func values(_ key: String) -> [(value: String, row: Row)] {
      sheet.rows.compactMap { row in
        guard row[column: 1]?.text == key, let value = row[column: 2]?.text else { return nil }
        return (value, row)
      }
    }
    guard
      let document = values(WorkbookMarker.documentKey).first
        .flatMap({ Document(rawValue: $0.value) })
    else { return nil }
    self.document = document
    nominationSheets = values(WorkbookMarker.nominationSheetKey).map(\.value)
    plan = values(WorkbookMarker.planKey).first?.value ?? ""
    unit = values(WorkbookMarker.unitKey).first?.value
    columns = values(WorkbookMarker.columnKey).compactMap { value, row in
      row[column: 3]?.text.flatMap(ColumnMeaning.init(rawValue:))
        .map { Column(heading: value, meaning: $0) }
    }
    period = values(WorkbookMarker.periodKey).first.flatMap { Period(folderName: $0.value) }
    agency = values(WorkbookMarker.agencyKey).first?.value ?? ""
    if values(WorkbookMarker.carriedFormatKey).first?.value == "\(CarriedFormat.version)" {
      carried = Carried(
        nominations: values(WorkbookMarker.carryingSheetKey).map(\.value),
        decisions: values(WorkbookMarker.decisionSheetKey).map(\.value))
    }
  }

  /// Whether the program made the sheet for nominations to be read from.
  public func isNominationSheet(_ sheet: Sheet) -> Bool {
    nominationSheets.contains(sheet.source.sheet ?? "")
  }
}
