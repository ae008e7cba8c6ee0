import Sheets
import VietnameseText

/// Judges nominees by the criteria of a plan, as they hold in one period.
public struct Assessor: Sendable {
  public let plan: Plan
  public let period: Period
  private let criteria: [PreparedCriterion]
  private let standards: [NomineeKind: Standard]
  private let kindless: Standard
  private let setsLeadersApart: Bool
  private let names: RunNames
  private let headings: HeadingIndex
  private let roster: Roster

  /// - Parameters:
  ///   - terms: The vocabulary, the plan's own terms included.
  ///   - nominees: All of the run, with their records: the members of collectives are looked up
  ///     among them.
  public init(plan: Plan, terms: [VocabularyTerm], period: Period, nominees: [Nominee]) {
    self.plan = plan
    self.period = period
    let order = TermOrder(terms)
    criteria = plan.criteria(in: period).map { PreparedCriterion($0, plan: plan, terms: order) }
    let active = criteria.map(\.criterion)
    kindless = Standard(criteria: active, for: nil)
    setsLeadersApart = plan.distinguishesLeaders
    standards = Dictionary(
      uniqueKeysWithValues: NomineeKind.allCases.map { ($0, Standard(criteria: active, for: $0)) })
    names = RunNames(terms: order, nominees: nominees)
    headings = HeadingIndex(criteria: active, nominees: nominees)
    roster = Roster(
      plan: plan, nominees: nominees, keepsMembers: active.contains { $0.rule.asksForMembers })
  }

  /// The verdict on one nominee.
  ///
  /// - Parameters:
  ///   - confirmations: What persons confirmed of this nominee, by the criterion's code.
  ///   - report: Takes what is contradictory in the nominee's forms.
  public func assess(
    _ nominee: Nominee, confirmations: [String: Confirmation] = [:],
    report: (Finding) -> Void = { _ in }
  ) -> Assessment {
    let standard = standard(for: nominee)
    let dossier = Dossier(
      nominee, reviewYear: period.year,
      isListComplete: plan.properties.achievementsAreComplete, names: names)
    reportPowers(dossier, report)
    let marks = headings.marks(
      of: nominee, among: standard.applicable, isCouncil: roster.isCouncil)
    var unread = marks[...]
    let results = standard.applicable.map { index in
      let own = unread.prefix { $0.criterion == index }
      unread = unread[own.endIndex...]
      return result(
        criteria[index], dossier, Attestations(own, attester: criteria[index].criterion.attester),
        confirmations.isEmpty ? nil : confirmations[criteria[index].criterion.code], report)
    }
    return Assessment(
      results: results, verdict: standard.combine(results.map(\.verdict), of: nominee),
      score: standard.score(results, plan))
  }
}

extension Assessor {
  /// The criteria for the nominee's kind; leaders are individuals where the plan does not set
  /// them apart.
  private func standard(for nominee: Nominee) -> Standard {
    guard let kind = nominee.kind else { return kindless }
    let effective: NomineeKind = kind == .leader && !setsLeadersApart ? .individual : kind
    return standards[effective] ?? kindless
  }

  /// Tells of what a body is said to have conferred without the power to do so.
  private func reportPowers(_ dossier: Dossier, _ report: (Finding) -> Void) {
    for fact in dossier.facts {
      let record = dossier.nominee.records[fact.index]
      guard record.isCertain, !fact.isCertain else { continue }
      report(
        Finding(
          .issuerWithoutPower, at: record.place, .plain(record.issuer ?? ""), .plain(record.name)))
    }
  }

  private func result(
    _ prepared: PreparedCriterion, _ dossier: Dossier, _ attestations: Attestations,
    _ confirmation: Confirmation?, _ report: (Finding) -> Void
  ) -> CriterionResult {
    let criterion = prepared.criterion
    var weighing = prepared.weigh(dossier, attestations, roster)
    var verdict = weighing.verdict
    if !attestations.marks.isEmpty {
      reportMarks(attestations, of: prepared, weighing, report)
    }
    if !prepared.restsOnMarks, verdict < .awaitingConfirmation,
      attestations.marks.contains(where: { $0.match == .exact && $0.answer == .yes })
    {
      verdict = .awaitingConfirmation
      weighing.ground = .claimed
      weighing.evidence += attestations.evidence
    }
    if let confirmation, let isMet = confirmation.isMet, isOpen(verdict, criterion) {
      verdict = isMet ? .met : .notMet
      weighing.ground = .confirmed
      weighing.occurrences = max(weighing.occurrences, 1)
      weighing.evidence.append(
        Evidence(words: Confirmation.label(isMet: isMet).vi, place: confirmation.place))
    }
    return CriterionResult(
      shared: prepared.shared, verdict: verdict, evidence: weighing.evidence,
      ground: weighing.ground, occurrences: weighing.occurrences)
  }

  /// A person's word settles what is open; over an attestation the council's word is the last.
  private func isOpen(_ verdict: Verdict, _ criterion: Criterion) -> Bool {
    if case .attestation = criterion.rule { return true }
    return verdict == .awaitingConfirmation || verdict == .missingData
  }

  /// Tells what is contradictory in the marks under one criterion's headings.
  private func reportMarks(
    _ attestations: Attestations, of prepared: PreparedCriterion, _ weighing: Weighing,
    _ report: (Finding) -> Void
  ) {
    let verdict = weighing.verdict
    let code = Finding.Value.plain(prepared.criterion.code)
    let marks = attestations.marks
    guard prepared.restsOnMarks else {
      for mark in marks where mark.match == .exact {
        let isAgainst =
          (mark.answer == .yes && verdict == .notMet) || (mark.answer == .no && verdict == .met)
        if isAgainst {
          report(Finding(.markAgainstRecords, at: mark.cell.place, .plain(mark.cell.value), code))
        }
      }
      return
    }
    if case .threshold(let threshold) = prepared.demand {
      for mark in marks where threshold.number(in: mark.cell.value) == nil {
        report(Finding(.unreadableNumber, at: mark.cell.place, .plain(mark.cell.value), code))
      }
    } else if attestations.contradict {
      report(Finding(.contradictoryAttestations, at: marks.first?.cell.place, code))
    } else if attestations.isByWrongAttester {
      report(Finding(.wrongAttester, at: marks.first?.cell.place, code))
    } else if attestations.answer == true && weighing.ground.deniesMembersClaim {
      report(
        Finding(
          .claimAgainstMembers, at: marks.first?.cell.place,
          .phrase(
            Phrase(
              vi: "tiêu chí \(prepared.criterion.code)",
              en: "criterion \(prepared.criterion.code)"))))
    }
  }
}

extension Ground {
  /// Whether the individuals of a collective show otherwise than the unit attests of them.
  fileprivate var deniesMembersClaim: Bool {
    switch self {
    case .memberTitle(let holders, let members): holders == 0 && members > 0
    case .discipline(let count, _): count > 0
    default: false
    }
  }
}
