import Nominations
import Sheets

/// `decisions.xlsx`: the doubtful duplicates side by side and the criteria that wait for
/// confirmation, each with a drop-down.
///
/// Where a person works in it already, what they typed, moved, added and formatted stays as it is:
/// new questions are put below the last row, and of rows that nobody has touched only what the
/// program wrote there is brought up to date.
package struct DecisionsWorkbook: Sendable {
  private let language: Language
  private let properties: DocumentProperties
  private let pairs: [AskedPair]
  private let merged: [AskedPair]
  private let confirmations: [AskedConfirmation]

  /// - Parameters:
  ///   - pairs: The questions, those of a group together.
  ///   - merged: What was merged without asking, listed so that a row can be taken out.
  package init(
    asking pairs: [AskedPair], merged: [AskedPair], title: Phrase, language: Language
  ) {
    self.init(
      pairs, merged, [], language,
      DocumentProperties(title: title(language), created: CivilDate(year: 2000, month: 1, day: 1)))
  }

  fileprivate init(
    _ pairs: [AskedPair], _ merged: [AskedPair], _ confirmations: [AskedConfirmation],
    _ language: Language, _ properties: DocumentProperties
  ) {
    self.pairs = pairs
    self.merged = merged
    self.confirmations = confirmations
    self.language = language
    self.properties = properties
  }
}

extension RegisterDocuments {
  /// The questions of the consolidation.
  package var decisionsWorkbook: DecisionsWorkbook {
    DecisionsWorkbook(
      consolidation.questions.map(AskedPair.init), [], askedConfirmations, language,
      properties(Phrase(vi: "Quyết định", en: "Decisions")(language)))
  }
}

extension DecisionsWorkbook {
  /// Whether there is anything to ask that the file does not hold yet, or something in it that is
  /// asked no longer.
  package func differs(from decided: DecisionTables) -> Bool {
    !new(pairs + merged, beyond: decided.decisions).isEmpty
      || !newConfirmations(beyond: decided.confirmations).isEmpty || !settled(decided).isEmpty
  }

  /// Writes the file; where there is one already, around what a person typed.
  ///
  /// - Parameters:
  ///   - path: Of the present file or a copy of it, where there is one.
  ///   - decided: What the present file holds.
  @discardableResult
  package func write(
    to path: String, keeping decided: DecisionTables
  ) throws(WriteError) -> [Finding] {
    if !decided.decisionTables.isEmpty {
      do throws(WorkbookInUse.Failure) {
        try addRows(to: path, decided)
        return []
      } catch {
        // A workbook that cannot be changed in place is written anew, all that was typed included.
      }
    }
    return try XlsxFile.write(to: path, properties: properties) { book in
      writeAnew(into: book, keeping: decided)
    }
  }

  private func writeAnew(into book: XlsxBook, keeping decided: DecisionTables) {
    let asked = Set(pairs.map(\.key))
    let kept = decided.decisions.filter { $0.isTouched || asked.contains([$0.left, $0.right]) }
    duplicateSheet(language).write(
      kept.map(\.values) + values(new(pairs, beyond: kept), after: kept), into: book,
      language: language)
    if merged.isEmpty {
      let waiting = Set(confirmations.map(\.key))
      let kept = decided.confirmations.filter {
        $0.isTouched || waiting.contains(ConfirmationKey($0))
      }
      confirmationSheet(language).write(
        kept.map(\.values) + newConfirmations(beyond: kept).map(\.values), into: book,
        language: language)
    } else {
      mergedSheet.write(
        values(new(merged, beyond: kept), after: []), into: book, language: language)
    }
    book.mark(as: WorkbookMarker(.decisions))
  }

  private func addRows(
    to path: String, _ decided: DecisionTables
  ) throws(WorkbookInUse.Failure) {
    let workbook = try WorkbookInUse.open(path)
    let known = decided.decisions
    for (table, listed) in zip(decided.decisionTables, [pairs, merged]) {
      var texts: [Int: [Int: String]] = [:]
      if table.sheet == decided.decisionTables[0].sheet {
        for (row, values) in settled(decided) { texts[row] = table.texts(values) }
      }
      try workbook.put(
        texts, below: values(new(listed, beyond: known), after: known).map(table.texts),
        onSheet: table.sheet)
    }
    let new = newConfirmations(beyond: decided.confirmations)
    if !new.isEmpty {
      guard let table = decided.confirmationTable else { throw .unusual }
      try workbook.put([:], below: new.map { table.texts($0.values) }, onSheet: table.sheet)
    }
    try workbook.save()
  }
}

