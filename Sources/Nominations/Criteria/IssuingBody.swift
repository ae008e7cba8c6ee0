import Sheets
import VietnameseText

/// A body that gives awards, or a class of such bodies, as its name tells: what it is, of which
/// level, where.
///
/// “Chủ tịch UBND huyện, thị xã, thành phố” is the class of all people's committees of that
/// level; “UBND huyện Bảo Yên” is one of them.
///
/// The records of a run share the few bodies that they name: hence a class.
final class IssuingBody: Sendable {
  /// What it is without level and place, spelled out: `uy ban nhan dan`.
  let body: [String]
  /// Empty where the name tells none.
  let levels: Levels
  /// The place as its words; empty where the name tells none.
  let locality: [String]

  struct Levels: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let central = Levels(rawValue: 1)
    static let province = Levels(rawValue: 2)
    static let district = Levels(rawValue: 4)
    static let commune = Levels(rawValue: 8)
  }

  init(_ name: String) {
    var words = IssuingBody.spelledOut(name)
    IssuingBody.dropOffice(&words)
    let marks = IssuingBody.levelMarks(in: words)
    guard let first = marks.first, let last = marks.last else {
      body = words
      levels = words == IssuingBody.primeMinister ? [.central] : []
      locality = []
      return
    }
    var body = Array(words[..<first.range.lowerBound])
    if body.last == "cap" { body.removeLast() }
    let locality = IssuingBody.locality(in: words[last.range.upperBound...])
    self.body = body
    self.locality = locality
    let isCentralCity = IssuingBody.centralCities.contains(locality.joined(separator: " "))
    levels = Levels(marks.map { isCentralCity && $0.level == .district ? .province : $0.level })
  }

  /// Whether this body is, or belongs to, the one that a plan names; `nil` where the name leaves
  /// it open.
  ///
  /// - Parameter year: That of the review: a plan means the bodies of its own time, and with them
  ///   those that they took over.
  func belongs(to named: IssuingBody, in year: Int) -> Bool? {
    guard !body.isEmpty else { return nil }
    let succeeds = year >= BodySuccession.firstYear
    guard body == named.body || succeeds && passed(to: named) else {
      let couldBe = levels.isEmpty && !named.levels.isEmpty && body.starts(with: named.body)
      return couldBe ? nil : false
    }
    if !named.levels.isEmpty {
      if levels.isEmpty { return nil }
      if levels.isDisjoint(with: named.levels) { return false }
    }
    if named.locality.isEmpty || named.locality == locality { return true }
    if succeeds, BodySuccession.merged(locality, into: named.locality) { return true }
    return locality.isEmpty ? nil : false
  }

  /// Whether the field of this ministry or Sở fell to that of another of its rank.
  private func passed(to named: IssuingBody) -> Bool {
    guard let rank = body.first, rank == named.body.first || rank == "ban" else { return false }
    return BodySuccession.passed(
      from: Array(body.dropFirst()), to: Array(named.body.dropFirst()))
  }

  /// Whether two names can be those of one body: abbreviations are held against first letters, and
  /// either may leave out level or place.
  func couldBe(_ other: IssuingBody) -> Bool {
    if !levels.isEmpty, !other.levels.isEmpty, levels.isDisjoint(with: other.levels) {
      return false
    }
    if !locality.isEmpty, !other.locality.isEmpty, locality != other.locality { return false }
    let (own, others) = (body.initialLetters, other.body.initialLetters)
    return own.hasPrefix(others) || others.hasPrefix(own)
  }

  /// Whether it is a body of the same kind and level in another place.
  func isNeighbour(of other: IssuingBody) -> Bool {
    body == other.body && levels == other.levels && !locality.isEmpty && !other.locality.isEmpty
      && locality != other.locality
  }

  var isPrimeMinister: Bool { body.starts(with: IssuingBody.primeMinister) }

  private static let primeMinister = ["thu", "tuong", "chinh", "phu"]

  /// Cities under the central government: their people's committees rank with provinces.
  private static let centralCities: Set<String> = [
    "ha noi", "ho chi minh", "da nang", "hai phong", "can tho",
  ]
}

extension IssuingBody {
  private struct LevelMark {
    let range: Range<Int>
    let level: Levels
  }

