import Nominations
import Sheets

/// A submission in a few lines: the sender, a line a nomination or task, the findings' codes.
func drawing(of submission: Submission, findings: [Finding]) -> String {
  var lines: [String] = []
  if let sender = submission.sender { lines.append("from \(sender)") }
  lines += submission.nominations.map(drawing(of:))
  lines += submission.tasks.map(drawing(of:))
  if !findings.isEmpty { lines.append(findings.map(\.kind.code).joined(separator: " ")) }
  return lines.joined(separator: "\n")
}

private func drawing(of nomination: Nomination) -> String {
  var parts = ["\(nomination.place.row ?? 0) \(nomination.kind?.rawValue ?? "?")"]
  parts[0] += " " + nomination.name.value
  func add(_ label: String, _ value: String?) {
    if let value { parts.append(label + value) }
  }
  add("born ", nomination.birthDate.map { "\($0.value)" })
  add("", nomination.sex?.value.rawValue)
  add("at ", nomination.unit?.value)
  add("as ", nomination.position?.value)
  add("code ", nomination.code?.value)
  add("id ", nomination.citizenID?.value)
  add("in ", nomination.movement?.value)
  if !nomination.requests.isEmpty {
    parts.append("asks " + nomination.requests.map(\.value).joined(separator: " + "))
  }
  parts += nomination.achievementTexts.map { text in
    "won \(text.text)" + (text.year.map { " \($0)" } ?? "")
  }
  parts += nomination.marks.map { "mark \($0.headings.joined(separator: "›"))=\($0.value)" }
  add("note ", nomination.note?.value)
  return parts.joined(separator: "; ")
}

private func drawing(of task: PlannedTask) -> String {
  let quarter = task.quarter.map { "Q\($0)" } ?? "year"
  return "\(quarter) \(task.text): \(task.leads.joined(separator: " + "))"
    + " / \(task.coordinators.joined(separator: " + ")) / \(task.due)".trimmedEnd
}

/// The ledger of one sheet: a letter a row.
func letters(of ledger: [LedgerEntry]) -> String {
  let letters: [RowKind: Character] = [
    .nomination: "N", .evidence: "E", .heading: "h", .section: "S", .total: "T", .signature: "s",
    .note: "n", .task: "K", .blank: "-", .hidden: "H",
  ]
  return String(
    ledger.flatMap { entry in entry.rows.map { _ in letters[entry.kind] ?? "?" } })
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
