import Sheets
import VietnameseText

/// The nominee's own data by which a person's decision is kept: it survives files that are sent
/// again, rows that move, and later quarters.
public struct NomineeIdentity: Sendable {
  public let name: String
  /// As it was written: `05/03/1980`, `1980`, or blank.
  public let birthDate: String
  public let unit: String
  /// A staff code or citizen number; blank where the row has none.
  public let code: String
  /// Made once: tables of many thousands of rows are looked up by it.
  public let key: Key

  public init(name: String, birthDate: String, unit: String, code: String) {
    self.name = name
    self.birthDate = birthDate
    self.unit = unit
    self.code = code
    key = Key(name: name, birthDate: birthDate, unit: unit, code: code)
  }

  public init(_ nomination: Nomination) {
    self.init(
      name: nomination.name.value, birthDate: nomination.birthDate?.value.description ?? "",
      unit: nomination.unit?.value ?? "",
      code: nomination.code?.value ?? nomination.citizenID?.value ?? "")
  }
}

extension NomineeIdentity: Hashable {
  public static func == (left: NomineeIdentity, right: NomineeIdentity) -> Bool {
    left.key == right.key
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }

  /// What makes two of them the same.
  ///
  /// Accents count: two people may differ by nothing else. How a date is written does not, nor do
  /// zeros before a code, which spreadsheets lose.
  public struct Key: Hashable, Sendable {
    private let name: String
    private let birthDate: String
    private let unit: String
    private let code: Substring

    fileprivate init(name: String, birthDate: String, unit: String, code: String) {
      func plain(_ text: String) -> String {
        let words = text.lowercased().unicodeScalars.split(whereSeparator: \.isSpace)
        return words.map { String($0) }.joined(separator: " ")
      }
      self.name = plain(name)
      self.birthDate = DateReading(birthDate).date?.description ?? plain(birthDate)
      self.unit = plain(unit)
      self.code = plain(code).drop { $0 == "0" }
    }
  }
}
