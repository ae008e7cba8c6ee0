import Testing

@testable import RegisterWriting

@Suite struct PrintedTextTests {
  /// Widths in points at 100 points, by the font's own tables.
  static let widths: [(text: String, isBold: Bool, width: Double)] = [
    ("a", false, 44.38), ("ậ", false, 44.38), ("ợ", false, 52.88), ("Ữ", false, 77.59),
    ("đĐ", false, 122.22), ("Độc lập", true, 325.0), ("…", false, 100), ("", false, 0),
    ("e\u{302}\u{323}", false, 44.38),
  ]

  @Test(arguments: widths)
  func textIsAsWideAsItsLetters(text: String, isBold: Bool, width: Double) {
    let measured = PrintedText(size: 100, isBold: isBold).width(of: text)
    #expect(abs(measured - width) < 0.01)
  }

  /// At 10 points a space is 2.5 points wide, “aaaa” 17.75.
  static let lines: [(text: String, width: Double, lines: [String])] = [
    ("", 50, [""]),
    ("aaaa aaaa", 38.1, ["aaaa aaaa"]),
    ("aaaa aaaa", 37.9, ["aaaa", "aaaa"]),
    ("aaaa\naaaa", 100, ["aaaa", "aaaa"]),
    ("aaaa\n", 100, ["aaaa", ""]),
    ("aaaaaaaa", 20, ["aaaa", "aaaa"]),
    ("a aaaaaaaa a", 25, ["a", "aaaaa", "aaa a"]),
  ]

  @Test(arguments: lines)
  func linesBreakAtSpaces(text: String, width: Double, lines: [String]) {
    #expect(PrintedText(size: 10).lines(of: text, within: width).map(String.init) == lines)
  }

  @Test func balancedLinesAreAsFewAndAboutAsLong() {
    let face = PrintedText(size: 14, isBold: true)
    let text = "Tập thể, cá nhân điển hình tiên tiến trong phong trào thi đua yêu nước năm 2022"
    let width = face.width(of: text) - 10
    let lines = face.balanced(text, within: width).split(separator: "\n")
    #expect(lines.count == 2)
    let widths = lines.map { face.width(of: $0) }
    #expect(abs(widths[0] - widths[1]) < 70)
    #expect(lines.joined(separator: " ") == text)
  }

  /// Words, breaks and widths of every kind: lines are counted as they are broken.
  @Test func asManyLinesAreCountedAsThereAre() {
    let pieces = [
      "Chiến", "sĩ", "thi-đua", "cơ", "-", "2019-2023", " ", "  ", "\n", "\r\n", "\u{2028}", "",
      "UBND", "a-", "mộttừrấtdàikhôngcóchỗngắt", "e\u{302}\u{323}", "“ợ”", "QĐ-UBND", "—",
    ]
    var random = SystemRandomNumberGenerator()
    let face = PrintedText(size: 11)
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in pieces.randomElement(using: &random)! }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let width = Double.random(in: 5...160, using: &random)
      #expect(
        face.lineCount(of: text, within: width) == face.lines(of: text, within: width).count,
        "\(text.debugDescription) within \(width)")
    }
  }
}
