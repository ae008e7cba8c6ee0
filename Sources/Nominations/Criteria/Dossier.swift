import Sheets

/// What one nominee's forms say, as the rules look at it.
struct Dossier {
  /// A record of the nominee, its name and issuer resolved.
  struct Fact {
    /// Its position in the nominee's records.
    let index: Int
    let name: TermOrder.NameID?
    let issuer: IssuingBody?
  }

  let nominee: Nominee
  /// The year under review; the years that count end with the one before it.
  let reviewYear: Int
  let facts: [Fact]
  private let coverages: Coverages

  init(_ nominee: Nominee, reviewYear: Int, isListComplete: Bool, names: RunNames) {
    self.nominee = nominee
    self.reviewYear = reviewYear
    facts = nominee.records.indices.map { index in
      let record = nominee.records[index]
      let issuer = record.issuer.map(names.issuer)
      return Fact(
        index: index,
        name: names.terms.id(
          of: record.name, givenByPrimeMinister: issuer?.isPrimeMinister ?? false),
        issuer: issuer)
    }
    coverages = isListComplete ? names.coverages(of: nominee) : Coverages()
  }

  var lastYear: Int { reviewYear - 1 }

  /// The last so many years before the one under review.
  func window(_ years: Int) -> YearSet {
    YearSet(reviewYear - max(years, 1)...reviewYear - 1)
  }

  func coverage(of kind: AchievementKind) -> Coverage {
    coverages[kind]
  }

  func record(_ fact: Fact) -> AchievementRecord {
    nominee.records[fact.index]
  }

  func evidence(of fact: Fact) -> Evidence {
    let record = nominee.records[fact.index]
    return Evidence(
      words: record.words, years: record.years, decision: record.decision, place: record.place)
  }
}
