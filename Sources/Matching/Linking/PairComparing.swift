/// Compares rows of an encoded list field by field.
///
/// What it found of two units, two positions or two names it remembers, since lists repeat them.
final class PairComparer {
  private let list: EncodedList
  private let frequencies: Frequencies
  private var knownUnits = PairMemory<UnitAgreement>()
  private var knownParts = PairMemory<Bool?>()
  private var knownPositions = PairMemory<BodyAgreement>()
  private var knownWords = PairMemory<Bool>()

  init(list: EncodedList, frequencies: Frequencies) {
    self.list = list
    self.frequencies = frequencies
  }

  func compare(_ left: Int, _ right: Int) -> PairComparison {
    var comparison = PairComparison()
    compareIdentity(left, right, &comparison)
    compareCircumstances(left, right, &comparison)
    return comparison
  }

  /// What all rows of two clusters say together.
  func compare(_ left: [Int], _ right: [Int]) -> PairComparison {
    var whole = PairComparison()
    for a in left {
      for b in right { whole.strengthen(by: compare(a, b)) }
    }
    return whole
  }

  /// Compares as ``compare(_:_:)`` does, but gives up a pair of persons whose names differ while
  /// neither a code nor a full date of birth is equal: nothing else could outweigh that.
  func compareUnlessHopeless(_ left: Int, _ right: Int) -> PairComparison? {
    if areStrangers(left, right) { return nil }
    var comparison = PairComparison()
    compareIdentity(left, right, &comparison)
    let isHopeless =
      comparison.levels.name == .differs && !comparison.levels.hasEqualCode
      && comparison.levels.birth != .day
      && !list.rows[left].isCollective
    if isHopeless { return nil }
    compareCircumstances(left, right, &comparison)
    return comparison
  }

  /// Whether two persons are hopeless by their given names alone, as nearly all pairs are.
  private func areStrangers(_ left: Int, _ right: Int) -> Bool {
    let a = list.rows[left]
    let b = list.rows[right]
    return a.name >= 0 && b.name >= 0 && a.name != b.name && areGivenNamesUnlike(a.name, b.name)
      && !(a.birth.isFull && a.birth == b.birth) && !list.haveEqualCode(left, right)
  }

  /// Name, date of birth, codes.
  private func compareIdentity(_ left: Int, _ right: Int, _ comparison: inout PairComparison) {
    let a = list.rows[left]
    let b = list.rows[right]
    compareCodes(left, right, &comparison)
    if a.isCollective || b.isCollective {
      compareBodies(a, b, &comparison)
    } else {
      compareNames(a, b, &comparison)
      compareBirths(a, b, &comparison)
    }
  }

  /// What else the rows say of a person.
  private func compareCircumstances(
    _ left: Int, _ right: Int, _ comparison: inout PairComparison
  ) {
    let a = list.rows[left]
    let b = list.rows[right]
    compareFurther(left, right, &comparison)
    guard !a.isCollective, !b.isCollective else { return }
    compareUnits(a, b, &comparison)
    comparePositions(a, b, &comparison)
    if a.sex != 0 && b.sex != 0 {
      // The name tells the sex already, so that agreement adds nothing.
      comparison.set(.sex, a.sex == b.sex ? 0 : 2, chance: a.sex == b.sex ? 1 : 0.3)
    }
  }

  private func compareNames(_ a: EncodedRow, _ b: EncodedRow, _ result: inout PairComparison) {
    guard a.name >= 0, b.name >= 0 else { return }
    let outcome: NameOutcome
    if a.name == b.name && !list.hasInitials[Int(a.name)] {
      outcome = NameOutcome(agreement: .identical, chance: chanceOfName(a.name))
    } else if areGivenNamesUnlike(a.name, b.name) {
      outcome = NameOutcome(agreement: .differs, chance: 1)
    } else {
      outcome = compareDifferentNames(a, b)
    }
    result.set(.name, outcome.agreement.rawValue, chance: outcome.chance)
  }

