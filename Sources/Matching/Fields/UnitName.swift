/// The name of a body taken apart: its own part, the body it belongs to, the places it names.
struct UnitName {
  /// The first letter of a word, with the word where it is written out.
  struct Letter: Hashable {
    var initial: UInt8
    /// A word's number; −1 where only the letter is written.
    var word: Int32
    /// The letter after the first, where an abbreviation writes it: “NgV”; else 0.
    var second: UInt8 = 0
  }

  /// A part of the body: “Phòng Kế hoạch - Tài chính” of a department.
  var part: [Letter]
  /// The body itself, without its place: “Sở Nội vụ”, “Phòng Nội vụ”.
  var body: [Letter]
  /// Places by level: province, district, commune; −1 where none is named.
  var places: [Int32]

  /// What the unit itself is called, apart from the body it belongs to.
  var own: [Letter] { part.isEmpty ? body : part }

  var isEmpty: Bool { part.isEmpty && body.isEmpty }

  static let none = UnitName(part: [], body: [], places: [-1, -1, -1])
}

extension UnitName.Letter {
  /// Whether it may be the first letter, or the first two, of a word that is written out.
  func opens(_ written: UnitName.Letter, _ vocabulary: Vocabulary) -> Bool {
    guard initial == written.initial else { return false }
    if second == 0 { return true }
    if written.word < 0 { return written.second == 0 || written.second == second }
    let letters = vocabulary.letters(ofPlain: written.word)
    return letters.count > 1 && letters[1] == second
  }
}

extension [UnitName.Letter] {
  var isWrittenOut: Bool { !contains { $0.word < 0 } }

  /// Whether an abbreviation may stand for a name that is written out.
  func fits(_ name: [UnitName.Letter], _ vocabulary: Vocabulary) -> Bool {
    count == name.count
      && zip(self, name).allSatisfy { $0 == $1 || $0.word < 0 && $0.opens($1, vocabulary) }
  }
}

/// Words that open a name, read once.
private struct Opening {
  var words: [Token]
  /// Of a body: whether it is usually part of another.
  var isPart = false
  /// Of a place: 0 province, 1 district, 2 commune.
  var level = 0

  /// A word typed with accents must bear the right ones, and one typed without them among others
  /// has none: Hồi sức is no Hội, cơ quan no quận.
  func matches(_ tokens: [Token], at index: Int) -> Bool {
    guard index + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() {
      let token = tokens[index + offset]
      let isSpelled = token.bearsAccent || token.standsAmongAccents && word.bearsAccent
      guard token.plain == word.plain, !isSpelled || token.marked == word.marked else {
        return false
      }
    }
    return true
  }
}

/// The words that open the names of bodies.
private let openings: [Opening] =
  [
    "văn phòng", "phòng", "p", "tổ", "khoa", "k", "vp", "bộ phận", "đội",
  ].map { Opening(words: tokens(of: $0), isPart: true) }
  + [
    "sở", "s", "trung tâm", "tt", "t tâm", "bệnh viện", "bv", "trường", "tr", "chi cục", "cc",
    "cục", "ban", "bql", "hội", "ubnd", "ủy ban", "trạm", "công ty", "cty", "viện", "công đoàn",
    "đảng ủy", "chi nhánh", "hạt", "công an", "huyện ủy", "kho bạc", "bảo hiểm", "tòa án",
    "viện kiểm sát", "liên đoàn", "đoàn", "nhà", "xí nghiệp", "htx", "đơn vị",
  ].map { Opening(words: tokens(of: $0)) }

/// Words of two syllables whose first is no opening: “tổ chức”, “khoa học”.
private let notOpenings: [String: Set<String>] = [
  "to": ["chuc"], "khoa": ["hoc"], "doan": ["the", "vien"], "hoi": ["dong", "nhap", "chua"],
  "ban": ["hanh"], "doi": ["ngoai", "moi", "song"], "phong": ["chong", "trao", "ve"],
  "vien": ["chuc"], "cuc": [], "so": ["huu", "sinh"], "truong": ["phong", "ban", "khoa", "thon"],
  "nha": ["o", "dat"],
]

