/// Decides what each column of a table holds, from its headings and its cells.
struct ColumnAssignment {
  typealias Guess = HeaderDictionary.Guess

  let paths: [Int: HeadingPath]
  let contents: [Int: ColumnContent]
  let columns: ClosedRange<Int>
  let headings: HeadingMeaning
  /// Whether most rows repeat the last word of one column in another.
  let repeatsLastWord: (_ name: Int, _ given: Int) -> Bool

  private(set) var readings: [Int: ColumnReading] = [:]
  private(set) var isShifted = false

  init(
    paths: [Int: HeadingPath], contents: [Int: ColumnContent], columns: ClosedRange<Int>,
    headings: HeadingMeaning, repeatsLastWord: @escaping (Int, Int) -> Bool
  ) {
    self.contents = contents
    self.columns = columns
    self.headings = headings
    self.repeatsLastWord = repeatsLastWord
    let guesses = paths.mapValues { headings.guesses($0) }
    let shift = ColumnAssignment.shift(of: contents, under: guesses)
    isShifted = shift != 0
    self.paths =
      shift == 0
      ? paths : Dictionary(uniqueKeysWithValues: paths.map { ($0.key + shift, $0.value) })
    assign(
      shift == 0
        ? guesses : Dictionary(uniqueKeysWithValues: guesses.map { ($0.key + shift, $0.value) }))
    if paths.isEmpty { takeTasksWithoutHeader() }
    splitNames()
    settleRepeats()
    settleByContext()
    settleYearlyTitles()
    if isShifted {
      for column in readings.keys { readings[column]?.confidence *= 0.85 }
    }
  }

  // MARK: Each column by itself

  private mutating func assign(_ guesses: [Int: [Guess]]) {
    for column in columns.lowerBound - 1...columns.upperBound + 1 {
      let content = contents[column] ?? ColumnContent()
      let path = paths[column] ?? HeadingPath()
      guard !path.isEmpty || (content.count > 0) else { continue }
      if headings.dictionary.asksForAttestation(path.keys), content.holdsAnswers {
        readings[column] = ColumnReading(meaning: .other, confidence: 1, headings: path.texts)
        continue
      }
      readings[column] = reading(path, guesses: guesses[column] ?? [], content: content)
    }
  }

  private func reading(
    _ path: HeadingPath, guesses: [Guess], content: ColumnContent
  ) -> ColumnReading {
    let dated = content.share(.date) + content.share(.year)
    let sexed = dated > 0.6 ? sexedBirthDate(path) : nil
    var ranked = (guesses + (sexed.map { [$0] } ?? [])).map { guess in
      let isPartOfDate = guess.meaning == .birthDate && ["ngay", "thang"].contains(path.keys.last)
      let fit =
        isPartOfDate
        ? content.share(.serial)
        : bearsTicks(guess.meaning, under: path)
          ? content.fit(guess.meaning)
          : content.fit(
            guess.meaning, beyondTicks: content.share(.tick))
      let support = content.count == 0 ? 0.97 : 0.35 + 0.65 * fit
      return Guess(meaning: guess.meaning, confidence: min(0.99, guess.confidence * support))
    }
    let known = ranked.map(\.confidence).max() ?? 0
    let weight = path.isEmpty ? 0.9 : 0.8
    for guess in content.guesses() where !ranked.contains(where: { $0.meaning == guess.meaning }) {
      // A heading that does not speak of birth is over some other date.
      if known < 0.6 && (guess.meaning != .birthDate || path.isEmpty) {
        ranked.append(Guess(meaning: guess.meaning, confidence: guess.confidence * weight))
      }
    }
    if known < 0.4 {
      let rival = ranked.map(\.confidence).max() ?? 0
      let confidence = rival >= 0.4 ? 0.35 : path.isEmpty ? 0.5 : rival >= 0.3 ? 0.6 : 0.75
      ranked.append(Guess(meaning: .other, confidence: confidence))
    }
    ranked.sort { ($1.confidence, $0.meaning.rawValue) < ($0.confidence, $1.meaning.rawValue) }
    return ColumnReading(
      meaning: ranked[0].meaning, confidence: ranked[0].confidence, headings: path.texts,
      alternatives: Array(ranked.dropFirst().prefix(3)))
  }

