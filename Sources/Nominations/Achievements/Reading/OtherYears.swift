/// Which years are not those of an achievement.
extension Interpretation {
  /// “…; năm 2021 đi học”, “…; từ 2020 là Phó hiệu trưởng”: what follows the years is their own.
  func isOfEvent(_ group: YearGroup) -> Bool {
    let next = roles(group.marks.upperBound)
    return next == .word || next.contains(.biography) || group.isOpen && next.contains(.achieved)
  }

  /// “CSTĐCS, được đề bạt năm 2021”: the clause is about something else.
  func isOfAnotherDeed(_ group: YearGroup) -> Bool {
    let start = marks[..<group.marks.lowerBound].lastIndex { $0.has(.clauseEnd) } ?? 0
    let clause = marks[start..<group.marks.lowerBound]
    return clause.contains { $0.has([.word, .biography]) }
      && !clause.contains {
        $0.has([.recognised, .granting, .issuer, .level, .applied, .paper, .open])
      }
  }

  /// A year within the name of an initiative: “Sáng kiến: Quản lý văn bản năm 2018”.
  func isInName(_ group: YearGroup) -> Bool {
    guard let last = drafts.last, term(last)?.kind == .initiative, last.years.isEmpty,
      isOneClause(last.mark, group.marks.lowerBound)
    else { return false }
    let between = marks[last.mark + 1..<group.marks.lowerBound]
    return between.filter { $0.has(.word) }.count >= 3
      && !between.contains { $0.has([.recognised, .applied, .level, .open]) }
  }

  /// “chống dịch tại Bắc Giang năm 2021”: the years close a clause about something else.
  func isOfDeed(_ group: YearGroup) -> Bool {
    let start = (marks[..<group.marks.lowerBound].lastIndex { $0.has(.clauseEnd) } ?? -1) + 1
    let clause = marks[start..<group.marks.lowerBound]
    return clause.contains { $0.has([.word, .merit, .grade, .staff]) && !$0.has(.term) }
  }

  /// The years of birth, of entering the service, of an appointment.
  func isOfLife(_ group: YearGroup) -> Bool {
    var before = group.marks.lowerBound - 1
    while before >= 0, marks[before].has([.year, .from, .schoolYear, .partOfYear, .month]) {
      before -= 1
    }
    if roles(before).contains(.biography) { return true }
    if let last = drafts.indices.last, drafts[last].years.isEmpty, pending.contains(last),
      isOneClause(drafts[last].mark, group.marks.lowerBound)
    {
      return false
    }
    guard parenthesis == 0,
      let life = next(
        .biography, from: group.marks.upperBound, stoppingAt: Role.clauseEnd.union(.colon)),
      next(.colon, from: life) == nil
    else { return false }
    let term = next(.term, from: group.marks.upperBound)
    return term.map { life < $0 } ?? true
  }
}
