/// How often values occur in a list: what agreement by chance is worth.
struct Frequencies: Sendable {
  var names: NameFrequencies
  /// By name: how many persons of the list bear its letters, without accents.
  var bearers: [Float]
  /// By name: how many persons its words' frequencies would lead one to expect.
  var expectedBearers: [Float]
  /// By day of the year (month * 32 + day): the share of full dates.
  var days: [Double]
  var years: [Int: Double]
  var unitGroups: [Double]
  var positionGroups: [Double]
  var further: [[Double]]
  var persons: Double
}

extension Frequencies {
  /// Counts over persons: `weight` says how much of a person each row is.
  init(_ list: EncodedList, weight: (Int) -> Float) {
    var nameCounts = [Float](repeating: 0, count: list.names.count)
    var dayCounts = [Double](repeating: 0, count: 13 * 32 + 32)
    var yearCounts: [Int: Double] = [:]
    var unitCounts = [Double](
      repeating: 0, count: Int(list.unitGroup.max() ?? 0) + 1)
    var positionCounts = [Double](
      repeating: 0, count: Int(list.positionGroup.max() ?? 0) + 1)
    var (dated, housed, placed) = (0.0, 0.0, 0.0)
    var total = 0.0
    for (index, row) in list.rows.enumerated() {
      let share = weight(index)
      total += Double(share)
      if row.name >= 0 { nameCounts[Int(row.name)] += share }
      if row.birth.isKnown {
        dated += Double(share)
        yearCounts[row.birth.year, default: 0] += Double(share)
        if row.birth.isFull { dayCounts[row.birth.month * 32 + row.birth.day] += Double(share) }
      }
      if row.unit != 0 {
        housed += Double(share)
        unitCounts[Int(list.unitGroup[Int(row.unit)])] += Double(share)
      }
      if row.position != 0 {
        placed += Double(share)
        positionCounts[Int(list.positionGroup[Int(row.position)])] += Double(share)
      }
    }
    persons = max(total, 1)
    names = NameFrequencies(
      names: zip(list.names, nameCounts).lazy.map {
        (name: $0, count: Int($1.rounded(.up)))
      },
      vocabulary: list.vocabulary)
    (bearers, expectedBearers) = Frequencies.bearers(list, nameCounts, names)
    let fullDates = max(dayCounts.reduce(0, +), 1)
    // A day that nobody has yet is as frequent as one in a year.
    days = dayCounts.map { ($0 + 0.2) / (fullDates + 0.2 * 366) }
    years = yearCounts.mapValues { ($0 + 0.2) / (max(dated, 1) + 10) }
    unitGroups = unitCounts.map { ($0 + 0.2) / (max(housed, 1) + 1) }
    positionGroups = positionCounts.map { ($0 + 0.2) / (max(placed, 1) + 1) }
    further = Frequencies.furtherShares(list)
  }

  private static func bearers(
    _ list: EncodedList, _ counts: [Float], _ names: NameFrequencies
  ) -> ([Float], [Float]) {
    var byLetters: [[Int32]: Float] = [:]
    let letters = list.names.map { $0.words.map(list.vocabulary.plain) }
    for (words, count) in zip(letters, counts) { byLetters[words, default: 0] += count }
    let expected = list.names.map { name in
      var chance = names.persons
      for (position, word) in name.words.enumerated() {
        let plain = Int(list.vocabulary.plain(word))
        let isLast = position == name.words.count - 1
        chance *=
          isLast ? names.given[plain] : position == 0 ? names.family[plain] : names.middle[plain]
      }
      return Float(chance)
    }
    return (letters.map { byLetters[$0] ?? 0 }, expected)
  }

  private static func furtherShares(_ list: EncodedList) -> [[Double]] {
    (0..<list.furtherCount).map { field in
      var counts = [Double](repeating: 0, count: list.furtherValues[field].count)
      var total = 0.0
      for row in list.rows.indices {
        let value = list.further[row * list.furtherCount + field]
        if value >= 0 {
          counts[Int(value)] += 1
          total += 1
        }
      }
      return counts.map { max($0 - 1, 0.5) / max(total, 1) }
    }
  }
}
