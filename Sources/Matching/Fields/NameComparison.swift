/// How far two personal names agree, from the closest down.
enum NameAgreement: UInt8, CaseIterable {
  case identical
  /// The same letters, one of them without any accents.
  case unaccented
  /// The same letters with other accents.
  case accentsDiffer
  /// One word with one letter wrong.
  case oneEdit
  /// A middle name left out.
  case middleDropped
  /// Words reduced to their first letters.
  case initials
  /// The same family and given name with other middle names.
  case middleDiffers
  case differs

  /// Whether the two can be one person's name, allowing for typing.
  var isCompatible: Bool { self < .middleDiffers }
}

extension NameAgreement: Comparable {
  static func < (left: NameAgreement, right: NameAgreement) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How often words and whole names occur among the persons of a list.
struct NameFrequencies: Sendable {
  /// By plain word: the share of persons whose family, middle, given name has it.
  private(set) var family: [Double]
  private(set) var middle: [Double]
  private(set) var given: [Double]
  /// By how many middle names, the last for all above: the share of persons.
  private var middleCounts = [Double](repeating: 0, count: 4)
  /// By first letter: the share of family, of middle and of given names.
  private var initials: [[Double]]
  /// By plain word: the share of words of any role that are one edit apart.
  private var near: [Double]
  let persons: Double

  init(names: some Collection<(name: PersonName, count: Int)>, vocabulary: Vocabulary) {
    let size = vocabulary.plain.count
    family = [Double](repeating: 0, count: size)
    middle = family
    given = family
    initials = [[Double]](repeating: [Double](repeating: 0, count: 128), count: 3)
    var total = 0.0
    var middles = 0.0
    for (name, count) in names {
      let count = Double(count)
      total += count
      middleCounts[min(name.middle.count, 3)] += count
      for (position, word) in name.words.enumerated() {
        let plain = Int(vocabulary.plain(word))
        let letter = Int(vocabulary.letters(ofPlain: Int32(plain))[0]) & 127
        let isInitial = name.initials >> UInt32(min(position, 31)) & 1 == 1
        let role = position == name.words.count - 1 ? 2 : position == 0 ? 0 : 1
        if role == 1 { middles += count }
        initials[role][letter] += count
        guard !isInitial else { continue }
        switch role {
        case 0: family[plain] += count
        case 1: middle[plain] += count
        default: given[plain] += count
        }
      }
    }
    persons = max(total, 1)
    let sizes = [persons, max(middles, 1), persons]
    for word in 0..<size {
      family[word] = (family[word] + 0.5) / (persons + 10)
      middle[word] = (middle[word] + 0.5) / (max(middles, 1) + 10)
      given[word] = (given[word] + 0.5) / (persons + 10)
    }
    for role in 0..<3 {
      for letter in 0..<128 {
        initials[role][letter] = (initials[role][letter] + 0.5) / (sizes[role] + 10)
      }
    }
    near = []
    middleCounts = middleCounts.map { ($0 + 0.5) / (sizes[0] + 10) }
    near = nearShares(vocabulary)
  }

  func initial(_ letter: UInt8, role: Int) -> Double { initials[role][Int(letter) & 127] }

  /// The share of persons who have so many middle names.
  func share(ofMiddles count: Int) -> Double { middleCounts[min(count, 3)] }

  /// The share of words that a typing error could have made of a plain word, or it of them.
  func near(_ word: Int32) -> Double { near[Int(word)] }

  /// Finds neighbours through the forms that remain when one letter is left out.
  private func nearShares(_ vocabulary: Vocabulary) -> [Double] {
    var byForm: [[UInt8]: [Int32]] = [:]
    for word in 0..<Int32(vocabulary.plain.count) {
      for form in deletions(vocabulary.letters(ofPlain: word)) {
        byForm[form, default: []].append(word)
      }
    }
    return (0..<Int32(vocabulary.plain.count)).map { word in
      let letters = vocabulary.letters(ofPlain: word)
      var seen: Set<Int32> = [word]
      var share = 0.002
      for form in deletions(letters) {
        for other in byForm[form] ?? []
        where seen.insert(other).inserted
          && isOneEditApart(letters, vocabulary.letters(ofPlain: other))
        {
          share += max(family[Int(other)], middle[Int(other)], given[Int(other)])
        }
      }
      return min(share, 1)
    }
  }
}

private func deletions(_ letters: [UInt8]) -> Set<[UInt8]> {
  var forms: Set<[UInt8]> = [letters]
  for index in letters.indices {
    var form = letters
    form.remove(at: index)
    forms.insert(form)
  }
  return forms
}

/// How two names agree, and how often two strangers' names would agree so well.
struct NameOutcome {
  var agreement: NameAgreement
  /// The share of persons whose name agrees so far with a given one, by the words' frequencies.
  var chance: Double
}

/// How two words of names agree.
private enum WordAgreement { case equal, oneEdit, initial, differs }

extension NameFrequencies {
  /// Compares two names that are not the same word for word.
  func compare(_ left: PersonName, _ right: PersonName, _ vocabulary: Vocabulary) -> NameOutcome {
    var tally = WordTally()
    take(
      left.given, left.isInitial(last: true), right.given, right.isInitial(last: true), role: 2,
      vocabulary, &tally)
    if left.family < 0 || right.family < 0 {
      if left.family >= 0 || right.family >= 0 { tally.dropped += 1 }
    } else {
      take(
        left.family, left.isInitial(0), right.family, right.isInitial(0), role: 0, vocabulary,
        &tally)
    }
    guard tally.different == 0 else { return NameOutcome(agreement: .differs, chance: 1) }
    let core = tally
    takeMiddles(left, right, vocabulary, &tally)
    if tally.different > 0 {
      guard core.edits == 0 && core.initials == 0 else {
        return NameOutcome(agreement: .differs, chance: 1)
      }
      return NameOutcome(agreement: .middleDiffers, chance: core.chance)
    }
    return NameOutcome(
      agreement: tally.agreement(left, right, vocabulary), chance: max(tally.chance, 1e-9))
  }

