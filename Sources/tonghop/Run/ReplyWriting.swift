import FoundationEssentials
import Nominations
import RegisterWriting
import Sheets

/// Writes what goes back to the units: for each file with findings a copy that bears them, or a
/// list where the file cannot, and a text for the mail.
struct ReplyWriting {
  let folder: PlanFolder
  let language: Language

  /// - Returns: The folder, or `nil` where no file needs an answer.
  func write(_ consolidation: Consolidation) throws(WriteError) -> String? {
    let documents = RegisterDocuments(consolidation, language: language)
    let replies = documents.replies
    if replies.isEmpty { return nil }
    let output = folder.outputPath(of: consolidation.period) + "/phan-hoi"
    let source = folder.inside("nominations/\(consolidation.period)/")
    for reply in replies {
      let path = output + "/" + reply.file.replacing("›", with: "-")
      try makeFolder(above: path)
      if try !documents.writeReply(reply, copyOf: source + reply.file, to: path, copy: copyFile) {
        try documents.writeReplyList(reply, to: path + ".phan-hoi.xlsx")
      }
      try writeText(documents.replyText(reply), to: path + ".txt")
    }
    return output
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
