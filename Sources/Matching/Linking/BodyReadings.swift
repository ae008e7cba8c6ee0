/// How many names written out in a list the units' names may stand for.
struct BodyReadings {
  /// By unit: of its own name, and of that of the body.
  private(set) var own: [Double] = []
  private(set) var bodies: [Double] = []

  private typealias Names = [Int32: [[BodyName.Letter]: Int]]

  /// - Parameter list: With all its rows.
  init(_ list: EncodedList) {
    var rowCounts = [Int](repeating: 0, count: list.units.count)
    for row in list.rows { rowCounts[Int(row.unit)] += 1 }
    // By what the letters of names have in common: the names, with how many rows bear them.
    var (ownNames, bodyNames) = (Names(), Names())
    for (number, unit) in list.units.enumerated() {
      if unit.own.isWrittenOut {
        ownNames[list.ownGroup[number], default: [:]][unit.own, default: 0] += rowCounts[number]
      }
      if unit.body.isWrittenOut {
        bodyNames[list.unitGroup[number], default: [:]][unit.body, default: 0] += rowCounts[number]
      }
    }
    for (number, unit) in list.units.enumerated() {
      let (own, body) = (ownNames[list.ownGroup[number]], bodyNames[list.unitGroup[number]])
      self.own.append(BodyReadings.count(of: unit.own, among: own ?? [:], list.vocabulary))
      bodies.append(BodyReadings.count(of: unit.body, among: body ?? [:], list.vocabulary))
    }
  }

  /// As many as equally common names would leave as much choice (the inverse of Simpson's index),
  /// so that rare misspellings hardly count; 1 where none fits.
  private static func count(
    of letters: [BodyName.Letter], among names: [[BodyName.Letter]: Int], _ vocabulary: Vocabulary
  ) -> Double {
    let counts = names.filter { letters.fits($0.key, vocabulary) }.values
    let (total, squares) = (counts.reduce(0, +), counts.reduce(0) { $0 + $1 * $1 })
    return squares > 0 ? Double(total * total) / Double(squares) : 1
  }
}