/// Syllables after which an opening is part of the word before: “đa khoa”, “văn phòng”.
private let notBeforeOpening: [String: Set<String>] = [
  "khoa": ["da", "chuyen", "sach", "nha"], "phong": ["van", "quoc", "bien", "truong"],
  "vien": ["benh", "cong", "giao", "hoc", "nhan", "dang"], "so": ["co", "tru", "dan", "chi"],
  "van": ["to", "phan"],
  "hoi": ["xa", "lien", "quoc", "dai"], "ban": ["uy", "van", "co"],
  "doan": ["cong", "lien", "tinh", "tap"],
  "tam": ["trung"], "cuc": ["chi", "tong"], "to": [],
  "truong": ["moi", "thi", "cong", "nha", "nong", "lam"],
  "doi": ["quan"], "nha": [],
]

/// Words that part names without being of them.
private let fillers: Set<String> = ["va", "cua", "thuoc"]

/// The words that open the names of places.
private let placeOpenings: [Opening] = [
  ("thành phố", 1), ("thị xã", 1), ("thị trấn", 2), ("tỉnh", 0), ("huyện", 1), ("quận", 1),
  ("xã", 2), ("phường", 2), ("tp", 1), ("tx", 1), ("tt", 2), ("h", 1), ("t", 0), ("q", 1), ("x", 2),
].map { Opening(words: tokens(of: $0), level: $1) }

private let notPlaces: [String: Set<String>] = [
  "xa": ["hoi"], "tinh": ["doan", "uy"], "huyen": ["uy", "doan"], "thanh": ["tra", "nien"],
  "quan": ["li", "su", "doi", "tri", "khu", "he", "trac"], "phuong": ["tien", "phap", "an"],
]

/// Reads names of bodies; learns from the list which words are places.
struct UnitReader {
  /// The names of places, by their plain words, with the level at which each occurs most.
  private(set) var places: [[String]: Int] = [:]
  private var seen: [[String]: [Int]] = [:]
  private var placeNumbers = Interner<[String]>()

