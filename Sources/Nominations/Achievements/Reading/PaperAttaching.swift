extension Interpretation {
  /// A decision or a day: of the nearest achievement, or of the list under one year.
  mutating func attachPaper(_ mark: Mark, at index: Int) {
    let clause = marks[..<index].lastIndex { $0.has(.clauseEnd) } ?? 0
    if marks[clause..<index].contains(where: { $0.has(.revoked) }) { return }
    if standsBesideHeading(index) {
      heading?.papers.append(mark.value)
      return
    }
    let follows = parenthesis == 0 && next(.term, from: index + 1) != nil
    guard let last = drafts.indices.last,
      !follows || (last >= sentenceStart && isOneClause(drafts[last].mark, index))
    else {
      papersAhead.append(mark.value)
      return
    }
    let isJoint = marks[clause..<index].contains { $0.has(.jointly) }
    let isOfAward = term(drafts[last])?.kind == .award && drafts[last].issuer != nil && !isJoint
    for target in list(endingIn: last, isJoint: isJoint)
    where !drafts[target].isDropped || target == last {
      if isOfAward, term(drafts[target])?.kind != .award { drafts[target].doubt(.unclearScope) }
      drafts[target].papers.append(mark.value)
      drafts[target].cover(mark.range)
    }
  }

  /// “Năm 2020 (QĐ số 12): …”: a paper in parentheses after the years that head what follows.
  private func standsBesideHeading(_ index: Int) -> Bool {
    guard parenthesis > 0, let group = heading?.group, group >= 0, isOneClause(group, index) else {
      return false
    }
    return (drafts.last?.mark ?? -1) < group
  }

  /// The achievements that a paper after the last of them covers: those under the same one year,
  /// or with “cùng” all of the sentence, as far as none of them has a paper of its own.
  private func list(endingIn last: Int, isJoint: Bool) -> ClosedRange<Int> {
    let shared = drafts[last].group
    guard isJoint || (shared != nil && drafts[last].years.count == 1) else { return last...last }
    var first = last
    while first > sentenceStart, drafts[first - 1].papers.isEmpty,
      isJoint || drafts[first - 1].group == shared
    {
      first -= 1
    }
    let othersHaveTheirOwn =
      first > 0 && !drafts[first - 1].papers.isEmpty && drafts[first - 1].group == shared
    return othersHaveTheirOwn && !isJoint ? last...last : first...last
  }
}
