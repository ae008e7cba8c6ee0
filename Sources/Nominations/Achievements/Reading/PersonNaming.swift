/// The persons that a text names.
extension Interpretation {
  /// Where the names of persons start.
  func personalNames() -> [Int] {
    guard marked.text.usesCapitals else { return [] }
    var names: [Int] = []
    for index in marks.indices where startsName(index) { names.append(index) }
    return names
  }

  /// Whether persons of different names are spoken of, as in a list of staff.
  var namesSeveralPersons: Bool {
    guard names.count > 1 else { return false }
    let last = names.map { name in
      var end = name
      while isCapitalisedWord(end + 1) { end += 1 }
      return marked.text.tokens[Int(marks[end].lower)].word
    }
    return Set(last).count > 1
  }

  /// Whether a personal name starts here: by a family name, or after a word of address.
  private func startsName(_ index: Int) -> Bool {
    guard isCapitalisedWord(index), !isCapitalisedWord(index - 1) else { return false }
    return isFamilyName(index) && isCapitalisedWord(index + 1) || isAddress(index - 1)
  }

  func isAddress(_ index: Int) -> Bool {
    guard marks.indices.contains(index) else { return false }
    return marked.text.tokens[Int(marks[index].lower)].word.isAddress
  }

  /// “Tập thể có bà Phạm Thị Hiền được …”: a person who is not the subject that the clause opens
  /// with.
  func namesAnother(before index: Int) -> Bool {
    guard !names.isEmpty else { return false }
    let clause = (marks[..<index].lastIndex { $0.has(.clauseEnd) } ?? -1) + 1
    guard let name = names.first(where: { clause <= $0 && $0 < index }) else { return false }
    return marks[clause..<name].contains { $0.has([.achieved, .recipient]) }
  }

  private func isFamilyName(_ index: Int) -> Bool {
    isCapitalisedWord(index) && marked.text.tokens[Int(marks[index].lower)].word.isFamilyName
  }

  private func isCapitalisedWord(_ index: Int) -> Bool {
    guard roles(index) == .word, marks.indices.contains(index) else { return false }
    let token = marked.text.tokens[Int(marks[index].lower)]
    return token.isCapitalised && !token.isAllCapitals
  }
}