  private func take(
    _ left: Int32, _ leftIsInitial: Bool, _ right: Int32, _ rightIsInitial: Bool, role: Int,
    _ vocabulary: Vocabulary, _ tally: inout WordTally
  ) {
    let leftPlain = vocabulary.plain(left)
    let rightPlain = vocabulary.plain(right)
    switch vocabulary.agreement(leftPlain, leftIsInitial, rightPlain, rightIsInitial) {
    case .equal: tally.chance *= share(leftPlain, role)
    case .oneEdit:
      tally.edits += 1
      tally.chance *= max(near(leftPlain), near(rightPlain))
    case .initial:
      tally.initials += 1
      tally.chance *= initial(vocabulary.letters(ofPlain: leftPlain)[0], role: role)
    case .differs: tally.different += 1
    }
  }

  private func share(_ word: Int32, _ role: Int) -> Double {
    switch role {
    case 0: family[Int(word)]
    case 1: middle[Int(word)]
    default: given[Int(word)]
    }
  }

  private func takeMiddles(
    _ left: PersonName, _ right: PersonName, _ vocabulary: Vocabulary, _ tally: inout WordTally
  ) {
    if left.middle.count == right.middle.count {
      for index in left.middle.indices {
        take(
          left.middle[index], left.isInitial(index + 1), right.middle[index],
          right.isInitial(index + 1), role: 1, vocabulary, &tally)
      }
      return
    }
    let (shorter, longer) =
      left.middle.count < right.middle.count ? (left, right) : (right, left)
    tally.dropped += longer.middle.count - shorter.middle.count
    tally.chance *= share(ofMiddles: shorter.middle.count)
    var index = 0
    for (position, word) in shorter.middle.enumerated() {
      let isInitial = shorter.isInitial(position + 1)
      while index < longer.middle.count,
        vocabulary.agreement(
          vocabulary.plain(word), isInitial, vocabulary.plain(longer.middle[index]),
          longer.isInitial(index + 1)) == .differs
      { index += 1 }
      guard index < longer.middle.count else {
        tally.different += 1
        return
      }
      take(
        word, isInitial, longer.middle[index], longer.isInitial(index + 1), role: 1, vocabulary,
        &tally)
      index += 1
    }
  }
}

extension Vocabulary {
  /// How two plain words agree, either of which may be an initial.
  fileprivate func agreement(
    _ left: Int32, _ leftIsInitial: Bool, _ right: Int32, _ rightIsInitial: Bool
  ) -> WordAgreement {
    if leftIsInitial || rightIsInitial {
      let (leftLetters, rightLetters) = (letters(ofPlain: left), letters(ofPlain: right))
      let fits =
        leftIsInitial && rightLetters.starts(with: leftLetters)
        || rightIsInitial && leftLetters.starts(with: rightLetters)
      return fits ? .initial : .differs
    }
    if left == right { return .equal }
    return isOneEditApart(letters(ofPlain: left), letters(ofPlain: right)) ? .oneEdit : .differs
  }
}

/// How the words of two names agree so far.
private struct WordTally {
  /// That a stranger's name agrees so far.
  var chance = 1.0
  var edits = 0
  var initials = 0
  var dropped = 0
  var different = 0

  func agreement(
    _ left: PersonName, _ right: PersonName, _ vocabulary: Vocabulary
  ) -> NameAgreement {
    if edits > 1 || edits + (dropped > 0 ? 1 : 0) > 1 { return .differs }
    if initials > 0 { return edits > 0 ? .differs : .initials }
    if dropped > 0 { return .middleDropped }
    if edits == 1 { return .oneEdit }
    if left.words == right.words { return .identical }
    let isBare = left.isBare(vocabulary) || right.isBare(vocabulary)
    return isBare ? .unaccented : .accentsDiffer
  }
}

extension PersonName {
  func isInitial(_ position: Int) -> Bool { initials >> UInt32(min(position, 31)) & 1 == 1 }

  func isInitial(last: Bool) -> Bool { isInitial(family < 0 ? 0 : middle.count + 1) }

  /// Whether no word bears an accent.
  func isBare(_ vocabulary: Vocabulary) -> Bool {
    words.allSatisfy { !vocabulary.bearsAccent[Int($0)] }
  }
}
