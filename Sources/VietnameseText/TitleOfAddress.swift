/// The titles that stand before a name: forms of address, degrees, ranks.
enum TitleOfAddress {
  /// When a title is taken off.
  fileprivate enum Rule {
    /// Wherever a name follows.
    case always
    /// Where at least two words follow: “Anh Đức” may be somebody's name.
    case beforeTwoWords
    /// Ông, which is a family name too (Ông Ích Khiêm, Ông Thị Thủy).
    case unlessFamilyName
    /// Typed without accents, it may be a name: where a common family name follows.
    case beforeFamilyName

    /// Whether the word is a title even where no name follows.
    var isCertain: Bool { self == .always || self == .unlessFamilyName }
  }

  private struct Title {
    let words: [String]
    let rule: Rule
  }

  /// The title that a name begins with, as written.
  ///
  /// - Parameter evenAlone: Whether a title that nothing follows is one.
  static func prefix(of text: Substring, evenAlone: Bool = false) -> Substring? {
    guard let first = text.firstWord, let titles = titles[first.foldedStart] else { return nil }
    for title in titles {
      guard let end = end(of: title, in: text) else { continue }
      let rest = text[end...]
      if rest.firstWord == nil
        ? evenAlone && title.rule.isCertain : title.rule.holds(before: rest)
      {
        return text[..<end]
      }
    }
    return nil
  }

  private static func end(of title: Title, in text: Substring) -> Substring.Index? {
    var rest = text
    var end = text.startIndex
    for word in title.words {
      guard let next = rest.firstWord, AccentedKey(String(next)).text == word else { return nil }
      end = next.endIndex
      rest = text[end...]
    }
    return end
  }

  /// By the start of their first word, the longest first.
  private static let titles: [UInt64: [Title]] = {
    var titles: [UInt64: [Title]] = [:]
    func add(_ words: String, _ rule: Rule) {
      let title = Title(words: words.split(separator: " ").map(String.init), rule: rule)
      titles[title.words[0][...].foldedStart, default: []].append(title)
    }
    func add(_ list: [String], _ rule: Rule, unaccented: Rule) {
      for words in list {
        let accented = AccentedKey(words).text
        let folded = ComparisonKey(accented).text
        add(accented, rule)
        if folded != accented { add(folded, unaccented) }
      }
    }
    add(degrees + ranks + ["đồng chí", "đ c", "đ chí", "đc"], .always, unaccented: .always)
    add(["ông bà", "anh chị", "bà"], .always, unaccented: .beforeFamilyName)
    add(["anh", "chị", "cô", "thầy", "em", "cụ"], .beforeTwoWords, unaccented: .beforeFamilyName)
    add(["ông"], .unlessFamilyName, unaccented: .beforeFamilyName)
    return titles.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let degrees = [
    "gs", "pgs", "ts", "tskh", "ths", "th s", "bs", "bác sĩ", "cn", "cử nhân", "ks", "kỹ sư",
    "ds", "dược sĩ", "ls", "luật sư", "kts", "kiến trúc sư", "tiến sĩ", "thạc sĩ", "giáo sư",
    "phó giáo sư", "ncs", "bsck", "bscki", "bsckii", "bs ck", "bs cki", "bs ckii", "bsck1",
    "bsck2", "cki", "ckii", "ck1", "ck2", "ck i", "ck ii", "ngưt", "ngnd", "nsưt", "nsnd", "ttưt",
    "ttnd", "cô giáo", "thầy giáo", "thầy cô", "nhà giáo", "nhà giáo ưu tú", "nhà giáo nhân dân",
    "thầy thuốc ưu tú", "thầy thuốc nhân dân",
  ]

  private static let ranks =
    ["thiếu", "trung", "thượng", "đại"].flatMap { grade in
      ["úy", "tá", "tướng"].map { "\(grade) \($0)" }
    } + ["chuẩn úy", "hạ sĩ", "trung sĩ", "thượng sĩ"]
}

extension TitleOfAddress.Rule {
  fileprivate func holds(before name: Substring) -> Bool {
    let words = name.unicodeScalars.split { !$0.isWordScalar && $0 != "'" }
    let next = ComparisonKey(Substring(words[0])).text
    switch self {
    case .always: return true
    case .beforeTwoWords: return words.count > 1
    case .beforeFamilyName: return words.count > 1 && commonFamilyNames.contains(next)
    case .unlessFamilyName where next == "thi": return false
    case .unlessFamilyName where words.count == 2:
      return next != "van" && commonFamilyNames.contains(next)
    case .unlessFamilyName: return true
    }
  }
}

extension Substring {
  /// The first run of letters and digits, after any marks and spaces.
  fileprivate var firstWord: Substring? {
    guard let start = unicodeScalars.firstIndex(where: \.isWordScalar) else { return nil }
    let rest = self[start...]
    return rest[..<(rest.unicodeScalars.firstIndex { !$0.isWordScalar } ?? endIndex)]
  }

  /// The first eight letters without accents, y as i, a byte each: what tells at once that a word
  /// begins no title.
  fileprivate var foldedStart: UInt64 {
    var start: UInt64 = 0
    for scalar in unicodeScalars.prefix(8) {
      let base = Letter(scalar)?.base ?? UInt8(truncatingIfNeeded: scalar.value)
      start = start << 8 | UInt64(base == UInt8(ascii: "y") ? UInt8(ascii: "i") : base)
    }
    return start
  }
}

/// Family names that most bearers of a name have, without accents.
public let commonFamilyNames: Set<String> = [
  "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho",
  "ngo", "duong", "ly", "dao", "doan", "vuong", "trinh", "truong", "dinh", "lam", "phung", "mai",
  "to", "ha", "ta", "chu", "luong", "luu", "thai", "quach", "cao", "kieu", "tong", "khuong", "van",
  "tang", "nghiem", "bach", "chau", "la", "lo", "vang", "giang", "sung", "thao", "ma", "hau", "cu",
  "nong", "be", "hua", "trieu", "ban", "phu", "quang", "ca", "deo", "lu", "sam", "kim", "thach",
  "son", "danh", "dieu", "nay", "siu", "ksor", "rmah", "y",
]
