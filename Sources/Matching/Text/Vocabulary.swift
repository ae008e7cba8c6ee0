/// Values by number, each kept once.
struct Interner<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  mutating func number(of value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(values.count)
    numbers[value] = number
    values.append(value)
    return number
  }

  var count: Int { values.count }

  subscript(number: Int32) -> Value { values[Int(number)] }
}

/// The words of a list by number, in the spelling with accents and in that without, and its places.
struct Vocabulary: Sendable {
  /// A word with its accents; an abbreviated word ends in a full stop.
  private(set) var marked = Interner<String>()
  /// The letters alone.
  private(set) var plain = Interner<String>()
  /// By number of a marked word.
  private(set) var plainNumber: [Int32] = []
  /// By number of a marked word: whether any letter bears an accent.
  private(set) var bearsAccent: [Bool] = []
  /// By number of a plain word: its bytes.
  private(set) var letters: [[UInt8]] = []
  /// The names of places, each as its plain words.
  var places = Interner<[String]>()

  mutating func number(of token: Token) -> Int32 {
    let word = marked.number(of: token.marked)
    if Int(word) == plainNumber.count {
      plainNumber.append(plainWord(token.plain))
      bearsAccent.append(token.bearsAccent)
    }
    return word
  }

  private mutating func plainWord(_ text: String) -> Int32 {
    let number = plain.number(of: text)
    if Int(number) == letters.count { letters.append(Array(text.utf8)) }
    return number
  }

  func plain(_ word: Int32) -> Int32 { plainNumber[Int(word)] }

  func letters(ofPlain word: Int32) -> [UInt8] { letters[Int(word)] }
}

/// Whether two words differ by one letter put in, left out or replaced, or by two neighbouring
/// letters exchanged; equal words do not.
func isOneEditApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  if left.count > right.count { return isOneEditApart(right, left) }
  guard right.count - left.count <= 1, left != right else { return false }
  var start = 0
  while start < left.count && left[start] == right[start] { start += 1 }
  var tail = 0
  while tail < left.count - start
    && left[left.count - 1 - tail] == right[right.count - 1 - tail]
  { tail += 1 }
  let leftRest = left.count - start - tail
  let rightRest = right.count - start - tail
  if rightRest == 1 && leftRest <= 1 { return true }
  return leftRest == 2 && rightRest == 2 && left[start] == right[start + 1]
    && left[start + 1] == right[start]
}
