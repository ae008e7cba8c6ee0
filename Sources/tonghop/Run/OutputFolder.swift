import FoundationEssentials
import RegisterWriting
import Sheets

/// The folder of one period's documents. It remembers what it wrote, so that a document which
/// somebody has worked in since is kept beside the new one.
struct OutputFolder {
  let path: String
  /// Documents that were found changed, with the names they are kept under.
  private(set) var kept: [(name: String, keptAs: String)] = []
  /// What writing the documents found, as texts that no cell can hold.
  private(set) var findings: [Finding] = []
  /// The digest of each document as it was written, by name.
  private var digests: [String: String] = [:]

  /// Where the digests are kept; without it the next run keeps a document too many, never one too
  /// few.
  private static let memory = ".tonghop"

  init(_ path: String) throws(WriteError) {
    self.path = path
    try makeFolder(path)
    let lines = (try? String(contentsOfFile: inside(Self.memory), encoding: .utf8)) ?? ""
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      if parts.count == 2 { digests[parts[1]] = parts[0] }
    }
  }

  /// Writes one document, whole or not at all.
  ///
  /// - Returns: Its path.
  mutating func write(
    _ name: String, _ document: (String) throws(WriteError) -> [Finding]
  ) throws(WriteError) -> String {
    let path = inside(name)
    try keepIfChanged(name)
    findings += try document(path).map { finding in
      Finding(finding.kind, at: Place(file: name), values: finding.values)
    }
    digests[name] = digest(ofFileAt: path)
    let lines = digests.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    try? lines.joined().write(toFile: inside(Self.memory), atomically: true, encoding: .utf8)
    return path
  }

  /// Moves a document that is not as it was written to a name that tells the day of the change.
  ///
  /// - Throws: Where it cannot be moved; it must then not be written over.
  private mutating func keepIfChanged(_ name: String) throws(WriteError) {
    let path = inside(name)
    guard let found = digest(ofFileAt: path), found != digests[name] else { return }
    let keptAs = freeName(for: name, changed: dayOfChange(at: path))
    do {
      try FileManager.default.moveItem(atPath: path, toPath: inside(keptAs))
    } catch {
      throw .system(path: inside(keptAs), reason: "\(error)")
    }
    kept.append((name, keptAs))
  }

  private func freeName(for name: String, changed day: String) -> String {
    var keptAs = "\(name).\(day).bak"
    var number = 2
    while FileManager.default.fileExists(atPath: inside(keptAs)) {
      keptAs = "\(name).\(day)-\(number).bak"
      number += 1
    }
    return keptAs
  }

  private func dayOfChange(at path: String) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let date = attributes?[.modificationDate] as? Date ?? Date(timeIntervalSince1970: 0)
    // Staff live seven hours east of Greenwich.
    let seconds = date.timeIntervalSince1970 + 7 * 3600
    return "\(CivilDate(dayNumber: Int((seconds / 86_400).rounded(.down))))"
  }

  private func inside(_ name: String) -> String { "\(path)/\(name)" }
}

/// The 64-bit FNV-1a hash of a file's bytes in hexadecimal; `nil` where there is no such file.
func digest(ofFileAt path: String) -> String? {
  guard let data = FileManager.default.contents(atPath: path) else { return nil }
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in data { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return String(hash, radix: 16)
}
