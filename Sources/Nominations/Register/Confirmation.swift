import Sheets
import VietnameseText

/// What a person confirmed of one nominee and one criterion: the council's own attestation, or
/// the reading of words that the program would not count on its own.
public struct Confirmation: Sendable {
  public let nominee: NomineeIdentity
  public let criterion: String
  /// `nil` where nobody has answered yet.
  public let isMet: Bool?
  public let values: [ConfirmationColumn: String]
  public let place: Place

  public init(
    nominee: NomineeIdentity, criterion: String, isMet: Bool?,
    values: [ConfirmationColumn: String], place: Place
  ) {
    self.nominee = nominee
    self.criterion = criterion
    self.isMet = isMet
    self.values = values
    self.place = place
  }
}

/// The columns of the sheet of `decisions.xlsx` on which criteria are confirmed.
public enum ConfirmationColumn: Int, Sendable, CaseIterable {
  case name, birthDate, unit, code, criterion, clause, words
  /// The one that a person fills in.
  case answer
  /// Free for the person.
  case note

  public var heading: Phrase {
    switch self {
    case .name: Phrase(vi: "Họ tên, tập thể", en: "Name")
    case .birthDate: Phrase(vi: "Ngày sinh", en: "Born")
    case .unit: Phrase(vi: "Đơn vị", en: "Unit")
    case .code: Phrase(vi: "Mã số", en: "Code")
    case .criterion: Phrase(vi: "Tiêu chí", en: "Criterion")
    case .clause: Phrase(vi: "Nội dung tiêu chí", en: "Clause")
    case .words: Phrase(vi: "Hồ sơ ghi", en: "What the dossier says")
    case .answer: Phrase(vi: "Xác nhận", en: "Confirmation")
    case .note: Phrase(vi: "Ghi chú", en: "Note")
    }
  }
}

extension Confirmation {
  /// Whether a person wrote on the row.
  public var isTouched: Bool {
    values[.answer]?.isEmpty == false || values[.note]?.isEmpty == false
  }

  /// The two answers as they stand in the drop-down.
  public static func label(isMet: Bool) -> Phrase {
    isMet ? Phrase(vi: "đạt", en: "met") : Phrase(vi: "không đạt", en: "not met")
  }

  static let required: [ConfirmationColumn] = [.name, .criterion, .answer]

  /// The confirmations that `decisions.xlsx` holds, in its order.
  ///
  /// - Parameter report: Takes a finding for every answer that is neither of the two.
  public static func read(from sheets: [Sheet], report: (Finding) -> Void) -> [Confirmation] {
    FilledTable<ConfirmationColumn>.rows(
      in: sheets, heading: \.heading, required: required
    ).map { Confirmation($0.values, at: $0.place, report: report) }
  }

  private init(
    _ values: [ConfirmationColumn: String], at place: Place, report: (Finding) -> Void
  ) {
    let written = ComparisonKey(values[.answer] ?? "")
    let isMet = [true, false].first { isMet in
      Language.allCases.contains {
        ComparisonKey(Confirmation.label(isMet: isMet)($0)) == written
      }
    }
    if isMet == nil && !written.isEmpty {
      report(Finding(.unknownConfirmation, at: place, .plain(values[.answer] ?? "")))
    }
    self.init(
      nominee: NomineeIdentity(
        name: values[.name] ?? "", birthDate: values[.birthDate] ?? "",
        unit: values[.unit] ?? "", code: values[.code] ?? ""),
      criterion: values[.criterion] ?? "", isMet: isMet, values: values, place: place)
  }
}
