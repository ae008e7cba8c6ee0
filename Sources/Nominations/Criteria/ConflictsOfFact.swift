import Sheets
import VietnameseText

extension Nominee {
  /// Tells where the forms of one nominee give different dates of birth or positions.
  ///
  /// A year does not contradict a day of that year, nor a position another that says more.
  public func reportDifferences(_ report: (Finding) -> Void) {
    guard nominations.count > 1 else { return }
    if let (first, other) = contradiction(nominations.compactMap { $0.birthDate }, agrees) {
      report(
        Finding(
          .differentBirthDates, at: other.place, .personal(name),
          .personal(first.value.description), .personal(other.value.description)))
    }
    if let (first, other) = contradiction(nominations.compactMap { $0.position }, isSamePosition) {
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
    let left = ComparisonKey(left).text.split(separator: " ")
    let right = ComparisonKey(right).text.split(separator: " ")
    return left.names(right) || right.names(left) || left.abbreviates(right)
      || right.abbreviates(left)
  }
}

extension [Substring] {
  /// Whether a position is among those named, not that of a deputy.
  fileprivate func names(_ position: [Substring]) -> Bool {
    indices.contains { start in
      self[start...].starts(with: position)
        && (start == 0 || !Self.otherOffices.contains(self[start - 1]))
    }
  }

  /// Words that make another office of the one they precede.
  private static let otherOffices: Set<Substring> = ["pho", "nguyen", "ly", "ky"]

  /// “PTP” for “Phó Trưởng phòng Y tế”.
  fileprivate func abbreviates(_ position: [Substring]) -> Bool {
    contains { !String($0).isUnaccentedSyllable }
      && position.initialLetters.hasPrefix(initialLetters)
  }
}

extension AchievementReader {
  /// Tells where one achievement of a nominee stands for nominations in two movements.
  ///
  /// A rating is given to everybody, and no achievement that is rewarded.
  func reportReuse(of nominee: Nominee, _ report: (Finding) -> Void) {
    var seen: [(statement: Statement, movement: Sourced<String>)] = []
    var reported: Set<Statement> = []
    for nomination in nominee.nominations {
      guard let movement = nomination.movement else { continue }
      for text in nomination.achievementTexts where !text.isBlank {
        for statement in statements(in: [text], about: nominee.kind).sorted() {
          guard let first = seen.first(where: { $0.statement.couldBe(statement) })?.movement else {
            seen.append((statement, movement))
            continue
          }
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
    var used: [(statement: Statement, nomination: Nomination)] = []
    for nomination in earlier {
      let statements = statements(in: nomination.achievementTexts, about: nominee.kind)
      used += statements.filter { $0.isMerit && $0.year != nil }.sorted().map { ($0, nomination) }
    }
    guard !used.isEmpty else { return nominee.records }
    return nominee.records.compactMap { record in
      var kept = record
      kept.years = record.statements.compactMap { statement in
        guard let before = used.first(where: { $0.statement.couldBe(statement) })?.nomination else {
          return statement.year
        }
        report(
          Finding(
            .achievementUsedBefore, at: record.place, .personal(nominee.name),
            .personal(statement.description), .plain("\(before.period)"),
            .plain("\(before.name.place)")))
        return policy == .refuse ? nil : statement.year
      }
      return kept.years.isEmpty && !record.years.isEmpty ? nil : kept
    }
  }
}

extension Plan {
  /// Everything in a run's nominees that contradicts itself: facts of one nominee, achievements used
  /// in two movements unless the plan merges them, decisions that gave two things, what collectives
  /// say of their members.
  public func reportConflicts(among nominees: [Nominee], report: (Finding) -> Void) {
    let vocabulary = Vocabulary(planTerms: titles)
    let reader = AchievementReader(vocabulary: vocabulary)
    var decisions = DecisionConflicts(terms: TermOrder(vocabulary.terms), nominees: nominees)
    decisions.report(report)
    for nominee in nominees where nominee.nominations.count > 1 {
      nominee.reportDifferences(report)
      if properties.acrossMovements != .merge { reader.reportReuse(of: nominee, report) }
    }
    reportMemberClaims(in: nominees, report)
  }
}
