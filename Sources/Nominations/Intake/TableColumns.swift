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

  init(_ table: DetectedTable) {
    let facts = table.columns.mapValues { HeadingFacts($0.headings) }
    self.facts = facts
    func headed(_ keys: Set<String>) -> Int? {
      facts.filter { $0.value.innermostKey.map(keys.contains) ?? false }.keys.min()
    }
    decisionNumber = headed(["so quyet dinh", "so qd", "quyet dinh so", "so hieu quyet dinh"])
    decisionDate = headed(["ngay ban hanh", "ngay ky", "ngay quyet dinh", "ngay qd"])
    issuer = headed([
      "co quan ban hanh", "cap ban hanh", "cap khen", "cap quyet dinh", "co quan tang", "cap tang",
      "co quan khen thuong", "co quan quyet dinh", "co quan tang", "cap tang",
      "don vi tang", "noi tang", "co quan khen thuong",
    ])
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
    title = all(.title)
    award = all(.award)
    achievements = all(.achievements)
    rating = all(.rating)
    note = all(.note)
    marks = table.columns.filter { $0.value.meaning == .other || !$0.value.isSure }.keys.sorted()
  }

  /// Whether the rows name somebody.
  var namesNominees: Bool {
    name != nil || !familyAndMiddleName.isEmpty || !givenName.isEmpty || namesUnitsAlone
  }

  /// A list of bodies: the unit column names whom the titles are asked for.
  var namesUnitsAlone: Bool {
    name == nil && familyAndMiddleName.isEmpty && givenName.isEmpty && !unit.isEmpty
      && !(title.isEmpty && award.isEmpty && achievements.isEmpty)
  }

  /// Whether the rows are achievements already decided, one a row.
  var listsDecisions: Bool { decisionNumber != nil && !(title.isEmpty && award.isEmpty) }

  func heading(_ column: Int) -> HeadingFacts { facts[column] ?? HeadingFacts([]) }
}
