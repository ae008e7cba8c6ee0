import Sheets
import VietnameseText

/// For which years a nominee's forms tell all there is of one kind of achievement.
enum Coverage: Hashable, Sendable {
  /// No field for it, or an empty one.
  case none
  /// A column a year: a year left blank is unknown.
  case years(YearSet)
  /// A filled-in field that lists achievements.
  case all

  /// Whether something in these years may exist though no form names it; `nil` for any year.
  func leavesOpen(_ years: YearSet?) -> Bool {
    switch self {
    case .none: true
    case .all: false
    case .years(let covered):
      if let years { !years.subtracting(covered).isEmpty } else { true }
    }
  }

  /// The years of these that no form tells of.
  func unknown(among years: YearSet) -> YearSet {
    switch self {
    case .none: years
    case .all: YearSet()
    case .years(let covered): years.subtracting(covered)
    }
  }

  mutating func formUnion(_ other: Coverage) {
    switch (self, other) {
    case (.all, _), (_, .none): break
    case (.years(let own), .years(let more)): self = .years(own.union(more))
    case (_, .all), (.none, .years): self = other
    }
  }

  mutating func add(year: Int?) {
    switch (self, year) {
    case (.years(var covered), let year?):
      covered.insert(year)
      self = .years(covered)
    case (_, let year?): self = .years(YearSet([year]))
    case (.none, nil): self = .all
    case (_, nil): break
    }
  }
}

/// The coverage of every kind of achievement.
struct Coverages: Hashable, Sendable {
  private var title = Coverage.none
  private var award = Coverage.none
  private var rating = Coverage.none
  private var initiative = Coverage.none
  private var discipline = Coverage.none

  subscript(kind: AchievementKind) -> Coverage {
    get {
      switch kind {
      case .title: title
      case .award: award
      case .rating: rating
      case .initiative: initiative
      case .discipline: discipline
      }
    }
    set {
      switch kind {
      case .title: title = newValue
      case .award: award = newValue
      case .rating: rating = newValue
      case .initiative: initiative = newValue
      case .discipline: discipline = newValue
      }
    }
  }
}

extension Coverages {
  /// What either of two forms tells.
  mutating func formUnion(_ other: Coverages) {
    for kind in AchievementKind.allCases { self[kind].formUnion(other[kind]) }
  }
}

/// The kinds of achievement that a heading asks for; every kind where it names none.
struct AskedKinds: Hashable, Sendable {
  private var bits: UInt8 = 0

  static let all = AskedKinds(AchievementKind.allCases)

  init(_ kinds: [AchievementKind]) {
    for kind in kinds { bits |= AskedKinds.bit(of: kind) }
  }

  init(heading: String) {
    let key = ComparisonKey(heading).text
    let named = AskedKinds.marks.filter { key.holdsBytes(of: $0.words) }.map(\.kind)
    self = named.isEmpty || key.holdsBytes(of: "thanh tich") ? .all : AskedKinds(named)
  }

  func contains(_ kind: AchievementKind) -> Bool {
    bits & AskedKinds.bit(of: kind) != 0
  }

  private static func bit(of kind: AchievementKind) -> UInt8 {
    switch kind {
    case .title: 1
    case .award: 2
    case .rating: 4
    case .initiative: 8
    case .discipline: 16
    }
  }

  private static let marks: [(words: String, kind: AchievementKind)] = [
    ("danh hieu", .title), ("khen thuong", .award), ("giay khen", .award), ("bang khen", .award),
    ("hinh thuc khen", .award), ("xep loai", .rating), ("danh gia", .rating),
    ("muc do hoan thanh", .rating), ("sang kien", .initiative), ("de tai", .initiative),
    ("ky luat", .discipline),
  ]
}