extension TablePosition {
  /// Texts by the columns in which they now stand; what has no column any more is left out.
  fileprivate func texts(_ values: [Column: String]) -> [Int: String] {
    var texts: [Int: String] = [:]
    for (column, text) in values {
      if let number = columns[column] { texts[number] = text }
    }
    return texts
  }
}

// MARK: Duplicates

/// The sheet on which duplicates are decided.
func duplicateSheet(_ language: Language) -> FilledSheet<DecisionColumn> {
  var sheet = FilledSheet<DecisionColumn>(
    name: Phrase(vi: "Nghi trùng", en: "Duplicates"), heading: \.heading,
    width: { column in
      switch column {
      case .group: 8
      case .leftName, .rightName: 24
      case .leftBirthDate, .rightBirthDate, .probability: 12
      case .leftUnit, .rightUnit, .leftPlace, .rightPlace, .note: 26
      case .leftCode, .rightCode, .proposal, .answer: 14
      case .reason: 40
      }
    },
    answer: FilledSheet.Answer(
      column: .answer, choices: Decision.Answer.allCases.map { $0.label(language) },
      prompt: Phrase(
        vi: "gộp: hai dòng là một. giữ riêng: là hai. gộp cả nhóm: mọi dòng của nhóm chưa trả lời "
          + "là một. tách dòng 1, tách dòng 2: dòng ấy không thuộc nhóm này.",
        en: "merge: both rows are one. keep apart: they are two. merge the group: so are all rows "
          + "of the group without an answer. take row 1, row 2 out: it is none of the group.")))
  sheet.compared = [
    (.leftName, .rightName), (.leftBirthDate, .rightBirthDate), (.leftUnit, .rightUnit),
    (.leftCode, .rightCode),
  ]
  return sheet
}

extension DecisionsWorkbook {
  private var mergedSheet: FilledSheet<DecisionColumn> {
    var sheet = duplicateSheet(language)
    sheet.name = Phrase(vi: "Đã gộp", en: "Merged")
    return sheet
  }

  private func new(_ listed: [AskedPair], beyond known: [Decision]) -> [AskedPair] {
    let known = Set(known.map { Set([$0.left, $0.right]) })
    return listed.filter { !known.contains($0.key) }
  }

  /// New groups are numbered after those that the sheet has.
  private func values(
    _ pairs: [AskedPair], after known: [Decision]
  ) -> [[DecisionColumn: String]] {
    let first = (known.compactMap { Int($0.values[.group] ?? "") }.max() ?? 0) + 1
    return pairs.map { $0.values(firstGroup: first, in: language) }
  }

  /// Questions that nobody touched and that are asked no longer, each with what is to stand on
  /// its row.
  private func settled(
    _ decided: DecisionTables
  ) -> [(row: Int, values: [DecisionColumn: String])] {
    let asked = Set(pairs.map(\.key))
    let label = Phrase(vi: "không còn hỏi", en: "no longer asked")(language)
    return decided.decisions.compactMap { decision in
      guard let row = decision.place.row, !decision.isTouched,
        decision.place.source.sheet == decided.decisionTables.first?.sheet,
        decision.values[.proposal] != label, !asked.contains([decision.left, decision.right])
      else { return nil }
      return (row, [.proposal: label])
    }
  }
}

// MARK: Confirmations

/// A criterion of a nominee that waits for a person's word.
struct AskedConfirmation: Sendable {
  let key: ConfirmationKey
  let values: [ConfirmationColumn: String]
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

extension DecisionsWorkbook {
  private func newConfirmations(beyond known: [Confirmation]) -> [AskedConfirmation] {
    let known = Set(known.map(ConfirmationKey.init))
    return confirmations.filter { !known.contains($0.key) }
  }
}

extension RegisterDocuments {
  fileprivate var askedConfirmations: [AskedConfirmation] {
    let open = consolidation.entries.filter { entry in
      entry.refusal == nil && entry.assessment.verdict != .notMet
    }
    return open.flatMap { entry in
      let nominee = NomineeIdentity(entry.nominee.nominations[0])
      return entry.results(.awaitingConfirmation).map { result in
        AskedConfirmation(
          key: ConfirmationKey(nominee: nominee, criterion: result.criterion.code),
          values: values(of: result, nominee))
      }
    }
  }

  private func values(
    of result: CriterionResult, _ nominee: NomineeIdentity
  ) -> [ConfirmationColumn: String] {
    [
      .name: nominee.name, .birthDate: nominee.birthDate, .unit: nominee.unit,
      .code: nominee.code, .criterion: result.criterion.code, .clause: result.criterion.clause,
      .words: ([result.reason(in: language)] + result.evidenceLines).joined(separator: "\n"),
    ]
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
