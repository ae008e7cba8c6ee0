import FoundationEssentials
import Nominations
import RegisterWriting
import Sheets

/// Writes what goes back to the units: for each file with findings a copy that bears them, or a
/// list where the file cannot, and a text for the mail.
struct ReplyWriting {
  let folder: PlanFolder
  let set: OutputSet
  let language: Language

  /// The answers of a period, as documents of its folder; what has to be remembered of them is put
  /// into the set.
  func documents(
    of consolidation: Consolidation, batch: Batch
  ) throws(WriteError) -> [OutputFolder.Document] {
    let documents = RegisterDocuments(consolidation, language: language)
    let returned = Dictionary(
      batch.files.compactMap { file in
        file.submission?.earlierReply.map { (file.file, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let digests = Dictionary(
      batch.files.map { ($0.file, $0.digest ?? "") }, uniquingKeysWith: { first, _ in first })
    let name = folder.outputName(of: consolidation.period) + "/phan-hoi"
    var memory = ReplyMemory(folder: folder.inside(name))
    let present = Set(consolidation.files.map(\.file))
    var before: [String: [ReplyLine]] = [:]
    for file in consolidation.files {
      before[file.file] =
        returned[file.file]?.lines
        ?? memory.linesBefore(
          file.file, digest: digests[file.file] ?? "", sender: file.sender, present: present)
    }
    let replies = documents.replies(after: before)
    let lines = Dictionary(uniqueKeysWithValues: replies.map { ($0.file, $0.lines) })
    for file in consolidation.files {
      memory.note(
        file.file, digest: digests[file.file] ?? "", sender: file.sender,
        before: before[file.file], now: lines[file.file] ?? [])
    }
    if !replies.isEmpty || memory.isKept {
      try set.put(memory.bytes(present: present), at: name + "/.tonghop")
    }
    var names = ReplyNames()
    return replies.flatMap { reply in
      let source = folder.inside("nominations/\(consolidation.period)/\(reply.file)")
      return answers(
        documents, reply, copyOf: source, returned: returned[reply.file],
        digest: digests[reply.file], as: "phan-hoi/" + names.name(for: reply.file))
    }
  }

  private func answers(
    _ documents: RegisterDocuments, _ reply: RegisterDocuments.Reply, copyOf source: String,
    returned: EarlierReply?, digest version: String?, as name: String
  ) -> [OutputFolder.Document] {
    let list: OutputFolder.Writer = { path throws(WriteError) in
      try documents.writeReplyList(reply, to: path)
    }
    let copy = OutputFolder.Document(name, otherwise: (name + ReplyNames.listEnding, list)) {
      path throws(WriteError) in
      let isMarked = try documents.writeReply(
        reply, copyOf: source, returned: returned, to: path
      ) { source, target in
        guard let bytes = FileManager.default.contents(atPath: source), digest(bytes) == version
        else { return false }
        return FileManager.default.createFile(atPath: target, contents: bytes)
      }
      return isMarked ? [] : nil
    }
    let text = OutputFolder.Document(name + ReplyNames.textEnding) { path throws(WriteError) in
      try writeBytes(Data(documents.replyText(reply).utf8), to: path)
      return []
    }
    return [copy, text]
  }
}