  /// Whether the given names alone, both written out, make two names different.
  private func areGivenNamesUnlike(_ one: Int32, _ other: Int32) -> Bool {
    guard !list.hasInitials[Int(one)], !list.hasInitials[Int(other)] else { return false }
    let (left, right) = (list.givenNames[Int(one)], list.givenNames[Int(other)])
    return left != right
      && !knownWords.value(left, right) {
        isOneEditApart(
          list.vocabulary.letters(ofPlain: left), list.vocabulary.letters(ofPlain: right))
      }
  }

  private func compareDifferentNames(_ a: EncodedRow, _ b: EncodedRow) -> NameOutcome {
    var outcome = frequencies.names.compare(
      list.names[Int(a.name)], list.names[Int(b.name)], list.vocabulary)
    switch outcome.agreement {
    case .unaccented, .accentsDiffer, .identical:
      outcome.chance = chanceOfName(a.name)
      if a.senderIsBare || b.senderIsBare { outcome.agreement = .unaccented }
    default: break
    }
    return outcome
  }

  /// The chance that a stranger bears the letters of a name: the others who do, or where there
  /// are none, what its words lead one to expect.
  private func chanceOfName(_ name: Int32) -> Double {
    let others = max(0, Double(frequencies.bearers[Int(name)]) - 2)
    let expected = min(Double(frequencies.expectedBearers[Int(name)]), 1)
    return (others + max(expected, 0.01)) / frequencies.persons
  }

  private func compareBirths(_ a: EncodedRow, _ b: EncodedRow, _ result: inout PairComparison) {
    guard a.birth.isKnown, b.birth.isKnown else { return }
    var yearChance: Double { frequencies.years[a.birth.year] ?? 0.001 }
    if a.birth.isFull && b.birth.isFull {
      let dayChance = frequencies.days[a.birth.month * 32 + a.birth.day]
      let exchanged = a.birth.orderless == b.birth.orderless
      if a.birth == b.birth {
        result.set(.birth, BirthAgreement.day.rawValue, chance: yearChance * dayChance)
      } else if exchanged {
        result.set(.birth, BirthAgreement.exchanged.rawValue, chance: yearChance / 365)
      } else if differsInOnePart(a.birth, b.birth) {
        result.set(.birth, BirthAgreement.onePart.rawValue, chance: 0.005)
      } else {
        result.set(.birth, BirthAgreement.dayDiffers.rawValue, chance: 1)
      }
    } else if a.birth.year == b.birth.year {
      result.set(.birth, BirthAgreement.year.rawValue, chance: yearChance)
    } else if isOneEditApart(digits(a.birth.year), digits(b.birth.year)) {
      result.set(.birth, BirthAgreement.nearYear.rawValue, chance: 0.25)
    } else {
      result.set(.birth, BirthAgreement.yearDiffers.rawValue, chance: 0.7)
    }
  }

  private func differsInOnePart(_ a: PackedDate, _ b: PackedDate) -> Bool {
    if a.year != b.year {
      return a.month == b.month && a.day == b.day
        && isOneEditApart(digits(a.year), digits(b.year))
    }
    return a.month == b.month || a.day == b.day
  }

  private func digits(_ number: Int) -> [UInt8] { Array(String(number).utf8) }

  private func compareUnits(_ a: EncodedRow, _ b: EncodedRow, _ result: inout PairComparison) {
    guard a.unit != 0, b.unit != 0 else { return }
    let share = frequencies.unitGroups[Int(list.unitGroup[Int(a.unit)])]
    var agreement = agreement(a.unit, b.unit)
    if agreement < .differs, areDistrictsElsewhere(a, b) { agreement = .otherPlace }
    if a.unitIsSenders || b.unitIsSenders {
      let isSame = agreement == .same || agreement == .abbreviated
      result.set(
        .unit,
        isSame ? UnitAgreement.senderSame.rawValue : UnitAgreement.senderDiffers.rawValue,
        chance: isSame ? share : 1)
      return
    }
    if agreement >= .differs {
      compareWithSenders(a, b, agreement, &result)
      return
    }
    result.set(.unit, agreement.rawValue, chance: share)
    guard agreement == .same || agreement == .abbreviated,
      let isSame = areOnePart(a.unit, b.unit)
    else { return }
    result.set(.part, isSame ? 0 : 2, chance: isSame ? 0.2 : 0.8)
  }

