import Matching
import Nominations
import Sheets
import VietnameseText

/// Which columns of a table hold what tells people and bodies apart.
struct PeopleColumns {
  /// The parts of a name, in the order in which they are read.
  private var name: [Int] = []
  private var birth: [Int] = []
  private var sex: [Int] = []
  private var codes: [Int] = []
  private var unit: [Int] = []
  private var position: [Int] = []
  private var sender: [Int] = []
  private var kind: [Int] = []
  /// By number of the further field.
  private var further: [Int: Int] = [:]
  /// Columns under Nam and Nữ, where the year stands under the sex.
  private var birthOfSex: [(column: Int, sex: String)] = []

  init() {}

  init(_ table: DetectedTable) {
    for (column, reading) in table.columns.sorted(by: { $0.key < $1.key }) {
      let key = ComparisonKey(reading.headings.joined(separator: " ")).text
      if let meaning = PeopleColumns.meaning(of: key), !reading.isSure {
        add(meaning, column)
      } else if reading.meaning == .unit, PeopleColumns.namesSender(key) {
        sender.append(column)
      } else {
        add(reading.meaning, column)
      }
    }
  }

  /// The columns of a plain list, whose first row is its header and knows every heading it needs.
  static func flat(_ sheet: Sheet) -> (header: Int, columns: PeopleColumns)? {
    guard let header = sheet.rows.first, sheet.merges.isEmpty, header.cells.count >= 3 else {
      return nil
    }
    var columns = PeopleColumns()
    var known = 0
    for cell in header.cells {
      let key = ComparisonKey(cell.value.displayText).text
      if namesSender(key) {
        columns.sender.append(cell.column)
      } else if let meaning = meaning(of: key) {
        columns.add(meaning, cell.column)
        known += 1
      }
    }
    return columns.name.isEmpty || known < 3 ? nil : (header.number, columns)
  }

  /// Adds a column under the word that the call uses for a field.
  mutating func name(_ field: String, _ column: Int, _ furtherFields: inout [String]) {
    switch field {
    case "name": name.append(column)
    case "born", "birth": birth.append(column)
    case "sex": sex.append(column)
    case "code", "id": codes.append(column)
    case "unit": unit.append(column)
    case "position": position.append(column)
    case "sender": sender.append(column)
    case "kind": kind.append(column)
    default:
      let number = furtherFields.firstIndex(of: field) ?? furtherFields.count
      if number == furtherFields.count { furtherFields.append(field) }
      further[number] = column
    }
  }

  private mutating func add(_ meaning: ColumnMeaning, _ column: Int) {
    switch meaning {
    case .name, .familyAndMiddleName, .givenName: name.append(column)
    case .birthDate: birth.append(column)
    case .maleBirthDate: birthOfSex.append((column, "Nam"))
    case .femaleBirthDate: birthOfSex.append((column, "Nữ"))
    case .sex: sex.append(column)
    case .code, .citizenID: codes.append(column)
    case .unit: unit.append(column)
    case .position: position.append(column)
    case .kind: kind.append(column)
    default: break
    }
  }

  func record(_ row: Row, sender number: Int, furtherCount: Int) -> MatchRecord {
    var texts: [Int: String] = [:]
    for cell in row.cells { texts[cell.column] = cell.value.displayText }
    func text(_ columns: [Int]) -> String {
      columns.count == 1
        ? texts[columns[0]] ?? ""
        : columns.compactMap { texts[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
    }
    var record = MatchRecord(
      name: text(name), isCollective: PeopleColumns.isCollective(text(kind)), birth: text(birth),
      sex: text(sex), codes: codes.compactMap { texts[$0] }, unit: text(unit),
      position: text(position), senderUnit: text(sender), sender: number)
    for (column, sex) in birthOfSex {
      guard record.birth.isEmpty, let birth = texts[column], !birth.isEmpty else { continue }
      record.birth = birth
      if record.sex.isEmpty { record.sex = sex }
    }
    if furtherCount > 0 {
      record.further = (0..<furtherCount).map { further[$0].flatMap { texts[$0] } ?? "" }
    }
    return record
  }

  private static func isCollective(_ kind: String) -> Bool? {
    if kind.isEmpty { return nil }
    let key = ComparisonKey(kind).text
    if key.holdsBytes(of: "tap the") || key == "tt" { return true }
    return key.holdsBytes(of: "ca nhan") || key == "cn" || key.holdsBytes(of: "lanh dao")
      ? false : nil
  }

  private static func namesSender(_ key: String) -> Bool {
    ["don vi de nghi", "don vi gui", "don vi nop", "don vi bao cao", "co quan de nghi"]
      .contains(key)
  }

  private static func meaning(of key: String) -> ColumnMeaning? {
    if let exact = meanings[key] { return exact }
    return key.holdsBytes(of: "ngay sinh") || key.holdsBytes(of: "nam sinh") ? .birthDate : nil
  }

  private static let meanings: [String: ColumnMeaning] = [
    "ho va ten": .name, "ho ten": .name, "ten": .name, "ho va ten khai sinh": .name,
    "ten tap the ca nhan": .name, "ten tap the": .name, "ten nhan vien": .name, "name": .name,
    "full name": .name, "date of birth": .birthDate, "birth date": .birthDate,
    "ngay thang nam sinh": .birthDate, "gioi tinh": .sex, "phai": .sex, "sex": .sex,
    "chuc vu": .position, "chuc danh": .position, "position": .position,
    "don vi cong tac": .unit, "don vi": .unit, "phong ban": .unit, "unit": .unit,
    "ma ccvc": .code, "ma can bo": .code, "ma nhan vien": .code, "ma so": .code, "ma cb": .code,
    "staff code": .code, "so cccd": .citizenID, "cccd": .citizenID, "so cmnd": .citizenID,
    "cmnd": .citizenID, "cccd cmnd": .citizenID, "so dinh danh": .citizenID,
    "doi tuong": .kind, "loai": .kind,
  ]
}
