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
package func taskAppendix(
  of plan: Plan, year: Int, dueDates: [DueDate], submitted: [PlannedTask]
) -> [PlannedTask] {
  let planned = plan.tasks.filter { $0.year == nil || $0.year == year }
    .sorted { ($0.order, $0.code) < ($1.order, $1.code) }
  let due = dueDates.sorted { dateOrder($0) < dateOrder($1) }.map(PlannedTask.init(dueDate:))
  var merged: [PlannedTask] = []
  var positions: [TaskKey: Int] = [:]
  for task in planned + due + submitted {
    let task = task.normalised
    let key = TaskKey(quarter: task.quarter, text: ComparisonKey(task.text))
    if let position = positions[key] {
      merged[position] = merged[position].joined(with: task)
    } else {
      positions[key] = merged.count
      merged.append(task)
    }
  }
  return (1...5).flatMap { quarter in merged.filter { ($0.quarter ?? 5) == quarter } }
}

private struct TaskKey: Hashable {
  let quarter: Int?
  let text: ComparisonKey
}

private func dateOrder(_ dueDate: DueDate) -> Int {
  dueDate.date?.dayNumber ?? Int.max
}

extension PlannedTask {
  /// A deadline as a task of whoever owes it.
  fileprivate init(dueDate: DueDate) {
    let deadline = dueDate.deadline
    var quarter = dueDate.date?.quarter
    if case .quarter(_, let stated) = deadline.rule { quarter = stated }
    self.init(
      code: deadline.code, year: dueDate.date?.year, quarter: quarter, order: 0,
      text: deadline.what, leads: [deadline.who], coordinators: [],
      due: dueDate.phrase.vi, place: deadline.place)
  }

  /// Names without the full stop that offices put or leave out, each once.
  fileprivate var normalised: PlannedTask {
    replacing(
      text: trimmingStop(text), leads: uniqueNames(leads),
      coordinators: uniqueNames(coordinators), due: due)
  }

  /// The same task from two sources: whoever either names, joined.
  fileprivate func joined(with other: PlannedTask) -> PlannedTask {
    let leads = uniqueNames(leads + other.leads)
    let taken = Set(leads.map { ComparisonKey($0) })
    return replacing(
      text: text, leads: leads,
      coordinators: uniqueNames(coordinators + other.coordinators)
        .filter { !taken.contains(ComparisonKey($0)) },
      due: due.isEmpty ? other.due : due)
  }

  private func replacing(
    text: String, leads: [String], coordinators: [String], due: String
  ) -> PlannedTask {
    PlannedTask(
      code: code, year: year, quarter: quarter, order: order, text: text, leads: leads,
      coordinators: coordinators, due: due, place: place)
  }
}

/// Names as given first, without blanks and repetitions.
private func uniqueNames(_ names: [String]) -> [String] {
  var seen: Set<ComparisonKey> = []
  return names.map(trimmingStop).filter { name in
    let key = ComparisonKey(name)
    return !key.isEmpty && seen.insert(key).inserted
  }
}

private func trimmingStop(_ text: String) -> String {
  var trimmed = Substring(text)
  while let last = trimmed.last, last == "." || last.isWhitespace { trimmed.removeLast() }
  return String(trimmed.drop(while: \.isWhitespace))
}
