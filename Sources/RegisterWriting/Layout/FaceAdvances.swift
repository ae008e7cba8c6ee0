import VietnameseText

/// The advance width of every character in one face, those of Vietnamese looked up; one of each face
/// for all who measure.
final class FaceAdvances: Sendable {
  static let regular = FaceAdvances(.regular)
  static let bold = FaceAdvances(.bold)
  static let italic = FaceAdvances(.italic)
  static let boldItalic = FaceAdvances(.boldItalic)

  private let widths: FaceWidths
  /// Of the characters up to the last of General Punctuation, behind those of Vietnamese.
  private let table: [UInt16]

  init(_ widths: FaceWidths) {
    self.widths = widths
    table = (0...0x206F).map { value in
      Unicode.Scalar(UInt32(value)).map { FaceAdvances.advance(of: $0, widths) } ?? 0
    }
  }

  var space: Int { Int(widths.ascii[0]) }

  /// In 1/2048 of the font size.
  func advance(ofScalar value: UInt32) -> Int {
    if value < table.count { return Int(table[Int(value)]) }
    return Unicode.Scalar(value).map { Int(FaceAdvances.advance(of: $0, widths)) } ?? 0
  }

  /// Of all characters of a text in UTF-8, in 1/2048 of the font size.
  func sum(_ text: Span<UInt8>) -> Int {
    var (sum, offset) = (0, 0)
    while offset < text.count {
      let (scalar, next) = text.scalar(at: offset)
      sum += advance(ofScalar: scalar)
      offset = next
    }
    return sum
  }

  private static func advance(of scalar: Unicode.Scalar, _ widths: FaceWidths) -> UInt16 {
    if 0x20...0x7E ~= scalar.value { return widths.ascii[Int(scalar.value) - 0x20] }
    if let letter = Letter(scalar) { return advance(of: letter, widths) }
    switch scalar {
    case "“", "”": return widths.doubleQuote
    case "‘", "’": return widths.singleQuote
    case "–": return widths.enDash
    case "—", "…": return widths.emDash
    case "\u{A0}": return widths.ascii[0]
    default: return scalar.properties.generalCategory == .nonspacingMark ? 0 : 1536
    }
  }

  private static func advance(of letter: Letter, _ widths: FaceWidths) -> UInt16 {
    switch (letter.rank, letter.isCapital) {
    case (Letter.Rank.oHorn, false): widths.oHorn
    case (Letter.Rank.oHorn, true): widths.capitalOHorn
    case (Letter.Rank.uHorn, false): widths.uHorn
    case (Letter.Rank.uHorn, true): widths.capitalUHorn
    default:
      switch (letter.lowercased.scalar, letter.isCapital) {
      case ("đ", false): widths.dStroke
      case ("đ", true): widths.capitalDStroke
      default: widths.ascii[Int(letter.base) - 0x20 - (letter.isCapital ? 0x20 : 0)]
      }
    }
  }
}
