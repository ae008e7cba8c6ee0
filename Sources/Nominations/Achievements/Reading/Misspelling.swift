extension SpelledWord {
  /// Whether one letter more, less, changed or swapped with its neighbour makes the other word.
  ///
  /// Words of fewer than three letters are never taken for one another.
  func isNearly(_ other: SpelledWord) -> Bool {
    guard count >= 3, other.count >= 3, abs(count - other.count) <= 1, letters != 0,
      other.letters != 0
    else { return false }
    var left = letters
    var right = other.letters
    while left & 31 == right & 31, left != 0, right != 0 {
      left >>= 5
      right >>= 5
    }
    if count > other.count { return left >> 5 == right }
    if count < other.count { return left == right >> 5 }
    let isSwapped =
      left & 31 == right >> 5 & 31 && left >> 5 & 31 == right & 31 && left >> 10 == right >> 10
    return left >> 5 == right >> 5 || isSwapped
  }

  /// Whether two words of two letters differ in the first alone, as “sơ” and “cơ”.
  func rhymes(with other: SpelledWord) -> Bool {
    count == 2 && other.count == 2 && spelling & 63 == other.spelling & 63
  }
}
