import Nominations
import Sheets
import VietnameseText

/// The documents of one consolidated period; each is written to a file of its own, whole or not
/// at all, and the same consolidation always gives the same bytes.
///
/// Official documents are in Vietnamese whatever the language; the working papers follow it.
public struct RegisterDocuments: Sendable {
  public let consolidation: Consolidation
  public let language: Language
  /// The way from the documents' folder to the one that the findings' files are named from, as
  /// in `../../nominations/2022-Q1/`; blank for no links.
  public var sourceFolder = ""
  /// The most nominees that a document is put together with in memory, where it can have tables,
  /// links and heights of rows.
  public var longestInMemory = 50_000
  /// What the consolidation was made from: a register that is given it carries it on to the level
  /// above.
  public var handedIn: Batch?
  /// How many threads share the making of long sheets.
  public var threads = 1
  /// How many rows a sheet has.
  var mostRows = XlsxSheet.lastRow
  private let unitNames: [String: String]
  private let movementNames: [String: String]

  public init(_ consolidation: Consolidation, language: Language = .vietnamese) {
    self.consolidation = consolidation
    self.language = language
    unitNames = Dictionary(
      consolidation.plan.units.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    movementNames = Dictionary(
      consolidation.plan.movements.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension RegisterDocuments {
  var plan: Plan { consolidation.plan }
  var period: Period { consolidation.period }

  func properties(_ title: String) -> DocumentProperties {
    DocumentProperties(
      title: title, author: plan.properties.agency,
      created: plan.properties.documentDate ?? CivilDate(year: period.year, month: 1, day: 1))
  }

  /// Whether a list of so many nominees is written row by row, without keeping it in memory.
  func isLong(_ count: Int) -> Bool { count > longestInMemory }

  /// The unit a nominee is counted for, by its name; as the row writes it where it is not known.
  func unitName(of nominee: Nominee) -> String {
    nominee.unit.flatMap { unitName($0) } ?? nominee.unitText ?? ""
  }

  func unitName(_ code: String) -> String? { unitNames[code] }

  func movementNames(of nominee: Nominee) -> [String] {
    nominee.movements.map { movementNames[$0] ?? $0 }
  }

  /// The titles and awards asked for, each once, as they were written.
  func requests(for nominee: Nominee) -> [String] {
    let nominations = nominee.nominations
    return unique(nominations.indices.flatMap { nominations[$0].requests.map(\.value) })
  }

  /// What its nominations say of achievements, a line each, with the year or heading that the
  /// form gives apart from the text.
  func achievements(of nominee: Nominee) -> [String] {
    let nominations = nominee.nominations
    return unique(
      nominations.indices.flatMap { index in
        nominations[index].achievementTexts.filter { !$0.isNone && !$0.isBlank }.map(\.statement)
      })
  }

  /// - Parameter isNumbered: Whether the document is entered in the agency's list of documents.
  func letterhead(date: CivilDate?, isNumbered: Bool = true) -> OfficialDocument.Letterhead {
    OfficialDocument.Letterhead(
      superior: plan.properties.superior, agency: plan.properties.agency,
      number: isNumbered ? "Số:       /\(listSymbol)" : "",
      placeAndDate: placeAndDate(date))
  }

  /// The symbol of a list, made from the plan's own: DS-SLĐTBXH from 05/KH-SLĐTBXH; dots for the
  /// agency's part where the plan has none.
  private var listSymbol: String {
    let number = plan.properties.documentNumber
    return "DS" + (number.firstIndex(of: "-").map { number[$0...] } ?? "-…")
  }

  private func placeAndDate(_ date: CivilDate?) -> String {
    let day =
      date.map { PartialDate(year: $0.year, month: $0.month, day: $0.day).officialText }
      ?? "ngày … tháng … năm \(period.year)"
    return plan.properties.location.isEmpty ? day : "\(plan.properties.location), \(day)"
  }

  func ending(recipients: [String]? = nil) -> OfficialDocument.Ending {
    let properties = plan.properties
    let position = properties.signerPosition
    let capacity = properties.signingCapacity
    return OfficialDocument.Ending(
      recipients: recipients ?? properties.recipients,
      capacity: [capacity, position].filter { !$0.isEmpty }, signer: properties.signerName)
  }
}

extension XlsxBook {
  /// Writes the sheet by which the program knows the workbook again.
  func mark(as marker: WorkbookMarker) {
    let sheet = addSheet(WorkbookMarker.sheetName)
    for (row, cells) in marker.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        sheet.write(.text(cell), row: row + 1, column: column + 1)
      }
    }
    sheet.hide()
  }
}

/// “5/KH-UBND” with a zero before a number under ten, and dots for a number that is not known.
///
/// - SeeAlso: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục I.3.
func paddedNumber(_ number: String) -> String {
  guard let slash = number.firstIndex(of: "/") else { return number }
  let digits = number[..<slash].filter { !$0.isWhitespace }
  if digits.isEmpty { return "…" + number[slash...] }
  return (digits.count == 1 && digits.allSatisfy(\.isNumber) ? "0" : "") + number
}

/// The texts in their order, each once, blanks left out.
func unique(_ texts: [String]) -> [String] {
  if texts.count < 2 { return texts.filter { !$0.isEmpty } }
  if texts.count < 8 {
    return texts.indices.filter { index in
      !texts[index].isEmpty && !texts[..<index].contains(texts[index])
    }.map { texts[$0] }
  }
  var seen: Set<String> = []
  return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
}

extension AchievementText {
  /// Words of headings that say no more than that achievements follow.
  private static let commonWords = ["thanh tich", "danh hieu", "khen thuong", "noi dung"]

  /// The text after what its heading adds to it, as in “Xếp loại năm 2021: HTXSNV”.
  fileprivate var statement: String {
    let key = heading.map { ComparisonKey($0).text } ?? ""
    let hasYear = key.spacedWords.contains { $0.utf8.count == 4 && Int($0) != nil }
    let isCommon = !hasYear && AchievementText.commonWords.contains { key.holdsBytes(of: $0) }
    let kept = isCommon ? nil : heading
    let added = year.map(String.init).flatMap { year in
      let isStated = [text, kept].contains { $0?.holdsBytes(of: year) == true }
      return isStated ? nil : key.hasSuffix("nam") ? year : "năm " + year
    }
    let words = [kept, added]
    let lead = words.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    guard let first = lead.first else { return text }
    return first.uppercased() + lead.dropFirst() + ": " + text
  }
}

extension Period {
  /// As in “Quý I” or “Cả năm”.
  var shortName: Phrase {
    guard let quarter, let numeral = RomanNumeral(quarter) else {
      return Phrase(vi: "Cả năm", en: "Whole year")
    }
    return Phrase(vi: "Quý \(numeral)", en: "Q\(quarter)")
  }

  /// As in “quý I năm 2022”.
  var words: Phrase {
    guard let quarter, let numeral = RomanNumeral(quarter) else {
      return Phrase(vi: "năm \(year)", en: "year \(year)")
    }
    return Phrase(vi: "quý \(numeral) năm \(year)", en: "quarter \(quarter) of \(year)")
  }
}
