import Sheets
import VietnameseText

extension Nominee {
  /// Tells where the forms of one nominee give different dates of birth or positions.
  ///
  /// A year does not contradict a day of that year, nor a position another that says more.
  package func reportDifferences(_ report: (Finding) -> Void) {
    guard nominations.count > 1 else { return }
    if let (first, other) = contradiction(nominations.compactMap(\.birthDate), agrees) {
      report(
        Finding(
          .differentBirthDates, at: other.place, .personal(name),
          .personal(first.value.description), .personal(other.value.description)))
    }
    if let (first, other) = contradiction(nominations.compactMap(\.position), isSamePosition) {
      report(
        Finding(
          .differentPositions, at: other.place, .personal(name), .personal(first.value),
          .personal(other.value)))
    }
  }

  /// The first value and the first that contradicts it.
  private func contradiction<Value>(
    _ stated: [Sourced<Value>], _ agree: (Value, Value) -> Bool
  ) -> (Sourced<Value>, Sourced<Value>)? {
    guard let first = stated.first else { return nil }
    return stated.first { !agree(first.value, $0.value) }.map { (first, $0) }
  }

  private func agrees(_ left: PartialDate, _ right: PartialDate) -> Bool {
    left.year == right.year
      && (left.month == nil || right.month == nil || left.month == right.month)
      && (left.day == nil || right.day == nil || left.day == right.day)
  }

  private func isSamePosition(_ left: String, _ right: String) -> Bool {
    let (left, right) = (ComparisonKey(left).text, ComparisonKey(right).text)
    return left.contains(right) || right.contains(left)
  }
}

extension AchievementReader {
  /// Tells where one achievement of a nominee stands for nominations in two movements.
  ///
  /// A rating is given to everybody, and no achievement that is rewarded.
  func reportReuse(of nominee: Nominee, _ report: (Finding) -> Void) {
    var movementOf: [Statement: Sourced<String>] = [:]
    var reported: Set<Statement> = []
    for nomination in nominee.nominations {
      guard let movement = nomination.movement else { continue }
      for text in nomination.achievementTexts where !text.isBlank {
        for statement in statements(in: [text], about: nominee.kind).sorted() {
          let first = movementOf[statement] ?? movement
          movementOf[statement] = first
          guard statement.isMerit, ComparisonKey(first.value) != ComparisonKey(movement.value),
            reported.insert(statement).inserted
          else { continue }
          report(
            Finding(
              .achievementUsedTwice, at: text.place, .personal(nominee.name),
              .personal(statement.description), .plain(first.value), .plain(movement.value)))
        }
      }
    }
  }
}

extension AchievementReader {
  /// The records of a nominee that count, those left out that an earlier nomination rested on
  /// where the plan refuses them.
  ///
  /// Ratings are given to everybody and rewarded to nobody.
  func withoutReused(
    _ nominee: Nominee, after earlier: [Nomination], policy: DuplicatePolicy,
    report: (Finding) -> Void
  ) -> [AchievementRecord] {
    guard policy != .merge else { return nominee.records }
    var used: [Statement: Nomination] = [:]
    for nomination in earlier {
      for statement in statements(in: nomination.achievementTexts, about: nominee.kind)
      where statement.isMerit && statement.year != nil {
        used[statement] = used[statement] ?? nomination
      }
    }
    guard !used.isEmpty else { return nominee.records }
    return nominee.records.compactMap { record in
      var kept = record
      kept.years.removeAll { year in
        let statement = Statement(kind: record.kind, name: record.name, year: year)
        guard let before = used[statement] else { return false }
        report(
          Finding(
            .achievementUsedBefore, at: record.place, .personal(nominee.name),
            .personal(statement.description), .plain("\(before.period)"),
            .plain("\(before.name.place)")))
        return policy == .refuse
      }
      return kept.years.isEmpty && !record.years.isEmpty ? nil : kept
    }
  }
}

extension Plan {
  /// Everything in a register that contradicts itself: facts of one nominee, achievements used in
  /// two movements unless the plan merges them, superlatives that several claim.
  package func reportConflicts(in entries: [RegisterEntry], report: (Finding) -> Void) {
    let reader = AchievementReader(vocabulary: Vocabulary(planTerms: titles))
    for entry in entries where entry.nominee.nominations.count > 1 {
      entry.nominee.reportDifferences(report)
      if properties.acrossMovements != .merge { reader.reportReuse(of: entry.nominee, report) }
    }
    reportSuperlatives(entries.map(\.nominee), entries.map(\.assessment), report: report)
  }
}
