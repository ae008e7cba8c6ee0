import Sheets

extension Criterion {
  /// Why nobody can ever meet it; empty where somebody can.
  func neverMet(_ vocabulary: Vocabulary) -> [Phrase] {
    switch rule {
    case .titleStreak(let rule):
      return titleProblems(rule.title, rule.acceptsHigher, vocabulary)
    case .titleCount(let rule):
      var problems = titleProblems(rule.title, rule.acceptsHigher, vocabulary)
      if let years = rule.withinYears, years < rule.count {
        problems.append(
          Phrase(
            vi: "danh hiệu xét mỗi năm một lần, mà đòi \(rule.count) lần trong \(years) năm",
            en: "a title is conferred once a year, yet \(rule.count) in \(years) years are asked"))
      }
      return problems
    case .memberHasTitle, .noMemberWithEvent:
      guard appliesTo != [.collective] else { return [] }
      return [
        Phrase(
          vi: "quy tắc về thành viên chỉ dùng cho tập thể", en: "only a collective has members")
      ]
    case .ratingWindow, .awardCount, .initiativeCount, .yearlyFlag, .attestation, .threshold,
      .requiredEvidence:
      return []
    }
  }

  /// A title that the nominees cannot hold.
  private func titleProblems(
    _ title: String, _ acceptsHigher: Bool, _ vocabulary: Vocabulary
  ) -> [Phrase] {
    guard let term = vocabulary.term(named: title) else { return [] }
    let strangers = appliesTo.subtracting(term.appliesTo)
    guard !strangers.isEmpty else { return [] }
    let words = Choice.nomineeKinds.entries.filter { strangers.contains($0.value) }
    return [
      Phrase(
        vi: "“\(title)” không tặng cho \(words.map(\.words.vi).joined(separator: ", "))",
        en: "“\(title)” is not conferred on: \(words.map(\.words.en).joined(separator: ", "))")
    ]
  }

  /// What of it has no effect; empty where all has.
  func neverFails(_ vocabulary: Vocabulary) -> [Phrase] {
    switch rule {
    case .ratingWindow(let rule):
      guard let level = rule.level, vocabulary.isAtLeast(rule.minimum, level) == true else {
        return []
      }
      return [
        Phrase(
          vi: "mức cao “\(level)” không cao hơn mức tối thiểu “\(rule.minimum)” nên luôn đạt",
          en: "the level “\(level)” is not above the minimum “\(rule.minimum)”")
      ]
    case .threshold(_, .atLeast, let value) where value <= 0:
      return [Phrase(vi: "số nào cũng đạt ít nhất 0", en: "any number is at least 0")]
    case .awardCount(let rule) where rule.acceptsHigherFromAnyIssuer:
      if rule.issuers.isEmpty {
        return [
          Phrase(
            vi: "“cao hơn từ nơi khác” không có tác dụng khi không nêu cơ quan",
            en: "“higher from any issuer” has no effect where no issuers are named")
        ]
      }
      guard !rule.acceptsHigher else { return [] }
      return [
        Phrase(
          vi: "“cao hơn từ nơi khác” không có tác dụng khi không “tính cao hơn”",
          en: "“higher from any issuer” has no effect without “or higher”")
      ]
    case .titleStreak, .titleCount, .awardCount, .memberHasTitle, .noMemberWithEvent,
      .initiativeCount, .yearlyFlag, .attestation, .threshold, .requiredEvidence:
      return []
    }
  }
}

extension Plan {
  func checkYearsInForce(of criterion: Criterion, report: (Finding) -> Void) {
    let first = criterion.firstYear ?? properties.firstYear
    let last = criterion.lastYear ?? properties.lastYear
    guard first > properties.lastYear || last < properties.firstYear else { return }
    report(
      Finding(
        .planCriterionOutOfYears, at: criterion.place, "\(criterion.code)", "\(first)", "\(last)",
        "\(properties.firstYear)", "\(properties.lastYear)"))
  }

  /// Where a plan has criteria, every kind of nominee should have one, unless units may not
  /// nominate the kind.
  func checkCoverage(report: (Finding) -> Void) {
    guard let first = criteria.first else { return }
    let covered = criteria.filter { $0.isMandatory }.reduce(into: Set()) {
      $0.formUnion($1.appliesTo)
    }
    for (kind, words) in Choice.nomineeKinds.entries where !covered.contains(kind) {
      let isReserved = quotas.contains { $0.atMost == 0 && $0.kinds.contains(kind) }
      if isReserved { continue }
      report(
        Finding(.planKindUncovered, at: Place(first.place.source), .phrase(words)))
    }
  }

  /// Of two thresholds that no number reaches together, neither can be met beside the other.
  func checkThresholds(report: (Finding) -> Void) {
    let mandatory = criteria.filter { $0.isMandatory && $0.membership == nil }
    for (index, criterion) in mandatory.enumerated() {
      for other in mandatory[..<index]
      where !other.appliesTo.isDisjoint(with: criterion.appliesTo)
        && criterion.rule.excludes(other.rule)
      {
        let problem = Phrase(
          vi: "không số nào đạt cả tiêu chí \(other.code)",
          en: "no number meets criterion \(other.code) as well")
        report(
          Finding(
            .planCriterionNeverMet, at: criterion.ruleCell, "\(criterion.code)", .phrase(problem)))
      }
    }
  }

  /// Criteria that others imply, so that they decide nothing.
  func checkMasking(_ vocabulary: Vocabulary, report: (Finding) -> Void) {
    let single = criteria.filter { $0.isMandatory && $0.membership == nil }
    for masked in single {
      let mask = single.first { other in
        other.code != masked.code && other.appliesTo.isSuperset(of: masked.appliesTo)
          && other.rule.implies(masked.rule, vocabulary)
          && !(masked.rule.implies(other.rule, vocabulary) && other.code > masked.code)
      }
      if let mask {
        report(
          Finding(
            .planCriterionMasked, at: masked.ruleCell, "\(masked.code)", "\(mask.code)"))
      }
    }
    for group in Set(criteria.compactMap(\.membership?.group)).sorted() {
      checkAlternatives(of: group, vocabulary, report: report)
    }
  }

  private func checkAlternatives(
    of group: String, _ vocabulary: Vocabulary, report: (Finding) -> Void
  ) {
    let members = criteria.filter { $0.membership?.group == group }
    let names = Set(members.compactMap(\.membership?.alternative)).sorted()
    func rules(_ name: String) -> [Criterion] {
      members.filter { $0.membership?.alternative == name }
    }
    func implies(_ narrow: String, _ wide: String) -> Bool {
      rules(wide).allSatisfy { asked in
        rules(narrow).contains { given in
          given.appliesTo.isSuperset(of: asked.appliesTo)
            && given.rule.implies(asked.rule, vocabulary)
        }
      }
    }
    for narrow in names {
      let wide = names.first { wide in
        wide != narrow && implies(narrow, wide) && !(implies(wide, narrow) && wide > narrow)
      }
      guard let wide, let place = rules(narrow).first?.ruleCell else { continue }
      report(
        Finding(.planAlternativeMasked, at: place, "\(group)", "\(narrow)", "\(wide)"))
    }
  }
}
