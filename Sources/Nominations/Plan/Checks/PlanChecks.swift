import Sheets

extension Plan {
  /// Looks for what a plan without mistakes may still contradict itself in, under the readings
  /// chosen.
  func checkItself(_ vocabulary: Vocabulary, report: (Finding) -> Void) {
    checkYears(report: report)
    checkDeadlines(report: report)
    checkCoverage(report: report)
    for criterion in criteria {
      checkYearsInForce(of: criterion, report: report)
      for problem in criterion.neverMet(vocabulary) {
        report(
          Finding(
            .planCriterionNeverMet, at: criterion.ruleCell, "\(criterion.code)", .phrase(problem)))
      }
      for problem in criterion.neverFails(vocabulary) {
        report(
          Finding(
            .planCriterionNeverFails, at: criterion.ruleCell, "\(criterion.code)",
            .phrase(problem)))
      }
    }
    checkThresholds(report: report)
    checkMasking(vocabulary, report: report)
    checkQuotas(report: report)
  }
}
