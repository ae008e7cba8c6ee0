import Nominations
import Sheets

extension RegisterDocuments {
  /// Writes `decisions.xlsx`: the doubtful duplicates side by side and the criteria that wait for
  /// confirmation, each with a drop-down.
  ///
  /// Rows that a person answered or noted something on stay as they were; rows that are still
  /// open are written anew; new questions follow, the most probable first.
  ///
  /// - Parameters:
  ///   - decisions: What the present file holds.
  ///   - confirmations: What its second sheet holds.
  @discardableResult
  package func writeDecisions(
    to path: String, keeping decisions: [Decision], _ confirmations: [Confirmation]
  ) throws(WriteError) -> [Finding] {
    let title = Phrase(vi: "Quyết định", en: "Decisions")(language)
    return try XlsxFile.write(to: path, properties: properties(title)) { book in
      duplicateSheet.write(duplicateRows(keeping: decisions), into: book, language: language)
      confirmationSheet.write(
        confirmationRows(keeping: confirmations), into: book, language: language)
      book.mark(as: WorkbookMarker(.decisions))
    }
  }
}

extension RegisterDocuments {
  /// Whether there is anything to ask that these rows do not hold yet.
  package func asksBeyond(_ decisions: [Decision], _ confirmations: [Confirmation]) -> Bool {
    !newDuplicateRows(beyond: decisions).isEmpty
      || !newConfirmationRows(beyond: confirmations).isEmpty
  }
}

// MARK: Duplicates

extension RegisterDocuments {
  var duplicateSheet: FilledSheet<DecisionColumn> {
    var sheet = FilledSheet<DecisionColumn>(
      name: Phrase(vi: "Nghi trùng", en: "Duplicates"), heading: \.heading,
      width: { column in
        switch column {
        case .leftName, .rightName: 24
        case .leftBirthDate, .rightBirthDate, .probability: 12
        case .leftUnit, .rightUnit, .leftPlace, .rightPlace, .note: 26
        case .leftCode, .rightCode, .proposal, .answer: 14
        case .reason: 40
        }
      },
      answer: FilledSheet.Answer(
        column: .answer, choices: DuplicateQuestion.Answer.allCases.map { $0.label(language) },
        prompt: Phrase(
          vi: "“gộp”: hai dòng là một người, một tập thể. “giữ riêng”: là hai đối tượng khác nhau.",
          en: "“merge”: both rows are one nominee. “keep apart”: they are two.")))
    sheet.compared = [
      (.leftName, .rightName), (.leftBirthDate, .rightBirthDate), (.leftUnit, .rightUnit),
      (.leftCode, .rightCode),
    ]
    return sheet
  }

  private func duplicateRows(keeping decisions: [Decision]) -> [[DecisionColumn: String]] {
    let asked = Set(askedPairs.map(\.key))
    let kept = decisions.filter { decision in
      let isTouched =
        decision.values[.answer]?.isEmpty == false || decision.values[.note]?.isEmpty == false
      return isTouched || asked.contains([decision.left, decision.right])
    }
    return kept.map(\.values) + newDuplicateRows(beyond: kept)
  }

  private func newDuplicateRows(beyond known: [Decision]) -> [[DecisionColumn: String]] {
    let known = Set(known.map { Set([$0.left, $0.right]) })
    return askedPairs.filter { !known.contains($0.key) }.map { row(of: $0.question) }
  }

  /// The questions, each with the two it is about, in either order.
  private var askedPairs: [(key: Set<NomineeIdentity>, question: DuplicateQuestion)] {
    consolidation.questions.map { question in
      ([NomineeIdentity(question.left), NomineeIdentity(question.right)], question)
    }
  }

  private func row(of question: DuplicateQuestion) -> [DecisionColumn: String] {
    let (left, right) = (NomineeIdentity(question.left), NomineeIdentity(question.right))
    return [
      .leftName: left.name, .leftBirthDate: left.birthDate, .leftUnit: left.unit,
      .leftCode: left.code, .leftPlace: question.left.place.description,
      .rightName: right.name, .rightBirthDate: right.birthDate, .rightUnit: right.unit,
      .rightCode: right.code, .rightPlace: question.right.place.description,
      .probability: "\(min(99, Int((question.probability * 100).rounded())))%",
      .reason: question.reason(language), .proposal: question.proposal?.label(language) ?? "",
      .answer: question.answer?.label(language) ?? "",
    ]
  }
}

// MARK: Confirmations

extension RegisterDocuments {
  var confirmationSheet: FilledSheet<ConfirmationColumn> {
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
          en: "What the competent person or council confirmed; blank while there is nothing yet."
        )))
  }

  private func confirmationRows(
    keeping confirmations: [Confirmation]
  ) -> [[ConfirmationColumn: String]] {
    let asked = Set(askedConfirmations.map(\.key))
    let kept = confirmations.filter { confirmation in
      let isTouched =
        confirmation.values[.answer]?.isEmpty == false
        || confirmation.values[.note]?.isEmpty == false
      return isTouched || asked.contains(ConfirmationKey(confirmation))
    }
    return kept.map(\.values) + newConfirmationRows(beyond: kept)
  }

  private func newConfirmationRows(
    beyond known: [Confirmation]
  ) -> [[ConfirmationColumn: String]] {
    let known = Set(known.map(ConfirmationKey.init))
    return askedConfirmations.filter { !known.contains($0.key) }.map(\.row)
  }

  private var askedConfirmations: [(key: ConfirmationKey, row: [ConfirmationColumn: String])] {
    let open = consolidation.entries.filter { entry in
      entry.refusal == nil && entry.assessment.verdict != .notMet
    }
    return open.flatMap { entry in
      let nominee = NomineeIdentity(entry.nominee.nominations[0])
      return entry.results(.awaitingConfirmation).map { result in
        (
          ConfirmationKey(nominee: nominee, criterion: result.criterion.code),
          row(of: result, nominee)
        )
      }
    }
  }

  private func row(
    of result: CriterionResult, _ nominee: NomineeIdentity
  ) -> [ConfirmationColumn: String] {
    [
      .name: nominee.name, .birthDate: nominee.birthDate, .unit: nominee.unit,
      .code: nominee.code, .criterion: result.criterion.code, .clause: result.criterion.clause,
      .words: ([result.reason(language)] + result.evidenceLines).joined(separator: "\n"),
    ]
  }
}

/// What a confirmation is about.
private struct ConfirmationKey: Hashable {
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
