import Sheets
import VietnameseText

/// Turns the rows of one table into nominations.
struct NominationReader {
  let grid: SheetGrid
  let columns: TableColumns
  let habit: DateHabit
  let period: Period
  let sender: String?

  /// The nominations that a row makes; none where it names nobody.
  func nominations(
    row: Int, section: SectionContext, report: (Finding) -> Void
  ) -> [Nomination] {
    guard let names = NameReading(row: row, columns: columns, grid: grid) else { return [] }
    if names.people.count > 1 {
      report(Finding(.severalPeopleInCell, at: names.place, "\(names.people.count)"))
    }
    var shared = Nomination(
      place: Place(grid.source, row: row), period: period,
      name: Sourced(names.people[0].name, at: names.place))
    shared.sender = sender
    shared.unit = unit(row, section)
    shared.position = text(row, columns.position)
    splitPosition(of: &shared)
    shared.movement = text(row, columns.movement.map { [$0] } ?? [])
    shared.note = text(row, columns.note)
    shared.requests = requests(row, section)
    shared.hasAchievementsField = !columns.achievements.isEmpty || columns.listsDecisions
    let achievements = AchievementTexts(grid: grid, columns: columns)
    shared.achievementTexts = achievements.texts(row: row) + achievements.blanks(row: row)
    shared.marks = marks(row)
    if names.people.count == 1 {
      readPerson(into: &shared, row: row, report: report)
    }
    return names.people.map { person in
      nomination(shared, of: person, at: names.place, row: row, section: section, report: report)
    }
  }

  private func nomination(
    _ shared: Nomination, of person: NameReading.Person, at place: Place, row: Int,
    section: SectionContext, report: (Finding) -> Void
  ) -> Nomination {
    var nomination = shared
    nomination.name = Sourced(person.name, at: place)
    if nomination.sex == nil { nomination.sex = person.sex.map { Sourced($0, at: place) } }
    if let remark = person.remark {
      if nomination.position == nil {
        nomination.position = Sourced(remark, at: place)
      } else if nomination.note == nil {
        nomination.note = Sourced(remark, at: place)
      }
    }
    nomination.kind = kind(of: nomination, person: person, row: row, section: section)
    if nomination.kind == nil { report(Finding(.unknownKind, at: place, .personal(person.name))) }
    return nomination
  }

  // MARK: Who

  private func readPerson(
    into nomination: inout Nomination, row: Int, report: (Finding) -> Void
  ) {
    nomination.birthDate = birthDate(row, report: report)
    nomination.sex = sex(row)
    nomination.code = columns.code.flatMap { text(row, [$0]) }
    nomination.citizenID = citizenID(row, report: report)
  }

  private func kind(
    of nomination: Nomination, person: NameReading.Person, row: Int, section: SectionContext
  ) -> NomineeKind? {
    if let column = columns.kind, let cell = grid.cell(row: row, column: column),
      let kind = NomineeWords.kind(of: cell.text)
    {
      return kind
    }
    if let kind = section.kind {
      // A body that stands among the individuals is one all the same.
      return person.isBody && kind != .collective && nomination.birthDate == nil
        ? .collective : kind
    }
    if person.isBody || columns.namesUnitsAlone { return .collective }
    if nomination.birthDate != nil || nomination.sex != nil || nomination.citizenID != nil {
      return .individual
    }
    if let kind = columns.nameHeadingKind { return kind }
    if !person.traits.isDisjoint(with: [.familyName, .personName]) { return .individual }
    return nomination.position == nil ? nil : .individual
  }

  private func birthDate(_ row: Int, report: (Finding) -> Void) -> Sourced<PartialDate>? {
    let single = columns.maleBirthDate.map { [$0] } ?? []
    let sexed = single + (columns.femaleBirthDate.map { [$0] } ?? [])
    if columns.birthDate.count >= 3 { return dateInParts(row) }
    for column in columns.birthDate + sexed {
      guard let cell = grid.cell(row: row, column: column), !cell.looks(like: .tick) else {
        continue
      }
      let place = Place(grid.source, row: row, column: column)
      switch BirthDateReading(cell, habit: habit) {
      case .date(let date): return Sourced(date, at: place)
      case .uncertainOrder(let date):
        report(Finding(.ambiguousDate, at: place, .personal(cell.text)))
        return Sourced(date, at: place)
      case .fromSerial(let date):
        report(
          Finding(
            .birthDateFromSerial, at: place, .personal(cell.text), .personal("\(date)")))
        return Sourced(date, at: place)
      case .impossible:
        report(Finding(.impossibleBirthDate, at: place, .personal(cell.text)))
      case .notADate:
        if !cell.looks(like: .nothing) {
          report(Finding(.unreadableBirthDate, at: place, .personal(cell.text)))
        }
      }
    }
    return nil
  }

