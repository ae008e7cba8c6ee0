import Nominations
import Parallel
import Sheets

/// `decisions.xlsx`: the doubtful duplicates side by side, what was merged without asking, and the
/// criteria that wait for confirmation, each with a drop-down.
///
/// Where a person works in it already, what they typed, moved, added and formatted stays as it is:
/// new rows are put below the last, and of rows that nobody has touched only what the program
/// wrote there is brought up to date.
public struct DecisionsWorkbook: Sendable {
  private let language: Language
  private let properties: DocumentProperties
  private let threads: Int
  private let questions: [AskedPair]
  private let merges: [AskedPair]
  /// `nil` where there are no criteria.
  private let confirmations: [AskedConfirmation]?

  /// The decisions on a list without a plan.
  ///
  /// - Parameters:
  ///   - questions: Those of a group together.
  ///   - merges: What was merged without asking, each by itself.
  public init(
    asking questions: [AskedPair], merges: [AskedPair], title: Phrase, language: Language,
    threads: Int
  ) {
    self.init(
      questions, merges, nil, language,
      DocumentProperties(title: title(language), created: CivilDate(year: 2000, month: 1, day: 1)),
      threads)
  }

  fileprivate init(
    _ questions: [AskedPair], _ merges: [AskedPair], _ confirmations: [AskedConfirmation]?,
    _ language: Language, _ properties: DocumentProperties, _ threads: Int
  ) {
    self.questions = questions
    self.merges = merges.inGroups
    self.confirmations = confirmations
    self.language = language
    self.properties = properties
    self.threads = threads
  }
}

extension RegisterDocuments {
  /// The questions and the merges of the consolidation.
  public var decisionsWorkbook: DecisionsWorkbook {
    DecisionsWorkbook(
      concurrentMap(consolidation.questions, threads: threads) { AskedPair($0) },
      concurrentMap(consolidation.merges.filter { !$0.isDecided }, threads: threads) {
        AskedPair($0)
      }, askedConfirmations,
      language, properties(Phrase(vi: "Quyết định", en: "Decisions")(language)), threads)
  }
}

extension DecisionsWorkbook {
  /// What is to be changed in the file, beside what it holds.
  public struct Changes {
    fileprivate typealias Row = [DecisionColumn: String]
    fileprivate var questions: [Row] = []
    fileprivate var merges: [Row] = []
    fileprivate var confirmations: [AskedConfirmation] = []
    /// By row of the sheet: what is to stand on rows that nobody touched and that are asked or
    /// merged no longer.
    fileprivate var settledQuestions: [Int: Row] = [:]
    fileprivate var settledMerges: [Int: Row] = [:]

    public var isEmpty: Bool {
      questions.isEmpty && merges.isEmpty && confirmations.isEmpty && settledQuestions.isEmpty
        && settledMerges.isEmpty
    }
  }

  /// - Parameter decided: What the file holds; nothing where there is none.
  public func changes(to decided: DecisionTables) -> Changes {
    var changes = Changes()
    let asked = Set(questions.map(\.key))
    changes.questions = newQuestions(beyond: decided.decisions)
    changes.settledQuestions = settled(
      decided.decisions, on: decided.questionTable, [.proposal: Self.askedNoLonger(language)]
    ) { asked.contains([$0.left, $0.right]) }
    changes.confirmations = (confirmations ?? []).new(beyond: decided.confirmations)
    // Whoever removed the table of merges does not want it.
    if decided.isEmpty || decided.mergeTable != nil {
      var listing = MergeListing(merges, beyond: decided.corrections)
      changes.merges = values(listing.unlisted)
      changes.settledMerges = settled(
        decided.corrections, on: decided.mergeTable, [.reason: Self.mergedNoLonger(language)]
      ) { listing.holds($0) }
    }
    return changes
  }

  private static let askedNoLonger = Phrase(vi: "không còn hỏi", en: "no longer asked")
  private static let mergedNoLonger = Phrase(vi: "không còn gộp", en: "no longer merged")

