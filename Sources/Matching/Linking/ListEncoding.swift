import Parallel

/// Turns rows as typed into an encoded list.
///
/// Texts are read on several threads, some thousand rows at a time; what was read is numbered in the
/// order of the rows. Habits of a sender (order of day and month, letters without accents, which unit
/// a row without unit means) are decided over all of its rows first.
struct ListEncoder {
  private let typed: TypedList
  private var list = EncodedList()
  private var bodyReader = BodyNameReader()
  private var unitByName = Interner<UnitKey>()
  private var unitGroups = Interner<GroupKey>()
  private var ownGroups = Interner<[UInt8]>()
  /// The first letters of the bodies that stand in the columns of units.
  private var unitBodies: Set<[UInt8]> = []
  private var positionGroups = Interner<[UInt8]>()
  private var names = Interner<PersonName>()
  private var furtherValues: [Interner<String>]
  private let wordCounts: NameWordCounts
  private let habits: [Int32: DateHabit]
  private let births: [Int32: BirthText]
  private let threads: Int
  // By text: the number of what it was read as, −2 before it is read.
  private var unitOfText: [Int32]
  private var positionOfText: [Int32]
  private var nameOfText: [Int32]

  private struct UnitKey: Hashable {
    var part: [BodyName.Letter]
    var body: [BodyName.Letter]
    var places: [Int32]
  }

  private struct GroupKey: Hashable {
    var initials: [UInt8]
    var district: Int32
  }

  init(_ records: MatchRecords, _ settings: MatchSettings) {
    let furtherCount = settings.furtherFields.count
    var typed = TypedList(records, furtherCount: furtherCount, threads: settings.threads)
    typed.arrange()
    self.typed = typed
    let unread = [Int32](repeating: -2, count: typed.texts.count)
    (unitOfText, positionOfText, nameOfText) = (unread, unread, unread)
    (unitOfText[0], positionOfText[0]) = (0, 0)
    threads = settings.threads
    wordCounts = NameWordCounts(typed, threads: threads)
    births = BirthText.births(in: typed)
    habits = DateHabit.habits(of: typed, births)
    furtherValues = Array(repeating: Interner(), count: furtherCount)
    list.furtherCount = furtherCount
    _ = unitByName.number(of: UnitKey(part: [], body: [], places: [-1, -1, -1]))
  }

  mutating func encode() -> EncodedList {
    learnPlaces()
    let senders = senderUnits()
    list.rows.reserveCapacity(typed.rows.count)
    for block in typed.rows.indices.inBlocks {
      for (index, name) in zip(block, readNames(of: block)) {
        list.rows.append(encoded(typed.rows[index], named: name, at: index, senders))
      }
    }
    list.codes = typed.codes
    list.codeStart = typed.codeStart
    list.names = names.values
    list.givenNames = list.names.map { list.vocabulary.plain($0.given) }
    list.hasInitials = list.names.map(\.hasInitials)
    list.furtherValues = furtherValues.map(\.values)
    let readings = BodyReadings(list)
    (list.ownReadings, list.bodyReadings) = (readings.own, readings.bodies)
    markBareSenders()
    list.isUnit = list.units.map { unitBodies.contains($0.body.map(\.initial)) }
    list.provinceCount = bodyReader.provinceCount
    placeInProvinces()
    return list
  }

  /// What stands in the columns of names, as each text alone tells it.
  private enum ReadName {
    case person([Token])
    case body(String, ReadBodyName)
    /// Of a person, and numbered already.
    case known
  }

  private func readNames(of block: Range<Int>) -> [ReadName] {
    let columns = block.map { index in
      let row = typed.rows[index]
      let isKnown = nameOfText[Int(row.name)] != -2
      return (text: row.name, isBody: row.isCollective == true, isKnown: isKnown)
    }
    return concurrentMap(columns, threads: threads) { [typed, wordCounts, bodyReader] column in
      let text = typed.text(column.text)
      if column.isBody {
        let name = withoutMembers(text)
        return .body(name, bodyReader.read(name))
      }
      return column.isKnown ? .known : .person(nameTokens(text) { wordCounts.parted($0) })
    }
  }

  private mutating func encoded(
    _ typedRow: TypedList.Row, named name: ReadName, at index: Int, _ senders: SenderUnits
  ) -> EncodedRow {
    var row = EncodedRow()
    row.isCollective = typedRow.isCollective ?? false
    row.unit = unit(typedRow.unit)
    row.senderUnit = senders.unit(of: typedRow.sender)
    if row.unit == 0 {
      row.unit = row.senderUnit
      row.unitIsSenders = row.unit != 0
    }
    switch name {
    case .body(let text, let name): encodeBody(text, name, &row)
    case .person(let words): encodePerson(typedRow, words, &row)
    case .known: encodePerson(typedRow, [], &row)
    }
    if !row.birth.isKnown {
      for bearer in typed.codes(of: index).lazy.compactMap(\.bearer).prefix(1) {
        row.birth = PackedDate(year: bearer.birthYear)
        row.birthIsDerived = true
      }
    }
    for field in 0..<list.furtherCount {
      let text = plainText(typed.text(typed.further[index * list.furtherCount + field]))
      list.further.append(text.isEmpty ? -1 : furtherValues[field].number(of: text))
    }
    return row
  }

