/// The advance widths of one face of Times New Roman, in 1/2048 of the font size.
///
/// Measured from the tables `cmap` and `hmtx` of Liberation Serif 2.1.5, whose widths are those
/// of Times New Roman. A Vietnamese letter is as wide as the letter without its marks, but for
/// ơ and ư.
struct FaceWidths: Sendable {
  /// The characters from space to tilde.
  let ascii: [UInt16]
  let oHorn: UInt16
  let uHorn: UInt16
  let capitalOHorn: UInt16
  let capitalUHorn: UInt16
  let dStroke: UInt16
  let capitalDStroke: UInt16
  /// “ and ”.
  let doubleQuote: UInt16
  /// ‘ and ’.
  let singleQuote: UInt16
  let enDash: UInt16
  /// Also the ellipsis.
  let emDash: UInt16
}

extension FaceWidths {
  static let regular = FaceWidths(
    ascii: [
      512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024,
      1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886,
      1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139,
      1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682,
      909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024,
      1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
    ],
    oHorn: 1083, uHorn: 1110, capitalOHorn: 1479, capitalUHorn: 1589, dStroke: 1024,
    capitalDStroke: 1479, doubleQuote: 909, singleQuote: 682, enDash: 1024, emDash: 2048)

  static let bold = FaceWidths(
    ascii: [
      512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024,
      1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905,
      1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593,
      1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024,
      682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024,
      1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
    ],
    oHorn: 1134, uHorn: 1229, capitalOHorn: 1593, capitalUHorn: 1630, dStroke: 1139,
    capitalDStroke: 1479, doubleQuote: 1024, singleQuote: 682, enDash: 1024, emDash: 2048)

  static let italic = FaceWidths(
    ascii: [
      512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024,
      1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884,
      1251, 1251, 1366, 1479, 1251, 1251, 1479, 1479, 682, 909, 1366, 1139, 1706, 1366, 1479, 1251,
      1479, 1251, 1024, 1139, 1479, 1251, 1706, 1251, 1139, 1139, 797, 569, 797, 864, 1024, 682,
      1024, 1024, 909, 1024, 909, 569, 1024, 1024, 569, 569, 909, 569, 1479, 1024, 1024, 1024,
      1024, 797, 797, 569, 1024, 909, 1366, 909, 909, 797, 819, 563, 819, 1108,
    ],
    oHorn: 1093, uHorn: 1117, capitalOHorn: 1479, capitalUHorn: 1544, dStroke: 1024,
    capitalDStroke: 1479, doubleQuote: 1139, singleQuote: 682, enDash: 1024, emDash: 1821)

  static let boldItalic = FaceWidths(
    ascii: [
      512, 797, 1137, 1024, 1024, 1706, 1593, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024,
      1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1704,
      1366, 1366, 1366, 1479, 1366, 1366, 1479, 1593, 797, 1024, 1366, 1251, 1821, 1479, 1479,
      1251, 1479, 1366, 1139, 1251, 1479, 1366, 1821, 1366, 1251, 1251, 682, 569, 682, 1167, 1024,
      682, 1024, 1024, 909, 1024, 909, 682, 1024, 1139, 569, 569, 1024, 569, 1593, 1139, 1024,
      1024, 1024, 797, 797, 569, 1139, 909, 1366, 1024, 909, 797, 713, 451, 713, 1167,
    ],
    oHorn: 1099, uHorn: 1227, capitalOHorn: 1479, capitalUHorn: 1587, dStroke: 1024,
    capitalDStroke: 1479, doubleQuote: 1024, singleQuote: 682, enDash: 1024, emDash: 2048)
}
