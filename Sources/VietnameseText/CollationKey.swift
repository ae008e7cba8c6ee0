/// The place of a text in Vietnamese order, computed once and then compared.
///
/// Letters count first, in the order a ă â b c d đ e ê … y; then tones, word by word, in the order
/// không, huyền, hỏi, ngã, sắc, nặng; then small letters before capitals. Punctuation counts as a
/// space, and a run of digits by its value, before any letter.
public struct CollationKey: Hashable, Sendable {
  fileprivate let weights: [UInt8]

  public init(_ text: String) {
    var weights = CollationWeights(capacity: text.utf8.count * 2)
    weights.append(text)
    self.weights = weights.bytes
  }
}

extension CollationKey: Comparable {
  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.weights.lexicographicallyPrecedes(right.weights)
  }
}

/// The place of a person's name in a list by name.
public struct NameCollationKey: Hashable, Sendable {
  public enum Order: Sendable, CaseIterable {
    /// Tên, then họ, then đệm.
    case givenFamilyMiddle
    /// Tên, then đệm, then họ.
    case givenMiddleFamily
  }

  fileprivate let weights: [UInt8]

  public init(_ name: PersonalName, order: Order = .givenFamilyMiddle) {
    var weights = CollationWeights(capacity: 48)
    weights.append(name.given)
    switch order {
    case .givenFamilyMiddle:
      weights.append(name.family)
      weights.append(name.middle)
    case .givenMiddleFamily:
      weights.append(name.middle)
      weights.append(name.family)
    }
    self.weights = weights.bytes
  }
}

extension NameCollationKey: Comparable {
  public static func < (left: NameCollationKey, right: NameCollationKey) -> Bool {
    left.weights.lexicographicallyPrecedes(right.weights)
  }
}

/// Weights as bytes, whose lexicographic order is that of the texts: for each text its letters,
/// 0, its tones, 0, its cases, 0.
private struct CollationWeights {
  private(set) var bytes: [UInt8] = []
  private var tones: [UInt8] = []
  private var cases: [UInt8] = []

  private static let end: UInt8 = 0
  private static let space: UInt8 = 1
  /// Followed by the number of digits and the digits.
  private static let digits: UInt8 = 2
  /// Added to a letter's rank, 1...33.
  private static let beforeLetters: UInt8 = 2
  /// Followed by the scalar in UTF-8.
  private static let otherScript: UInt8 = 64

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  mutating func append(_ text: String) {
    var number: [UInt8] = []
    var wordHasEnded = false
    let start = bytes.count
    for scalar in text.composed().unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        beginWord(&wordHasEnded, start)
        if number == [0x30] { number.removeAll() }
        number.append(UInt8(scalar.value))
        continue
      }
      endNumber(&number)
      if let letter = Letter(scalar) {
        beginWord(&wordHasEnded, start)
        bytes.append(CollationWeights.beforeLetters + letter.rank)
        if letter.tone != .ngang { tones.append(letter.tone.rawValue + 1) }
        cases.append(letter.isCapital ? 2 : 1)
      } else if scalar.isWordScalar {
        beginWord(&wordHasEnded, start)
        bytes.append(CollationWeights.otherScript)
        bytes.append(utf8Of: scalar)
      } else if !scalar.isIgnorable {
        wordHasEnded = true
      }
    }
    endNumber(&number)
    endText()
  }

  private mutating func beginWord(_ wordHasEnded: inout Bool, _ start: Int) {
    guard wordHasEnded else { return }
    wordHasEnded = false
    guard bytes.count > start else { return }
    bytes.append(CollationWeights.space)
    tones.append(1)
  }

  private mutating func endNumber(_ number: inout [UInt8]) {
    guard !number.isEmpty else { return }
    bytes.append(CollationWeights.digits)
    bytes.append(UInt8(min(number.count, 255)))
    bytes.append(contentsOf: number)
    number.removeAll(keepingCapacity: true)
  }

  private mutating func endText() {
    bytes.append(CollationWeights.end)
    bytes.append(contentsOf: tones)
    bytes.append(CollationWeights.end)
    bytes.append(contentsOf: cases)
    bytes.append(CollationWeights.end)
    tones.removeAll(keepingCapacity: true)
    cases.removeAll(keepingCapacity: true)
  }
}
