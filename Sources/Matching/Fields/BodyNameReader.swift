import VietnameseText

/// Reads names of bodies; learns from the list which words are places.
struct BodyNameReader {
  /// The names of places, by their plain words, with the level that one means where it stands
  /// without the word for it; `nil` where it may be of several: Lào Cai is a city and a province.
  private var places: [[String]: Int?] = [:]
  /// How many names are stated to be of provinces.
  private(set) var provinceCount = 0
  private var seen: [[String]: [Int]] = [:]
  private var placeNumbers = Interner<[String]>()

  /// Notes the places that a name states with the word for their level.
  mutating func observe(_ text: String) {
    let words = bodyTokens(text)
    var index = 0
    while index < words.count {
      guard let (length, level) = words.placeOpening(at: index), words[index].plain.utf8.count > 2
      else {
        index += 1
        continue
      }
      let name = placeName(words, from: index + length)
      if !name.isEmpty {
        seen[name, default: [0, 0, 0]][level] += 1
      }
      index += length
    }
  }

  /// Ends the learning: a name means the level it is stated at, but for one case in twenty.
  mutating func decidePlaces() {
    for (name, counts) in seen {
      let level = (0..<3).max { counts[$0] < counts[$1] } ?? 0
      let others = counts.reduce(0, +) - counts[level]
      places[name] = .some(others * 20 < counts[level] ? level : nil)
    }
    provinceCount = seen.values.count { $0[0] > 0 }
    seen = [:]
  }

  private func placeName(_ words: [Token], from start: Int) -> [String] {
    var name: [String] = []
    var index = start
    while index < words.count, name.count < 4, !words[index].followsBreak,
      words.placeOpening(at: index) == nil || words[index].plain.utf8.count < 3,
      words.bodyOpening(at: index) == nil
    {
      name.append(words[index].plain)
      index += 1
    }
    let isName = name.count <= 3 && name.allSatisfy { $0.utf8.first.map { $0 >= 97 } ?? false }
    return isName ? name : []
  }

  /// Reads one name.
  mutating func read(_ text: String, _ vocabulary: inout Vocabulary) -> BodyName {
    var words = bodyTokens(text)
    let hasSmall = words.contains(where: \.hasSmallLetters)
    let found = takePlaces(from: &words)
    let start = bodyStart(words)
    return BodyName(
      part: letters(words[..<start], hasSmall, &vocabulary),
      body: letters(words[start...], hasSmall, &vocabulary), places: found)
  }

  /// Removes the places from a name's words.
  private mutating func takePlaces(from words: inout [Token]) -> [Int32] {
    var found: [Int32] = [-1, -1, -1]
    var index = words.count - 1
    while index > 0 {
      defer { index -= 1 }
      if let (length, _) = words.placeOpening(at: index) {
        let name = placeName(words, from: index + length)
        let isSure = words[index].plain.utf8.count > 2 || isPlace(name)
        // “tỉnh” alone at the end names the province everybody knows.
        let isBare =
          name.isEmpty && words[index].plain.utf8.count > 2
          && index + length == words.count
        guard isBare || !name.isEmpty && isSure else { continue }
        if !name.isEmpty, let level = level(of: name, openedAt: index, of: words) {
          found[level] = placeNumbers.number(of: name)
        }
        words.removeSubrange(index..<(index + length + name.count))
      } else if let length = trailingPlace(words, at: index) {
        let name = words[index..<(index + length)].map(\.plain)
        let opening = index > 1 ? words.placeOpening(endingAt: index)?.length ?? 0 : 0
        if let level = level(of: name, openedAt: index - opening, of: words) {
          found[level] = placeNumbers.number(of: name)
        }
        words.removeSubrange((index - opening)..<(index + length))
        index -= opening
      }
    }
    return found
  }

  /// The level of a place: what is written before its name, or else what the name means or the body
  /// is; `nil` where nothing tells.
  private func level(of name: [String], openedAt index: Int, of words: [Token]) -> Int? {
    let written = words.placeOpening(at: index)?.level
    // “Huyện An Bình” is no province, whatever else is called so; a city may be of either level.
    let isStated = words[index].plain.utf8.count > 2 && words[index].plain != "thanh"
    if isStated, let written { return written }
    return (places[name] ?? nil) ?? written ?? levelOfBody(before: index, in: words)
  }

  /// The level of the place to which the body before an index belongs: a Sở is a province's, a Phòng
  /// within no other body a district's.
  private func levelOfBody(before index: Int, in words: [Token]) -> Int? {
    switch words[bodyStart(Array(words[..<index]))].plain {
    case "so", "s": 0
    case "phong", "p": 1
    default: nil
    }
  }

  private func isPlace(_ name: [String]) -> Bool { places.index(forKey: name) != nil }

  /// The length of a known place's name that stands at an index and runs to the end.
  private func trailingPlace(_ words: [Token], at index: Int) -> Int? {
    let length = words.count - index
    guard (2...3).contains(length) else { return nil }
    return isPlace(words[index...].map(\.plain)) ? length : nil
  }

  /// Where the name of the body begins: at the last opening.
  private func bodyStart(_ words: [Token]) -> Int {
    var start = 0
    for index in words.indices.dropFirst() where words.bodyOpening(at: index) != nil {
      if words[index].plain == "ubnd" && index == words.count - 1 { continue }
      start = index
    }
    return start
  }

  /// A text's words, or their first letters where it is abbreviated.
  func letters(of text: String, _ vocabulary: inout Vocabulary) -> [BodyName.Letter] {
    let words = bodyTokens(text)
    return letters(words[...], words.contains(where: \.hasSmallLetters), &vocabulary)
  }

  private func letters(
    _ words: ArraySlice<Token>, _ hasSmall: Bool, _ vocabulary: inout Vocabulary
  ) -> [BodyName.Letter] {
    var letters: [BodyName.Letter] = []
    for token in words where !fillers.contains(token.plain) && token.plain != "ubnd" {
      let bytes = Array(token.plain.utf8)
      if token.isAbbreviated && !token.isCapitals && bytes.count < 4
        || bytes.count == 1 && bytes[0] >= 97 && !token.plain.isUnaccentedSyllable
      {
        letters.append(BodyName.Letter(initial: bytes[0], word: -1))
      } else if let initials = acronym(token, amongSmallLetters: hasSmall) {
        letters += initials
      } else {
        let word = vocabulary.number(of: token)
        letters.append(BodyName.Letter(initial: bytes[0], word: vocabulary.plain(word)))
      }
    }
    return letters
  }
}

/// Words that part names without being of them.
private let fillers: Set<String> = ["va", "cua", "thuoc"]
