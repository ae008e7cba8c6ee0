extension Rule {
  /// Whether whoever meets this rule certainly meets the other.
  ///
  /// Attestations and yearly flags imply nothing: what they ask stands in the clause.
  func implies(_ other: Rule, _ vocabulary: Vocabulary) -> Bool {
    switch (self, other) {
    case (.titleStreak(let own), .titleStreak(let other)):
      own.titles.within(other.titles, vocabulary) && own.years >= other.years
        && (own.mustEndLastYear || !other.mustEndLastYear)
    case (.titleStreak(let own), .titleCount(let other)):
      own.titles.within(other.titles, vocabulary) && own.years >= other.count
        && (other.withinYears == nil
          || (own.mustEndLastYear && other.withinYears.map { $0 >= own.years } ?? true))
    case (.titleCount(let own), .titleCount(let other)):
      own.titles.within(other.titles, vocabulary) && own.count >= other.count
        && isWithin(own.withinYears, other.withinYears)
    case (.awardCount(let own), .awardCount(let other)): own.implies(other, vocabulary)
    case (.ratingWindow(let own), .ratingWindow(let other)): own.implies(other, vocabulary)
    case (.memberHasTitle(let title, let acceptsHigher), .memberHasTitle(let other, let higher)):
      TitleDemand(title, acceptsHigher).within(TitleDemand(other, higher), vocabulary)
    case (.noMemberWithEvent(let own), .noMemberWithEvent(let other)):
      own.isEmpty || (!other.isEmpty && Set(own).isSuperset(of: other))
    case (.initiativeCount(let own), .initiativeCount(let other)): own.implies(other)
    case (.requiredEvidence(let own), .requiredEvidence(let other)): own == other
    case (.threshold(let own, let comparison, let value), .threshold(let other, let asked, let bar)):
      own == other && comparison == asked && comparison.isAsStrict(value, bar)
    default: false
    }
  }
}

extension Rule {
  /// Whether no number in the column that both look at meets this rule and the other.
  func excludes(_ other: Rule) -> Bool {
    guard case .threshold(let heading, let comparison, let value) = self,
      case .threshold(let otherHeading, let otherComparison, let otherValue) = other,
      heading == otherHeading
    else { return false }
    return !comparison.range(value).overlaps(otherComparison.range(otherValue))
  }
}

/// A title that is asked for, and whether what ranks higher will do.
private struct TitleDemand {
  let title: String
  let acceptsHigher: Bool

  init(_ title: String, _ acceptsHigher: Bool) {
    self.title = title
    self.acceptsHigher = acceptsHigher
  }

  /// Whether every title that meets this demand meets the other.
  func within(_ other: TitleDemand, _ vocabulary: Vocabulary) -> Bool {
    if other.acceptsHigher { return vocabulary.isAtLeast(title, other.title) == true }
    return title == other.title && !acceptsHigher
  }
}

extension Rule.TitleStreak {
  fileprivate var titles: TitleDemand { TitleDemand(title, acceptsHigher) }
}

extension Rule.TitleCount {
  fileprivate var titles: TitleDemand { TitleDemand(title, acceptsHigher) }
}

extension Rule.AwardCount {
  fileprivate func implies(_ other: Rule.AwardCount, _ vocabulary: Vocabulary) -> Bool {
    let issuersFit =
      other.issuers.isEmpty
      || (!issuers.isEmpty && Set(other.issuers).isSuperset(of: issuers)
        && (!acceptsHigherFromAnyIssuer || other.acceptsHigherFromAnyIssuer))
    return TitleDemand(form, acceptsHigher)
      .within(TitleDemand(other.form, other.acceptsHigher), vocabulary)
      && count >= other.count && issuersFit && isWithin(withinYears, other.withinYears)
  }
}

extension Rule.RatingWindow {
  fileprivate func implies(_ other: Rule.RatingWindow, _ vocabulary: Vocabulary) -> Bool {
    guard years == other.years, isConsecutive || !other.isConsecutive,
      vocabulary.isAtLeast(minimum, other.minimum) == true,
      other.praise == .notAsked || praise == other.praise
    else { return false }
    guard let level = other.level, other.count > 0 else { return true }
    if vocabulary.isAtLeast(minimum, level) == true { return true }
    guard let own = self.level, vocabulary.isAtLeast(own, level) == true else { return false }
    return count >= other.count
  }
}

extension Rule.InitiativeCount {
  fileprivate func implies(_ other: Rule.InitiativeCount) -> Bool {
    count >= other.count
      && (other.kinds.isEmpty || (!kinds.isEmpty && Set(other.kinds).isSuperset(of: kinds)))
      && (mustBeApplied || !other.mustBeApplied)
      && (mustBeReplicable || !other.mustBeReplicable)
  }
}

extension Rule.Comparison {
  /// The numbers that stand so to a bar.
  fileprivate func range(_ bar: Double) -> ClosedRange<Double> {
    switch self {
    case .atLeast: bar...(.infinity)
    case .atMost: -.infinity...bar
    case .equal: bar...bar
    }
  }

  fileprivate func isAsStrict(_ value: Double, _ other: Double) -> Bool {
    switch self {
    case .atLeast: value >= other
    case .atMost: value <= other
    case .equal: value == other
    }
  }
}

/// Whether counting the last `own` years leaves out all that counting `other` does; `nil` counts
/// every year.
private func isWithin(_ own: Int?, _ other: Int?) -> Bool {
  guard let other else { return true }
  return own.map { $0 <= other } ?? false
}
