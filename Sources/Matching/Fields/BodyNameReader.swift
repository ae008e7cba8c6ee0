import VietnameseText

/// Reads names of bodies; learns from the list which words are places.
struct BodyNameReader: Sendable {
  /// The names of places, by their plain words, with the level that one means where it stands
  /// without the word for it; `nil` where it may be of several: Lào Cai is a city and a province.
  private var places: [[String]: Int?] = [:]
  /// How many names are stated to be of provinces.
  private(set) var provinceCount = 0
  private var seen: [[String]: [Int]] = [:]

  /// The places that a name states with the word for their level.
  func statedPlaces(in text: String) -> [ReadBodyName.Place] {
    var stated: [ReadBodyName.Place] = []
    let words = bodyTokens(text)
    var index = 0
    while index < words.count {
      guard let (length, level) = words.placeOpening(at: index), words[index].plain.utf8.count > 2
      else {
        index += 1
        continue
      }
      let name = placeName(words, from: index + length)
      if !name.isEmpty { stated.append((name, level)) }
      index += length
    }
    return stated
  }

  /// Notes places that a name states.
  mutating func learn(_ stated: [ReadBodyName.Place]) {
    for (name, level) in stated { seen[name, default: [0, 0, 0]][level] += 1 }
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
  func read(_ text: String) -> ReadBodyName {
    var words = bodyTokens(text)
    let hasSmall = words.contains(where: \.hasSmallLetters)
    let places = takePlaces(from: &words)
    let start = bodyStart(words)
    return ReadBodyName(
      part: writing(words[..<start], hasSmall), body: writing(words[start...], hasSmall),
      places: places)
  }

  /// Removes the places from a name's words.
  private func takePlaces(from words: inout [Token]) -> [ReadBodyName.Place] {
    var found: [ReadBodyName.Place] = []
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
          found.append((name, level))
        }
        words.removeSubrange(index..<(index + length + name.count))
      } else if let length = trailingPlace(words, at: index) {
        let name = words[index..<(index + length)].map(\.plain)
        let opening = index > 1 ? words.placeOpening(endingAt: index)?.length ?? 0 : 0
        if let level = level(of: name, openedAt: index - opening, of: words) {
          found.append((name, level))
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
  func words(of text: String) -> [ReadBodyName.Word] {
    let words = bodyTokens(text)
    return writing(words[...], words.contains(where: \.hasSmallLetters))
  }

  private func writing(_ words: ArraySlice<Token>, _ hasSmall: Bool) -> [ReadBodyName.Word] {
    var writing: [ReadBodyName.Word] = []
    for token in words where !fillers.contains(token.plain) && token.plain != "ubnd" {
      let bytes = token.plain.utf8
      let first = bytes[bytes.startIndex]
      if token.isAbbreviated && !token.isCapitals && bytes.count < 4
        || bytes.count == 1 && first >= 97 && !token.plain.isUnaccentedSyllable
      {
        writing.append(.letters([BodyName.Letter(initial: first, word: -1)]))
      } else if let initials = acronym(token, amongSmallLetters: hasSmall) {
        writing.append(.letters(initials))
      } else {
        writing.append(.writtenOut(token, initial: first))
      }
    }
    return writing
  }
}

/// Words that part names without being of them.
private let fillers: Set<String> = ["va", "cua", "thuoc"]

/// A body's name as its text alone tells it, before its words and places have numbers in a list.
struct ReadBodyName: Sendable {
  enum Word {
    /// First letters of words that are not written out.
    case letters([BodyName.Letter])
    case writtenOut(Token, initial: UInt8)
  }
  typealias Place = (name: [String], level: Int)

  var part: [Word]
  var body: [Word]
  /// In the order in which they were found; of two of one level the last counts.
  var places: [Place]
}

extension Vocabulary {
  mutating func number(_ name: ReadBodyName) -> BodyName {
    var places: [Int32] = [-1, -1, -1]
    for place in name.places { places[place.level] = self.places.number(of: place.name) }
    return BodyName(part: number(name.part), body: number(name.body), places: places)
  }

  mutating func number(_ words: [ReadBodyName.Word]) -> [BodyName.Letter] {
    var letters: [BodyName.Letter] = []
    for word in words {
      switch word {
      case .letters(let initials): letters += initials
      case .writtenOut(let token, let initial):
        let marked = number(of: token)
        letters.append(BodyName.Letter(initial: initial, word: plain(marked)))
      }
    }
    return letters
  }
}
