import Sheets
import VietnameseText

/// The names, issuers and headings that a run's forms use, each made out once.
///
/// What the forms of the run do not hold is made out when it is asked for.
struct RunNames: Sendable {
  let terms: TermOrder
  private var issuers: [Spelling: IssuingBody] = [:]
  private var askedKinds: [Spelling: AskedKinds] = [:]

  init(terms: TermOrder, nominees: [Nominee]) {
    self.terms = terms
    for nominee in nominees {
      for record in nominee.records {
        guard let issuer = record.issuer, issuers[Spelling(issuer)] == nil else { continue }
        issuers[Spelling(issuer)] = IssuingBody(issuer)
      }
      // By index: a nomination is large to copy.
      for index in nominee.nominations.indices {
        for text in nominee.nominations[index].achievementTexts {
          guard let heading = text.heading, askedKinds[Spelling(heading)] == nil else { continue }
          askedKinds[Spelling(heading)] = kindsAsked(in: heading)
        }
      }
    }
  }

  func issuer(_ name: String) -> IssuingBody {
    issuers[Spelling(name)] ?? IssuingBody(name)
  }

  /// The nominee's records with their names and issuers made out.
  func facts(of nominee: Nominee, reviewYear: Int) -> [Dossier.Fact] {
    let countable = YearSet(1945...reviewYear)
    return nominee.records.indices.map { index in
      let issuer = nominee.records[index].issuer.map { self.issuer($0) }
      let isByPrimeMinister = issuer?.isPrimeMinister ?? false
      return Dossier.Fact(
        index: index, kind: nominee.records[index].kind,
        name: terms.id(
          of: nominee.records[index].name, givenByPrimeMinister: isByPrimeMinister),
        issuer: issuer,
        isCertain: nominee.records[index].isCertain
          && issuer?.lacksPower(for: nominee.records[index]) != true,
        isDated: !nominee.records[index].years.isEmpty,
        years: YearSet(nominee.records[index].years).intersection(countable),
        count: max(nominee.records[index].count ?? 1, 1))
    }
  }

  /// For which years the nominee's forms tell all there is, of each kind.
  ///
  /// A rating is given to everybody every year: a text that names none has left it out, which is
  /// no proof that there was none.
  func coverages(of nominee: Nominee) -> Coverages {
    var coverages = Coverages()
    for index in nominee.nominations.indices {
      coverages.formUnion(self.coverages(of: nominee.nominations[index].achievementTexts))
    }
    if coverages[.rating] == .all && !nominee.records.contains(where: { $0.kind == .rating }) {
      coverages[.rating] = .none
    }
    return coverages
  }

  /// Of one form: a field of its own that is left blank, or a row of a list that does not say
  /// what was won, leaves open what the other fields do not name.
  private func coverages(of texts: [AchievementText]) -> Coverages {
    var coverages = Coverages()
    var open: Set<AchievementKind> = []
    for text in texts {
      let asked = text.heading.map { kindsAsked(in: $0) } ?? .all
      for kind in AchievementKind.allCases where asked.contains(kind) {
        if text.isBlank {
          open.insert(kind)
        } else {
          coverages[kind].add(year: text.isListed ? nil : text.year)
        }
      }
    }
    for kind in open where coverages[kind] == .all { coverages[kind] = .none }
    return coverages
  }

  private func kindsAsked(in heading: String) -> AskedKinds {
    if let known = askedKinds[Spelling(heading)] { return known }
    return terms.kind(named: heading).map { AskedKinds([$0]) } ?? AskedKinds(heading: heading)
  }
}
