import FoundationEssentials
import Nominations
import SheetReading
import Sheets

extension PlanFolder {
  /// The folder's plan, or one that stands in its place, with all that is wrong with it.
  ///
  /// - Parameter changes: Cells of it that a call sets to other values.
  /// - Returns: `nil` where there is none, or where a mistake keeps it from being used.
  func loadPlan(
    insteadFrom other: String? = nil, changes: [CellChange] = [], report: (Finding) -> Void
  ) -> Plan? {
    guard let path = other ?? planPath else {
      report(Finding(.planMissing, at: Place(file: path)))
      return nil
    }
    return Plan.load(at: path, changes: changes, report: report)
  }
}

extension Plan {
  /// A plan from its workbook, or from a folder with a CSV file a table.
  static func load(
    at path: String, changes: [CellChange] = [], report: (Finding) -> Void
  ) -> Plan? {
    var isFolder = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let name = String(path.split(separator: "/").last ?? "")
    let files =
      isFolder
      ? handedInFiles(under: path).filter { $0.name.lowercased().hasSuffix(".csv") }
      : [HandedInFile(path: path, name: name)]
    var sheets: [Sheet] = []
    for file in files {
      do {
        sheets += try readSheets(at: file.path, named: file.name, report: report)
      } catch {
        report(error.finding)
        return nil
      }
    }
    for change in changes where !change.apply(to: &sheets) {
      report(Finding(.changedSheetUnknown, at: Place(file: name), .plain(change.sheet)))
      return nil
    }
    return load(from: sheets, report: report)
  }
}

extension FindingKind {
  static let folderKinds: [FindingKind] =
    [
      .planMissing, .noPeriod, .changedSheetUnknown, .folderInUse,
    ] + openElsewhereKinds

  static let planMissing = FindingKind(
    "U05", .error,
    title: Phrase(vi: "Không có kế hoạch", en: "No plan"),
    message: Phrase(
      vi: "Thư mục không có plan.xlsx, cũng không có thư mục plan.",
      en: "The folder has neither plan.xlsx nor a folder plan."),
    remedy: Phrase(
      vi: "Tạo bằng “tonghop new THƯ_MỤC --template TÊN”, hoặc chỉ đúng thư mục.",
      en: "Make one with “tonghop new FOLDER --template NAME”, or name the right folder."))

  static let noPeriod = FindingKind(
    "U06", .error,
    title: Phrase(vi: "Không có kỳ nào", en: "No period"),
    message: Phrase(
      vi: "Thư mục nominations không có kỳ nào để tổng hợp.",
      en: "The folder nominations holds no period to consolidate."),
    remedy: Phrase(
      vi: "Để tệp các đơn vị gửi vào nominations/NĂM-QUÝ, như nominations/2022-Q1.",
      en: "Put the units' files into nominations/YEAR-QUARTER, as in nominations/2022-Q1."))

  static let changedSheetUnknown = FindingKind(
    "U07", .error,
    title: Phrase(vi: "Không có trang này", en: "No such sheet"),
    message: Phrase(vi: "Kế hoạch không có trang “{0}”.", en: "The plan has no sheet “{0}”."),
    remedy: Phrase(
      vi: "Ghi --set TRANG!Ô=GIÁ_TRỊ với tên trang như trong plan.xlsx.",
      en: "Write --set SHEET!CELL=VALUE with the sheet's name as in plan.xlsx."))
}
