import Sheets

/// A criterion with the names that its rule bears resolved, once for a whole run.
final class PreparedCriterion: Sendable {
  enum Demand: Sendable {
    case titleStreak(Rule.TitleStreak, TermDemand)
    case titleCount(Rule.TitleCount, TermDemand)
    case awardCount(Rule.AwardCount, AwardDemand, TermOrder)
    case ratingWindow(Rule.RatingWindow, RatingDemand)
    case memberTitle(MemberTitle)
    case memberDiscipline(MemberDiscipline)
    case initiativeCount(Rule.InitiativeCount, kinds: Set<TermOrder.NameID>)
    case yearlyFlag(years: Int)
    case attestation
    case threshold(Threshold)
    case requiredEvidence(RequiredEvidence)
  }

  let shared: Shared<Criterion>
  let demand: Demand
  /// Whether marks under its headings are what it is judged by, rather than a claim beside the
  /// achievements.
  let restsOnMarks: Bool

  init(_ criterion: Criterion, plan: Plan, terms: TermOrder) {
    shared = Shared(criterion)
    demand = Demand(criterion.rule, plan: plan, terms: terms)
    restsOnMarks = criterion.rule.restsOnMarks
  }

  var criterion: Criterion { shared.value }
}

extension PreparedCriterion.Demand {
  fileprivate init(_ rule: Rule, plan: Plan, terms: TermOrder) {
    switch rule {
    case .titleStreak(let streak):
      let demand = terms.demand(for: streak.title, orHigher: streak.acceptsHigher)
      self = .titleStreak(streak, demand)
    case .titleCount(let titles):
      let demand = terms.demand(for: titles.title, orHigher: titles.acceptsHigher)
      self = .titleCount(titles, demand)
    case .awardCount(let awards):
      let forms = terms.demand(
        for: awards.form, orHigher: awards.acceptsHigher || awards.acceptsHigherFromAnyIssuer)
      let issuers = awards.issuers.map { IssuingBody($0) }
      self = .awardCount(awards, AwardDemand(forms: forms, issuers: issuers), terms)
    case .ratingWindow(let window):
      let demand = RatingDemand(
        minimum: terms.demand(for: window.minimum, orHigher: true),
        level: window.level.map { terms.demand(for: $0, orHigher: true) },
        branch: Branch(superior: plan.properties.superior))
      self = .ratingWindow(window, demand)
    case .memberHasTitle(let title, let acceptsHigher):
      let demand = terms.demand(for: title, orHigher: acceptsHigher)
      self = .memberTitle(MemberTitle(demand: demand, terms: terms))
    case .noMemberWithEvent(let forms):
      self = .memberDiscipline(MemberDiscipline(forms: forms))
    case .initiativeCount(let initiatives):
      self = .initiativeCount(
        initiatives, kinds: Set(initiatives.kinds.compactMap { terms.id(spelled: $0) }))
    case .yearlyFlag(let years): self = .yearlyFlag(years: years)
    case .attestation: self = .attestation
    case .threshold(let heading, let comparison, let value):
      self = .threshold(Threshold(heading: heading, comparison: comparison, value: value))
    case .requiredEvidence(let field): self = .requiredEvidence(RequiredEvidence(field: field))
    }
  }
}

extension PreparedCriterion {
  /// How far the dossier, the marks under the criterion's headings and the roster carry it.
  func weigh(_ dossier: Dossier, _ attestations: Attestations, _ roster: Roster) -> Weighing {
    switch demand {
    case .titleStreak(let streak, let demand): return streak.weigh(dossier, demand: demand)
    case .titleCount(let titles, let demand): return titles.weigh(dossier, demand: demand)
    case .awardCount(let awards, let demand, let terms):
      return awards.weigh(dossier, demand: demand, terms: terms)
    case .ratingWindow(let window, let demand): return window.weigh(dossier, demand: demand)
    case .memberTitle(let rule):
      return rule.weigh(
        dossier, members: roster.members(of: dossier.nominee), attestations: attestations)
    case .memberDiscipline(let rule):
      return rule.weigh(
        dossier, members: roster.members(of: dossier.nominee), roster: roster,
        attestations: attestations)
    case .initiativeCount(let initiatives, let kinds):
      return initiatives.weigh(dossier, kinds: kinds)
    case .yearlyFlag(let years): return attestations.weigh(years: years, dossier)
    case .attestation: return attestations.weigh()
    case .threshold(let threshold): return threshold.weigh(attestations.marks)
    case .requiredEvidence(let rule): return rule.weigh(dossier.nominee)
    }
  }
}

extension Rule {
  /// Whether it looks at a collective's members.
  var asksForMembers: Bool {
    switch self {
    case .memberHasTitle, .noMemberWithEvent: true
    default: false
    }
  }

  var restsOnMarks: Bool {
    switch self {
    case .titleStreak, .titleCount, .awardCount, .ratingWindow, .initiativeCount, .requiredEvidence:
      false
    case .memberHasTitle, .noMemberWithEvent, .yearlyFlag, .attestation, .threshold: true
    }
  }
}
