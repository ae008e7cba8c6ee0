/// What is settled of the years once the whole text was read.
extension Interpretation {
  mutating func exclude(_ years: Set<Int>, from draft: Int) {
    if drafts[draft].count?.number == drafts[draft].years.count { drafts[draft].count = nil }
    drafts[draft].years.removeAll(where: years.contains)
  }

  /// “3 năm liền CSTĐCS: 2018 (QĐ số 1), 2019 (QĐ số 2), …”: a count of all the years together.
  mutating func settleCounts() {
    guard drafts.contains(where: { $0.origin != nil }) else { return }
    for index in drafts.indices where drafts[index].count != nil {
      let family = drafts.indices.filter { $0 == index || drafts[$0].origin == index }
      guard family.count > 1, drafts[index].origin == nil,
        drafts[index].count?.number == Set(family.flatMap { drafts[$0].years }).count
      else { continue }
      for member in family { drafts[member].count = nil }
    }
  }

  /// “Năm 2020, 2021 lần lượt đạt LĐTT, CSTĐCS”: a year each, in order.
  mutating func settleRespective() {
    guard drafts.contains(where: { $0.isRespective }) else { return }
    let list = drafts.indices.filter { drafts[$0].isRespective }
    guard let first = list.first, drafts[first].years.count == list.count else { return }
    for (draft, year) in zip(list, drafts[first].years) { drafts[draft].years = [year] }
  }

  /// Two levels of one year, or several of no year, are put to a person.
  mutating func doubtContradictions() {
    guard drafts.indices.count(where: { kind(of: $0) == .rating }) > 1 else { return }
    let ratings = drafts.indices.filter {
      kind(of: $0) == .rating && !drafts[$0].isDropped
        && drafts[$0].count?.isPartOfPeriod != true
    }
    for rating in ratings {
      for other in ratings where other != rating {
        let years = Set(drafts[rating].years)
        if drafts[rating].term != drafts[other].term, !years.isDisjoint(with: drafts[other].years) {
          drafts[rating].doubt(.contradictingRatings)
        }
        if years.isEmpty, drafts[other].years.isEmpty, drafts[rating].count == nil,
          drafts[other].count == nil
        {
          drafts[rating].doubt(.noYear)
        }
      }
    }
  }

  /// “3 sáng kiến (2020–2022), trong đó sáng kiến năm 2022 cấp tỉnh”: one of those named before.
  mutating func dropParts() {
    for index in drafts.indices where drafts[index].introduction.contains(.among) {
      guard index > 0, kind(of: index) == .initiative, kind(of: index - 1) == .initiative,
        !drafts[index].years.isEmpty
      else { continue }
      if Set(drafts[index].years).isStrictSubset(of: drafts[index - 1].years) {
        drafts[index].isDropped = true
      }
    }
  }

  /// Whether a draft may take years out of others at all.
  private func couldExclude(_ index: Int, _ kind: AchievementKind) -> Bool {
    drafts[index].takesRest || kind == .rating
      || !drafts[index].introduction.isDisjoint(with: [.apart, .except])
  }

  /// “2017–2021 HTTNV, 2019 HTXSNV”: a level of fewer years within the period of another.
  private func narrows(_ index: Int, among others: [Int]) -> Bool {
    guard kind(of: index) == .rating, let group = drafts[index].group else {
      return false
    }
    let years = Set(drafts[index].years)
    return others.contains { other in
      guard other < index, let period = drafts[other].group, period != group,
        groups[period]?.isPeriod == true
      else { return false }
      return years.isStrictSubset(of: drafts[other].years)
        && !marks[drafts[other].mark..<drafts[index].mark].contains { $0.has(.sentence) }
    }
  }

  /// “2018 bị khiển trách, các năm còn lại LĐTT”: the years that nothing of its kind takes, or
  /// that nothing before it takes where it is the only one of its kind.
  private mutating func leaveRest(to index: Int, others: [Int]) {
    let takers = others.isEmpty ? drafts.indices.filter { $0 < index } : others
    let taken = Set(takers.flatMap { drafts[$0].years })
    drafts[index].years.removeAll(where: taken.contains)
  }

  /// Levels of rating exclude each other; “riêng” and “còn lại” take years out of any.
  mutating func settlePeriods() {
    guard drafts.count > 1 else { return }
    for index in drafts.indices where !drafts[index].isDropped {
      guard let own = kind(of: index), couldExclude(index, own) else { continue }
      let others = drafts.indices.filter { other in
        other != index && kind(of: other) == own && !drafts[other].isDropped
      }
      if drafts[index].takesRest {
        leaveRest(to: index, others: others.filter { !drafts[$0].takesRest })
        continue
      }
      let introduction = drafts[index].introduction
      let excludes =
        narrows(index, among: others) || introduction.contains(.apart)
        || introduction.contains(.except)
        || (introduction.contains(.among) && own == .rating)
      guard excludes, drafts[index].hasHeadingYears || !drafts[index].years.isEmpty else {
        continue
      }
      let years = Set(drafts[index].years)
      for other in others where other < index && drafts[other].years.count > years.count {
        exclude(years, from: other)
      }
    }
  }
}
