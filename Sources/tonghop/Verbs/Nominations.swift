@preconcurrency import Glibc
import Matching
import Nominations
import Parallel
import SheetReading
import Sheets

extension Verb {
  /// From files to nominations, for programs: what `run` would consolidate of them.
  static let nominations = Verb(
    name: "nominations", operands: "FILE…|-",
    summary: Phrase(
      vi: "in các trường hợp đề nghị đọc được từ tệp, mỗi dòng một đối tượng (JSON)",
      en: "print the nominations that files hold, a JSON object a line"),
    options: [.plan, .period, .ndjson, .threads, .schema], run: printNominations)
}

extension Option {
  fileprivate static let plan = Option(
    name: "plan", effect: .text(\.plan, placeholder: "FOLDER"),
    help: Phrase(
      vi: "thư mục kế hoạch, để biết đơn vị, phong trào, tiêu đề cột (mặc định: không có)",
      en: "the plan's folder, to know units, movements, headings (default: none)"),
    completion: .folders)
  static let ndjson = Option(
    name: "ndjson", effect: .flag(\.ndjson),
    help: Phrase(
      vi: "mỗi dòng một đối tượng JSON của lệnh nominations",
      en: "a JSON object a line, as nominations prints it"))
  fileprivate static let schema = Option(
    name: "schema", effect: .flag(\.wantsCatalogue),
    help: Phrase(vi: "in ý nghĩa các trường", en: "print what the fields mean"))
}

@Sendable private func printNominations(_ options: Options) -> ExitCode {
  if options.wantsCatalogue {
    printOut(NominationField.documentation())
    return .clean
  }
  guard !options.operands.isEmpty else {
    printError(Verb.nominations.helpPage(in: options.language))
    return .failed
  }
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  guard let plan = plan(asked: options.plan, report) else { return .failed }
  let reading = NominationReading(plan: plan, period: options.period, report: report)
  var exitCode = ExitCode.clean
  forEachShare(of: options.operands) { paths in
    for read in concurrentMap(paths, threads: options.threads, reading.read) {
      read.lines.forEach(printOut)
      read.findings.forEach(printError)
      if read.isRefused { exitCode = .findings }
    }
  }
  return exitCode
}

/// The plan of a folder, or one without any tables where no folder is named.
private func plan(asked path: String?, _ report: FindingReport) -> Plan? {
  guard let path else { return Plan() }
  var findings: [Finding] = []
  let plan = PlanFolder(path: path).loadPlan { findings.append($0) }
  if plan == nil { findings.map(report.line).forEach(printError) }
  return plan
}

/// Gives the paths in shares small enough to be held in memory; `-` stands for those on standard
/// input, one a line.
private func forEachShare(of operands: [String], _ body: ([String]) -> Void) {
  var share: [String] = []
  func add(_ path: String) {
    share.append(path)
    guard share.count == 512 else { return }
    body(share)
    share = []
  }
  for operand in operands {
    guard operand == "-" else {
      add(operand)
      continue
    }
    while let path = Swift.readLine(), !path.isEmpty { add(path) }
  }
  body(share)
}

/// Reads files each by itself, so that any share of them gives the same lines.
private struct NominationReading: Sendable {
  let plan: Plan
  /// Of all files; where it is `nil`, each stands in the folder of its own.
  let period: Period?
  let report: FindingReport

  struct Result: Sendable {
    var lines: [String] = []
    var findings: [String] = []
    var isRefused = false
  }

  @Sendable func read(_ path: String) -> Result {
    let (period, name) = whereItStands(path)
    var result = Result()
    func take(_ finding: Finding) {
      if finding.kind.severity > .note { result.findings.append(report.line(finding)) }
    }
    do {
      let sheets = try readSheets(at: path, named: name, report: take)
      let submission = Intake(plan: plan).read(sheets, period: period, report: take)
      let records = MatchRecords(submission.nominations, in: plan).all
      result.lines = zip(submission.nominations, records).map { nomination, record in
        NominationField.line(nomination, record)
      }
    } catch {
      take(error.finding)
      result.isRefused = true
    }
    return result
  }

  /// The period of a file and its name within the period's folder, where it lies in one:
  /// `…/nominations/2022-Q1/phong-a/de-nghi.xlsx`.
  private func whereItStands(_ path: String) -> (Period, String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for index in parts.indices.dropLast(2).reversed() where parts[index] == "nominations" {
      guard let found = Period(folderName: String(parts[index + 1])) else { continue }
      return (period ?? found, parts[(index + 2)...].joined(separator: "/"))
    }
    return (period ?? plan.properties.firstPeriod, path)
  }
}
