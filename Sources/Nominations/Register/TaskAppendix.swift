import Sheets
import VietnameseText

/// The tasks of one year as the appendix lists them: the plan's own, its deadlines, and those of
/// the units' task sheets, each once.
///
/// - Parameters:
///   - dueDates: The plan's deadlines as they fall in the year.
///   - submitted: The rows of the units' task sheets.
/// - Returns: By quarter, tasks of the whole year last; within a quarter the plan's order, then
///   deadlines by date, then what units added.
public func taskAppendix(
  of plan: Plan, year: Int, dueDates: [DueDate], submitted: [PlannedTask]
) -> [PlannedTask] {
  let planned = plan.tasks.filter { $0.year == nil || $0.year == year }
    .sorted { ($0.order, $0.code) < ($1.order, $1.code) }
  let due = dueDates.sorted { dateOrder($0) < dateOrder($1) }.flatMap(PlannedTask.tasks(of:))
  let names = BodyNames(plan)
  var merged: [PlannedTask] = []
  var positions: [TaskKey: Int] = [:]
  for task in planned + due + submitted {
    let task = task.normalised(names)
    let key = TaskKey(quarter: task.quarter, text: task.text)
    if let position = positions[key] {
      merged[position] = merged[position].joined(with: task)
    } else {
      positions[key] = merged.count
      merged.append(task)
    }
  }
  return (1...5).flatMap { quarter in merged.filter { ($0.quarter ?? 5) == quarter } }
}

/// One task, in whatever spelling of thi đua, khen thưởng its source writes it.
private struct TaskKey: Hashable {
  let quarter: Int?
  let text: String

  init(quarter: Int?, text: String) {
    self.quarter = quarter
    self.text = ComparisonKey(text).text.replacing("thi dua khen thuong", with: "tdkt")
      .replacing("td kt", with: "tdkt")
  }
}

/// Leads and coordinators under the names that the plan gives its units.
private struct BodyNames {
  private let directory: UnitDirectory

  init(_ plan: Plan) {
    directory = UnitDirectory(units: plan.units)
  }

  /// The names each once, in their order, without blanks.
  func unique(_ names: [String]) -> [String] {
    var seen: Set<ComparisonKey> = []
    return names.map { canonical(trimmingStop($0)) }.filter { name in
      let key = ComparisonKey(name)
      return !key.isEmpty && seen.insert(key).inserted
    }
  }

  /// Only a name or an alias as written is replaced: a text that merely holds one may mean more.
  private func canonical(_ name: String) -> String {
    guard let match = directory.unit(named: name), match.isClear, match.confidence == 1 else {
      return name
    }
    return match.unit.name
  }
}

private func dateOrder(_ dueDate: DueDate) -> Int {
  dueDate.date?.dayNumber ?? Int.max
}

extension PlannedTask {
  /// A deadline as a task of whoever owes it; one of no day that recurs stands in each quarter.
  fileprivate static func tasks(of dueDate: DueDate) -> [PlannedTask] {
    let deadline = dueDate.deadline
    let quarters: [Int?] =
      switch deadline.rule {
      case .quarter(_, let quarter): [quarter]
      case .undated(let words) where dueDate.date == nil && !Quarter.all(in: words).isEmpty:
        Quarter.all(in: words)
      default: [dueDate.date?.quarter]
      }
    return quarters.map { quarter in
      PlannedTask(
        code: deadline.code, year: dueDate.date?.year, quarter: quarter, order: 0,
        text: deadline.what, leads: parts(of: deadline.who, separatedBy: [";"]), coordinators: [],
        due: dueDate.phrase.vi, place: deadline.place)
    }
  }

  /// Names without the full stop that offices put or leave out, each once.
  fileprivate func normalised(_ names: BodyNames) -> PlannedTask {
    replacing(
      text: trimmingStop(text), leads: names.unique(leads),
      coordinators: names.unique(coordinators), due: due, status: status)
  }

  /// The same task from two sources, both normalised: whoever either names, joined.
  fileprivate func joined(with other: PlannedTask) -> PlannedTask {
    let leads = self.leads + other.leads.filter { !self.leads.contains($0) }
    let added = other.coordinators.filter { !coordinators.contains($0) }
    return replacing(
      text: text, leads: leads,
      coordinators: (coordinators + added).filter { !leads.contains($0) },
      due: due.isEmpty ? other.due : due,
      status: [status, other.status].filter { !$0.isEmpty }.reduce("") { all, next in
        all.isEmpty || all == next ? next : all + "; " + next
      })
  }

  private func replacing(
    text: String, leads: [String], coordinators: [String], due: String, status: String
  ) -> PlannedTask {
    PlannedTask(
      code: code, year: year, quarter: quarter, order: order, text: text, leads: leads,
      coordinators: coordinators, due: due, status: status, place: place)
  }
}

private func trimmingStop(_ text: String) -> String {
  var trimmed = Substring(text)
  while let last = trimmed.last, last == "." || last.isWhitespace { trimmed.removeLast() }
  return String(trimmed.drop(while: \.isWhitespace))
}
