import Sheets

/// The columns of a table by what they hold, looked up once.
struct TableColumns {
  let number: Int?
  let name: Int?
  let familyAndMiddleName: [Int]
  let givenName: [Int]
  let birthDate: [Int]
  let maleBirthDate: Int?
  let femaleBirthDate: Int?
  let sex: [Int]
  let unit: [Int]
  let position: [Int]
  let code: Int?
  let citizenID: Int?
  let kind: Int?
  let movement: Int?
  let title: [Int]
  let award: [Int]
  let achievements: [Int]
  let rating: [Int]
  let note: [Int]
  /// Columns that no meaning covers, or none surely.
  let marks: [Int]
  /// Of a list of decisions: the decision's number, its day, who issued it, and the year of merit.
  let decisionNumber: Int?
  let decisionDate: Int?
  let issuer: Int?
  let year: Int?
  private let facts: [Int: HeadingFacts]

  /// - Parameter period: That of the nominations: a title of an earlier year was won, not asked for.
  init(_ table: DetectedTable, in period: Period) {
    let facts = table.columns.mapValues { HeadingFacts($0.headings) }
    self.facts = facts
    func headed(_ keys: Set<String>) -> Int? {
      facts.filter { $0.value.innermostKey.map(keys.contains) ?? false }.keys.min()
    }
    decisionNumber = headed(["so quyet dinh", "so qd", "quyet dinh so", "so hieu quyet dinh"])
    decisionDate = headed(["ngay ban hanh", "ngay ky", "ngay quyet dinh", "ngay qd"])
    issuer = facts.filter { $0.value.innermostKey.map(TableColumns.asksForIssuer) ?? false }
      .keys.min()
    year = headed(["nam", "nam hoc", "nam dat"])
    func all(_ meaning: ColumnMeaning) -> [Int] { table.columns(for: meaning) }
    number = all(.number).first
    name = all(.name).first
    familyAndMiddleName = all(.familyAndMiddleName)
    givenName = all(.givenName)
    birthDate = all(.birthDate)
    maleBirthDate = all(.maleBirthDate).first
    femaleBirthDate = all(.femaleBirthDate).first
    sex = all(.sex)
    unit = all(.unit)
    position = all(.position)
    code = all(.code).first
    citizenID = all(.citizenID).first
    kind = all(.kind).first
    movement = all(.movement).first
    let merits = all(.title) + all(.award)
    var won = merits.filter { facts[$0]?.saysWon(before: period) == true }
    // A year is reviewed in the next: the title of last year alone is what is asked for.
    let isAsked = won.count == merits.count && won.contains { facts[$0]?.year == period.year - 1 }
    if isAsked || decisionNumber != nil { won = [] }
    title = all(.title).filter { !won.contains($0) }
    award = all(.award).filter { !won.contains($0) }
    achievements = (all(.achievements) + won).sorted()
    rating = all(.rating)
    note = all(.note)
    marks = table.columns.filter { $0.value.meaning == .other || !$0.value.isSure }.keys.sorted()
  }

  /// Whether the rows name somebody.
  var namesNominees: Bool {
    name != nil || !familyAndMiddleName.isEmpty || !givenName.isEmpty || namesUnitsAlone
  }

  /// The kind that the heading of the names tells: “Tên tập thể”, but not “Tên tập thể, cá nhân”.
  var nameHeadingKind: NomineeKind? {
    guard let name else { return nil }
    let keys = heading(name).keys
    let (body, person) = (
      keys.contains { $0.holdsBytes(of: "tap the") },
      keys.contains { $0.holdsBytes(of: "ca nhan") }
    )
    return body == person ? nil : body ? .collective : .individual
  }

  /// A list of bodies: the unit column names whom the titles are asked for.
  var namesUnitsAlone: Bool {
    name == nil && familyAndMiddleName.isEmpty && givenName.isEmpty && !unit.isEmpty
      && !(title.isEmpty && award.isEmpty && achievements.isEmpty)
  }

  /// Whether the rows are achievements already decided, one a row.
  var listsDecisions: Bool { decisionNumber != nil && !(title.isEmpty && award.isEmpty) }

  /// Who gave an award: “Cơ quan tặng”, “Cấp quyết định khen thưởng”, “Nơi ban hành”.
  private static func asksForIssuer(_ key: String) -> Bool {
    let words = key.spacedWords
    let bodies: [[Substring]] = [["co", "quan"], ["cap"], ["noi"], ["don", "vi"], ["nguoi"]]
    guard words.count <= 6, let body = bodies.first(where: words.starts(with:)) else {
      return false
    }
    let acts: Set<Substring> = ["ban", "tang", "khen", "quyet", "ky"]
    return words.dropFirst(body.count).first.map(acts.contains) ?? false
  }

  func heading(_ column: Int) -> HeadingFacts { facts[column] ?? HeadingFacts([]) }
}
