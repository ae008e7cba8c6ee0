import Sheets

/// One column of a table of the plan.
public struct PlanColumn: Sendable, Hashable {
  public let header: Phrase
  /// What a cell takes, for the person who fills it in.
  public let takes: Phrase
  public let isRequired: Bool
  public let example: String
  /// The words that a cell takes where these are closed; empty where it takes others.
  public let choices: [Phrase]
  /// Whether a cell takes several values, separated by `;`.
  public let isList: Bool

  init(
    vi: String, en: String, takes: Phrase, isRequired: Bool = false, example: String = "",
    choices: [Phrase] = [], isList: Bool = false
  ) {
    header = Phrase(vi: vi, en: en)
    self.takes = takes
    self.isRequired = isRequired
    self.example = example
    self.choices = choices
    self.isList = isList
  }

  /// Remarks that staff make for themselves; every table has it, and nothing reads it.
  public static let note = PlanColumn(
    vi: "Ghi chú", en: "Note",
    takes: Phrase(vi: "ghi chú của đơn vị; chương trình không đọc", en: "your own; never read"))
}