  /// Day, month and year in three columns.
  private func dateInParts(_ row: Int) -> Sourced<PartialDate>? {
    let parts = columns.birthDate.prefix(3).map { grid.cell(row: row, column: $0)?.wholeNumber }
    guard let year = parts[2], (1900...2100).contains(year) else { return nil }
    let place = Place(grid.source, row: row, column: columns.birthDate[0])
    guard let month = parts[1], let day = parts[0],
      CivilDate(year: year, month: month, day: day) != nil
    else { return Sourced(PartialDate(year: year), at: place.at(column: columns.birthDate[2])) }
    return Sourced(PartialDate(year: year, month: month, day: day), at: place)
  }

  private func sex(_ row: Int) -> Sourced<Sex>? {
    for (column, sex) in [(columns.maleBirthDate, Sex.male), (columns.femaleBirthDate, .female)] {
      if let column, grid.cell(row: row, column: column) != nil {
        return Sourced(sex, at: Place(grid.source, row: row, column: column))
      }
    }
    for column in columns.sex {
      let place = Place(grid.source, row: row, column: column)
      guard let cell = grid.cell(row: row, column: column) else { continue }
      switch cell.key {
      case "nam", "male", "m": return Sourced(.male, at: place)
      case "nu", "female", "f": return Sourced(.female, at: place)
      default:
        if let sex = columns.heading(column).tickedSex,
          cell.looks(like: .tick) || cell.key == "1"
        {
          return Sourced(sex, at: place)
        }
      }
    }
    return nil
  }

  private func citizenID(_ row: Int, report: (Finding) -> Void) -> Sourced<String>? {
    guard let column = columns.citizenID, let cell = grid.cell(row: row, column: column) else {
      return nil
    }
    let place = Place(grid.source, row: row, column: column)
    var digits = cell.text.filter { $0.isNumber }
    if case .number = cell.value, [8, 10, 11].contains(digits.count) {
      // Numbers lose the zeros that they begin with.
      let length = digits.count == 8 ? 9 : 12
      digits = String(repeating: "0", count: length - digits.count) + digits
    }
    guard digits.count == 9 || digits.count == 12 else {
      report(
        Finding(.malformedCitizenID, at: place, .personal(cell.text), "\(digits.count)"))
      return digits.isEmpty ? nil : Sourced(cell.text, at: place)
    }
    return Sourced(digits, at: place)
  }

  // MARK: Where

  private func unit(_ row: Int, _ section: SectionContext) -> Sourced<String>? {
    if columns.namesUnitsAlone { return nil }
    return text(row, columns.unit) ?? section.unit
  }

  /// Takes “Chuyên viên, Phòng Tổ chức” apart where the column holds both.
  private func splitPosition(of nomination: inout Nomination) {
    guard let position = nomination.position, let column = position.place.column,
      columns.unit.isEmpty || nomination.unit == nil
        || nomination.unit?.place.row != position.place.row
    else { return }
    guard columns.heading(column).namesUnit else { return }
    for separator: Character in ["\n", ",", ";", "–", "-"] {
      guard let cut = position.value.firstIndex(of: separator) else { continue }
      let head = trimmed(String(position.value[..<cut]))
      let tail = trimmed(String(position.value[position.value.index(after: cut)...]))
      guard !head.isEmpty, !tail.isEmpty,
        ReadCell(tail).looks(like: .collective)
      else { continue }
      nomination.position = Sourced(head, at: position.place)
      nomination.unit = Sourced(tail, at: position.place)
      return
    }
  }

  // MARK: What for

  private func requests(_ row: Int, _ section: SectionContext) -> [Sourced<String>] {
    guard !columns.listsDecisions else { return [] }
    var requests: [Sourced<String>] = []
    for column in columns.title + columns.award {
      guard let cell = grid.cell(row: row, column: column), !cell.looks(like: .nothing) else {
        continue
      }
      let place = Place(grid.source, row: row, column: column)
      let isTick = cell.looks(like: .tick) || cell.key == "1"
      if isTick {
        if let heading = columns.heading(column).innermost {
          requests.append(Sourced(heading, at: place))
        }
      } else if cell.looks(like: .text) {
        requests.append(Sourced(cell.text, at: place))
      }
    }
    if requests.isEmpty, let request = section.request { requests.append(request) }
    return requests
  }

  private func marks(_ row: Int) -> [MarkedCell] {
    columns.marks.compactMap { column in
      guard let cell = grid.cell(row: row, column: column) else { return nil }
      return MarkedCell(
        headings: columns.heading(column).texts, value: cell.text,
        place: Place(grid.source, row: row, column: column))
    }
  }

  private func text(_ row: Int, _ columns: [Int]) -> Sourced<String>? {
    for column in columns {
      guard let cell = grid.cell(row: row, column: column), !cell.looks(like: .nothing) else {
        continue
      }
      return Sourced(cell.text, at: Place(grid.source, row: row, column: column))
    }
    return nil
  }
}
