import Nominations
import RegisterWriting
import Sheets

/// Writes the documents of consolidated periods, each whole or not at all.
struct DocumentWriting {
  let folder: PlanFolder
  let language: Language

  /// What was written, and what was kept aside for it.
  struct Result {
    /// In the order in which staff look at them.
    var paths: [String] = []
    /// Documents that somebody had changed, with the names they are kept under.
    var kept: [(name: String, keptAs: String)] = []
  }

  func write(_ consolidation: Consolidation, batch: Batch) throws(WriteError) -> Result {
    let documents = documents(of: consolidation)
    let properties = consolidation.plan.properties
    var output = try OutputFolder(folder.outputPath(of: consolidation.period))
    var paths = [
      try output.write("so-tong-hop.xlsx", documents.writeRegister),
      try output.write("danh-sach-gui.xlsx", documents.writeForwardingList),
      try output.write("phu-luc-nhiem-vu.xlsx", documents.writeTaskAppendix),
      try output.write("danh-sach-don-doc.xlsx") { path throws(WriteError) in
        try documents.writeReminderList(to: path)
      },
    ]
    if properties.passMark != nil {
      paths.append(try output.write("phieu-bau.xlsx", documents.writeBallot))
      paths.append(try output.write("danh-sach-cong-nhan.xlsx", documents.writeRecognitionList))
      if let path = try writeTally(batch, documents) { paths.append(path) }
    }
    if properties.hasWebsiteList {
      paths.append(try output.write("danh-sach-website.xlsx", documents.writeWebsiteList))
    }
    return Result(paths: paths, kept: output.kept)
  }

  func writeAppendix(_ consolidation: Consolidation) throws(WriteError) -> Result {
    var output = try OutputFolder(folder.outputPath(of: consolidation.period))
    let path = try output.write(
      "phu-luc-nhiem-vu.xlsx", documents(of: consolidation).writeTaskAppendix)
    return Result(paths: [path], kept: output.kept)
  }

  /// Writes `decisions.xlsx` for all periods at once, where there is anything new to ask; what a
  /// person filled in stays, and the file as it was is kept beside it.
  ///
  /// - Returns: The path, or `nil` where nothing had to be written.
  func writeDecisions(
    _ consolidations: [Consolidation], keeping batch: Batch
  ) throws(WriteError) -> String? {
    guard var all = consolidations.last else { return nil }
    all.questions = consolidations.flatMap(\.questions)
    all.entries = consolidations.flatMap(\.entries)
    let documents = documents(of: all)
    guard documents.asksBeyond(batch.decisions, batch.confirmations) else { return nil }
    let path = folder.decisionsPath
    try keepAside(path)
    _ = try documents.writeDecisions(
      to: path, keeping: batch.decisions, batch.confirmations)
    return path
  }

  /// - Returns: The path, or `nil` where the sheet that lies there has every candidate already.
  private func writeTally(
    _ batch: Batch, _ documents: RegisterDocuments
  ) throws(WriteError) -> String? {
    guard documents.hasCandidates(beyond: batch.tallies) else { return nil }
    let path = folder.ballotPath(of: batch.period)
    try makeFolder(above: path)
    try keepAside(path)
    _ = try documents.writeTally(to: path, keeping: batch.tallies)
    return path
  }

  private func documents(of consolidation: Consolidation) -> RegisterDocuments {
    var documents = RegisterDocuments(consolidation, language: language)
    documents.sourceFolder = "../../nominations/\(consolidation.period)/"
    return documents
  }
}
