import FoundationEssentials
import Nominations
import RegisterWriting
import Sheets

/// Writes the documents of consolidated periods into the set of a run.
struct DocumentWriting {
  let folder: PlanFolder
  let set: OutputSet
  let language: Language
  /// How many documents are written at once.
  let threads: Int
  /// The day from which the reminders count the days left; `nil` leaves them out.
  var today: CivilDate?

  /// Writes every document of a period.
  ///
  /// - Parameter answers: The plan's own folder, which takes the tally sheet.
  /// - Returns: The period's folder, in the order in which staff look at the documents.
  func write(
    _ consolidation: Consolidation, batch: Batch, answers: OutputFolder
  ) throws(WriteError) -> OutputFolder {
    var documents = documents(of: consolidation)
    documents.handedIn = batch
    let output = self.output(consolidation.period)
    let replies = try ReplyWriting(folder: folder, set: set, language: language)
      .documents(of: consolidation, batch: batch)
    // At once: the answers, of which there may be thousands, wait for the disk.
    try output.write(list(of: documents, under: consolidation.plan.properties) + replies)
    if consolidation.plan.properties.passMark != nil,
      documents.hasCandidates(beyond: batch.tallies)
    {
      try answers.write(folder.ballotName(of: batch.period)) {
        [documents] path throws(WriteError) in
        try documents.writeTally(to: path, keeping: batch.tallies)
      }
    }
    try output.finish(isAll: true)
    return output
  }

  private func list(
    of documents: RegisterDocuments, under properties: PlanProperties
  ) -> [OutputFolder.Document] {
    var list = [
      OutputFolder.Document("so-tong-hop.xlsx", documents.writeRegister),
      OutputFolder.Document("danh-sach-gui.xlsx", documents.writeForwardingList),
      OutputFolder.Document("phu-luc-nhiem-vu.xlsx", documents.writeTaskAppendix),
      OutputFolder.Document("danh-sach-don-doc.xlsx") { [today] path throws(WriteError) in
        try documents.writeReminderList(to: path, today: today)
      },
      OutputFolder.Document("don-doc.txt") { [today] path throws(WriteError) in
        try writeBytes(Data(documents.reminderText(today: today).utf8), to: path)
        return []
      },
    ]
    if properties.passMark != nil {
      list.append(OutputFolder.Document("phieu-bau.xlsx", documents.writeBallot))
      list.append(
        OutputFolder.Document("danh-sach-cong-nhan.xlsx", documents.writeRecognitionList))
    }
    if properties.hasWebsiteList {
      list.append(OutputFolder.Document("danh-sach-website.xlsx", documents.writeWebsiteList))
    }
    return list
  }

  func writeAppendix(_ consolidation: Consolidation) throws(WriteError) -> OutputFolder {
    let output = self.output(consolidation.period)
    try output.write("phu-luc-nhiem-vu.xlsx", documents(of: consolidation).writeTaskAppendix)
    try output.finish(isAll: false)
    return output
  }

  /// Brings `decisions.xlsx` up to date for all periods at once, where there is anything new to
  /// ask; what a person filled in stays.
  ///
  /// - Parameter batch: Holds what was filled in.
  func writeDecisions(
    _ consolidations: [Consolidation], keeping batch: Batch, into answers: OutputFolder
  ) throws(WriteError) {
    guard var all = consolidations.last else { return }
    all.questions = DuplicateQuestion.numbered(consolidations.map(\.questions))
    all.merges = consolidations.flatMap(\.merges)
    all.entries = consolidations.flatMap(\.entries)
    let workbook = documents(of: all).decisionsWorkbook
    let decided = batch.decided
    guard !workbook.changes(to: decided).isEmpty else { return }
    try answers.write(PlanFolder.decisionsName) { [folder] path throws(WriteError) in
      if !decided.isEmpty { try copyFile(folder.decisionsPath, to: path) }
      return try workbook.write(to: path, keeping: decided)
    }
  }

  private func output(_ period: Period) -> OutputFolder {
    OutputFolder(folder.outputName(of: period), of: folder, set, threads: threads)
  }

  private func documents(of consolidation: Consolidation) -> RegisterDocuments {
    var documents = RegisterDocuments(consolidation, language: language)
    documents.threads = threads
    documents.sourceFolder = "../../nominations/\(consolidation.period)/"
    return documents
  }
}
