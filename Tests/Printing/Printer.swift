import Foundation

/// LibreOffice, printing workbooks into PDF, and poppler, reading the pages.
public enum Printer {
  public static let isPresent =
    ["/usr/bin/soffice", "/usr/bin/pdftotext"].allSatisfy(
      FileManager.default.isExecutableFile)

  /// A word, where it stands on its page: points from the top left corner.
  public struct Word: Sendable {
    public let text: String
    public let x: ClosedRange<Double>
    public let y: ClosedRange<Double>
  }

  public struct Page: Sendable {
    /// In points.
    public let width: Double
    public let height: Double
    public var words: [Word] = []
  }

  /// The pages of each workbook, all printed by one call.
  ///
  /// - Parameters:
  ///   - paths: Workbooks, in whatever folders.
  ///   - folder: Where the printer may work; left behind.
  public static func pages(of paths: [String], in folder: String) throws -> [[Page]] {
    let manager = FileManager.default
    let input = folder + "/printed"
    try manager.createDirectory(atPath: input, withIntermediateDirectories: true)
    for (index, path) in paths.enumerated() {
      try manager.copyItem(atPath: path, toPath: "\(input)/\(index).xlsx")
    }
    try run(
      "/usr/bin/soffice",
      ["-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to", "pdf"]
        + ["--outdir", input] + paths.indices.map { "\(input)/\($0).xlsx" })
    return try paths.indices.map { index in
      let text = "\(input)/\(index).txt"
      try run("/usr/bin/pdftotext", ["-bbox", "\(input)/\(index).pdf", text])
      return pages(in: try String(contentsOfFile: text, encoding: .utf8))
    }
  }

  private static func pages(in text: String) -> [Page] {
    var pages: [Page] = []
    for line in text.split(separator: "\n") {
      if line.contains("<page ") {
        pages.append(
          Page(width: number("width", line) ?? 0, height: number("height", line) ?? 0))
      } else if line.contains("<word "), let left = number("xMin", line),
        let right = number("xMax", line), let top = number("yMin", line),
        let bottom = number("yMax", line), let start = line.firstIndex(of: ">"),
        let end = line.range(of: "</word>")?.lowerBound
      {
        pages[pages.count - 1].words.append(
          Word(
            text: String(line[line.index(after: start)..<end]), x: left...max(left, right),
            y: top...max(top, bottom)))
      }
    }
    return pages
  }

  /// The value of an attribute, as in `xMin="12.5"`.
  private static func number(_ name: String, _ line: Substring) -> Double? {
    guard let start = line.range(of: name + "=\"")?.upperBound,
      let end = line[start...].firstIndex(of: "\"")
    else { return nil }
    return Double(line[start..<end])
  }

  /// Runs a program that must end well.
  public static func run(_ program: String, _ arguments: [String]) throws {
    _ = try output(of: program, arguments)
  }

  struct Failed: Error {
    let program: String
  }

  /// What a program prints.
  static func output(of program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(program: program) }
    return data
  }
}
