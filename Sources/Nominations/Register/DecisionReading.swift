import Sheets
import VietnameseText

extension Decision {
  static let required: [DecisionColumn] = [.leftName, .rightName, .answer]

  /// The decisions that `decisions.xlsx` holds, in its order.
  ///
  /// - Parameters:
  ///   - heading: What heads the columns of the tables meant.
  ///   - report: Takes a finding for every answer that is none of those known.
  public static func read(
    from sheets: [Sheet], heading: (DecisionColumn) -> Phrase = \.heading,
    report: (Finding) -> Void
  ) -> [Decision] {
    FilledTable<DecisionColumn>.rows(
      in: sheets, heading: heading, required: required
    ).map { Decision($0.values, at: $0.place, report: report) }
  }

  private init(
    _ values: [DecisionColumn: String], at place: Place, report: (Finding) -> Void
  ) {
    let written = ComparisonKey(values[.answer] ?? "")
    let answer = Answer.allCases.first { answer in
      Language.allCases.contains { ComparisonKey(answer.label($0)) == written }
    }
    if answer == nil && !written.isEmpty {
      report(Finding(.unknownAnswer, at: place, .plain(values[.answer] ?? "")))
    }
    self.init(
      left: NomineeIdentity(
        name: values[.leftName] ?? "", birthDate: values[.leftBirthDate] ?? "",
        unit: values[.leftUnit] ?? "", code: values[.leftCode] ?? ""),
      right: NomineeIdentity(
        name: values[.rightName] ?? "", birthDate: values[.rightBirthDate] ?? "",
        unit: values[.rightUnit] ?? "", code: values[.rightCode] ?? ""),
      answer: answer, values: values, place: place)
  }
}