  private static func levelMarks(in words: [String]) -> [LevelMark] {
    var marks: [LevelMark] = []
    var index = 0
    while index < words.count {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if let level = pairedLevels[words[index]]?[next] {
        marks.append(LevelMark(range: index..<index + 2, level: level))
        index += 2
      } else if let level = singleLevels[words[index]], !nonLevels.contains(next),
        !isHaTinh(words, index)
      {
        marks.append(LevelMark(range: index..<index + 1, level: level))
        index += 1
      } else if !marks.isEmpty && ["hoac", "cap"].contains(words[index]) {
        index += 1
      } else if !marks.isEmpty {
        break
      } else {
        index += 1
      }
    }
    return marks
  }

  /// “Hà Tĩnh”, whose second word is “tỉnh” without its marks.
  private static func isHaTinh(_ words: [String], _ index: Int) -> Bool {
    index > 0 && words[index - 1] == "ha" && words[index] == "tinh"
  }

  /// The words of the place itself, without the larger place that it lies in.
  private static func locality(in words: ArraySlice<String>) -> [String] {
    if words.first == "thuoc" { return [] }
    let end = levelMarks(in: Array(words)).first?.range.lowerBound ?? words.count
    return Array(words.prefix(end))
  }

  private static let singleLevels: [String: Levels] = [
    "tinh": .province, "huyen": .district, "quan": .district, "xa": .commune, "phuong": .commune,
  ]

  private static let pairedLevels: [String: [String: Levels]] = [
    "thi": ["xa": .district, "tran": .commune], "thanh": ["pho": .district],
    "trung": ["uong": .central],
  ]

  /// Words after which “tỉnh”, “quân”, “xã” … are part of another word: quân sự, xã hội, tỉnh ủy.
  private static let nonLevels: Set<String> = [
    "su", "doi", "khu", "chung", "uy", "hoi", "doan", "ly", "nhan", "chinh", "nguyen",
  ]

  /// The words of a name, lower case, without accents, abbreviations written out, “và” left out.
  private static func spelledOut(_ name: String) -> [String] {
    ComparisonKey(name).text.split(separator: " ").flatMap { word in
      abbreviations[String(word)] ?? [String(word)]
    }.filter { $0 != "va" && $0 != "cac" }
  }

  private static let abbreviations: [String: [String]] = [
    "ubnd": ["uy ban nhan dan"], "hdnd": ["hoi dong nhan dan"], "ca": ["cong an"],
    "cat": ["cong an", "tinh"], "bch": ["bo chi huy"], "bchqs": ["bo chi huy", "quan su"],
    "chqs": ["chi huy", "quan su"], "qs": ["quan su"], "bp": ["bien phong"],
    "bdbp": ["bo doi bien phong"], "tp": ["thanh", "pho"], "tx": ["thi", "xa"],
    "tt": ["thi", "tran"], "tw": ["trung", "uong"], "hcm": ["ho chi minh"],
    "ttg": ["thu", "tuong", "chinh", "phu"],
    "ttcp": ["thu", "tuong", "chinh", "phu"], "cp": ["chinh phu"], "gd": ["giam doc"],
    "ct": ["chu tich"], "ld": ["lao dong"], "tb": ["thuong binh"], "xh": ["xa hoi"],
    "tbxh": ["thuong binh", "xa hoi"], "ldtbxh": ["lao dong", "thuong binh", "xa hoi"],
    "sldtbxh": ["so", "lao dong", "thuong binh", "xa hoi"], "gddt": ["giao duc", "dao tao"],
    "sgddt": ["so", "giao duc", "dao tao"],
  ].mapValues { $0.flatMap { $0.split(separator: " ").map(String.init) } }

  /// Takes away the office that speaks for the body: “Giám đốc”, “Chủ tịch”, “Chính ủy” …
  private static func dropOffice(_ words: inout [String]) {
    var isDropping = true
    while isDropping {
      isDropping = false
      for office in offices where words.starts(with: office) && words.count > office.count {
        words.removeFirst(office.count)
        isDropping = true
      }
    }
    if words.starts(with: ["bo", "chi", "huy"]) && words.count > 3 { words.removeFirst(3) }
    if words.starts(with: ["chi", "huy"]) && words.count > 2 { words.removeFirst(2) }
    if words == ["thu", "tuong"] { words = primeMinister }
  }

  private static let offices: [[String]] = [
    "pho", "giam doc", "chu tich", "chinh uy", "chi huy truong", "chi huy", "bo truong", "tu lenh",
    "thu truong", "cuc truong", "truong ban", "chanh van phong", "hieu truong", "cua", "do",
    "dong chi", "ong", "ba",
  ].map { $0.split(separator: " ").map(String.init) }
}
