extension Interpretation {
  /// A decision or a day: of the nearest achievement, or of the list under one year.
  mutating func attachPaper(_ mark: Mark, at index: Int) {
    if mark.has(.date), isPartOfPeriod(index) || isOfEvent(index) { return }
    let clause = marks[..<index].lastIndex { $0.has(.clauseEnd) } ?? 0
    if marks[clause..<index].contains(where: { $0.has(.revoked) }) { return }
    if standsBesideHeading(index) {
      heading?.papers.append(mark.value)
      return
    }
    let follows =
      parenthesis == 0 && (next(.term, from: index + 1) != nil || leadsNextItem(index))
    guard let last = lastOutsideMerit,
      !follows || (last >= sentenceStart && isOneClause(drafts[last].mark, index))
    else {
      papersAhead.append(mark.value)
      return
    }
    let isJoint = marks[clause..<index].contains { $0.has(.jointly) }
    let isOfAward = kind(of: last) == .award && drafts[last].issuer != nil && !isJoint
    for target in list(endingIn: last, isJoint: isJoint)
    where !drafts[target].isDropped || target == last {
      if isOfAward, kind(of: target) != .award { drafts[target].doubt(.unclearScope) }
      drafts[target].papers.append(mark.value)
      drafts[target].cover(mark.range)
    }
  }

  /// The last achievement; within a cause, the award that was given for it rather than a level
  /// that the cause names.
  var lastOutsideMerit: Int? {
    guard let last = drafts.indices.last, scope.isMerit, drafts[last].isDropped else {
      return drafts.indices.last
    }
    return drafts[sentenceStart...].lastIndex { !$0.isDropped && term($0)?.kind == .award } ?? last
  }

  /// “QĐ số 1, Bằng khen; QĐ số 2, CSTĐCS”: papers that stand before what they are about.
  private func leadsNextItem(_ index: Int) -> Bool {
    guard roles(index - 1).contains(.semicolon), roles(index + 1).contains(.comma),
      next(.term, from: index + 2) != nil, let last = drafts.last, let paper = last.papers.first
    else { return false }
    return marks[..<last.mark].contains { $0.has(.paper) && $0.value == paper }
  }

  /// “28/8/1945 – 28/8/2020”: the days of an anniversary.
  private func isPartOfPeriod(_ index: Int) -> Bool {
    let joint: Role = [.dash, .to]
    return (roles(index + 1).isSubset(of: joint) && roles(index + 2).contains(.date))
      || (roles(index - 1).isSubset(of: joint) && roles(index - 2).contains(.date))
  }

  /// “trước 01/7/2025”, “tại hội nghị tổng kết ngày 15/12/2023”: no decision's day.
  private func isOfEvent(_ index: Int) -> Bool {
    !roles(index - 1).isDisjoint(with: [.word, .from, .to, .biography, .merit])
  }

  /// “LĐTT 2019, CSTĐCS 2020 (lần lượt theo QĐ số 1, QĐ số 2)”: one each, in order.
  mutating func settlePapers() {
    for last in drafts.indices where drafts[last].papers.count > 1 {
      let count = drafts[last].papers.count
      let first = last - count + 1
      guard first >= 0, drafts[last].years.count == 1,
        drafts[first...last].allSatisfy({ $0.years.count == 1 && !$0.isDropped }),
        drafts[first..<last].allSatisfy(\.papers.isEmpty)
      else { continue }
      let papers = drafts[last].papers
      for (draft, paper) in zip(first...last, papers) {
        drafts[draft].papers = [paper]
        drafts[draft].doubt(.unclearScope)
      }
    }
  }

  /// “Năm 2020 (QĐ số 12): …”: a paper in parentheses after the years that head what follows.
  private func standsBesideHeading(_ index: Int) -> Bool {
    guard parenthesis > 0, let group = heading?.group, group >= 0, isOneClause(group, index) else {
      return false
    }
    return (drafts.last?.mark ?? -1) < group
  }

  /// “…, được công nhận LĐTT theo QĐ số 12”: the decision is that of the verb.
  private func hasVerb(of draft: Int) -> Bool {
    let start = drafts[draft - 1].mark + 1
    return start < drafts[draft].mark
      && marks[start..<drafts[draft].mark].contains { $0.has(.recognised) }
  }

  /// The achievements that a paper after the last of them covers: those under the same one year,
  /// or with “cùng” all of the sentence, as far as none of them has a paper of its own.
  private func list(endingIn last: Int, isJoint: Bool) -> ClosedRange<Int> {
    let shared = drafts[last].group
    guard isJoint || (shared != nil && drafts[last].years.count == 1) else { return last...last }
    var first = last
    while first > sentenceStart, drafts[first - 1].papers.isEmpty,
      isJoint || drafts[first - 1].group == shared && !hasVerb(of: first)
    {
      first -= 1
    }
    let othersHaveTheirOwn =
      first > 0 && !drafts[first - 1].papers.isEmpty && drafts[first - 1].group == shared
    return othersHaveTheirOwn && !isJoint ? last...last : first...last
  }
}
