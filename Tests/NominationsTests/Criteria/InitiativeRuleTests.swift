import Sheets
import Testing

@testable import Nominations

@Suite struct InitiativeRuleTests {
  static var rule: Rule.InitiativeCount {
    var rule = Rule.InitiativeCount(count: 3)
    rule.kinds = ["sáng kiến", "đề tài"]
    rule.mustBeApplied = true
    rule.mustBeReplicable = true
    return rule
  }

  static let cases: [(String, [AchievementRecord], Verdict)] = [
    ("a count of three", [Sample.initiative(count: 3, words: "03 sáng kiến")], .met),
    (
      "three of both kinds",
      [
        Sample.initiative(count: 2, words: "02 sáng kiến"),
        Sample.initiative("Đề tài", words: "đề tài A"),
      ], .met
    ),
    (
      "one named twice in one file",
      [
        Sample.initiative(words: "sáng kiến A"), Sample.initiative(words: "sáng kiến A"),
        Sample.initiative(words: "sáng kiến B"),
      ], .notMet
    ),
    (
      "not said to be applied",
      [Sample.initiative(count: 3, words: "03 sáng kiến", applied: false)], .awaitingConfirmation
    ),
    (
      "not said to be replicable",
      [Sample.initiative(count: 3, words: "03 sáng kiến", replicable: false)],
      .awaitingConfirmation
    ),
    ("too few", [Sample.initiative(count: 2, words: "02 sáng kiến")], .notMet),
  ]

  @Test(arguments: cases)
  func initiativeCount(what: String, records: [AchievementRecord], verdict: Verdict) {
    let nominee = Sample.nominee(.leader, records: records)
    #expect(Sample.verdict(.initiativeCount(Self.rule), nominee) == verdict)
  }

  @Test func sameInitiativeFromTwoFilesIsNotCountedTwice() {
    var other = Sample.initiative(count: 2, words: "hai sáng kiến")
    other.place = Place(SheetSource(file: "khac.xlsx", sheet: "S"), row: 2, column: 3)
    let records = [Sample.initiative(count: 2, words: "02 sáng kiến"), other]
    for order in [records, records.reversed()] {
      let nominee = Sample.nominee(.leader, records: order)
      #expect(Sample.verdict(.initiativeCount(Self.rule), nominee) == .awaitingConfirmation)
    }
  }
}
