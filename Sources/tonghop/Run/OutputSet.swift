import FoundationEssentials
import Glibc
import RegisterWriting
import Sheets

/// The files that one run puts into a plan's folder: all of them or none.
///
/// Each is written whole into a hidden folder beside what is there. Once all are on the disk, the
/// steps that put them into their places are written down too; from then on the set holds. A run
/// that is stopped before leaves everything as it was; one that is stopped after is finished by
/// the next, before it reads anything.
final class OutputSet {
  /// What becomes of one path within the plan's folder.
  fileprivate enum Step {
    /// Gives what lies at a path a second name, under which it stays.
    case keep(String, as: String)
    /// Puts the file of this number at a path.
    case put(Int, at: String)
    case remove(String)
  }

  private let root: String
  private let staging: Staging
  private let interruption: Interruption
  private var steps: [Step] = []
  private var count = 0
  private var isSealed = false

  /// - Parameter root: The plan's folder.
  init(_ root: String) throws(WriteError) {
    self.root = root
    staging = Staging(root)
    try staging.begin()
    interruption = Interruption(clearing: staging)
  }

  deinit {
    if !isSealed { try? interruption.sealing { () throws(WriteError) in staging.clear() } }
  }

  /// A file of the set while it is not in its place yet.
  struct Draft: Sendable {
    fileprivate let number: Int
    /// Where it is to be written.
    let path: String
  }

  func draft() -> Draft {
    count += 1
    return Draft(number: count, path: staging.file(count))
  }

  /// Adds a file that was written.
  ///
  /// - Parameter path: Where it goes, relative to the plan's folder.
  func put(_ draft: Draft, at path: String) { steps.append(.put(draft.number, at: path)) }

  /// Adds a file that holds these bytes.
  func put(_ bytes: Data, at path: String) throws(WriteError) {
    let draft = draft()
    try writeBytes(bytes, to: draft.path)
    put(draft, at: path)
  }

  /// Leaves what lies at a path there under another name too.
  func keep(_ path: String, as name: String) { steps.append(.keep(path, as: name)) }

  func remove(_ path: String) { steps.append(.remove(path)) }

  /// Puts every file into its place.
  ///
  /// - Throws: Before anything is changed, where a folder does not take the files; afterwards only
  ///   where the file system fails, and then the next run goes on from there.
  func commit() throws(WriteError) {
    var numbers: [Int] = []
    for case .put(let number, let path) in steps {
      try prepare(number, for: path)
      numbers.append(number)
    }
    try interruption.sealing { () throws(WriteError) in
      try staging.seal(numbers, steps: steps.map(\.fields))
      isSealed = true
      try OutputSet.finishInterrupted(in: root)
    }
  }

  /// Makes the folder of a path, and gives the file the rights of what it replaces, else those of
  /// its folder.
  private func prepare(_ number: Int, for path: String) throws(WriteError) {
    let target = "\(root)/\(path)"
    let folder = String(target[..<target.lastIndex(of: "/")!])
    try makeFolder(folder)
    var status = stat()
    let exists = lstat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw .system(path: target, reason: SystemReason(EISDIR))
    }
    guard access(folder, W_OK | X_OK) == 0 else {
      throw .system(path: folder, reason: SystemReason())
    }
    let mask = umask(0)
    umask(mask)
    if !exists {
      guard stat(folder, &status) == 0 else { throw .system(path: folder, reason: SystemReason()) }
      status.st_mode &= ~mask
    }
    chmod(staging.file(number), status.st_mode & 0o666)
  }

  /// Takes the steps that a run wrote down, if there are any; clears away what a run had only
  /// begun.
  static func finishInterrupted(in root: String) throws(WriteError) {
    let staging = Staging(root)
    for fields in staging.sealedSteps {
      if let step = Step(fields) { try step.take(in: root, from: staging) }
    }
    staging.clear()
  }
}

extension OutputSet.Step {
  fileprivate init?(_ fields: [String]) {
    switch (fields.first, fields.count) {
    case ("keep", 3): self = .keep(fields[1], as: fields[2])
    case ("put", 3):
      guard let number = Int(fields[1]) else { return nil }
      self = .put(number, at: fields[2])
    case ("remove", 2): self = .remove(fields[1])
    default: return nil
    }
  }

  fileprivate var fields: [String] {
    switch self {
    case .keep(let path, let name): ["keep", path, name]
    case .put(let number, let path): ["put", String(number), path]
    case .remove(let path): ["remove", path]
    }
  }

  /// Takes the step; once taken, it changes nothing any more.
  fileprivate func take(in root: String, from staging: Staging) throws(WriteError) {
    switch self {
    case .keep(let path, let name):
      try keepAside("\(root)/\(path)", as: "\(root)/\(name)")
    case .put(let number, let path):
      let target = "\(root)/\(path)"
      guard rename(staging.file(number), target) != 0, errno != ENOENT else { return }
      guard errno == EXDEV else { throw .system(path: target, reason: SystemReason()) }
      try replaceFile(at: target) { temporary throws(WriteError) in
        try copyFile(staging.file(number), to: temporary)
      }
    case .remove(let path):
      unlink("\(root)/\(path)")
    }
  }

  /// A second name for a file, so that its own is never missing; a copy where the file system
  /// knows no second names.
  private func keepAside(_ path: String, as name: String) throws(WriteError) {
    guard link(path, name) != 0, errno != EEXIST, errno != ENOENT else { return }
    try replaceFile(at: name) { temporary throws(WriteError) in
      try copyFile(path, to: temporary)
    }
  }
}
