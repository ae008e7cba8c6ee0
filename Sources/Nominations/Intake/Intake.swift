import Sheets
import VietnameseText

/// Turns the sheets of one file into nominations and tasks, and enters every row in the ledger.
public struct Intake: Sendable {
  private let plan: Plan
  private let dictionary: HeaderDictionary
  private let units: UnitDirectory
  private let movements: MovementDirectory

  public init(plan: Plan) {
    self.plan = plan
    dictionary = HeaderDictionary(synonyms: plan.columns, criteria: plan.criteria)
    units = UnitDirectory(units: plan.units)
    movements = MovementDirectory(movements: plan.movements)
  }

  /// Reads the sheets of one file.
  ///
  /// - Parameter report: Takes what is found about rows, columns and the sender.
  public func read(
    _ sheets: [Sheet], period: Period, report: (Finding) -> Void
  ) -> Submission {
    let marker = WorkbookMarker(in: sheets)
    if let marker, let carried = marker.carried,
      let register = RegisterReading(plan: plan, units: units, period: period, marker: marker)
        .read(sheets, carried: carried, report: report)
    {
      return register
    }
    var submission = Submission()
    submission.sheets = sheets.count
    submission.rowsRead = Dictionary(sheets.map { ($0.source, $0.lastRow) }, uniquingKeysWith: max)
    submission.period = marker?.period
    let dictionary = dictionary(for: marker)
    var readings: [SheetIntake] = []
    for sheet in sheets {
      let reply = EarlierReply(sheet)
      submission.earlierReply = submission.earlierReply ?? reply
      readings.append(
        SheetIntake(
          sheet, dictionary: dictionary, readsHidden: plan.properties.readsHidden,
          isSetAside: marker.map { !$0.isNominationSheet(sheet) } ?? (reply != nil)))
    }
    let read = readings.filter(\.isRead)
    submission.sender =
      knownUnit(in: marker)
      ?? sheets.first.flatMap { sheet in
        SenderRecognition(units: units, year: period.year).sender(
          ofFile: sheet.source.file, grids: read.map { ($0.grid, $0.layout) }, report: report)
      }
    let habit = DateHabit(read.flatMap { $0.birthDateValues() })
    reportHabit(habit, in: read, report: report)
    var rows = SubmissionReader(
      period: period, sender: submission.sender, habit: habit, movements: movements)
    for index in readings.indices where readings[index].isRead {
      rows.read(&readings[index], report: report)
    }
    rows.attachLists(report: report)
    submission.nominations = rows.nominations
    submission.tasks = rows.tasks
    for reading in readings {
      reading.reportHidden(report)
      submission.ledger += reading.ledger
    }
    return submission
  }

  /// The dictionary with the headings of a form of our own, which leave nothing to be guessed.
  private func dictionary(for marker: WorkbookMarker?) -> HeaderDictionary {
    guard let marker, !marker.columns.isEmpty else { return dictionary }
    let headings = marker.columns.map {
      ColumnSynonym(
        meaning: $0.meaning, heading: $0.heading, isInForm: true, place: Place(file: ""))
    }
    return HeaderDictionary(synonyms: plan.columns + headings, criteria: plan.criteria)
  }

  private func knownUnit(in marker: WorkbookMarker?) -> String? {
    plan.units.first { $0.code == marker?.unit }?.code
  }

  private func reportHabit(
    _ habit: DateHabit, in readings: [SheetIntake], report: (Finding) -> Void
  ) {
    guard habit.isSwappedInCells, let first = readings.first else { return }
    let count = readings.flatMap { $0.birthDateValues() }.count {
      if case .date = $0 { true } else { false }
    }
    report(Finding(.swappedDates, at: Place(first.grid.source), "\(count)"))
  }
}
