import Foundation

/// Real spreadsheets beside the project, on machines that have them; named by the environment
/// variable TONGHOP_CORPUS.
enum Corpus {
  private static let folder = ProcessInfo.processInfo.environment["TONGHOP_CORPUS"]

  static var isPresent: Bool { folder != nil }

  static var files: [String] {
    guard let folder, let paths = FileManager.default.enumerator(atPath: folder) else { return [] }
    return paths.compactMap { $0 as? String }.sorted().map { folder + "/" + $0 }
  }

  static var workbooks: [String] { files.filter { $0.hasSuffix(".xlsx") } }
}
