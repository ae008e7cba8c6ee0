import FoundationEssentials
import Glibc
import Nominations
import SheetReading
import Sheets
import Templates

// Judges the nominations of a folder of workbooks by the criteria of a template, and tells the
// CPU time it takes, the texts of achievements included, beside that of reading the workbooks.
//
//   VerdictBenchmark FOLDER [TEMPLATE]

private func seconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

private func measured<Result>(_ work: () throws -> Result) rethrows -> (Result, Double) {
  let start = seconds()
  return (try work(), seconds() - start)
}

private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

private func plan(ofTemplate code: String) -> Plan? {
  let sheets = PlanTemplate.template(named: code)?.files.compactMap {
    try? readSheet(ofCSV: $0.bytes, named: $0.name) { _ in }
  }
  return sheets.flatMap { Plan.load(from: $0) { _ in } }
}

let arguments = CommandLine.arguments
guard arguments.count > 1, let plan = plan(ofTemplate: arguments.count > 2 ? arguments[2] : "P4"),
  let names = try? FileManager.default.contentsOfDirectory(atPath: arguments[1])
else {
  print("usage: VerdictBenchmark FOLDER [TEMPLATE]")
  exit(2)
}
let paths = names.filter { $0.hasSuffix(".xlsx") }.sorted().map { "\(arguments[1])/\($0)" }

/// The number of cells in all of the files.
private func cells(in paths: [String]) -> Int {
  paths.reduce(0) { count, path in
    let sheets = (try? Workbook.summaries(at: path, named: path) { _ in }) ?? []
    return count + sheets.reduce(0) { $0 + $1.cells }
  }
}

// Read once in advance, so that neither time pays for the disk.
_ = cells(in: paths)
let (cellCount, reading) = measured { cells(in: paths) }

// What a run does with them: every cell kept, with its text.
let keeping = measured {
  for path in paths { _ = try? readSheets(at: path, named: path) { _ in } }
}.1

let period = Period(year: plan.properties.firstYear + 1)
let intake = Intake(plan: plan)
let nominations = paths.flatMap { path -> [Nomination] in
  let sheets = (try? readSheets(at: path, named: path) { _ in }) ?? []
  return intake.read(sheets, period: period) { _ in }.nominations
}

let vocabulary = Vocabulary(planTerms: plan.titles)
let reader = AchievementReader(vocabulary: vocabulary)
var counts: [Verdict: Int] = [:]
var nominees = nominations.map { Nominee(nominations: [$0]) }
let textTime = measured {
  for index in nominees.indices { nominees[index].records = reader.records(of: nominees[index]) }
}.1
let judging = measured {
  let assessor = Assessor(
    plan: plan, terms: vocabulary.terms, period: period, nominees: nominees)
  for nominee in nominees { counts[assessor.assess(nominee).verdict, default: 0] += 1 }
}.1

let each = { (time: Double) in rounded(time / Double(max(nominations.count, 1)) * 1e6) }
print(
  "\(paths.count) workbooks, \(cellCount) cells, \(nominations.count) nominations, "
    + "\(nominees.reduce(0) { $0 + $1.records.count }) achievements, "
    + "\(Set(nominations.flatMap(\.achievementTexts).map(\.text)).count) different texts")
print(
  "verdicts: "
    + Verdict.allCases.map { "\(counts[$0] ?? 0) \($0)" }
    .joined(separator: ", "))
print(
  "CPU µs a nomination: counting cells \(each(reading)), reading them \(each(keeping)), "
    + "achievements \(each(textTime)), verdicts \(each(judging))")
let judged = textTime + judging
print(
  "achievements and verdicts / counting cells = \(rounded(judged / reading)), "
    + "/ reading them = \(rounded(judged / keeping)) (at most 2)")
