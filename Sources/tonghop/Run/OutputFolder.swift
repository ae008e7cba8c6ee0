import FoundationEssentials
import Parallel
import RegisterWriting
import Sheets

/// The documents that a run puts into one folder. It remembers what it wrote, so that a document
/// which somebody has worked in since is kept beside the new one.
final class OutputFolder {
  /// Writes a document to a path and tells what it found; `nil` where the document turns out not
  /// to be possible.
  typealias Writer = @Sendable (String) throws(WriteError) -> [Finding]?

  /// A document by its name within the folder, and what writes it.
  struct Document: Sendable {
    let name: String
    fileprivate let write: Writer
    /// What is written where the document is not possible.
    fileprivate let otherwise: (name: String, write: Writer)?

    init(_ name: String, otherwise: (name: String, write: Writer)? = nil, _ write: @escaping Writer)
    {
      self.name = name
      self.otherwise = otherwise
      self.write = write
    }
  }

  /// A document while it is not in its place yet.
  private struct Written {
    let name: String
    let digest: String?
    let findings: [Finding]
  }

  /// Documents that were found changed, with the names they are kept under.
  private(set) var kept: [(name: String, keptAs: String)] = []
  /// What writing the documents found, as texts that no cell can hold.
  private(set) var findings: [Finding] = []
  /// The paths of the documents as they will stand, in the order of writing; of a folder below,
  /// its own.
  private(set) var paths: [String] = []

  private let root: String
  /// Relative to the plan's folder; empty for that folder itself, else with a slash at its end.
  private let prefix: String
  private let set: OutputSet
  private let threads: Int
  /// The digest of each document as it was last written, by name.
  private let remembered: [String: String]
  private var digests: [String: String] = [:]
  /// The digests of what people fill in, as they were when the run began.
  private var atFirst: [String: String] = [:]

  /// Where the digests are kept; without it the next run keeps a document too many, never one too
  /// few.
  private static let memory = ".tonghop"

  /// - Parameters:
  ///   - name: Relative to the plan's folder; empty for the plan's folder itself, in which lies
  ///     what people fill in: a document that somebody saves during the run is left alone.
  init(_ name: String, of folder: PlanFolder, _ set: OutputSet, threads: Int = 1) {
    root = folder.path
    prefix = name.isEmpty ? "" : name + "/"
    self.set = set
    self.threads = threads
    let text = (try? String(contentsOfFile: folder.inside(prefix + Self.memory), encoding: .utf8))
    remembered = Dictionary(
      (text ?? "").split(separator: "\n").map { fields(ofLine: $0) }.filter { $0.count == 2 }
        .map { ($0[1], $0[0]) }
    ) { $1 }
    if name.isEmpty {
      for name in remembered.keys { atFirst[name] = digest(ofFileAt: folder.inside(name)) }
    }
  }

  func write(_ name: String, _ write: @escaping Writer) throws(WriteError) {
    try self.write([Document(name, write)])
  }

  /// Writes documents, several at once, each whole.
  func write(_ documents: [Document]) throws(WriteError) {
    let documents = documents.filter { !isSavedMeanwhile($0.name) }
    let tasks = documents.map { (document: $0, draft: set.draft()) }
    // One by one: the first may take as long as all others.
    let results = concurrentMap(tasks, threads: threads, blockLength: 1) { task in
      Result { () throws(WriteError) in try Self.written(task.document, to: task.draft.path) }
    }
    for (task, result) in zip(tasks, results) {
      do throws(WriteError) {
        if let written = try result.get() { add(written, task.draft) }
      } catch {
        throw error.about(inside(task.document.name))
      }
    }
  }

  private static func written(
    _ document: Document, to path: String
  ) throws(WriteError) -> Written? {
    for (name, write) in [(document.name, document.write), document.otherwise].compactMap(\.self) {
      guard let findings = try write(path) else { continue }
      return Written(name: name, digest: digest(ofFileAt: path), findings: findings)
    }
    return nil
  }

  private func add(_ document: Written, _ draft: OutputSet.Draft) {
    let name = document.name
    keepIfChanged(name, document.digest)
    digests[name] = document.digest
    findings += document.findings.map {
      Finding($0.kind, at: Place(file: name), values: $0.values)
    }
    let shown = prefix.isEmpty ? name : String(name.prefix { $0 != "/" })
    if paths.last != inside(shown) { paths.append(inside(shown)) }
    set.put(draft, at: prefix + name)
  }

  /// Enters the digests among the files of the run.
  ///
  /// - Parameter isAll: Whether these are all documents that the folder is to hold: one that an
  ///   earlier run wrote goes, unless somebody has changed it.
  func finish(isAll: Bool) throws(WriteError) {
    for (name, before) in remembered.sorted(by: { $0.key < $1.key }) where digests[name] == nil {
      if !isAll {
        digests[name] = before
      } else if digest(ofFileAt: inside(name)) == before {
        set.remove(prefix + name)
      }
    }
    guard !digests.isEmpty else { return }
    let lines = digests.sorted { $0.key < $1.key }.map { line(of: [$0.value, $0.key]) + "\n" }
    try set.put(Data(lines.joined().utf8), at: prefix + Self.memory)
  }

  /// Whether somebody has saved a document that people fill in since it was read.
  private func isSavedMeanwhile(_ name: String) -> Bool {
    guard let first = atFirst[name], let now = digest(ofFileAt: inside(name)), now != first
    else { return false }
    findings.append(Finding(.savedMeanwhile, at: Place(file: name)))
    return true
  }

  /// Keeps a document that is neither as it was written nor as it will be under a name that tells
  /// the day of the change.
  private func keepIfChanged(_ name: String, _ new: String?) {
    let path = inside(name)
    guard let found = digest(ofFileAt: path) else { return }
    if isOpenElsewhere(path) { findings.append(Finding(.openDocument, at: Place(file: name))) }
    guard found != remembered[name], found != new else { return }
    let keptAs = freeName(for: name, changed: dayOfChange(at: path))
    set.keep(prefix + name, as: prefix + keptAs)
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

  private func inside(_ name: String) -> String { "\(root)/\(prefix)\(name)" }
}