  /// “Nam” and “Nữ” alone over dates: the date of birth stands under the sex.
  private func sexedBirthDate(_ path: HeadingPath) -> Guess? {
    switch path.keys {
    case ["nam"] where !path.texts[0].lowercased().contains("ă"):
      Guess(meaning: .maleBirthDate, confidence: 0.92)
    case ["nu"]: Guess(meaning: .femaleBirthDate, confidence: 0.92)
    default: nil
    }
  }

  /// Whether a tick under the headings says what the meaning asks for: a title, a sex, a level.
  /// Under the heading of a clause it attests the clause, and the column is none of these.
  private func bearsTicks(_ meaning: ColumnMeaning, under path: HeadingPath) -> Bool {
    switch meaning {
    case .title, .award, .sex, .due, .other: true
    case .rating: path.keys.last.map(ContentReader.shared.isRating) ?? false
    case .achievements: path.keys.count > 1
    default: false
    }
  }

  // MARK: Shifted data

  /// How many columns the data stand to the right of their headings; 0 nearly always.
  private static func shift(of contents: [Int: ColumnContent], under guesses: [Int: [Guess]]) -> Int
  {
    let telling = guesses.compactMapValues { guesses in
      guesses.first { $0.confidence >= 0.85 && tellingMeanings.contains($0.meaning) }?.meaning
    }
    guard telling.count >= 3 else { return 0 }
    func score(_ shift: Int) -> Double {
      telling.reduce(0) { sum, entry in
        guard let content = contents[entry.key + shift], content.count > 0 else { return sum - 0.5 }
        let fit = content.fit(entry.value)
        return sum + (fit < 0.3 ? -1 : fit)
      }
    }
    let straight = score(0)
    guard straight < 0.4 * Double(telling.count) else { return 0 }
    let moved = [1, -1].map { (shift: $0, score: score($0)) }.max { $0.score < $1.score }
    guard let moved, moved.score >= straight + 1.5, moved.score > 0.6 * Double(telling.count) else {
      return 0
    }
    return moved.shift
  }

  private static let tellingMeanings: Set<ColumnMeaning> = [
    .number, .name, .familyAndMiddleName, .givenName, .birthDate, .sex, .citizenID, .code,
  ]

  // MARK: Names over two columns

  private mutating func splitNames() {
    for column in columns {
      guard let reading = readings[column] else { continue }
      switch reading.meaning {
      case .name: splitName(at: column)
      case .familyAndMiddleName: takeGivenName(rightOf: column)
      default: break
      }
    }
  }

  /// “Họ và tên” over two columns, the second with single words.
  private mutating func splitName(at column: Int) {
    let next = column + 1
    guard let content = contents[next], content.share(.singleWord) > 0.6,
      let own = contents[column], own.share(.singleWord) + own.share(.personName) > 0.6
    else { return }
    let path = paths[next] ?? HeadingPath()
    let isSameHeading = path.isEmpty || path == paths[column]
    let isGivenName = path.keys.last == "ten" || readings[next]?.meaning == .givenName
    guard isSameHeading || isGivenName, !repeatsLastWord(column, next) else { return }
    let confidence = max(readings[column]?.confidence ?? 0, 0.93)
    readings[column]?.meaning = .familyAndMiddleName
    readings[column]?.confidence = confidence
    readings[next] = ColumnReading(
      meaning: .givenName, confidence: 0.93, headings: path.texts,
      alternatives: [Guess(meaning: .name, confidence: 0.05)])
  }

  /// The next column but few to the right of “Họ đệm” that is called “Tên” or holds single words.
  private mutating func takeGivenName(rightOf column: Int) {
    for next in column + 1...column + 2 {
      guard let reading = readings[next], reading.meaning != .familyAndMiddleName else { continue }
      let isNamed = paths[next]?.keys.last.map { $0 == "ten" || $0.hasPrefix("ten ") } ?? false
      let isUnnamed =
        (paths[next]?.isEmpty ?? true) && (contents[next]?.share(.singleWord) ?? 0) > 0.6
      guard reading.meaning == .name || isNamed || isUnnamed else { return }
      readings[next]?.meaning = .givenName
      readings[next]?.confidence = max(reading.confidence, 0.95)
      return
    }
  }

  // MARK: One column a meaning