  /// Notes the places that a name states with the word for their level.
  mutating func observe(_ text: String) {
    let words = tokens(of: text)
    var index = 0
    while index < words.count {
      guard let (length, level) = placeOpening(words, at: index), words[index].plain.utf8.count > 2
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

  /// Ends the learning: a name belongs to the level it occurs at most.
  mutating func decidePlaces() {
    for (name, counts) in seen {
      let level = (0..<3).max { counts[$0] < counts[$1] } ?? 0
      places[name] = level
    }
    seen = [:]
  }

  private func placeName(_ words: [Token], from start: Int) -> [String] {
    var name: [String] = []
    var index = start
    while index < words.count, name.count < 4, !words[index].followsBreak,
      placeOpening(words, at: index) == nil || words[index].plain.utf8.count < 3,
      opening(words, at: index) == nil
    {
      name.append(words[index].plain)
      index += 1
    }
    let isName = name.count <= 3 && name.allSatisfy { $0.utf8.first.map { $0 >= 97 } ?? false }
    return isName ? name : []
  }

  /// The words that open a place's name at an index, and the place's level.
  private func placeOpening(_ words: [Token], at index: Int) -> (length: Int, level: Int)? {
    for opening in placeOpenings where opening.matches(words, at: index) {
      let length = opening.words.count
      let next = index + length < words.count ? words[index + length].plain : ""
      if length == 1, notPlaces[words[index].plain]?.contains(next) == true { return nil }
      return (length, opening.level)
    }
    return nil
  }

  /// The words before an index that open a place's name.
  private func placeOpening(_ words: [Token], endingAt index: Int) -> (length: Int, level: Int)? {
    for length in 1...2 where index > length {
      if let (found, level) = placeOpening(words, at: index - length), found == length {
        return (length, level)
      }
    }
    return nil
  }

  private func opening(_ words: [Token], at index: Int) -> (length: Int, isPart: Bool)? {
    let before = index > 0 ? words[index - 1].plain : ""
    let isJoined = index > 0 && !words[index].followsBreak && !words[index - 1].isAbbreviated
    for opening in openings where opening.matches(words, at: index) {
      let length = opening.words.count
      let first = words[index].plain
      let next = index + length < words.count ? words[index + length].plain : ""
      if isJoined, notBeforeOpening[first]?.contains(before) == true { return nil }
      if length == 1, notOpenings[first]?.contains(next) == true { return nil }
      // Số 3, typed without accents.
      if first == "so", next.utf8.first.map({ $0 < 58 }) == true { return nil }
      if first.utf8.count == 1, !words[index].isAbbreviated { return nil }
      // TT&DL is no trung tâm.
      let joinsNext = index + 1 < words.count && !words[index + 1].followsBreak
      if first == "tt" || first == "cc", !joinsNext { return nil }
      return (length, opening.isPart)
    }
    return nil
  }

  /// Reads one name.
  mutating func read(_ text: String, _ vocabulary: inout Vocabulary) -> UnitName {
    var words = tokens(of: text).flatMap(\.numberParted)
    let hasSmall = words.contains(where: \.hasSmallLetters)
    let found = takePlaces(from: &words)
    let start = bodyStart(words)
    return UnitName(
      part: letters(words[..<start], hasSmall, &vocabulary),
      body: letters(words[start...], hasSmall, &vocabulary), places: found)
  }

  /// Removes the places from a name's words.
  private mutating func takePlaces(from words: inout [Token]) -> [Int32] {
    var found: [Int32] = [-1, -1, -1]
    var index = words.count - 1
    while index > 0 {
      defer { index -= 1 }
      if let (length, level) = placeOpening(words, at: index) {
        let name = placeName(words, from: index + length)
        let isSure = words[index].plain.utf8.count > 2 || places[name] != nil
        // “tỉnh” alone at the end names the province everybody knows.
        let isBare =
          name.isEmpty && words[index].plain.utf8.count > 2
          && index + length == words.count
        guard isBare || !name.isEmpty && isSure else { continue }
        // “Huyện An Bình” is no province, whatever else is called so; a city may be of either level.
        let isStated = words[index].plain.utf8.count > 2 && words[index].plain != "thanh"
        if !name.isEmpty {
          found[isStated ? level : places[name] ?? level] = placeNumbers.number(of: name)
        }
        words.removeSubrange(index..<(index + length + name.count))
      } else if let length = trailingPlace(words, at: index) {
        let name = words[index..<(index + length)].map(\.plain)
        found[places[name] ?? 0] = placeNumbers.number(of: name)
        words.removeSubrange(index..<(index + length))
        if index > 1, let (opening, _) = placeOpening(words, endingAt: index) {
          words.removeSubrange((index - opening)..<index)
          index -= opening
        }
      }
    }
    return found
  }

  /// The length of a known place's name that stands at an index and runs to the end.
  private func trailingPlace(_ words: [Token], at index: Int) -> Int? {
    let length = words.count - index
    guard (2...3).contains(length) else { return nil }
    return places[words[index...].map(\.plain)] == nil ? nil : length
  }

  /// Where the name of the body begins: at the last opening.
  private func bodyStart(_ words: [Token]) -> Int {
    var start = 0
    for index in words.indices.dropFirst() where opening(words, at: index) != nil {
      if words[index].plain == "ubnd" && index == words.count - 1 { continue }
      start = index
    }
    return start
  }

  /// A text's words, or their first letters where it is abbreviated.
  func letters(of text: String, _ vocabulary: inout Vocabulary) -> [UnitName.Letter] {
    let words = tokens(of: text).flatMap(\.numberParted)
    return letters(words[...], words.contains(where: \.hasSmallLetters), &vocabulary)
  }

  private func letters(
    _ words: ArraySlice<Token>, _ hasSmall: Bool, _ vocabulary: inout Vocabulary
  ) -> [UnitName.Letter] {
    var letters: [UnitName.Letter] = []
    for token in words where !fillers.contains(token.plain) && token.plain != "ubnd" {
      let bytes = Array(token.plain.utf8)
      if token.isAbbreviated && !token.isCapitals && bytes.count < 4
        || bytes.count == 1 && bytes[0] >= 97 && !isSyllable(token.plain)
      {
        letters.append(UnitName.Letter(initial: bytes[0], word: -1))
      } else if let initials = acronym(token, amongSmallLetters: hasSmall) {
        letters += initials
      } else {
        let word = vocabulary.number(of: token)
        letters.append(UnitName.Letter(initial: bytes[0], word: vocabulary.plain(word)))
      }
    }
    return letters
  }
}

extension Token {
  /// A word and the number that was typed onto its end: NV1, Tổ3.
  fileprivate var numberParted: [Token] {
    let letters = plain.utf8.prefix { $0 >= 97 }.count
    guard letters > 0, letters < plain.utf8.count,
      plain.utf8.dropFirst(letters).allSatisfy({ $0 < 97 })
    else { return [self] }
    var word = self
    var number = Token()
    word.plain = String(plain.utf8.prefix(letters)) ?? plain
    number.plain = String(plain.utf8.dropFirst(letters)) ?? ""
    // Digits stand in the marked form as they are, the tone of the word at its end.
    number.marked = number.plain
    word.marked = String(decoding: marked.utf8.filter { !(48...57).contains($0) }, as: UTF8.self)
    word.isCapitals = letters > 1 && capitals.utf8.count == letters
    return [word, number]
  }

  fileprivate var hasSmallLetters: Bool { !isCapitals && plain.utf8.count > 1 }
}

/// The first letters that an acronym stands for: “LĐTBXH”, “NVụ” (N, V), “KTh” (K, T).
///
/// - Returns: `nil` for a word that is written out, be it misspelled.
private func acronym(_ token: Token, amongSmallLetters: Bool) -> [UnitName.Letter]? {
  let letters = Array(token.plain.utf8)
  guard letters.count > 1, letters[0] >= 97 else { return nil }
  let isWord = isSyllable(token.plain)
  if token.isCapitals {
    if isWord ? !amongSmallLetters : letters.count > 7 { return nil }
    let endsInWord = letters.count < 5 && isSyllable(String(token.plain.dropFirst()))
    return unwritten(!isWord && endsInWord ? letters[..<2] : letters[...])
  }
  if isWord { return nil }
  if token.capitals.utf8.count > 1 { return lettersWithSeconds(token, letters) }
  return letters.contains { "aeiouy".utf8.contains($0) } ? nil : unwritten(letters[...])
}

private func unwritten(_ letters: ArraySlice<UInt8>) -> [UnitName.Letter] {
  letters.map { UnitName.Letter(initial: $0, word: -1) }
}

/// The capitals of a word, each with the small letter after it.
private func lettersWithSeconds(_ token: Token, _ letters: [UInt8]) -> [UnitName.Letter] {
  var result: [UnitName.Letter] = []
  var capitals = Array(token.capitals.utf8)[...]
  for letter in letters {
    if letter == capitals.first {
      capitals.removeFirst()
      result.append(UnitName.Letter(initial: letter, word: -1))
    } else if let last = result.indices.last, result[last].second == 0 {
      result[last].second = letter
    }
  }
  return result
}

/// Whether a name opens as those of parts do: “Phòng …”, “Tổ …”.
func opensAsPart(_ name: String) -> Bool {
  let words = tokens(of: name)
  return openings.contains { $0.isPart && $0.matches(words, at: 0) }
}

/// Whether a name opens as bodies do: “Phòng …”, “Tập thể …”.
func opensAsBody(_ name: String) -> Bool {
  let words = tokens(of: name)
  guard let first = words.first else { return false }
  let second = words.count > 1 ? words[1].plain : ""
  if first.plain == "tap" && second == "the" || first.plain == "can" && second == "bo" {
    return true
  }
  return openings.contains { opening in
    guard opening.matches(words, at: 0) else { return false }
    if opening.words.count > 1 { return true }
    switch first.plain {
    // Family names typed without accents: Tô, Bàn, Đoàn, Trương.
    case "to", "ban", "doan", "truong", "hoi", "doi", "nha", "khoa", "vien", "cuc", "hat":
      return words.count > 3 || first.bearsAccent && first.plain != "doan"
    case "p", "s", "k", "t", "tr": return first.isAbbreviated && words.count > 1
    default: return true
    }
  }
}
