import Nominations
import RegisterWriting
import Sheets

/// Writes the documents of consolidated periods, each whole or not at all.
struct DocumentWriting {
  let folder: PlanFolder
  let language: Language
  /// The day from which the reminders count the days left; `nil` leaves them out.
  var today: CivilDate?

  /// What was written, and what was kept aside for it.
  struct Result {
    /// In the order in which staff look at them.
    var paths: [String] = []
    /// Documents that somebody had changed, with the names they are kept under.
    var kept: [(name: String, keptAs: String)] = []
    /// What writing found, as texts that no cell can hold.
    var findings: [Finding] = []
  }

  func write(_ consolidation: Consolidation, batch: Batch) throws(WriteError) -> Result {
    var documents = documents(of: consolidation)
    documents.handedIn = batch
    let properties = consolidation.plan.properties
    var output = try OutputFolder(folder.outputPath(of: consolidation.period))
    var result = Result()
    result.paths = [
      try output.write("so-tong-hop.xlsx", documents.writeRegister),
      try output.write("danh-sach-gui.xlsx", documents.writeForwardingList),
      try output.write("phu-luc-nhiem-vu.xlsx", documents.writeTaskAppendix),
      try output.write("danh-sach-don-doc.xlsx") { path throws(WriteError) in
        try documents.writeReminderList(to: path, today: today)
      },
      try output.write("don-doc.txt") { path throws(WriteError) in
        try writeText(documents.reminderText(today: today), to: path)
        return []
      },
    ]
    if properties.passMark != nil {
      result.paths += [
        try output.write("phieu-bau.xlsx", documents.writeBallot),
        try output.write("danh-sach-cong-nhan.xlsx", documents.writeRecognitionList),
      ]
      try writeTally(batch, documents, noting: &result)
    }
    if properties.hasWebsiteList {
      result.paths.append(try output.write("danh-sach-website.xlsx", documents.writeWebsiteList))
    }
    result.kept = output.kept
    result.findings += output.findings
    return result
  }

  func writeAppendix(_ consolidation: Consolidation) throws(WriteError) -> Result {
    var output = try OutputFolder(folder.outputPath(of: consolidation.period))
    let path = try output.write(
      "phu-luc-nhiem-vu.xlsx", documents(of: consolidation).writeTaskAppendix)
    return Result(paths: [path], kept: output.kept, findings: output.findings)
  }

  /// Writes `decisions.xlsx` for all periods at once, where there is anything new to ask; what a
  /// person filled in stays, and the file as it was is kept beside it.
  ///
  /// - Returns: Nothing written where there is nothing new to ask.
  func writeDecisions(
    _ consolidations: [Consolidation], keeping batch: Batch
  ) throws(WriteError) -> Result {
    guard var all = consolidations.last else { return Result() }
    all.questions = consolidations.flatMap(\.questions)
    all.entries = consolidations.flatMap(\.entries)
    let documents = documents(of: all)
    guard documents.asksBeyond(batch.decisions, batch.confirmations) else {
      return Result()
    }
    let path = folder.decisionsPath
    try keepAside(path)
    let findings = try documents.writeDecisions(
      to: path, keeping: batch.decisions, batch.confirmations)
    return Result(paths: [path], findings: findings)
  }

  /// Writes the tally sheet, unless the one that lies there has every candidate already.
  private func writeTally(
    _ batch: Batch, _ documents: RegisterDocuments, noting result: inout Result
  ) throws(WriteError) {
    guard documents.hasCandidates(beyond: batch.tallies) else { return }
    let path = folder.ballotPath(of: batch.period)
    try makeFolder(above: path)
    try keepAside(path)
    result.findings += try documents.writeTally(to: path, keeping: batch.tallies)
    result.paths.append(path)
  }

  private func documents(of consolidation: Consolidation) -> RegisterDocuments {
    var documents = RegisterDocuments(consolidation, language: language)
    documents.sourceFolder = "../../nominations/\(consolidation.period)/"
    return documents
  }
}
