import Testing

@testable import VietnameseText

@Suite struct ComposingTests {
  static let cases: [(String, String)] = [
    ("Nguyễn", "Nguyê\u{303}n"),  // half composed
    ("Nguyễn", "Nguye\u{302}\u{303}n"),  // NFD
    ("Nguyễn", "Nguye\u{303}\u{302}n"),  // marks in another order
    ("Việt", "Vie\u{323}\u{302}t"),  // NFD puts the dot first
    ("ĐẶNG", "ĐA\u{323}\u{306}NG"),
    ("Tưởng", "Tu\u{31B}o\u{31B}\u{309}ng"),
    ("Tưởng", "Tưo\u{309}\u{31B}ng"),  // hook before horn
    ("hòa", "ho\u{340}a"),  // deprecated spelling of the grave accent
    ("quý", "quy\u{301}"),
  ]

  @Test(arguments: cases)
  func everyFormComesOutComposed(composed: String, source: String) {
    #expect(Array(source.composed().unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test(arguments: [
    "", "Lao Cai", "Nguyễn Văn Bình", "n\u{303}", "e\u{308}", "ê\u{306}", "\u{301}a", "à\u{301}",
    "d\u{323}",
  ])
  func whatMakesNoLetterStays(text: String) {
    #expect(Array(text.composed().unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func everyLetterSurvivesDecomposition() {
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let shapes =
      [("a", ["", "\u{306}", "\u{302}"]), ("e", ["", "\u{302}"]), ("i", [""])]
      + [("o", ["", "\u{302}", "\u{31B}"]), ("u", ["", "\u{31B}"]), ("y", [""])]
    var seen: Set<Letter> = []
    for (base, marks) in shapes {
      for shape in marks {
        for tone in tones {
          for base in [base, base.uppercased()] {
            let composed = (base + shape + tone).composed().unicodeScalars
            #expect(composed.count == 1)
            seen.insert(Letter(composed.first!)!)
          }
        }
      }
    }
    #expect(seen.count == 144)
  }
}
