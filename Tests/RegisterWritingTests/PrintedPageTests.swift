import Foundation
import Nominations
import RegisterWriting
import Testing

/// Prints official documents with LibreOffice and looks at the pages.
@Suite(.serialized, .enabled(if: Printer.isPresent && IndependentReader.isPresent))
struct PrintedPageTests {
  @Test(
    arguments: RegisterDocumentsTests.writers.filter {
      !["register", "decisions", "tally"].contains($0.name)
    })
  func noTextIsCut(name: String, write: RegisterDocumentsTests.Writer) throws {
    let folder = try TemporaryFolder()
    _ = try write(RegisterDocuments(SampleConsolidation.consolidation), folder.path("a.xlsx"))
    let words = try Printer.words(of: "a.xlsx", in: folder)
    let texts = try IndependentReader.lines(
      of: folder.path("a.xlsx"),
      """
      for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
          for row in sheet:
            for cell in row:
              if isinstance(cell.value, str):
                for line in cell.value.split("\\n"): print(line)
      """)
    var missing: [Substring: Int] = [:]
    for word in texts.flatMap(Printer.parts) { missing[word, default: 0] += 1 }
    #expect(missing.count > 10)
    for word in words.flatMap({ Printer.parts($0.text) }) { missing[word, default: 0] -= 1 }
    #expect(missing.filter { $0.value > 0 }.isEmpty)
    // Text that a row is too low for runs into the text of the next.
    #expect(Printer.overlaps(in: words).isEmpty)
  }

  @Test func pagesAreNumberedFromTheSecondAndRepeatTheHeader() throws {
    let folder = try TemporaryFolder()
    var consolidation = SampleConsolidation.consolidation
    consolidation.entries += consolidation.entries + consolidation.entries
    try RegisterDocuments(consolidation).writeForwardingList(to: folder.path("a.xlsx"))
    let pages = try Printer.pages(of: "a.xlsx", in: folder)
    #expect(pages.count > 3)
    for (index, page) in pages.enumerated() {
      let firstLine = page.split(whereSeparator: \.isNewline).first.map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      #expect(index == 0 ? firstLine != "1" : firstLine == "\(index + 1)")
      #expect(page.contains("Tóm tắt thành tích"))
    }
    let last = try #require(pages.last)
    #expect(last.contains("Tổng cộng:") && last.contains("PHÓ GIÁM ĐỐC"))
    #expect(last.contains("Trịnh Hoài Giang"))
  }
}

/// LibreOffice, printing into PDF, and poppler, reading it.
enum Printer {
  static let isPresent =
    ["/usr/bin/soffice", "/usr/bin/pdftotext"].allSatisfy(
      FileManager.default.isExecutableFile)

  /// A word, where it stands on its page: points from the top left corner.
  struct Word {
    let text: String
    let page: Int
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
  }

  /// The text of each page.
  static func pages(of name: String, in folder: TemporaryFolder) throws -> [String] {
    try text(of: name, in: folder, option: "-layout").split(separator: "\u{C}").map(String.init)
  }

  static func words(of name: String, in folder: TemporaryFolder) throws -> [Word] {
    let attributes = #"<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>"#
    let pattern = try Regex<(Substring, Substring, Substring, Substring, Substring, Substring)>(
      attributes)
    var page = 0
    var words: [Word] = []
    for line in try text(of: name, in: folder, option: "-bbox").split(separator: "\n") {
      if line.contains("<page ") { page += 1 }
      guard let match = line.firstMatch(of: pattern)?.output,
        let left = Double(match.1), let top = Double(match.2), let right = Double(match.3),
        let bottom = Double(match.4)
      else { continue }
      words.append(
        Word(
          text: String(match.5), page: page, x: left...max(left, right),
          y: top...max(top, bottom)))
    }
    return words
  }

  /// The runs of letters and digits of a text.
  static func parts(_ text: String) -> [Substring] {
    text.replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(of: "&quot;", with: " ")
      .split { !$0.isLetter && !$0.isNumber }
  }

  /// Pairs of words that stand on one another; rules are not counted.
  static func overlaps(in words: [Word]) -> [String] {
    let words = words.filter { !$0.text.hasPrefix("__") }
    var found: [String] = []
    for (index, one) in words.enumerated() {
      for other in words[(index + 1)...] where one.page == other.page {
        let across =
          min(one.x.upperBound, other.x.upperBound) - max(one.x.lowerBound, other.x.lowerBound)
        let down =
          min(one.y.upperBound, other.y.upperBound) - max(one.y.lowerBound, other.y.lowerBound)
        if across > 2 && down > 4 { found.append("\(one.text) \(other.text)") }
      }
    }
    return found
  }

  private static func text(
    of name: String, in folder: TemporaryFolder, option: String
  ) throws -> String {
    try run(
      "/usr/bin/soffice",
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        "pdf", "--outdir", folder.path, folder.path(name),
      ])
    let pdf = folder.path(name.replacingOccurrences(of: ".xlsx", with: ".pdf"))
    let text = folder.path("a.txt")
    try run("/usr/bin/pdftotext", [option, pdf, text])
    return try String(contentsOfFile: text, encoding: .utf8)
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }
}