  /// Whether two units name districts, of one name or not, of different provinces.
  private func areDistrictsElsewhere(_ a: EncodedRow, _ b: EncodedRow) -> Bool {
    areInOtherProvinces(a, b) && list.units[Int(a.unit)].places[1] >= 0
      && list.units[Int(b.unit)].places[1] >= 0
  }

  private func areInOtherProvinces(_ a: EncodedRow, _ b: EncodedRow) -> Bool {
    a.province >= 0 && b.province >= 0 && a.province != b.province
  }

  /// Whether two units name one part of the body; `nil` where one of them names none.
  private func areOnePart(_ one: Int32, _ other: Int32) -> Bool? {
    knownParts.value(one, other) {
      let (left, right) = (list.units[Int(one)].part, list.units[Int(other)].part)
      if left.isEmpty || right.isEmpty { return nil }
      return Matching.compareBodies(left, right, list.vocabulary) < .differs
    }
  }

  /// Where units differ: whether one is that which handed in the other row.
  private func compareWithSenders(
    _ a: EncodedRow, _ b: EncodedRow, _ agreement: UnitAgreement, _ result: inout PairComparison
  ) {
    for (unit, sender) in [(a.unit, b.senderUnit), (b.unit, a.senderUnit)] where sender != 0 {
      let fits = self.agreement(unit, sender)
      guard fits < .partial else { continue }
      // About one row in thirty names another unit than that which hands it in.
      let share = frequencies.unitGroups[Int(list.unitGroup[Int(unit)])] * 2 / 30
      result.set(.unit, UnitAgreement.sendersOther.rawValue, chance: share)
      return
    }
    result.set(.unit, agreement.rawValue, chance: 1)
  }

  /// How far two units agree, by their numbers.
  private func agreement(_ one: Int32, _ other: Int32) -> UnitAgreement {
    knownUnits.value(one, other) { agreement(list.units[Int(one)], list.units[Int(other)]) }
  }

  private func agreement(_ left: BodyName, _ right: BodyName) -> UnitAgreement {
    let bodies = Matching.compareBodies(left.body, right.body, list.vocabulary)
    if left.contradictsPlace(of: right) { return bodies < .differs ? .otherPlace : .differs }
    switch bodies {
    case .same: return .same
    case .abbreviated, .misspelled: return .abbreviated
    case .partial: return .partial
    case .differs: return .differs
    }
  }

  private func comparePositions(
    _ a: EncodedRow, _ b: EncodedRow, _ result: inout PairComparison
  ) {
    guard a.position != 0, b.position != 0 else { return }
    let share = frequencies.positionGroups[Int(list.positionGroup[Int(a.position)])]
    if a.position == b.position {
      result.set(.position, 0, chance: share)
      return
    }
    let agreement = knownPositions.value(a.position, b.position) {
      Matching.compareBodies(
        list.positions[Int(a.position)], list.positions[Int(b.position)], list.vocabulary)
    }
    switch agreement {
    case .same, .misspelled: result.set(.position, 0, chance: share)
    case .abbreviated, .partial: result.set(.position, 1, chance: share)
    case .differs: result.set(.position, 2, chance: 0.8)
    }
  }

