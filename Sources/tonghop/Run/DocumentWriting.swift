import FoundationEssentials
import Nominations
import RegisterWriting
import Sheets

/// Writes the documents of consolidated periods, each whole or not at all.
struct DocumentWriting {
  let folder: PlanFolder
  let language: Language

  /// - Returns: The paths written, in the order in which staff look at them.
  func write(_ consolidation: Consolidation, batch: Batch) throws(WriteError) -> [String] {
    let documents = documents(of: consolidation)
    var written = [
      try write("so-tong-hop.xlsx", of: consolidation, documents.writeRegister),
      try write("danh-sach-gui.xlsx", of: consolidation, documents.writeForwardingList),
      try writeAppendix(consolidation),
      try write("danh-sach-don-doc.xlsx", of: consolidation) { path throws(WriteError) in
        try documents.writeReminderList(to: path)
      },
    ]
    let properties = consolidation.plan.properties
    if properties.passMark != nil {
      written.append(try write("phieu-bau.xlsx", of: consolidation, documents.writeBallot))
      written.append(
        try write("danh-sach-cong-nhan.xlsx", of: consolidation, documents.writeRecognitionList))
      written.append(try writeTally(batch, documents))
    }
    if properties.hasWebsiteList {
      written.append(
        try write("danh-sach-website.xlsx", of: consolidation, documents.writeWebsiteList))
    }
    return written
  }

  func writeAppendix(_ consolidation: Consolidation) throws(WriteError) -> String {
    try write(
      "phu-luc-nhiem-vu.xlsx", of: consolidation, documents(of: consolidation).writeTaskAppendix)
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
    keepAside(path)
    _ = try documents.writeDecisions(
      to: path, keeping: batch.decisions, batch.confirmations)
    return path
  }

  private func writeTally(
    _ batch: Batch, _ documents: RegisterDocuments
  ) throws(WriteError) -> String {
    let path = folder.ballotPath(of: batch.period)
    try makeFolder(folder.inside("ballots"))
    keepAside(path)
    _ = try documents.writeTally(to: path, keeping: batch.tallies)
    return path
  }

  private func documents(of consolidation: Consolidation) -> RegisterDocuments {
    var documents = RegisterDocuments(consolidation, language: language)
    documents.sourceFolder = "../../nominations/\(consolidation.period)/"
    return documents
  }

  private func write(
    _ name: String, of consolidation: Consolidation,
    _ document: (String) throws(WriteError) -> [Finding]
  ) throws(WriteError) -> String {
    let output = folder.outputPath(of: consolidation.period)
    try makeFolder(output)
    let path = "\(output)/\(name)"
    _ = try document(path)
    return path
  }

  /// Copies a file that a person may have worked in to the first name of `….1.bak`, `….2.bak` …
  /// that is free.
  private func keepAside(_ path: String) {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path) else { return }
    var number = 1
    while manager.fileExists(atPath: "\(path).\(number).bak") { number += 1 }
    try? manager.copyItem(atPath: path, toPath: "\(path).\(number).bak")
  }
}

private func makeFolder(_ path: String) throws(WriteError) {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw .system(path: path, reason: "\(error)")
  }
}
