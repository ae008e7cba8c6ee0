import Nominations
import RegisterWriting
import SheetReading
import Sheets

extension FindingKind {
  /// Every kind of finding that the program can raise, by code.
  static let catalogue: [FindingKind] =
    (readingKinds + planTableKinds + planClauseKinds + planDateKinds + planConsistencyKinds
    + intakeKinds + criteriaKinds + quotaKinds + registerKinds + folderKinds + handedInKinds
    + writingKinds)
    .sorted { $0.code < $1.code }

  /// The catalogue as the documentation prints it.
  static func documentation() -> String {
    var lines = [
      "# Vướng mắc · Findings", "",
      "Every finding that `tonghop` can raise, with its remedy. `tonghop explain CODE` prints one;",
      "`{0}`, `{1}` … stand for what the finding quotes.", "",
    ]
    for kind in catalogue {
      lines += [
        "## \(kind.code) \(kind.title.vi)", "",
        "*\(kind.title.en)* (\(kind.severity.label.vi.lowercased()), "
          + "\(kind.severity.label.en.lowercased()))", "",
        "- \(kind.message.vi) → \(kind.remedy.vi)", "- \(kind.message.en) → \(kind.remedy.en)", "",
      ]
    }
    return lines.joined(separator: "\n")
  }

  /// What a finding of this kind means, and what to do about it.
  func explanation(in language: Language) -> String {
    [
      "\(code) \(title(language)) (\(severity.label(language).lowercased()))",
      message(language), "→ \(remedy(language))",
    ].joined(separator: "\n")
  }
}