  private mutating func learnPlaces() {
    var isSeen = [Bool](repeating: false, count: typed.texts.count)
    isSeen[0] = true
    var texts: [Int32] = []
    for row in typed.rows {
      for text in [row.unit, row.senderUnit, row.isCollective == true ? row.name : 0]
      where !isSeen[Int(text)] {
        isSeen[Int(text)] = true
        texts.append(text)
      }
    }
    let reader = bodyReader
    for block in texts.indices.inBlocks {
      let stated = concurrentMap(Array(texts[block]), threads: threads) { [typed] text in
        reader.statedPlaces(in: typed.text(text))
      }
      for places in stated { bodyReader.learn(places) }
    }
    bodyReader.decidePlaces()
  }

  private mutating func senderUnits() -> SenderUnits {
    for row in typed.rows {
      _ = unit(row.unit)
      _ = unit(row.senderUnit)
    }
    unitBodies = Set(list.units.map { $0.body.map(\.initial) })
    var senders = SenderUnits(typed)
    senders.decide(
      typed, unit: { unitOfText[Int($0)] }, group: { list.unitGroup[Int($0)] })
    return senders
  }

  private mutating func encodePerson(
    _ typedRow: TypedList.Row, _ words: [Token], _ row: inout EncodedRow
  ) {
    row.name = name(typedRow.name, words)
    row.position = position(typedRow.position)
    row.sex = Sex.number(of: typed.text(typedRow.sex))
    if let birth = births[typedRow.birth] {
      row.birth = (habits[typedRow.sender] ?? DateHabit()).date(birth)
    }
  }

  /// A body's own name stands in the part of its unit, the body it belongs to behind it.
  private mutating func encodeBody(
    _ name: String, _ read: ReadBodyName, _ row: inout EncodedRow
  ) {
    var own = list.vocabulary.number(read)
    // What follows an opening within a name is the body above only where it is known as a unit, or
    // where the row names none: “Chi đoàn cơ quan” belongs to no “Đoàn cơ quan”.
    if !own.part.isEmpty, row.unit != 0, !unitBodies.contains(own.body.map(\.initial)) {
      own.body = own.part + own.body
      own.part = []
    }
    let parent = list.units[Int(row.unit)]
    var whole = own
    let namesItself =
      own.part.isEmpty
      && (parent.body.isEmpty
        || compareBodies(own.body, parent.body, list.vocabulary) < .partial)
    let belongsToSender = own.places == [-1, -1, -1] && opensAsPart(name)
    let isPart =
      own.part.isEmpty && !namesItself && (!row.unitIsSenders || belongsToSender)
    if isPart {
      whole.part = own.body
      whole.body = parent.body
      if !parent.part.isEmpty, row.unitIsSenders == false,
        compareBodies(own.body, parent.part, list.vocabulary) > .partial
      {
        whole.part = own.body + parent.part
      }
    }
    // A body that seems to name itself stands where its unit does: “Phòng Nghiệp vụ” may yet be
    // part of “P. NV huyện An Bình”.
    if isPart || namesItself && !row.unitIsSenders {
      for level in 0..<3 where whole.places[level] < 0 {
        whole.places[level] = parent.places[level]
      }
    }
    if !isPart { row.unitIsSenders = false }
    row.unit = number(of: whole)
  }

  private mutating func name(_ text: Int32, _ words: [Token]) -> Int32 {
    if nameOfText[Int(text)] != -2 { return nameOfText[Int(text)] }
    var initials: UInt32 = 0
    for (index, word) in words.enumerated() where word.isInitial {
      initials |= 1 << UInt32(min(index, 31))
    }
    let numbers = words.map { list.vocabulary.number(of: $0) }
    let number =
      PersonName(words: numbers, initials: initials).map { names.number(of: $0) } ?? -1
    nameOfText[Int(text)] = number
    return number
  }

  private mutating func unit(_ text: Int32) -> Int32 {
    if unitOfText[Int(text)] != -2 { return unitOfText[Int(text)] }
    let number = number(of: list.vocabulary.number(bodyReader.read(typed.text(text))))
    unitOfText[Int(text)] = number
    return number
  }

  private mutating func number(of unit: BodyName) -> Int32 {
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

  private mutating func position(_ text: Int32) -> Int32 {
    if positionOfText[Int(text)] != -2 { return positionOfText[Int(text)] }
    let name = list.vocabulary.number(bodyReader.words(of: typed.text(text)))
    var number: Int32 = 0
    if !name.isEmpty {
      number = Int32(list.positions.count)
      list.positions.append(name)
      list.positionGroup.append(positionGroups.number(of: name.map(\.initial)))
    }
    positionOfText[Int(text)] = number
    return number
  }

  private mutating func markBareSenders() {
    var words: [Int32: (bare: Int, accented: Int)] = [:]
    for (typedRow, row) in zip(typed.rows, list.rows) where row.name >= 0 {
      if list.names[Int(row.name)].isBare(list.vocabulary) {
        words[typedRow.sender, default: (0, 0)].bare += 1
      } else {
        words[typedRow.sender, default: (0, 0)].accented += 1
      }
    }
    for (index, typedRow) in typed.rows.enumerated() {
      if let count = words[typedRow.sender] {
        list.rows[index].senderIsBare = count.bare > count.accented * 9
      }
    }
  }

  private mutating func placeInProvinces() {
    guard list.provinceCount > 1 else { return }
    let senders = zip(typed.rows, list.rows).map { typedRow, row in
      SenderProvinces.Row(
        sender: typedRow.sender, places: list.units[Int(row.unit)].places,
        senderPlaces: list.units[Int(unitOfText[Int(typedRow.senderUnit)])].places)
    }
    let provinces = SenderProvinces(senders)
    for (index, row) in senders.enumerated() { list.rows[index].province = provinces.province(row) }
  }
}

/// Small letters and digits in words one space apart, without accents.
func plainText(_ text: String) -> String {
  tokens(of: text).map(\.plain).joined(separator: " ")
}
