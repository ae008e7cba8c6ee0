import Nominations
import SheetReading
import Sheets
import Templates
import Testing

/// The templates' own cases, held to the criteria one by one: a threshold that no case stands on
/// both sides of is one that a change could move unseen.
@Suite struct TemplateCases {
  /// A criterion, and one of the numbers or answers that its verdict turns on.
  struct Threshold: CustomTestStringConvertible, Sendable {
    let template: String
    let criterion: String
    let what: String
    /// How a result stands to it: 0 on it, -1 one short, `nil` elsewhere.
    let side: @Sendable (CriterionResult) -> Int?
    var testDescription: String { "\(criterion): \(what)" }
  }

  static let thresholds: [Threshold] = PlanTemplate.all.flatMap { template in
    (plan(template.code)?.criteria ?? []).flatMap { thresholds(of: $0, in: template.code) }
  }

  static func plan(_ code: String) -> Plan? {
    guard let template = PlanTemplate.template(named: code),
      let sheets = try? sheets(of: template)
    else { return nil }
    return Plan.load(from: sheets) { _ in }
  }

  static func thresholds(of criterion: Criterion, in template: String) -> [Threshold] {
    func threshold(
      _ what: String, _ side: @escaping @Sendable (CriterionResult) -> Int?
    ) -> Threshold {
      Threshold(template: template, criterion: criterion.code, what: what, side: side)
    }
    @Sendable func distance(_ amount: Ground.Amount) -> Int? {
      amount.shown == amount.needed ? 0 : amount.possible == amount.needed - 1 ? -1 : nil
    }
    switch criterion.rule {
    case .titleStreak, .titleCount, .awardCount, .initiativeCount:
      return [
        threshold("amount") { result in
          if case .amount(let amount) = result.ground { distance(amount) } else { nil }
        }
      ]
    case .ratingWindow(let window):
      let years = threshold("years") { result in
        if case .ratings(let ratings) = result.ground { distance(ratings.years) } else { nil }
      }
      let level = threshold("years at the level") { result in
        if case .ratings(let ratings) = result.ground { distance(ratings.level) } else { nil }
      }
      return window.count > 0 ? [years, level] : [years]
    case .memberHasTitle, .noMemberWithEvent, .yearlyFlag, .attestation, .threshold,
      .requiredEvidence:
      return [threshold("answer") { $0.verdict == .met ? 0 : -1 }]
    }
  }

  @Test func everyPlanWithCriteriaHasThresholds() {
    #expect(Set(Self.thresholds.map(\.template)) == ["P0", "P1", "P2", "P4"])
    #expect(Self.thresholds.count >= 30)
  }

  @Test(arguments: thresholds)
  func casesStandOnBothSides(_ threshold: Threshold) throws {
    let plan = try #require(Self.plan(threshold.template))
    let results = plan.caseOutcomes().filter { $0.planCase.criterion == threshold.criterion }
      .flatMap(\.results)
    #expect(results.contains { threshold.side($0) == 0 && $0.verdict == .met })
    #expect(results.contains { threshold.side($0) == -1 && $0.verdict != .met })
  }

  /// What another reading of a clause turns on has cases as well.
  @Test(arguments: PlanTemplate.all.map(\.code))
  func everyReadingThatCriteriaRestOnHasACase(template: String) throws {
    let plan = try #require(Self.plan(template))
    let used = Set(plan.criteria.flatMap(\.readings).map(\.switchCode))
    for readingSwitch in plan.switches where used.contains(readingSwitch.code) {
      for alternative in readingSwitch.alternatives where alternative.value != readingSwitch.chosen
      {
        let isTried = plan.cases.contains {
          $0.condition?.switchCode == readingSwitch.code
            && $0.condition?.value == alternative.value
        }
        #expect(isTried, "\(readingSwitch.code) = \(alternative.value)")
      }
    }
  }
}