  /// New groups are numbered after those that the sheet has.
  private func newQuestions(beyond known: [Decision]) -> [[DecisionColumn: String]] {
    let keys = Set(known.map { Set([$0.left, $0.right]) })
    let first = (known.compactMap { Int($0.values[.group] ?? "") }.max() ?? 0) + 1
    return questions.filter { !keys.contains($0.key) }
      .map { $0.values(group: "\(first + $0.group)", in: language) }
  }

  private func values(
    _ merges: [(pair: AskedPair, group: String)]
  ) -> [[DecisionColumn: String]] {
    merges.map { $0.pair.values(group: $0.group, in: language) }
  }

  /// The rows of a table that nobody touched and that hold no longer, each with what is to stand
  /// on it.
  private func settled(
    _ known: [Decision], on table: TablePosition<DecisionColumn>?,
    _ values: [DecisionColumn: String], holds: (Decision) -> Bool
  ) -> [Int: [DecisionColumn: String]] {
    var rows: [Int: [DecisionColumn: String]] = [:]
    for decision in known {
      guard let row = decision.place.row, !decision.isTouched,
        decision.place.source.sheet == table?.sheet,
        !values.allSatisfy({ decision.values[$0.key] == $0.value }), !holds(decision)
      else { continue }
      rows[row] = values
    }
    return rows
  }
}

extension DecisionsWorkbook {
  /// Writes the file; where there is one already, around what a person typed.
  ///
  /// - Parameters:
  ///   - path: Of the present file or a copy of it, where there is one.
  ///   - decided: What the present file holds.
  @discardableResult
  public func write(
    to path: String, keeping decided: DecisionTables
  ) throws(WriteError) -> [Finding] {
    if decided.questionTable != nil {
      do throws(WorkbookInUse.Failure) {
        try put(changes(to: decided), into: path, decided)
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
    let asked = Set(questions.map(\.key))
    let decisions = decided.decisions.filter {
      $0.isTouched || asked.contains([$0.left, $0.right])
    }
    questionSheet(language).write(
      decisions.map(\.values) + newQuestions(beyond: decisions), into: book, language: language,
      threads: threads)
    var listing = MergeListing(merges, beyond: decided.corrections)
    let corrections = decided.corrections.filter { $0.isTouched || listing.holds($0) }
    mergeSheet(language).write(
      corrections.map(\.values) + values(listing.unlisted), into: book, language: language,
      threads: threads)
    if let confirmations {
      let waiting = decided.confirmations.isEmpty ? [] : Set(confirmations.map(\.key))
      let kept = decided.confirmations.filter {
        $0.isTouched || waiting.contains(ConfirmationKey($0))
      }
      let asked = confirmations.new(beyond: kept)
      confirmationSheet(language).write(
        kept.count + asked.count, into: book, language: language, threads: threads
      ) { [language] index in
        index < kept.count
          ? kept[index].values : asked[index - kept.count].values(in: language)
      }
    }
    book.mark(as: WorkbookMarker(.decisions))
  }

  private func put(
    _ changes: Changes, into path: String, _ decided: DecisionTables
  ) throws(WorkbookInUse.Failure) {
    let workbook = try WorkbookInUse.open(path)
    try workbook.put(
      changes.settledQuestions, below: changes.questions, in: decided.questionTable)
    try workbook.put(changes.settledMerges, below: changes.merges, in: decided.mergeTable)
    try workbook.put(
      [:], below: changes.confirmations.map { $0.values(in: language) },
      in: decided.confirmationTable)
    try workbook.save()
  }
}

extension WorkbookInUse {
  /// Puts values into rows of a table, and rows below its last; what has no column any more is left
  /// out.
  fileprivate borrowing func put<Column>(
    _ values: [Int: [Column: String]], below rows: [[Column: String]],
    in table: TablePosition<Column>?
  ) throws(Failure) {
    if values.isEmpty && rows.isEmpty { return }
    guard let table else { throw .unusual }
    func texts(_ values: [Column: String]) -> [Int: String] {
      var texts: [Int: String] = [:]
      for (column, text) in values {
        if let number = table.columns[column] { texts[number] = text }
      }
      return texts
    }
    try put(
      values.mapValues(texts), below: rows.map(texts), onSheet: table.sheet,
      header: table.headerRow)
  }
}
