import Sheets

/// What one nominee's forms say, as the rules look at it.
final class Dossier {
  /// A record of the nominee, its name and issuer resolved.
  struct Fact {
    /// Its position in the nominee's records.
    let index: Int
    let kind: AchievementKind
    let name: TermOrder.NameID?
    let issuer: IssuingBody?
    /// Whether it is counted without asking a person.
    let isCertain: Bool
    let isDated: Bool
    /// Up to the year under review; none later can count.
    let years: YearSet
    /// As the record says it; 1 where it says nothing.
    let count: Int
  }

  let nominee: Nominee
  /// The year under review; the years that count end with the one before it.
  let reviewYear: Int
  let facts: [Fact]
  private let coverages: Coverages

  init(_ nominee: Nominee, reviewYear: Int, isListComplete: Bool, names: RunNames) {
    self.nominee = nominee
    self.reviewYear = reviewYear
    facts = names.facts(of: nominee, reviewYear: reviewYear)
    coverages = isListComplete ? names.coverages(of: nominee) : Coverages()
  }

  /// The years that are over.
  var pastYears: YearSet { YearSet(1945...reviewYear - 1) }

  /// The last so many years before the one under review.
  func window(_ years: Int) -> YearSet {
    YearSet(reviewYear - max(years, 1)...reviewYear - 1)
  }

  func coverage(of kind: AchievementKind) -> Coverage {
    coverages[kind]
  }

  func evidence(of fact: Fact) -> Evidence {
    nominee.records[fact.index].evidence
  }
}

extension AchievementRecord {
  var evidence: Evidence {
    Evidence(words: words, decision: decision, place: place)
  }
}
