/// A person's name taken apart: titles of address and remarks off, family, middle and given.
public struct PersonalName: Hashable, Sendable {
  /// The words of the name as written, except that a name all in capitals, or all in lower case,
  /// is turned into title case.
  public let words: [String]
  /// What was taken off before the name, as written: “Đ/c”, “PGS”, “TS”.
  public let titles: [String]
  /// What followed the name in brackets, after a comma, a semicolon or a dash between spaces.
  public let remark: String?

  /// - Returns: `nil` where the text holds no letter outside of titles and remarks.
  public init?(_ written: String) {
    let text = written.unified()
    let (name, remark) = text.splitAtRemark()
    var rest = name.trimmingToLetters()
    var titles: [String] = []
    while let title = TitleOfAddress.prefix(of: rest) {
      titles.append(String(title))
      rest = rest[title.endIndex...].trimmingToLetters()
    }
    guard !rest.isEmpty, !rest.isTitleAlone else { return nil }
    let recased = rest.isInOneCase ? rest.titleCased()[...] : rest
    words = recased.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    self.titles = titles
    self.remark = remark.map(String.init)
  }

  /// The name as documents print it.
  public var display: String { words.joined(separator: " ") }

  /// Họ: the first word of several; the last of an Ê Đê name that begins with H' or Y.
  public var family: String {
    guard words.count > 1 else { return "" }
    return familyIsLast ? words[words.count - 1] : words[0]
  }

  /// Đệm: what stands between họ and tên.
  public var middle: String {
    guard words.count > 2, !familyIsLast else { return "" }
    return words[1..<(words.count - 1)].joined(separator: " ")
  }

  /// Tên: the last word; of an Ê Đê name all but the last.
  public var given: String {
    familyIsLast ? words.dropLast().joined(separator: " ") : words[words.count - 1]
  }

  /// The capitals of the words without tones: ĐTH for Đặng Thị Hoa.
  public var initials: String {
    var initials = ""
    for word in words {
      guard let first = word.unicodeScalars.first(where: \.isWordScalar) else { continue }
      let letter = Letter(first)?.uppercased.carrying(.ngang)
      initials.unicodeScalars.append(letter?.scalar ?? first)
    }
    return initials
  }

  /// For comparing where accents count.
  public var accentedKey: AccentedKey { AccentedKey(display) }

  /// Ê Đê and M'nông put H' before a woman's name and Y before a man's, and the clan after it:
  /// H'Hen Niê, Y Moan Ênuôl.
  private var familyIsLast: Bool {
    let first = words[0]
    if ["Y", "H", "H'"].contains(first) { return words.count > 2 }
    return first.hasPrefix("H'") && words.count > 1
  }
}

extension String {
  fileprivate func splitAtRemark() -> (name: Substring, remark: Substring?) {
    guard utf8.contains(where: \.mayBeginRemark) else { return (self[...], nil) }
    var previous: UInt8 = 0
    var beforePrevious: UInt8 = 0
    for index in utf8.indices {
      let byte = utf8[index]
      let isDash = byte == 0x20 && previous == UInt8(ascii: "-") && beforePrevious == 0x20
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "("):
        if self[..<index].namesSomebody { return parted(at: index) }
      case 0x20 where isDash && self[..<index].namesSomebody: return parted(at: index)
      default: break
      }
      (beforePrevious, previous) = (previous, byte)
    }
    return (self[...], nil)
  }

  private func parted(at index: Index) -> (name: Substring, remark: Substring?) {
    let remark = self[index...].trimmingToWords()
    return (self[..<index], remark.isEmpty ? nil : remark)
  }
}

extension UInt8 {
  /// Whether it is one of , ; ( [ and -.
  fileprivate var mayBeginRemark: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Substring {
  /// Whether letters stand in it beyond titles: not so in “Ông (bà) …” up to the bracket.
  fileprivate var namesSomebody: Bool {
    var rest = trimmingToLetters()
    while let title = TitleOfAddress.prefix(of: rest, evenAlone: true) {
      rest = rest[title.endIndex...].trimmingToLetters()
    }
    return !rest.isEmpty
  }

  fileprivate var isTitleAlone: Bool {
    TitleOfAddress.prefix(of: self, evenAlone: true)?.endIndex == endIndex
  }

  /// Without what stands before the first letter and after the last letter or digit.
  fileprivate func trimmingToLetters() -> Substring {
    guard let first = unicodeScalars.firstIndex(where: { $0.isWordScalar && !$0.isDigit }) else {
      return self[endIndex...]
    }
    return self[first...].trimmingToWords()
  }

  fileprivate func trimmingToWords() -> Substring {
    guard let first = unicodeScalars.firstIndex(where: \.isWordScalar),
      let last = unicodeScalars.lastIndex(where: { $0.isWordScalar || $0.isIgnorable })
    else { return self[endIndex...] }
    return self[first...last]
  }

  /// Whether its letters are all capitals, those with marks aside (capitals of old fonts come out
  /// as “NGUYễN”), or all small.
  fileprivate var isInOneCase: Bool {
    var (capitals, smalls, markedSmalls) = (0, 0, 0)
    for scalar in unicodeScalars {
      if scalar.isASCIILetter {
        if scalar.value < 0x60 { capitals += 1 } else { smalls += 1 }
      } else if let letter = Letter(scalar) {
        if letter.isCapital { capitals += 1 } else { markedSmalls += 1 }
      }
    }
    return capitals == 0 ? smalls + markedSmalls > 0 : smalls == 0 && capitals > 1
  }

  /// Each letter small, except those after a space, a point, a dash or an apostrophe.
  fileprivate func titleCased() -> String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var beginsWord = true
    for scalar in unicodeScalars {
      if let letter = Letter(scalar) {
        result.unicodeScalars.append((beginsWord ? letter.uppercased : letter.lowercased).scalar)
        beginsWord = false
      } else if scalar.isWordScalar {
        let properties = scalar.properties
        result += beginsWord ? properties.titlecaseMapping : properties.lowercaseMapping
        beginsWord = false
      } else {
        result.unicodeScalars.append(scalar)
        beginsWord = !scalar.isIgnorable
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType != nil }
}
