import Nominations
import Parallel
import Sheets

/// A criterion of a nominee that waits for a person's word.
///
/// A country's year has half a million: what identifies the nominee is made when its row is written.
struct AskedConfirmation: Sendable {
  let nomination: Nomination
  let result: CriterionResult

  var key: ConfirmationKey {
    ConfirmationKey(nominee: NomineeIdentity(nomination), criterion: result.criterion.code)
  }

  func values(in language: Language) -> [ConfirmationColumn: String] {
    let nominee = NomineeIdentity(nomination)
    return [
      .name: nominee.name, .birthDate: nominee.birthDate, .unit: nominee.unit,
      .code: nominee.code, .criterion: result.criterion.code, .clause: result.criterion.clause,
      .words: ([result.reason(in: language)] + result.evidenceLines).joined(separator: "\n"),
    ]
  }
}

/// The sheet on which criteria are confirmed.
func confirmationSheet(_ language: Language) -> FilledSheet<ConfirmationColumn> {
  FilledSheet<ConfirmationColumn>(
    name: Phrase(vi: "Chờ xác nhận", en: "To be confirmed"), heading: \.heading,
    width: { column in
      switch column {
      case .name, .unit, .note: 26
      case .birthDate, .code, .criterion, .answer: 13
      case .clause, .words: 48
      }
    },
    answer: FilledSheet.Answer(
      column: .answer,
      choices: [true, false].map { Confirmation.label(isMet: $0)(language) },
      prompt: Phrase(
        vi: "Ghi kết quả xác nhận của người hoặc Hội đồng có thẩm quyền; để trống nếu chưa có.",
        en: "What the competent person or council confirmed; blank while there is nothing yet.")))
}

extension [AskedConfirmation] {
  /// Those that a table does not hold yet.
  func new(beyond known: [Confirmation]) -> [AskedConfirmation] {
    if known.isEmpty { return self }
    let known = Set(known.map(ConfirmationKey.init))
    return filter { !known.contains($0.key) }
  }
}

extension RegisterDocuments {
  var askedConfirmations: [AskedConfirmation] {
    let asked = concurrentMap(consolidation.entries, threads: threads) {
      entry -> [AskedConfirmation] in
      guard entry.refusal == nil, entry.assessment.verdict != .notMet else { return [] }
      return entry.results(.awaitingConfirmation).map {
        AskedConfirmation(nomination: entry.nominee.nominations[0], result: $0)
      }
    }
    return Array(asked.joined())
  }
}

/// What a confirmation is about.
struct ConfirmationKey: Hashable, Sendable {
  let nominee: NomineeIdentity
  let criterion: String

  init(nominee: NomineeIdentity, criterion: String) {
    self.nominee = nominee
    self.criterion = criterion
  }

  init(_ confirmation: Confirmation) {
    self.init(nominee: confirmation.nominee, criterion: confirmation.criterion)
  }
}
