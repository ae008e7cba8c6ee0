/// Turns rows as typed into an encoded list.
///
/// Distinct texts are read once each. Habits of a sender (order of day and month, letters without
/// accents, which unit a row without unit means) are decided over all of its rows first.
struct ListEncoder {
  private let records: [MatchRecord]
  private let settings: MatchSettings
  private var list = EncodedList()
  private var unitReader = UnitReader()
  private var unitByText: [String: Int32] = ["": 0]
  private var unitByName = Interner<UnitKey>()
  private var unitGroups = Interner<GroupKey>()
  private var ownGroups = Interner<[UInt8]>()
  private var positionByText: [String: Int32] = ["": 0]
  private var positionGroups = Interner<[UInt8]>()
  private var nameByText: [String: Int32] = [:]
  private var wordCounts = NameWordCounts()
  private var codeByText: [String: Int32] = [:]

  private struct UnitKey: Hashable {
    var part: [UnitName.Letter]
    var body: [UnitName.Letter]
    var places: [Int32]
  }

  private struct GroupKey: Hashable {
    var initials: [UInt8]
    var district: Int32
  }

  init(_ records: [MatchRecord], _ settings: MatchSettings) {
    self.records = records
    self.settings = settings
  }

  mutating func encode() -> EncodedList {
    let decoded = decodingLegacyText(records)
    let arranged = ColumnArrangement(decoded).arranged(decoded)
    learnPlaces(arranged)
    _ = unitByName.number(of: UnitKey(part: [], body: [], places: [-1, -1, -1]))
    let habits = dateHabits(arranged)
    let senders = senderUnits(arranged)
    wordCounts.count(arranged)
    list.rows.reserveCapacity(arranged.count)
    list.furtherCount = settings.furtherFields.count
    list.furtherValues = Array(repeating: Interner(), count: list.furtherCount)
    for record in arranged {
      var row = EncodedRow()
      row.isCollective = record.isCollective ?? false
      row.unit = unit(record.unit)
      row.senderUnit = senders.unit(of: record.sender)
      if row.unit == 0 {
        row.unit = row.senderUnit
        row.unitIsSenders = row.unit != 0
      }
      if row.isCollective {
        encodeBody(record, &row)
      } else {
        encodePerson(record, &row, habits)
      }
      encodeCodes(record, &row)
      encodeFurther(record)
      list.rows.append(row)
    }
    countReadings()
    markBareSenders(arranged)
    list.provinceCount = unitReader.places.values.count { $0 == 0 }
    return list
  }

  private func decodingLegacyText(_ records: [MatchRecord]) -> [MatchRecord] {
    let codePages = SenderCodePages(records)
    return records.map { record in
      var record = record
      codePages.decode(&record)
      return record
    }
  }

  private mutating func learnPlaces(_ records: [MatchRecord]) {
    var seen: Set<String> = []
    for record in records {
      for text in [record.unit, record.senderUnit] where seen.insert(text).inserted {
        unitReader.observe(text)
      }
      if record.isCollective == true, seen.insert(record.name).inserted {
        unitReader.observe(record.name)
      }
    }
    unitReader.decidePlaces()
  }

  private func dateHabits(_ records: [MatchRecord]) -> [Int: DateHabit] {
    var habits: [Int: DateHabit] = [:]
    for record in records {
      if let birth = BirthText(record.birth) {
        habits[record.sender, default: DateHabit()].observe(birth)
      }
    }
    for sender in habits.keys { habits[sender]?.decide() }
    return habits
  }

  private mutating func senderUnits(_ records: [MatchRecord]) -> SenderUnits {
    for record in records {
      _ = unit(record.unit)
      _ = unit(record.senderUnit)
    }
    var senders = SenderUnits(records)
    senders.decide(
      records, unit: { unitByText[$0] ?? 0 }, group: { list.unitGroup[Int($0)] })
    return senders
  }

  private mutating func encodePerson(
    _ record: MatchRecord, _ row: inout EncodedRow, _ habits: [Int: DateHabit]
  ) {
    row.name = name(record.name)
    row.position = position(record.position)
    row.sex = Sex.number(of: record.sex)
    if let birth = BirthText(record.birth) {
      row.birth = (habits[record.sender] ?? DateHabit()).date(birth)
    }
  }

  /// A body's own name stands in the part of its unit, the body it belongs to behind it.
  private mutating func encodeBody(_ record: MatchRecord, _ row: inout EncodedRow) {
    let name = withoutMembers(record.name)
    let own = unitReader.read(name, list.vocabulary)
    let parent = list.units[Int(row.unit)]
    var whole = own
    let namesItself =
      own.part.isEmpty
      && (parent.body.isEmpty
        || compareBodies(own.body, parent.body, list.vocabulary) < .partial)
    let belongsToSender = own.places == [-1, -1, -1] && opensAsPart(name)
    if own.part.isEmpty && !namesItself && (!row.unitIsSenders || belongsToSender) {
      whole.part = own.body
      whole.body = parent.body
      for level in 0..<3 where whole.places[level] < 0 {
        whole.places[level] = parent.places[level]
      }
      if !parent.part.isEmpty, row.unitIsSenders == false,
        compareBodies(own.body, parent.part, list.vocabulary) > .partial
      {
        whole.part = own.body + parent.part
      }
    } else {
      row.unitIsSenders = false
    }
    row.unit = number(of: whole)
  }