  private mutating func settleRepeats() {
    if readings.values.contains(where: { $0.meaning == .familyAndMiddleName }) {
      for (column, reading) in Array(readings) where reading.meaning == .name {
        demote(column, to: .other, confidence: 0.65)
      }
    }
    for meaning in [ColumnMeaning.number, .name, .citizenID, .task, .kind] {
      let holders = readings.filter { $0.value.meaning == meaning }
        .sorted { ($1.value.confidence, $0.key) < ($0.value.confidence, $1.key) }
      guard let first = holders.first, holders.count > 1 else { continue }
      let keeper =
        meaning == .number
        ? holders.filter { $0.value.confidence > 0.8 }.map(\.key).min() ?? first.key : first.key
      for holder in holders where holder.key != keeper {
        if meaning == .name, paths[holder.key]?.keys.last == "ten",
          (contents[holder.key]?.share(.singleWord) ?? 0) > 0.6
        {
          readings[holder.key]?.meaning = .givenName
          continue
        }
        if meaning == .name && holder.value.confidence < 0.6 { continue }
        demote(holder.key, to: .other, confidence: 0.65)
      }
    }
  }

  private mutating func demote(_ column: Int, to meaning: ColumnMeaning, confidence: Double) {
    guard let old = readings[column] else { return }
    readings[column]?.meaning = meaning
    readings[column]?.confidence = confidence
    readings[column]?.alternatives.insert(
      Guess(meaning: old.meaning, confidence: min(old.confidence, confidence)), at: 0)
  }

  // MARK: A plan of work without header

  /// Without headings and names, long texts are tasks and what follows them says who does them.
  private mutating func takeTasksWithoutHeader() {
    guard column(of: .name, above: 0.3) == nil,
      let task = columns.first(where: { (contents[$0]?.averageWords ?? 0) >= 5 })
    else { return }
    var meanings: [ColumnMeaning] = [.task, .lead, .coordinators]
    for column in columns where column >= task && !meanings.isEmpty {
      guard let content = contents[column], content.share(.text) > 0.8 else { continue }
      demote(column, to: meanings.removeFirst(), confidence: 0.7)
    }
  }

  // MARK: What the table is about

  private func column(of meaning: ColumnMeaning, above confidence: Double = 0.5) -> Int? {
    readings.filter { $0.value.meaning == meaning && $0.value.confidence >= confidence }.keys.min()
  }

  /// Whether the table counts or prices things.
  private var hasMoney: Bool {
    let headings: Set<String> = [
      "dvt", "don vi tinh", "so luong", "don gia", "thanh tien", "so tien", "kinh phi", "sl",
    ]
    return paths.values.contains { $0.keys.contains(where: headings.contains) }
  }

  /// “Danh hiệu 2019 | Danh hiệu 2020”: titles of several years were won, those asked for are of
  /// one.
  private mutating func settleYearlyTitles() {
    let years = paths.compactMapValues { path in path.keys.last.flatMap(HeadingYear.year(inKey:)) }
    let titles = years.filter { column, _ in
      readings[column]?.meaning == .title
        && paths[column]?.keys.contains(where: MeritWords.asks) != true
    }
    guard Set(titles.values).count > 1 else { return }
    for column in titles.keys { readings[column]?.meaning = .achievements }
  }

  private mutating func settleByContext() {
    let hasPeople =
      column(of: .name) != nil || column(of: .familyAndMiddleName) != nil
      || column(of: .givenName) != nil
    let task = column(of: .task)
    let hasWork = [.lead, .coordinators, .due].contains { column(of: $0) != nil }
    let hasMerit = [.title, .award, .birthDate, .position].contains { column(of: $0) != nil }
    for (column, reading) in Array(readings) {
      switch reading.meaning {
      case .task where hasPeople && reading.confidence < 0.9:
        demote(column, to: .other, confidence: 0.6)
      case .task where !hasWork && reading.confidence < 0.9 && hasMoney:
        demote(column, to: .other, confidence: 0.6)
      case .task where !hasPeople && hasWork:
        readings[column]?.confidence = max(reading.confidence, 0.93)
      case .lead where task == nil, .coordinators where task == nil:
        demote(column, to: .other, confidence: 0.6)
      case .rating where task != nil && !hasPeople:
        demote(column, to: .other, confidence: 0.7)
      case .due where task == nil: demote(column, to: .other, confidence: 0.7)
      case .due where !hasPeople: readings[column]?.confidence = max(reading.confidence, 0.9)
      case .name where task != nil && !hasMerit && reading.confidence < 0.75:
        demote(column, to: .other, confidence: 0.5)
      default: break
      }
    }
  }
}
