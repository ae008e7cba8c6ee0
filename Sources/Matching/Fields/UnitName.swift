/// The name of a body taken apart: its own part, the body it belongs to, the places it names.
struct UnitName {
  /// The first letter of a word, with the word where it is written out.
  struct Letter: Hashable {
    var initial: UInt8
    /// A word's number; −1 where only the letter is written.
    var word: Int32
  }

  /// A part of the body: “Phòng Kế hoạch - Tài chính” of a department.
  var part: [Letter]
  /// The body itself, without its place: “Sở Nội vụ”, “Phòng Nội vụ”.
  var body: [Letter]
  /// Places by level: province, district, commune; −1 where none is named.
  var places: [Int32]

  var isEmpty: Bool { part.isEmpty && body.isEmpty }

  static let none = UnitName(part: [], body: [], places: [-1, -1, -1])
}

/// The words that open the name of a body, and whether the body is usually part of another.
private let openings: [([String], isPart: Bool)] = [
  (["van", "phong"], true), (["phong"], true), (["p"], true), (["to"], true), (["khoa"], true),
  (["k"], true), (["vp"], true), (["bo", "phan"], true), (["doi"], true), (["so"], false),
  (["s"], false), (["trung", "tam"], false), (["tt"], false), (["t", "tam"], false),
  (["benh", "vien"], false), (["bv"], false), (["truong"], false), (["tr"], false),
  (["chi", "cuc"], false), (["cc"], false), (["cuc"], false), (["ban"], false), (["bql"], false),
  (["hoi"], false), (["ubnd"], false), (["uy", "ban"], false), (["tram"], false),
  (["cong", "ty"], false), (["cty"], false), (["vien"], false), (["cong", "doan"], false),
  (["dang", "uy"], false), (["chi", "nhanh"], false), (["hat"], false), (["cong", "an"], false),
  (["huyen", "uy"], false), (["kho", "bac"], false), (["bao", "hiem"], false),
  (["vpub"], false), (["toa", "an"], false),
  (["vien", "kiem", "sat"], false), (["lien", "doan"], false), (["doan"], false),
  (["nha"], false), (["xi", "nghiep"], false), (["htx"], false), (["don", "vi"], false),
]

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
  "hoi": ["xa", "lien", "quoc", "dai"], "ban": ["uy", "van", "co"],
  "doan": ["cong", "lien", "tinh", "tap"],
  "tam": ["trung"], "cuc": ["chi", "tong"], "to": [],
  "truong": ["moi", "thi", "cong", "nha", "nong", "lam"],
  "doi": ["quan"], "nha": [],
]

/// Words that part names without being of them.
private let fillers: Set<String> = ["va", "cua", "thuoc"]

/// The words that open the name of a place, by level.
private let placeOpenings: [([String], level: Int)] = [
  (["thanh", "pho"], 1), (["thi", "xa"], 1), (["thi", "tran"], 2), (["tinh"], 0), (["huyen"], 1),
  (["quan"], 1), (["xa"], 2), (["phuong"], 2), (["tp"], 1), (["tx"], 1), (["tt"], 2), (["h"], 1),
  (["t"], 0), (["q"], 1), (["x"], 2),
]

