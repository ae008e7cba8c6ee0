import Sheets

/// What is written into a cell.
public enum XlsxValue: Hashable, Sendable {
  /// Stays a text whatever it looks like: `=1+1`, `0123`, `1/2`.
  case text(String)
  /// A text that the workbook holds once for all its cells.
  case shared(SharedText)
  /// A number that is not finite is left out, with a finding.
  case number(Double)
  case bool(Bool)
  /// Needs a style with a date format; days before 1 March 1900 are written as text.
  case date(CivilDate)
  /// Without the leading `=`; the result is what readers show before they calculate.
  case formula(String, result: Double)
  /// A link to another file, `folder/file.xlsx#'Sheet'!A1`; a plain text where it is too long.
  case link(String, to: String)
  case blank

  public static func integer(_ value: Int) -> XlsxValue { .number(Double(value)) }
}

/// A text in a workbook's list of texts, as ``XlsxBook/share(_:)`` puts it there.
///
/// - SeeAlso: ECMA-376 Part 1, §18.4.9 (sst).
public struct SharedText: Hashable, Sendable {
  /// Its number in the list, from 0.
  let number: Int
  let text: String
}

/// Facts about a workbook that file managers show.
public struct DocumentProperties: Sendable {
  public var title: String
  public var author: String
  /// The day of creation that the file states; never the clock's, so that the same content
  /// always gives the same bytes.
  public var created: CivilDate

  public init(title: String = "", author: String = "", created: CivilDate? = nil) {
    self.title = title
    self.author = author
    self.created = created ?? CivilDate(dayNumber: 18_993)
  }
}

/// A look that cells take on while something is true of them.
public enum Highlight: Sendable {
  /// The cell's text equals this one.
  case equals(String)
  case lessThan(Double)
  case greaterThan(Double)
  /// A formula relative to the first cell of the range.
  case formula(String)
}

/// A name for a sheet that Excel accepts: at most 31 UTF-16 units, none of `[ ] : * ? / \`, no
/// apostrophe at either end, not blank, and unlike the others whatever their case.
func sheetName(for wish: String, besides taken: Set<String>) -> String {
  let allowed = wish.map { "[]:*?/\\".contains($0) || $0.isNewline ? "-" : $0 }
  let trimmed = String(allowed).drop { $0 == "'" || $0 == " " }
  var base = String(trimmed)
  while let last = base.last, last == "'" || last == " " { base.removeLast() }
  if base.isEmpty { base = "Sheet" }
  var name = CellText.cut(base, to: 31).text
  var number = 2
  while taken.contains(name.lowercased()) {
    let suffix = " (\(number))"
    name = CellText.cut(base, to: 31 - suffix.utf16.count).text + suffix
    number += 1
  }
  return name
}
