import VietnameseText

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
    "cục", "ban", "bql", "hội", "ubnd", "ủy ban", "trạm", "công ty", "viện", "công đoàn",
    "đảng ủy", "chi nhánh", "hạt", "công an", "huyện ủy", "kho bạc", "bảo hiểm", "tòa án",
    "viện kiểm sát", "liên đoàn", "đoàn", "nhà", "xí nghiệp", "htx", "đơn vị",
  ].map { Opening(words: tokens(of: $0)) }

/// Whether a word that is no syllable was meant as one of those that open names: “Phcng” for Phòng.
func isMistypedOpening(_ word: Token) -> Bool {
  guard word.plain.utf8.count >= 4, !word.plain.isUnaccentedSyllable else { return false }
  let letters = Array(word.plain.utf8)
  return openingWords.contains { isOneEditApart($0, letters) }
}

/// The first words of openings, where they are long enough to be known with a letter wrong.
private let openingWords = Set(
  openings.map { Array($0.words[0].plain.utf8) }.filter { $0.count >= 4 })

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

/// The words that open the names of places.
private let placeOpenings: [Opening] = [
  ("thành phố", 1), ("thị xã", 1), ("thị trấn", 2), ("tỉnh", 0), ("huyện", 1), ("quận", 1),
  ("xã", 2), ("phường", 2), ("tp", 1), ("tx", 1), ("tt", 2), ("h", 1), ("t", 0), ("q", 1), ("x", 2),
].map { Opening(words: tokens(of: $0), level: $1) }

private let notPlaces: [String: Set<String>] = [
  "xa": ["hoi"], "tinh": ["doan", "uy"], "huyen": ["uy", "doan"], "thanh": ["tra", "nien"],
  "quan": ["li", "su", "doi", "tri", "khu", "he", "trac"], "phuong": ["tien", "phap", "an"],
]

extension [Token] {
  /// The words that open a place's name at an index, and the place's level.
  func placeOpening(at index: Int) -> (length: Int, level: Int)? {
    for opening in placeOpenings where opening.matches(self, at: index) {
      let length = opening.words.count
      let next = index + length < count ? self[index + length].plain : ""
      if length == 1, notPlaces[self[index].plain]?.contains(next) == true { return nil }
      if length == 1, isName(ofOfficeAt: index) { return nil }
      return (length, opening.level)
    }
    return nil
  }

  /// Whether letters follow the word for an office at once, and so are its name: “Sở TP” is the one
  /// for justice (tư pháp), not a city's.
  private func isName(ofOfficeAt index: Int) -> Bool {
    guard index > 0, self[index].plain.utf8.count == 2 else { return false }
    switch self[index - 1].plain {
    case "so", "s", "p": return true
    case "phong": return index < 2 || self[index - 2].plain != "van"
    default: return false
    }
  }

  /// The words before an index that open a place's name.
  func placeOpening(endingAt index: Int) -> (length: Int, level: Int)? {
    for length in 1...2 where index > length {
      if let (found, level) = placeOpening(at: index - length), found == length {
        return (length, level)
      }
    }
    return nil
  }

  /// The words that open a body's name at an index, and whether it is usually part of another.
  func bodyOpening(at index: Int) -> (length: Int, isPart: Bool)? {
    let before = index > 0 ? self[index - 1].plain : ""
    let isJoined = index > 0 && !self[index].followsBreak && !self[index - 1].isAbbreviated
    for opening in openings where opening.matches(self, at: index) {
      let length = opening.words.count
      let first = self[index].plain
      let next = index + length < count ? self[index + length].plain : ""
      if isJoined, notBeforeOpening[first]?.contains(before) == true { return nil }
      if length == 1, notOpenings[first]?.contains(next) == true { return nil }
      // Số 3, typed without accents.
      if first == "so", next.utf8.first.map({ $0 < 58 }) == true { return nil }
      if first.utf8.count == 1, !self[index].isAbbreviated { return nil }
      // TT&DL is no trung tâm.
      let joinsNext = index + 1 < count && !self[index + 1].followsBreak
      if first == "tt" || first == "cc", !joinsNext { return nil }
      return (length, opening.isPart)
    }
    return nil
  }
}

/// Whether a name opens as those of parts do: “Phòng …”, “Tổ …”.
func opensAsPart(_ name: String) -> Bool {
  let words = bodyTokens(name)
  return openings.contains { $0.isPart && $0.matches(words, at: 0) }
}

/// Whether a name opens as bodies do: “Phòng …”, “Tập thể …”.
func opensAsBody(_ name: String) -> Bool {
  let words = bodyTokens(name)
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
