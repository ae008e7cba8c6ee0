import Sheets
import VietnameseText

/// What the words of a name tell of a nominee.
public enum NomineeWords {
  private static let honorifics: [(words: [Substring], sex: Sex?)] = [
    (["ong"], .male), (["ba"], .female), (["anh"], nil), (["chi"], nil), (["co"], nil),
    (["thay"], nil), (["d", "c"], nil), (["dc"], nil), (["dong", "chi"], nil),
    (["ths"], nil), (["ts"], nil), (["bs"], nil), (["pgs", "ts"], nil), (["gs", "ts"], nil),
    (["em"], nil), (["chau"], nil),
  ]

  /// How many words of a key stand before the name proper: “Ông”, “Bà”, “Đ/c”.
  static func honorificWordCount(_ words: [Substring]) -> Int {
    guard words.count >= 3 else { return 0 }
    for honorific in honorifics where words.starts(with: honorific.words) {
      return honorific.words.count
    }
    return 0
  }
}

extension NomineeWords {
  private static let kinds = PhraseIndex<NomineeKind>([
    (
      .individual,
      [
        "cá nhân", "các cá nhân", "đối với cá nhân", "về cá nhân", "cn", "người",
        "danh sách cá nhân",
        "khen thưởng cá nhân", "danh hiệu cá nhân", "danh hiệu thi đua cá nhân", "phần cá nhân",
      ]
    ),
    (
      .collective,
      [
        "tập thể", "các tập thể", "đối với tập thể", "về tập thể", "tt", "đơn vị", "hộ gia đình",
        "danh sách tập thể", "khen thưởng tập thể", "danh hiệu tập thể",
        "danh hiệu thi đua tập thể", "tập thể nhỏ", "phần tập thể", "gia đình",
      ]
    ),
    (
      .leader,
      [
        "lãnh đạo", "cá nhân lãnh đạo", "cá nhân là lãnh đạo", "cá nhân giữ chức vụ",
        "cán bộ lãnh đạo",
      ]
    ),
  ])

  /// The kind of nominee that a heading or a cell names in so many words.
  static func kind(of text: String) -> NomineeKind? {
    let words = ComparisonKey(text).text.spacedWords
    guard let match = kinds.match(in: words, at: 0) else { return nil }
    // “Tập thể Phòng A” and “Tập thể lao động xuất sắc” are a nominee and a title.
    let rest = words.count - match.wordCount
    if rest == 0 { return match.value }
    let tail = words[match.wordCount]
    let isCounted = tail.utf8.allSatisfy { (48...57).contains($0) }
    return isCounted || (rest <= 6 && ["de", "dang", "duoc", "co", "gom", "tieu"].contains(tail))
      ? match.value : nil
  }
}
