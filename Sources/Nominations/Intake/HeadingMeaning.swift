import Sheets
import VietnameseText

/// What a path of headings means, group headings and their parts taken together.
struct HeadingMeaning {
  typealias Guess = HeaderDictionary.Guess

  let dictionary: HeaderDictionary

  /// The meanings that the headings allow, the surest first; empty where none is known.
  func guesses(_ path: HeadingPath) -> [Guess] {
    guard let inner = path.keys.last else { return [] }
    let outer = path.keys.dropLast()
    if let part = partOfGroup(inner, text: path.texts[path.texts.count - 1], outer: Array(outer)) {
      return [part]
    }
    var guesses: [Guess] = []
    if let own = guess(inner, text: path.texts[path.texts.count - 1]) { guesses.append(own) }
    if !outer.isEmpty {
      let joined = path.keys.joined(separator: " ")
      if let known = dictionary.knows(key: joined) { guesses.append(known) }
      for key in outer.reversed() {
        guard let group = dictionary.guess(key: key, words: key.spacedWords) else {
          continue
        }
        guesses.append(Guess(meaning: group.meaning, confidence: group.confidence * 0.72))
      }
    }
    return ranked(guesses.map { requestedOrWon($0, path: path) })
  }

  /// The meaning of one heading, with and without what it says in parentheses.
  private func guess(_ key: String, text: String) -> Guess? {
    let whole = dictionary.guess(key: key, words: key.spacedWords)
    guard let open = text.firstIndex(where: { $0 == "(" || $0 == "[" }), open > text.startIndex
    else {
      return whole
    }
    let bare = ComparisonKey(text[..<open]).text
    guard let stripped = dictionary.guess(key: bare, words: bare.spacedWords) else {
      return whole
    }
    let reduced = Guess(meaning: stripped.meaning, confidence: stripped.confidence * 0.99)
    return reduced.confidence > (whole?.confidence ?? 0) ? reduced : whole
  }

  /// The meaning of a part whose group decides: Nam | Nữ, Ngày | Tháng | Năm, a year, a title.
  private func partOfGroup(_ inner: String, text: String, outer: [String]) -> Guess? {
    let group = outer.reversed().lazy.compactMap { key in
      dictionary.guess(key: key, words: key.spacedWords)
    }.first { $0.confidence >= 0.5 }
    if inner == "nam" || inner == "nu" { return sexPart(inner, text: text, group: group) }
    if group?.meaning == .birthDate, ["ngay", "thang"].contains(inner) {
      return Guess(meaning: .birthDate, confidence: 0.95)
    }
    if HeadingYear.year(inKey: inner) != nil {
      return yearPart(inner, group: group, isAsked: outer.contains(where: MeritWords.asks))
    }
    return meritPart(inner, outer: outer, group: group)
  }

  private func sexPart(_ inner: String, text: String, group: Guess?) -> Guess? {
    let saysYear = inner == "nam" && text.lowercased().contains("ă")
    guard let group else {
      return saysYear
        ? Guess(meaning: .other, confidence: 0.8) : Guess(meaning: .sex, confidence: 0.75)
    }
    switch group.meaning {
    case .birthDate where saysYear: return Guess(meaning: .birthDate, confidence: 0.95)
    case .birthDate:
      return Guess(meaning: inner == "nam" ? .maleBirthDate : .femaleBirthDate, confidence: 0.98)
    case .sex: return Guess(meaning: .sex, confidence: 0.95)
    default: return Guess(meaning: saysYear ? .other : .sex, confidence: 0.5)
    }
  }

  /// A column for one year of a group holds what was won or given in that year, unless the group
  /// asks for it.
  private func yearPart(_ inner: String, group: Guess?, isAsked: Bool) -> Guess? {
    switch group?.meaning {
    case .title where isAsked, .award where isAsked: return group
    case .rating: return Guess(meaning: .rating, confidence: 0.9)
    case .title, .award, .achievements: return Guess(meaning: .achievements, confidence: 0.9)
    case .some(let meaning) where meaning != .other: return nil
    default:
      let own = dictionary.guess(key: inner, words: inner.spacedWords)
      if let own, own.meaning != .other { return nil }
      return Guess(meaning: .other, confidence: 0.4)
    }
  }

