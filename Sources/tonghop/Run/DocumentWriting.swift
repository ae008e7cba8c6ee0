import FoundationEssentials
import Nominations
import RegisterWriting
import Sheets

/// Writes the documents of one consolidated period, each whole or not at all.
struct DocumentWriting {
  let folder: PlanFolder
  let language: Language

  /// - Returns: The paths written, in the order in which staff look at them.
  func write(_ consolidation: Consolidation, batch: Batch) throws(WriteError) -> [String] {
    let output = folder.outputPath(of: consolidation.period)
    try makeOutputFolder(output)
    var documents = RegisterDocuments(consolidation, language: language)
    documents.sourceFolder = "../../nominations/\(consolidation.period)/"
    var written: [String] = []
    func write(
      _ name: String, _ document: (String) throws(WriteError) -> [Finding]
    ) throws(WriteError) {
      let path = "\(output)/\(name)"
      _ = try document(path)
      written.append(path)
    }
    try write("so-tong-hop.xlsx", documents.writeRegister)
    try write("danh-sach-gui.xlsx", documents.writeForwardingList)
    try write("phu-luc-nhiem-vu.xlsx", documents.writeTaskAppendix)
    return written
  }
}

private func makeOutputFolder(_ path: String) throws(WriteError) {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw .system(path: path, reason: "\(error)")
  }
}
