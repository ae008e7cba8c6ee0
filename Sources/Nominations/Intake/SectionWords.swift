import Sheets
import VietnameseText

/// Words that head a section of a table.
enum SectionWords {
  private static let headings: PhraseIndex<String> = {
    var index = PhraseIndex<String>()
    for phrase in [
      "cá nhân", "tập thể", "lãnh đạo", "cá nhân lãnh đạo", "các cá nhân", "các tập thể",
      "hộ gia đình", "đối với cá nhân", "đối với tập thể", "danh hiệu", "hình thức khen thưởng",
      "phần", "quý", "công việc thực hiện", "nhóm", "khối", "phong trào", "danh sách",
      "về cá nhân", "về tập thể", "đề nghị", "đăng ký", "khen thưởng",
    ] {
      index.insert(phrase, for: phrase)
    }
    return index
  }()

  /// Whether a text names a kind of nominee, a title, an award or a part of the year, after an
  /// optional number.
  static func isHeading(_ cell: ReadCell) -> Bool {
    let words = cell.words
    var start = 0
    if let first = words.first, words.count > 1,
      first.utf8.allSatisfy({ (48...57).contains($0) }) || isNumeral(first)
    {
      start = 1
    }
    if let match = headings.match(in: words, at: start) {
      // “Phan Văn An” and “Phàn A Páo” have the key of “phần”.
      return cell.text.lowercased().holdsBytes(of: match.value) || !cell.looks(like: .familyName)
    }
    let rest = words[start...].joined(separator: " ")
    let traits = ContentReader.shared.traits(
      of: .text(rest), text: rest, key: rest, words: rest.spacedWords)
    return !traits.isDisjoint(with: [.title, .award, .kindWord])
  }

  private static func isNumeral(_ word: Substring) -> Bool {
    word.utf8.count <= 4 && word.utf8.allSatisfy { "ivx".utf8.contains($0) }
  }
}
