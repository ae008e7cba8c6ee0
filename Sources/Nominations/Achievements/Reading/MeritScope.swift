/// What an award was given for, and what is said of an achievement after it.
extension Interpretation {
  /// “CSTĐCS phải có sáng kiến”: what stands before is no more stated than what follows.
  mutating func enterCriterion(at index: Int) {
    scope.isCriterion = true
    if let last = drafts.indices.last, drafts[last].mark == index - 1 {
      drafts[last].isDropped = true
    }
  }

  /// What is said of the last achievement: recognised, applied, or higher, in a part of the year.
  mutating func qualifyLast(_ mark: Mark, at index: Int) {
    if mark.has([.recognised, .applied, .replicable, .level]) { recognise(mark) }
    guard let last = drafts.indices.last else { return }
    if mark.has(.orHigher) { drafts[last].doubt(.orHigher) }
    if mark.has(.many), mark.range.count > 1, last >= sentenceStart, pending.contains(last),
      roles(index + 1).isSubset(of: .clauseEnd)
    {
      drafts[last].isOfManyYears = true
    }
    if mark.has(.partOfYear), last >= sentenceStart, kind(of: last) == .rating {
      drafts[last].doubt(.partOfYear)
    }
  }

  /// “tặng Giấy khen cho đồng chí năm 2021”: to whom and when, not for what.
  func namesRecipient(at index: Int) -> Bool {
    let person = roles(index + 1)
    guard roles(index).contains(.recipient), !person.isSuperset(of: [.party, .staff]),
      !person.isDisjoint(with: [.own, .staff, .unit, .party]) || namesPerson(from: index + 1)
    else { return false }
    let following = next([.years, .term, .merit], from: index + 2)
    return following.map { marks[$0].has(.years) } ?? true
  }

  /// “bà Nguyễn Thị Hoa”: a word of address, then a name of two words or more.
  private func namesPerson(from address: Int) -> Bool {
    let name = (address + 1...address + 2)
    return roles(address) == .word
      && name.allSatisfy { index in
        roles(index) == .word && marked.text.tokens[Int(marks[index].lower)].isCapitalised
      }
  }

  /// What an award was given for begins here.
  mutating func enterMerit(at index: Int) {
    if let last = drafts.last, last.mark == index - 1, let name = known(last), name != .letter,
      name != .certificate
    {
      return
    }
    let hasAward =
      drafts.last.map {
        drafts.count > sentenceStart && !$0.isDropped && term($0)?.kind == .award
      } ?? false
    let awardFollows =
      next(.term, from: index, stoppingAt: .sentence.union(.semicolon)).map {
        vocabulary.terms[marks[$0].value].kind == .award
      } ?? false
    if hasAward || (awardFollows && !roles(index).contains(.contest)) { scope.isMerit = true }
  }

  /// What is said after initiatives: “sáng kiến, đề tài được áp dụng” speaks of both.
  private mutating func recognise(_ mark: Mark) {
    var last = drafts.count - 1
    while last >= sentenceStart, kind(of: last) == .initiative {
      if mark.has(.level) { drafts[last].hasLevel = true }
      if mark.has([.recognised, .applied, .replicable]) { drafts[last].isRecognised = true }
      if mark.has(.applied) { drafts[last].isApplied = true }
      if mark.has(.replicable) { drafts[last].isReplicable = true }
      let isShared = last > 0 && drafts[last - 1].mark + 2 == drafts[last].mark
      guard isShared else { return }
      last -= 1
    }
  }
}
