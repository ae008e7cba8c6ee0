import FoundationEssentials
import Nominations
import SheetReading
import Sheets

extension PlanFolder {
  /// The folder's plan, with all that is wrong with it.
  ///
  /// - Returns: `nil` where there is none, or where a mistake keeps it from being used.
  func loadPlan(report: (Finding) -> Void) -> Plan? {
    guard let planPath else {
      report(Finding(.planMissing, at: Place(file: path)))
      return nil
    }
    return Plan.load(at: planPath, report: report)
  }
}

extension Plan {
  /// A plan from its workbook, or from a folder with a CSV file a table.
  static func load(at path: String, report: (Finding) -> Void) -> Plan? {
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
    return load(from: sheets, report: report)
  }
}

extension FindingKind {
  static let folderKinds: [FindingKind] = [.planMissing, .noPeriod]

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
}
