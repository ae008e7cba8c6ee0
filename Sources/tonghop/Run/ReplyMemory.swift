import FoundationEssentials
import Nominations

/// What each file was answered when it was last read, kept beside the answers, so that a file
/// which is sent again is compared with what was to be corrected in it.
struct ReplyMemory {
  private struct Record {
    /// Of the file's bytes.
    let digest: String
    let sender: String
    /// What was to be corrected in the version before this one; `nil` for a first version.
    let before: [ReplyLine]?
    let now: [ReplyLine]
  }

  private var records: [String: Record] = [:]
  /// Whether an earlier run left one.
  let isKept: Bool

  /// Reads the memory of a folder; an empty one where there is none.
  init(folder: String) {
    let text = try? String(contentsOfFile: folder + "/.tonghop", encoding: .utf8)
    isKept = text != nil
    var lines = (text ?? "").split(separator: "\n").map { fields(ofLine: $0) }[...]
    while let head = lines.popFirst() {
      guard head.count == 5, head[0] == "file" else { continue }
      var before: [ReplyLine]? = head[4] == "first" ? nil : []
      var now: [ReplyLine] = []
      while let next = lines.first, next.count == 6, next[0] != "file" {
        let line = ReplyLine(
          code: next[1], sheet: next[2], reference: next[3], problem: next[4], remedy: next[5])
        if next[0] == "now" { now.append(line) } else { before?.append(line) }
        lines.removeFirst()
      }
      records[head[1]] = Record(digest: head[2], sender: head[3], before: before, now: now)
    }
  }

  /// What was to be corrected in the version of a file before the present one; where it bears a
  /// new name, in those files of its sender that are there no longer.
  ///
  /// - Parameter present: The paths of all files there are now.
  /// - Returns: `nil` where nothing was answered before.
  func linesBefore(
    _ file: String, digest: String, sender: String?, present: Set<String>
  ) -> [ReplyLine]? {
    if let record = records[file] {
      return record.digest == digest ? record.before : record.now
    }
    guard let sender else { return nil }
    let replaced = records.sorted { $0.key < $1.key }.filter {
      $0.value.sender == sender && !present.contains($0.key)
    }
    return replaced.isEmpty ? nil : replaced.flatMap(\.value.now)
  }

  /// Takes down what a file is answered now.
  mutating func note(
    _ file: String, digest: String, sender: String?, before: [ReplyLine]?, now: [ReplyLine]
  ) {
    records[file] = Record(digest: digest, sender: sender ?? "", before: before, now: now)
  }

  /// The records of the files that there are, for the next run.
  func bytes(present: Set<String>) -> Data {
    var lines: [[String]] = []
    for (file, record) in records.sorted(by: { $0.key < $1.key }) where present.contains(file) {
      let kind = record.before == nil ? "first" : "again"
      lines.append(["file", file, record.digest, record.sender, kind])
      lines += (record.before ?? []).map { ["before"] + $0.cells }
      lines += record.now.map { ["now"] + $0.cells }
    }
    return Data(lines.map { line(of: $0) + "\n" }.joined().utf8)
  }
}
