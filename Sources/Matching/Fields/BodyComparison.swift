/// How far the names of two bodies agree.
enum BodyAgreement: UInt8, Comparable {
  /// Word for word.
  case same
  /// Where one writes letters only, the other's words begin with them.
  case abbreviated
  /// One word has one letter wrong.
  case misspelled
  /// One name is the beginning of the other, or its end without the opening words.
  case partial
  case differs

  static func < (left: BodyAgreement, right: BodyAgreement) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension BodyName {
  /// Whether the two name different places of one level.
  func contradictsPlace(of other: BodyName) -> Bool {
    for level in places.indices
    where places[level] >= 0 && other.places[level] >= 0 && places[level] != other.places[level] {
      return true
    }
    return false
  }
}

/// Compares two names letter by letter, and word by word where both are written out.
func compareBodies(
  _ left: [BodyName.Letter], _ right: [BodyName.Letter], _ vocabulary: Vocabulary
) -> BodyAgreement {
  if left == right {
    return left.contains { $0.word < 0 } ? .abbreviated : .same
  }
  if left.count == right.count {
    let aligned = compareAligned(left, right, vocabulary)
    if aligned != .differs { return aligned }
  }
  if abs(left.count - right.count) <= 1, areMistyped(left, right, vocabulary) {
    return .misspelled
  }
  let (shorter, longer) = left.count < right.count ? (left, right) : (right, left)
  guard shorter.count >= 2, shorter.contains(where: { $0.word >= 0 }) else { return .differs }
  let head = compareAligned(shorter, Array(longer[..<shorter.count]), vocabulary)
  if head == .same { return .partial }
  // “THPT Chu Văn An” is the end of “Trường Trung học phổ thông Chu Văn An”.
  let tail = compareAligned(shorter, Array(longer[(longer.count - shorter.count)...]), vocabulary)
  let isLongEnough = shorter.count >= 3 && longer.count - shorter.count <= 2
  return isLongEnough && tail <= .abbreviated ? .partial : .differs
}

/// Whether two names written out differ by one letter or space in all.
private func areMistyped(
  _ left: [BodyName.Letter], _ right: [BodyName.Letter], _ vocabulary: Vocabulary
) -> Bool {
  guard left.isWrittenOut, right.isWrittenOut else { return false }
  func length(_ name: [BodyName.Letter]) -> Int {
    name.reduce(0) { $0 + vocabulary.letters(ofPlain: $1.word).count }
  }
  guard abs(length(left) - length(right)) <= 1 else { return false }
  let a = left.flatMap { vocabulary.letters(ofPlain: $0.word) }
  let b = right.flatMap { vocabulary.letters(ofPlain: $0.word) }
  // A number is never misspelled: Tổ 1 and Tổ 2 are two.
  guard a.filter({ $0 < 97 }) == b.filter({ $0 < 97 }) else { return false }
  return a == b || left.count + right.count >= 5 && isOneEditApart(a, b)
}

private func compareAligned(
  _ left: [BodyName.Letter], _ right: [BodyName.Letter], _ vocabulary: Vocabulary
) -> BodyAgreement {
  var agreement = BodyAgreement.same
  var misspellings = 0
  for (a, b) in zip(left, right) where a != b {
    if a.word >= 0 && b.word >= 0 {
      misspellings += 1
      guard misspellings == 1,
        isOneEditApart(
          vocabulary.letters(ofPlain: a.word), vocabulary.letters(ofPlain: b.word))
      else { return .differs }
    } else if a.word < 0 ? a.opens(b, vocabulary) : b.opens(a, vocabulary) {
      agreement = .abbreviated
    } else {
      return .differs
    }
  }
  // A number is never misspelled: Tổ 1 and Tổ 2 are two.
  if misspellings > 0 {
    let isNumbered = zip(left, right).contains { a, b in
      a != b && (a.initial < 97 || b.initial < 97)
    }
    return isNumbered ? .differs : .misspelled
  }
  return agreement
}