  private mutating func encodeCodes(_ record: MatchRecord, _ row: inout EncodedRow) {
    for text in record.codes where !text.isEmpty {
      let number: Int32
      if let known = codeByText[text] {
        number = known
      } else {
        number = IdentityCode(text).map { list.codes.number(of: $0) } ?? -1
        codeByText[text] = number
      }
      guard number >= 0 else { continue }
      list.codesOfRow.append(number)
      if !row.birth.isKnown, let bearer = list.codes[number].bearer {
        row.birth = PackedDate(year: bearer.birthYear)
        row.birthIsDerived = true
      }
    }
    list.codeStart.append(Int32(list.codesOfRow.count))
  }

  private mutating func encodeFurther(_ record: MatchRecord) {
    for field in 0..<list.furtherCount {
      let text = field < record.further.count ? plainText(record.further[field]) : ""
      list.further.append(text.isEmpty ? -1 : list.furtherValues[field].number(of: text))
    }
  }

  private mutating func name(_ text: String) -> Int32 {
    if let known = nameByText[text] { return known }
    let words = nameTokens(text) { wordCounts.parted($0) }
    var initials: UInt32 = 0
    for (index, word) in words.enumerated() where word.isInitial {
      initials |= 1 << UInt32(min(index, 31))
    }
    let numbers = words.map { list.vocabulary.number(of: $0) }
    let number =
      PersonName(words: numbers, initials: initials).map { list.names.number(of: $0) } ?? -1
    nameByText[text] = number
    return number
  }

  private mutating func unit(_ text: String) -> Int32 {
    if let known = unitByText[text] { return known }
    let number = number(of: unitReader.read(text, list.vocabulary))
    unitByText[text] = number
    return number
  }

  private mutating func number(of unit: UnitName) -> Int32 {
    let number = unitByName.number(
      of: UnitKey(part: unit.part, body: unit.body, places: unit.places))
    if Int(number) == list.units.count {
      list.units.append(unit)
      list.unitGroup.append(
        unitGroups.number(
          of: GroupKey(initials: unit.body.map(\.initial), district: unit.places[1])))
      list.ownGroup.append(ownGroups.number(of: unit.own.map(\.initial)) + 1)
    }
    return number
  }

  /// Counts, for each unit, the names written out that its letters fit.
  private mutating func countReadings() {
    var own: [Int32: Set<[UnitName.Letter]>] = [:]
    var bodies: [Int32: Set<[UnitName.Letter]>] = [:]
    for (number, unit) in list.units.enumerated() {
      if unit.own.isWrittenOut { own[list.ownGroup[number], default: []].insert(unit.own) }
      if unit.body.isWrittenOut { bodies[list.unitGroup[number], default: []].insert(unit.body) }
    }
    for (number, unit) in list.units.enumerated() {
      list.ownReadings.append(
        own[list.ownGroup[number]]?.count { unit.own.fits($0, list.vocabulary) } ?? 0)
      list.bodyReadings.append(
        bodies[list.unitGroup[number]]?.count { unit.body.fits($0, list.vocabulary) } ?? 0)
    }
  }

  private mutating func position(_ text: String) -> Int32 {
    if let known = positionByText[text] { return known }
    let name = unitReader.letters(of: text, list.vocabulary)
    var number: Int32 = 0
    if !name.isEmpty {
      number = Int32(list.positions.count)
      list.positions.append(name)
      list.positionGroup.append(positionGroups.number(of: name.map(\.initial)))
    }
    positionByText[text] = number
    return number
  }

  private mutating func markBareSenders(_ records: [MatchRecord]) {
    var words: [Int: (bare: Int, accented: Int)] = [:]
    for (record, row) in zip(records, list.rows) where row.name >= 0 {
      let isBare = list.names[row.name].isBare(list.vocabulary)
      if isBare {
        words[record.sender, default: (0, 0)].bare += 1
      } else {
        words[record.sender, default: (0, 0)].accented += 1
      }
    }
    for (index, record) in records.enumerated() {
      if let count = words[record.sender] {
        list.rows[index].senderIsBare = count.bare > count.accented * 9
      }
    }
  }
}

/// Small letters and digits in words one space apart, without accents.
func plainText(_ text: String) -> String {
  tokens(of: text).map(\.plain).joined(separator: " ")
}

/// A body's name without the people it stands for: “Tập thể cán bộ Phòng A” is Phòng A.
private func withoutMembers(_ text: String) -> String {
  let members: Set<String> = [
    "tap", "the", "can", "bo", "cong", "chuc", "vien", "nguoi", "lao", "dong", "cbcc", "cbvc",
    "cbccvc", "cbccvcnld", "cbcnv", "cbnv", "nld", "nhan", "giao", "hoc", "sinh", "toan",
  ]
  let words = text.split(whereSeparator: { $0 == " " || $0 == "," })
  var rest = words[...]
  while let first = rest.first, rest.count > 1, members.contains(plainText(String(first))) {
    rest = rest.dropFirst()
  }
  // “Công đoàn”, “Công ty”, “Viện” open names: what was dropped must end in a whole word pair.
  let dropped = words.count - rest.count
  guard dropped >= 2 || words.first.map({ plainText(String($0)).hasPrefix("cb") }) == true else {
    return text
  }
  return rest.joined(separator: " ")
}

/// The sex that a cell names.
enum Sex {
  /// 0 unknown, 1 male, 2 female.
  static func number(of text: String) -> UInt8 {
    switch text {
    case "": return 0
    case "Nam", "nam", "NAM": return 1
    case "Nữ", "nữ", "NỮ", "Nu", "nu": return 2
    default: break
    }
    switch plainText(text) {
    case "nam", "male", "m": return 1
    case "nu", "female", "f": return 2
    default: return 0
    }
  }
}
