/// An encoding of Vietnamese from before Unicode.
///
/// The texts it decodes hold its bytes as the scalars that Latin-1 or Windows-1252 gives them, as
/// XLSX keeps the text of such fonts: “NguyÔn V¨n B×nh” is TCVN3 for “Nguyễn Văn Bình”.
public enum LegacyCodePage: Hashable, Sendable, CaseIterable {
  /// TCVN 5712:1993 VN3, of the fonts `.VnTime` and their kin. The fonts show the codes of their
  /// capitals alone; capitals with tones are lower-case codes in a font of capitals, `.VnTimeH`.
  case tcvn3
  /// VNI for Windows, of the fonts `VNI-Times` and their kin: a letter and a mark after it.
  case vni
  /// RFC 1456.
  case viscii
  /// Windows-1258: letters and combining tones.
  case cp1258

  /// As staff know it.
  public var name: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI Windows"
    case .viscii: "VISCII"
    case .cp1258: "Windows-1258"
    }
  }

  /// The text in composed Unicode, whatever it was before.
  public func decode(_ text: String) -> String {
    switch self {
    case .tcvn3: text.mappingScalars { tcvn3Letters[Int($0)] }
    case .vni: decodeVNI(text)
    case .viscii: text.mappingScalars { visciiLetters[Int($0)] }
    case .cp1258: text.mappingScalars { cp1258Letters[Int($0)] }.composed()
    }
  }
}

extension String {
  fileprivate func mappingScalars(_ map: (UInt8) -> Unicode.Scalar?) -> String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      result.unicodeScalars.append(scalar.windows1252Byte.flatMap(map) ?? scalar)
    }
    return result
  }

  /// Whether every scalar stands for one byte of Latin-1 or Windows-1252, and one of them is not
  /// ASCII.
  var mayHoldLegacyBytes: Bool {
    var isASCII = true
    for scalar in unicodeScalars where scalar.value >= 0x80 {
      guard scalar.windows1252Byte != nil else { return false }
      isASCII = false
    }
    return !isASCII
  }
}

extension Unicode.Scalar {
  /// The byte that Latin-1, or Windows-1252 in 80...9F, has for the scalar.
  fileprivate var windows1252Byte: UInt8? {
    switch value {
    case 0..<0x100: UInt8(value)
    // Where Windows-1252 takes from; the letters of Vietnamese are beside and between.
    case 0x152...0x192, 0x2C6...0x2DC, 0x2013...0x2122: windows1252Bytes[self]
    default: nil
    }
  }
}

private let windows1252Bytes: [Unicode.Scalar: UInt8] = {
  // A space where the code page has nothing.
  let scalars = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars
  let pairs = zip(scalars, UInt8(0x80)...0x9F).filter { $0.0 != " " }
  return Dictionary(uniqueKeysWithValues: pairs)
}()

/// Letters by byte, 256 of them; `nil` for a byte that is left as it is.
///
/// - Parameter rows: The letters from a byte on; a full stop stands for none.
private func letters(from first: Int, _ rows: String...) -> [Unicode.Scalar?] {
  var letters = [Unicode.Scalar?](repeating: nil, count: 256)
  for (offset, letter) in rows.joined().unicodeScalars.enumerated() where letter != "." {
    letters[first + offset] = letter
  }
  return letters
}

private let tcvn3Letters = letters(
  from: 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ.", ".....àảãáạ.ằẳẵắ.", "......ặầẩẫấậè.ẻẽ", "éẹềểễếệìỉ...ĩíịò",
  ".ỏõóọồổỗốộờởỡớợù", ".ủũúụừửữứựỳỷỹýỵ.")

private let visciiLetters = letters(
  from: 0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ", "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ", "Õắằặấầẩậẽẹếềểễệố", "ồổỗỠƠộờởịỰỨỪỬơớƯ",
  "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ", "ĐứÒÓÔạỷừửÙÚỹỵÝỡư", "àáâãảăữẫèéêẻìíĩỉ", "đựòóôõỏọụùúũủýợỮ"
).adding([0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])

private let cp1258Letters = letters(from: 0).adding([
  0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}",
  0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
])

extension [Unicode.Scalar?] {
  fileprivate func adding(_ letters: [Int: Unicode.Scalar]) -> [Unicode.Scalar?] {
    var table = self
    for (byte, letter) in letters { table[byte] = letter }
    return table
  }
}
