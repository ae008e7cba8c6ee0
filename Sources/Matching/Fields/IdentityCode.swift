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

  var issuer: Issuer
  /// Capital letters and digits, without leading zeros where all are digits.
  var digits: String

  /// Reads a cell; `nil` where it holds no code.
  init?(_ text: String) {
    var bytes: [UInt8] = []
    var digitCount = 0
    for scalar in text.unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        digitCount += 1
        bytes.append(UInt8(scalar.value))
      } else if let letter = Letter(scalar) {
        bytes.append(letter.base - 32)
      }
    }
    guard digitCount >= 2, digitCount * 2 >= bytes.count else { return nil }
    if digitCount == bytes.count {
      let significant = bytes.drop { $0 == 48 }
      guard significant.count >= 2 else { return nil }
      bytes = Array(significant)
      // A province's number has one zero at most two, so 10 to 12 digits remain.
      switch max(significant.count, digitCount) {
      case 10...12: issuer = .state
      case 8...9: issuer = .formerState
      default: issuer = .employer
      }
    } else {
      issuer = .employer
    }
    digits = String(decoding: bytes, as: UTF8.self)
  }

  /// What a citizen's number says of its bearer: the province (3 digits), the sex and century
  /// (1 digit), the year of birth (2 digits), six digits by order of registration.
  ///
  /// - SeeAlso: Nghị định 137/2015/NĐ-CP, Điều 13; Thông tư 59/2021/TT-BCA.
  var bearer: (birthYear: Int, isFemale: Bool)? {
    guard issuer == .state else { return nil }
    var bytes = Array(digits.utf8)
    guard bytes.count >= 10 else { return nil }
    while bytes.count < 12 { bytes.insert(48, at: 0) }
    let century = Int(bytes[3]) - 48
    let year = (Int(bytes[4]) - 48) * 10 + Int(bytes[5]) - 48
    guard century < 4 else { return nil }
    return (1900 + century / 2 * 100 + year, century % 2 == 1)
  }
}