  /// A title or an award that heads a column of ticks.
  private func meritPart(_ inner: String, outer: [String], group: Guess?) -> Guess? {
    guard dictionary.knows(key: inner) == nil else { return nil }
    let words = inner.spacedWords
    let traits = ContentReader.shared.traits(
      of: .text(inner), text: inner, key: inner, words: words)
    if ContentReader.shared.isRating(key: inner), group == nil || group?.meaning == .rating {
      return Guess(meaning: .rating, confidence: 0.85)
    }
    guard !traits.isDisjoint(with: [.title, .award]), words.count <= 12 else { return nil }
    if MeritWords.saysWon(inner) || outer.contains(where: MeritWords.saysWon) {
      return Guess(meaning: .achievements, confidence: 0.85)
    }
    return Guess(meaning: traits.contains(.title) ? .title : .award, confidence: 0.88)
  }

  /// A title or an award that the heading says was won already is an achievement.
  private func requestedOrWon(_ guess: Guess, path: HeadingPath) -> Guess {
    guard [.title, .award].contains(guess.meaning), path.keys.contains(where: MeritWords.saysWon)
    else { return guess }
    return Guess(meaning: .achievements, confidence: max(0.75, guess.confidence * 0.95))
  }

  private func ranked(_ guesses: [Guess]) -> [Guess] {
    var best: [ColumnMeaning: Double] = [:]
    for guess in guesses { best[guess.meaning] = max(best[guess.meaning] ?? 0, guess.confidence) }
    return best.map { Guess(meaning: $0.key, confidence: $0.value) }.sorted {
      ($1.confidence, $0.meaning.rawValue) < ($0.confidence, $1.meaning.rawValue)
    }
  }
}

/// Words that tell what was won already from what is asked for.
enum MeritWords {
  private static let won = PhraseIndex([
    (
      true,
      [
        "đã đạt", "đã được", "đạt được", "đã tặng", "đã nhận", "được tặng", "được công nhận",
        "các năm", "năm trước", "quá trình khen", "đã khen", "được khen", "những năm",
      ]
    )
  ])
  private static let asked = PhraseIndex([
    (true, ["đề nghị", "đăng ký", "đề xuất", "xét tặng", "trình tặng", "trình xét"])
  ])

  static func saysWon(_ key: String) -> Bool {
    won.longestMatch(in: key.spacedWords) != nil && !asks(key)
  }

  static func asks(_ key: String) -> Bool {
    asked.longestMatch(in: key.spacedWords) != nil
  }
}

/// The year that a heading is about.
enum HeadingYear {
  /// A heading's key without the year that it names: “Xếp loại năm 2021” is “Xếp loại”.
  static func removed(fromKey key: String) -> String {
    var words: [Substring] = []
    for word in key.spacedWords {
      guard word.utf8.count == 4, let number = Int(word), (1945...2100).contains(number) else {
        words.append(word)
        continue
      }
      if words.last == "nam" { words.removeLast() }
    }
    return words.joined(separator: " ")
  }

  /// The year of “Năm 2019”, “2019”, “Năm học 2018-2019” (its second); `nil` for other headings.
  static func year(inKey key: String) -> Int? {
    var year: Int?
    var others = 0
    for word in key.spacedWords {
      if word.utf8.count == 4, let number = Int(word), (1990...2100).contains(number) {
        year = number
      } else if !yearWords.contains(word) {
        others += 1
      }
    }
    return others == 0 ? year : nil
  }

  private static let yearWords: Set<Substring> = [
    "nam", "hoc", "nh", "n", "xep", "loai", "danh", "hieu", "thi", "dua",
  ]

  /// Whether a heading has words beside a year.
  static func saysMore(key: String) -> Bool {
    key.spacedWords.contains { word in
      Int(word) == nil && !["nam", "hoc", "nh", "n"].contains(word)
    }
  }
}