private let notPlaces: [String: Set<String>] = [
  "xa": ["hoi"], "tinh": ["doan", "uy"], "huyen": ["uy", "doan"], "thanh": ["tra", "nien"],
  "quan": ["li", "su", "doi", "tri", "khu"], "phuong": ["tien", "phap", "an"],
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
    while index < words.count, name.count < 4, index == start || !words[index].followsBreak,
      placeOpening(words, at: index) == nil || words[index].plain.utf8.count < 3,
      index == start || opening(words, at: index) == nil
    {
      name.append(words[index].plain)
      index += 1
    }
    let isName = name.count <= 3 && name.allSatisfy { $0.utf8.first.map { $0 >= 97 } ?? false }
    return isName ? name : []
  }

  /// The words that open a place's name at an index, and the place's level.
  private func placeOpening(_ words: [Token], at index: Int) -> (length: Int, level: Int)? {
    for (opening, level) in placeOpenings where matches(opening, words, at: index) {
      let next = index + opening.count < words.count ? words[index + opening.count].plain : ""
      if opening.count == 1, notPlaces[opening[0]]?.contains(next) == true { return nil }
      return (opening.count, level)
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
    for (opening, isPart) in openings where matches(opening, words, at: index) {
      let next = index + opening.count < words.count ? words[index + opening.count].plain : ""
      if isJoined, notBeforeOpening[opening[0]]?.contains(before) == true { return nil }
      if opening.count == 1, notOpenings[opening[0]]?.contains(next) == true { return nil }
      if opening[0].utf8.count == 1, !words[index].isAbbreviated { return nil }
      return (opening.count, isPart)
    }
    return nil
  }

  private func matches(_ pattern: [String], _ words: [Token], at index: Int) -> Bool {
    guard index + pattern.count <= words.count else { return false }
    for (offset, word) in pattern.enumerated() where words[index + offset].plain != word {
      return false
    }
    return true
  }

  /// Reads one name.
  mutating func read(_ text: String, _ vocabulary: inout Vocabulary) -> UnitName {
    var words = tokens(of: text)
    let found = takePlaces(from: &words)
    let start = bodyStart(words)
    return UnitName(
      part: letters(words[..<start], &vocabulary), body: letters(words[start...], &vocabulary),
      places: found)
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
        if !name.isEmpty { found[places[name] ?? level] = placeNumbers.number(of: name) }
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
    letters(tokens(of: text)[...], &vocabulary)
  }

  private func letters(
    _ words: ArraySlice<Token>, _ vocabulary: inout Vocabulary
  ) -> [UnitName.Letter] {
    var letters: [UnitName.Letter] = []
    let hasSmall = words.contains { !$0.isCapitals && $0.plain.utf8.count > 1 }
    for token in words where !fillers.contains(token.plain) && token.plain != "ubnd" {
      let bytes = Array(token.plain.utf8)
      let isWritten = isSyllable(token.plain) || bytes.count > 6 || bytes[0] < 97
      if token.isAbbreviated && !token.isCapitals && bytes.count < 4
        || bytes.count == 1 && bytes[0] >= 97
      {
        letters.append(UnitName.Letter(initial: bytes[0], word: -1))
      } else if !isWritten || token.isCapitals && hasSmall {
        // Of “NVụ” and “KTh” the capitals stand for words.
        let initials = token.capitals.isEmpty ? token.plain : token.capitals
        letters += initials.utf8.map { UnitName.Letter(initial: $0, word: -1) }
      } else {
        let word = vocabulary.number(of: token)
        letters.append(UnitName.Letter(initial: bytes[0], word: vocabulary.plain(word)))
      }
    }
    return letters
  }
}

/// Whether a name opens as bodies do: “Phòng …”, “Tập thể …”.
func opensAsBody(_ name: String) -> Bool {
  let words = tokens(of: name)
  guard let first = words.first else { return false }
  let second = words.count > 1 ? words[1].plain : ""
  if first.plain == "tap" && second == "the" || first.plain == "can" && second == "bo" {
    return true
  }
  return openings.contains { opening, _ in
    guard words.count >= opening.count, zip(words, opening).allSatisfy({ $0.plain == $1 })
    else { return false }
    if opening.count > 1 { return true }
    switch opening[0] {
    // Family names without accents: Tô, Bàn, Đoàn, Trương, Hồi.
    case "to", "ban", "doan", "truong", "hoi", "doi", "nha", "khoa", "vien", "cuc", "hat":
      return words.count != 3 && words.count != 2 || first.bearsAccent && isCommonNoun(first)
    case "p", "s", "k", "t", "tr": return first.isAbbreviated && words.count > 1
    default: return true
    }
  }
}

private func isCommonNoun(_ token: Token) -> Bool {
  let nouns = ["Tổ", "Trường", "Khoa", "Hội", "Đội", "Nhà", "Viện", "Cục", "Hạt"]
  return nouns.contains { tokens(of: $0).first?.marked == token.marked }
}
