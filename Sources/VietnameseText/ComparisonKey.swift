/// A text reduced to what matters when headings, units and vocabulary are compared: lower case,
/// without accents (đ as d), every run of spaces and punctuation one space, none at the ends.
///
/// “Hình thức khen thưởng:” and “HINH THUC  KHEN-THUONG” have the same key.
package struct ComparisonKey: Hashable, Sendable {
  package let text: String

  package init(_ source: some StringProtocol) {
    var text = ""
    var pendingSpace = false
    for scalar in source.lowercased().decomposedBases {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if pendingSpace && !text.isEmpty { text.append(" ") }
        pendingSpace = false
        text.unicodeScalars.append(scalar)
      } else {
        pendingSpace = true
      }
    }
    self.text = text
  }

  package var isEmpty: Bool { text.isEmpty }
}

extension StringProtocol {
  /// The letters without their marks; đ counts as a marked d.
  fileprivate var decomposedBases: [Unicode.Scalar] {
    var bases: [Unicode.Scalar] = []
    for character in self {
      // Canonical equivalence lets a precomposed letter be found by its parts.
      for scalar in character.unicodeScalars {
        if scalar.properties.generalCategory == .nonspacingMark { continue }
        bases.append(vietnameseBase(of: scalar))
      }
    }
    return bases
  }
}

private func vietnameseBase(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "à", "á", "ả", "ã", "ạ", "ă", "ằ", "ắ", "ẳ", "ẵ", "ặ", "â", "ầ", "ấ", "ẩ", "ẫ", "ậ": "a"
  case "è", "é", "ẻ", "ẽ", "ẹ", "ê", "ề", "ế", "ể", "ễ", "ệ": "e"
  case "ì", "í", "ỉ", "ĩ", "ị": "i"
  case "ò", "ó", "ỏ", "õ", "ọ", "ô", "ồ", "ố", "ổ", "ỗ", "ộ", "ơ", "ờ", "ớ", "ở", "ỡ", "ợ": "o"
  case "ù", "ú", "ủ", "ũ", "ụ", "ư", "ừ", "ứ", "ử", "ữ", "ự": "u"
  case "ỳ", "ý", "ỷ", "ỹ", "ỵ": "y"
  case "đ": "d"
  default: scalar
  }
}
