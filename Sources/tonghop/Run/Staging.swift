import FoundationEssentials
import Glibc
import RegisterWriting
import Sheets

/// The hidden folder in which a run gathers its files under numbers before any is put into place.
struct Staging {
  private let path: String

  init(_ root: String) {
    path = root + "/.tonghop.new"
  }

  func file(_ number: Int) -> String { "\(path)/\(number)" }

  /// The steps of a set that is complete; none where the folder holds what was only begun.
  var sealedSteps: [[String]] {
    guard let text = try? String(contentsOfFile: seal, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map { fields(ofLine: $0) }
  }

  private var seal: String { path + "/steps" }

  /// Makes the folder, for nobody else to look into.
  func begin() throws(WriteError) {
    guard mkdir(path, 0o700) == 0 else { throw .system(path: path, reason: SystemReason()) }
  }

  /// Writes down the steps once every file is on the disk, and waits until they are too.
  ///
  /// - Parameter numbers: Those of the files.
  func seal(_ numbers: [Int], steps: [[String]]) throws(WriteError) {
    try flush(numbers)
    let text = steps.map { line(of: $0) + "\n" }.joined()
    try replaceFile(at: seal) { temporary throws(WriteError) in
      try writeBytes(Data(text.utf8), to: temporary)
      try flush(temporary)
    }
    try flush(path)
  }

  func clear() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where name != "steps" {
      unlink("\(path)/\(name)")
    }
    unlink(seal)
    rmdir(path)
  }

  /// Clears away while other threads still write; none of them can once the folder is gone.
  func abandon() {
    for _ in 1...1_000 where access(path, F_OK) == 0 {
      clear()
      usleep(1_000)
    }
  }

  /// Many files are flushed with all else that the system holds back, few one by one.
  private func flush(_ numbers: [Int]) throws(WriteError) {
    guard numbers.count > 64 else {
      for number in numbers { try flush(file(number)) }
      return
    }
    sync()
  }

  private func flush(_ path: String) throws(WriteError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .system(path: path, reason: SystemReason()) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw .system(path: path, reason: SystemReason())
    }
  }
}
