import FoundationEssentials
import Nominations
import RegisterWriting
import Sheets

/// Writes what goes back to the units: for each file with findings a copy that bears them, or a
/// list where the file cannot, and a text for the mail.
struct ReplyWriting {
  let folder: PlanFolder
  let language: Language

  /// What was written.
  struct Result {
    /// The folder; `nil` where no file needs an answer.
    var path: String?
    /// What writing found, as texts that no cell can hold.
    var findings: [Finding] = []
  }

  func write(_ consolidation: Consolidation, batch: Batch) throws(WriteError) -> Result {
    let documents = RegisterDocuments(consolidation, language: language)
    let output = folder.outputPath(of: consolidation.period) + "/phan-hoi"
    let source = folder.inside("nominations/\(consolidation.period)/")
    var memory = ReplyMemory(folder: output)
    let returned = Dictionary(
      batch.files.compactMap { file in
        file.submission?.earlierReply.map { (file.file, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let present = Set(consolidation.files.map(\.file))
    var before: [String: [ReplyLine]] = [:]
    var digests: [String: String] = [:]
    for file in consolidation.files {
      let digest = digest(ofFileAt: source + containerPath(of: file.file)) ?? ""
      digests[file.file] = digest
      before[file.file] =
        returned[file.file]?.lines
        ?? memory.linesBefore(
          file.file, digest: digest, sender: file.sender, present: present)
    }
    let replies = documents.replies(after: before)
    let lines = Dictionary(uniqueKeysWithValues: replies.map { ($0.file, $0.lines) })
    for file in consolidation.files {
      memory.note(
        file.file, digest: digests[file.file] ?? "", sender: file.sender,
        before: before[file.file], now: lines[file.file] ?? [])
    }
    defer { memory.save(present: present) }
    if replies.isEmpty { return Result() }
    var result = Result(path: output)
    for reply in replies {
      let path = output + "/" + reply.file.replacing("›", with: "-")
      try makeFolder(above: path)
      let isMarked = try documents.writeReply(
        reply, copyOf: source + reply.file, returned: returned[reply.file], to: path,
        copy: copyFile)
      if !isMarked {
        let list = path + ".phan-hoi.xlsx"
        result.findings += try documents.writeReplyList(reply, to: list).map {
          Finding($0.kind, at: Place(file: list), values: $0.values)
        }
      }
      try writeText(documents.replyText(reply), to: path + ".txt")
    }
    return result
  }

  /// The file on the disk: the archive, for a member of one.
  private func containerPath(of file: String) -> String {
    file.firstRange(of: " › ").map { String(file[..<$0.lowerBound]) } ?? file
  }

  private func copyFile(_ source: String, _ target: String) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: source) else { return false }
    return FileManager.default.createFile(atPath: target, contents: bytes)
  }
}

/// Writes a text as UTF-8, whole or not at all.
func writeText(_ text: String, to path: String) throws(WriteError) {
  try replaceFile(at: path) { temporary throws(WriteError) in
    guard FileManager.default.createFile(atPath: temporary, contents: Data(text.utf8)) else {
      throw .system(path: path, reason: "could not write \(temporary)")
    }
  }
}
