import FoundationEssentials
import Nominations
import Parallel
import SheetReading
import Sheets

/// Reads everything that a folder holds for its periods.
struct BatchReading {
  let folder: PlanFolder
  let plan: Plan
  let threads: Int
  let language: Language

  /// The batches of the folder's periods, earliest first, each knowing the nominations before it.
  func batches() -> [Batch] {
    var earlier = history()
    var batches: [Batch] = []
    for periodFolder in folder.periods {
      var batch = Batch(plan: plan, period: periodFolder.period)
      batch.files = submissions(under: periodFolder.path, period: periodFolder.period)
      batch.earlier = earlier
      batches.append(batch)
      earlier += batch.files.flatMap { $0.submission?.nominations ?? [] }
    }
    addFilledInTables(to: &batches)
    return batches
  }

  /// What people filled in, and the units' task sheets: the same for every period but for the
  /// ballots.
  private func addFilledInTables(to batches: inout [Batch]) {
    var findings: [Finding] = []
    let decided = DecisionTables(filledIn(folder.decisionsPath, &findings)) {
      findings.append($0)
    }
    for index in batches.indices {
      let period = batches[index].period
      batches[index].taskFiles = submissions(under: folder.tasksPath, period: period)
      let tallies = filledIn(folder.ballotPath(of: period), &batches[index].findings)
      batches[index].decided = decided
      batches[index].tallies = Tally.read(from: tallies) { batches[index].findings.append($0) }
      batches[index].findings += findings
    }
  }

  /// The sheets of a table that the program made and a person may have filled in.
  private func filledIn(_ path: String, _ findings: inout [Finding]) -> [Sheet] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    do {
      return try readSheets(at: path, named: String(path.dropFirst(folder.path.count + 1))) {
        findings.append($0)
      }
    } catch {
      findings.append(error.finding)
      return []
    }
  }

  /// The nominations of earlier registers: each of the period that its register was made for, or
  /// that the folder within `history/` is named after; of any other list it is only known that it
  /// came before the plan.
  private func history() -> [Nomination] {
    let before = Period(year: plan.properties.firstYear - 1)
    return submissions(under: folder.historyPath, period: before).flatMap { file in
      let top = file.file.split(separator: "/").first.map(String.init) ?? ""
      let period = file.submission?.period ?? Period(folderName: top) ?? before
      return (file.submission?.nominations ?? []).map { nomination in
        var nomination = nomination
        nomination.period = period
        return nomination
      }
    }
  }

  private func submissions(under path: String, period: Period) -> [SubmittedFile] {
    let files = handedInFiles(under: path)
    let intake = Intake(plan: plan)
    let progress = Progress(
      Phrase(vi: "Đang đọc \(period)", en: "Reading \(period)"), total: files.count, in: language)
    return concurrentMap(files, threads: threads) { file in
      defer { progress.advance() }
      return read(file, with: intake, period: period)
    }
  }

  private func read(_ file: HandedInFile, with intake: Intake, period: Period) -> SubmittedFile {
    if let obstacle = file.obstacle {
      let finding = Finding(obstacle, at: Place(file: file.name))
      return SubmittedFile(file: file.name, submission: nil, findings: [finding])
    }
    // A file that is being copied is whole a moment later, or it must wait for the next run.
    for _ in 1...2 {
      let before = FileVersion(file.path)
      let read = readOnce(file, with: intake, period: period)
      if FileVersion(file.path) == before { return read }
    }
    let finding = Finding(.changedWhileRead, at: Place(file: file.name))
    return SubmittedFile(file: file.name, submission: nil, findings: [finding])
  }

  private func readOnce(
    _ file: HandedInFile, with intake: Intake, period: Period
  ) -> SubmittedFile {
    var findings: [Finding] = []
    if isOpenElsewhere(file.path) {
      findings.append(Finding(.openFile, at: Place(file: file.name)))
    }
    do {
      let sheets = try readSheets(at: file.path, named: file.name) { findings.append($0) }
      let submission = intake.read(sheets, period: period) { findings.append($0) }
      return SubmittedFile(
        file: file.name, submission: submission, findings: findings,
        digest: digest(ofFileAt: file.path))
    } catch {
      return SubmittedFile(
        file: file.name, submission: nil, findings: findings + [error.finding],
        digest: digest(ofFileAt: file.path))
    }
  }
}
