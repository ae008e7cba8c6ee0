import VietnameseText

/// A code that stands for one person or body: a citizen's number, or one that an employer gave.
struct IdentityCode: Hashable {
  enum Issuer: UInt8 {
    /// The 12 digits of a citizen's identity card; leading zeros may be lost.
    case state
    /// The 9 digits of the cards before 2012.
    case formerState
    /// An employer's code, unique within the employer alone.
    case employer
  }

  let issuer: Issuer
  /// The capital letters and digits to base 37, a digit being 1…10 and a letter 11…36, the first
  /// of them most significant; without leading zeros where all are digits. Twelve find room: the
  /// number of a longer code is mixed from all of them, and above all others.
  private let number: UInt64

  private static let capacity = 12

  /// Reads a cell; `nil` where it holds no code.
  init?(_ text: String) {
    var characters: [UInt8] = []
    var digitCount = 0
    for scalar in text.unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        digitCount += 1
        characters.append(UInt8(scalar.value) - 47)
      } else if let letter = Letter(scalar) {
        characters.append(letter.base - 86)
      }
    }
    guard digitCount >= 2, digitCount * 2 >= characters.count else { return nil }
    var significant = characters[...]
    if digitCount == characters.count {
      significant = characters.drop { $0 == 1 }
      guard significant.count >= 2 else { return nil }
      // A province's number has one zero at most two, so 10 to 12 digits remain.
      switch max(significant.count, digitCount) {
      case 10...12: issuer = .state
      case 8...9: issuer = .formerState
      default: issuer = .employer
      }
    } else {
      issuer = .employer
    }
    number =
      significant.count <= IdentityCode.capacity
      ? significant.reduce(0) { $0 * 37 + UInt64($1) }
      : significant.reduce(1) { mix($0, UInt64($1)) } | 1 << 63
  }

  /// The same for equal codes, and hardly ever for others.
  var key: UInt64 { mix(UInt64(issuer.rawValue) + 1, number) }

  /// The digits of a number of the state, without leading zeros; blank for a longer one.
  var digits: [UInt8] {
    guard number >> 63 == 0 else { return [] }
    var rest = number
    var digits: [UInt8] = []
    digits.reserveCapacity(12)
    while rest > 0 {
      digits.append(UInt8(rest % 37) - 1)
      rest /= 37
    }
    digits.reverse()
    return digits
  }

  /// Whether the digits of two numbers of the state differ by one put in, left out or replaced, or
  /// by two neighbours exchanged; those of equal or longer numbers do not.
  func isOneEditApart(from other: IdentityCode) -> Bool {
    guard number != other.number, (number | other.number) >> 63 == 0 else { return false }
    var (left, right) = (number, other.number)
    while left % 37 == right % 37 {
      left /= 37
      right /= 37
    }
    if left / 37 == right / 37 || left / 37 == right || left == right / 37 { return true }
    return left / (37 * 37) == right / (37 * 37) && left % 37 == right / 37 % 37
      && right % 37 == left / 37 % 37
  }

  /// What a citizen's number says of its bearer: the province (3 digits), the sex and century
  /// (1 digit), the year of birth (2 digits), six digits by order of registration.
  ///
  /// - SeeAlso: Nghị định 137/2015/NĐ-CP, Điều 13; Thông tư 59/2021/TT-BCA.
  var bearer: (birthYear: Int, isFemale: Bool)? {
    guard issuer == .state else { return nil }
    let digits = digits
    guard (10...12).contains(digits.count) else { return nil }
    let whole = [UInt8](repeating: 0, count: 12 - digits.count) + digits
    guard whole[3] < 4 else { return nil }
    let century = Int(whole[3])
    return (1900 + century / 2 * 100 + Int(whole[4]) * 10 + Int(whole[5]), century % 2 == 1)
  }
}
