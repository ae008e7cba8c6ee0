extension BinaryInteger {
  /// The number in words, in lower case: 12 is “mười hai”, 105 “một trăm linh năm”, 1,021 “một
  /// nghìn không trăm hai mươi mốt”.
  public var inWords: String {
    let words = self < 0 ? ["âm"] + groupedWords(magnitude) : groupedWords(magnitude)
    return words.joined(separator: " ")
  }
}

private let digitWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
private let scales: [(value: UInt64, word: String)] = [
  (1_000_000_000, "tỷ"), (1_000_000, "triệu"), (1000, "nghìn"),
]

private func groupedWords(_ magnitude: some BinaryInteger) -> [String] {
  let number = UInt64(magnitude)
  return number == 0 ? [digitWords[0]] : words(number, isContinued: false)
}

/// - Parameter isContinued: Whether a greater group stands before, so that absent hundreds are
///   said.
private func words(_ number: UInt64, isContinued: Bool) -> [String] {
  for (scale, word) in scales where number >= scale {
    let rest = number % scale
    return words(number / scale, isContinued: isContinued) + [word]
      + (rest == 0 ? [] : words(rest, isContinued: true))
  }
  return wordsBelowThousand(Int(number), isContinued: isContinued)
}

private func wordsBelowThousand(_ number: Int, isContinued: Bool) -> [String] {
  let (hundreds, tens, units) = (number / 100, number / 10 % 10, number % 10)
  let saysHundreds = hundreds > 0 || isContinued
  var words = saysHundreds ? [digitWords[hundreds], "trăm"] : []
  switch tens {
  case 0: if saysHundreds && units > 0 { words.append("linh") }
  case 1: words.append("mười")
  default: words += [digitWords[tens], "mươi"]
  }
  switch units {
  case 0: break
  case 1 where tens > 1: words.append("mốt")
  case 4 where tens > 1: words.append("tư")
  case 5 where tens > 0: words.append("lăm")
  default: words.append(digitWords[units])
  }
  return words
}