  private func compareCodes(_ left: Int, _ right: Int, _ result: inout PairComparison) {
    for a in list.codes(of: left) {
      for b in list.codes(of: right) {
        guard a.issuer == b.issuer else { continue }
        let field = a.issuer == .employer ? ComparedField.employerCode : .citizenCode
        let agreement: CodeAgreement
        if a == b {
          agreement = .equal
        } else if a.issuer != .employer, a.isOneEditApart(from: b) {
          agreement = .near
        } else {
          agreement = .differs
        }
        guard agreement.rawValue <= result.levels.level(field) ?? 254 else { continue }
        let chance: Double
        switch agreement {
        case .equal: chance = 1 / (frequencies.persons * (field == .citizenCode ? 100 : 1))
        case .near: chance = 1e-4
        case .differs: chance = 1
        }
        result.set(field, agreement.rawValue, chance: chance)
      }
    }
  }

  private func compareFurther(_ left: Int, _ right: Int, _ result: inout PairComparison) {
    for field in 0..<min(list.furtherCount, 8) {
      let a = list.further[left * list.furtherCount + field]
      let b = list.further[right * list.furtherCount + field]
      guard a >= 0, b >= 0 else { continue }
      let share = frequencies.further[field][Int(a)]
      if a == b {
        result.set(.further(field), 0, chance: share)
      } else if areClose(
        Array(list.furtherValues[field][Int(a)].utf8),
        Array(list.furtherValues[field][Int(b)].utf8))
      {
        result.set(.further(field), 1, chance: max(share, 0.005))
      } else {
        result.set(.further(field), 2, chance: 0.9)
      }
    }
  }

  private func compareBodies(_ a: EncodedRow, _ b: EncodedRow, _ result: inout PairComparison) {
    guard a.isCollective, b.isCollective else {
      result.set(.name, BodyAgreement.differs.rawValue, chance: 1)
      return
    }
    let left = list.units[Int(a.unit)]
    let right = list.units[Int(b.unit)]
    let own =
      left.part.isEmpty == right.part.isEmpty
      ? Matching.compareBodies(left.own, right.own, list.vocabulary) : .differs
    result.set(
      .name, own.rawValue,
      chance: chance(of: own, readings: readings(list.ownReadings, a.unit, b.unit)))
    guard !left.part.isEmpty, !right.part.isEmpty else {
      if left.contradictsPlace(of: right) || areInOtherProvinces(a, b) {
        result.set(.unit, UnitAgreement.otherPlace.rawValue, chance: 1)
      }
      return
    }
    if left.body.isEmpty || right.body.isEmpty {
      result.set(.unit, UnitAgreement.senderDiffers.rawValue, chance: 1)
      return
    }
    let parents = areInOtherProvinces(a, b) ? .otherPlace : agreement(a.unit, b.unit)
    let chance: Double
    switch parents {
    case .differs, .otherPlace: chance = 1
    case .abbreviated:
      chance = 0.1 + 0.4 * (readings(list.bodyReadings, a.unit, b.unit) - 1)
    default: chance = 0.1
    }
    result.set(.unit, parents.rawValue, chance: chance)
  }

  /// The chance that another body beside it has a name that agrees so far: a body is known by its
  /// name within the body above, so that only abbreviations and errors leave a choice.
  private func chance(of agreement: BodyAgreement, readings: Double) -> Double {
    switch agreement {
    case .same, .misspelled, .partial: 0.01
    case .abbreviated: 0.01 + 0.5 * (readings - 1)
    case .differs: 1
    }
  }

  /// How many names two units' names may stand for, the vaguer of the two.
  private func readings(_ counts: [Double], _ left: Int32, _ right: Int32) -> Double {
    max(1, counts[Int(left)], counts[Int(right)])
  }
}

/// Whether two texts may be one, mistyped: at most one edit in four letters.
func areClose(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  let longest = max(left.count, right.count)
  guard longest >= 3, abs(left.count - right.count) <= longest / 4 + 1 else { return false }
  return editDistance(left, right) * 4 <= longest + 1
}

/// Letters put in, left out, replaced, or exchanged with their neighbour.
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for i in 0..<left.count {
    var row = [i + 1]
    row.reserveCapacity(right.count + 1)
    for j in 0..<right.count {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
