import Sheets
import Testing
import VietnameseText

@testable import Nominations

/// The order of files, rows and criteria changes no verdict: held over whole consolidations,
/// duplicates, members and superlatives among them.
@Suite struct OrderProperties {
  private static let texts = [
    "CSTĐCS các năm 2019, 2020", "CSTĐCS năm 2020; Giấy khen của Giám đốc Sở năm 2021",
    "HTXSNV năm 2021", "Đăng ký CSTĐCS năm 2022", "Không có", "",
  ]

  private static func nomination(
    _ number: Int, at place: Place, from sender: String, _ numbers: inout SeededNumbers
  ) -> Nomination {
    let isCollective = number % 5 == 0
    let names = ["Nguyễn Văn An", "Lò Thị Mai", "Vàng A Páo", "Trần Thị Bình"]
    var nomination = Nomination(
      place: place, period: Period(year: 2022),
      name: Sourced(
        isCollective ? "Phòng \(sender)" : names.randomElement(using: &numbers)!,
        at: place.at(column: 2)))
    nomination.sender = sender
    nomination.kind = isCollective ? .collective : .individual
    if !isCollective {
      let born = PartialDate(year: 1980 + Int.random(in: 0..<3, using: &numbers), month: 3, day: 5)
      nomination.birthDate = Sourced(born, at: place.at(column: 3))
    }
    nomination.hasAchievementsField = true
    nomination.achievementTexts = [
      AchievementText(text: texts.randomElement(using: &numbers)!, place: place.at(column: 4))
    ]
    nomination.marks = [
      MarkedCell(
        headings: ["Gương mẫu"], value: ["x", "không", ""].randomElement(using: &numbers)!,
        place: place.at(column: 5))
    ]
    return nomination
  }

  private static func plan(_ criteria: [Criterion]) -> Plan {
    var plan = Plan()
    plan.properties.firstYear = 2021
    plan.properties.lastYear = 2025
    plan.units = ["A", "B", "C"].enumerated().map { index, code in
      Unit(
        code: code, name: "Phòng \(code)",
        place: Place(SheetSource(file: "plan.xlsx", sheet: "Đơn vị"), row: index + 2))
    }
    plan.criteria = criteria
    return plan
  }

  private static let criteria = [
    Sample.criterion(
      .titleStreak(.init(title: fighter, years: 2)), code: "K1", appliesTo: [.individual]),
    Sample.criterion(
      .attestation(isSuperlative: false), code: "K2", headings: ["Gương mẫu"]),
    Sample.criterion(
      .memberHasTitle(title: fighter, acceptsHigher: true), code: "K3", appliesTo: [.collective]),
  ]

  /// The verdicts of every criterion, by the cells that the nominee was read from.
  private static func verdicts(_ files: [SubmittedFile], _ criteria: [Criterion]) -> Set<String> {
    var batch = Batch(plan: plan(criteria), period: Period(year: 2022))
    batch.files = files
    return Set(
      consolidate(batch).entries.map { entry in
        let cells = entry.nominee.nominations.map { "\($0.place)" }.sorted().joined(separator: "+")
        let results = entry.assessment.results.map { "\($0.criterion.code)=\($0.verdict)" }.sorted()
        return ([cells, "\(entry.assessment.verdict)"] + results).joined(separator: " ")
      })
  }

  @Test(arguments: Array(0..<40))
  func noVerdictDependsOnTheOrder(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let files = ["A", "B", "C"].map { sender -> SubmittedFile in
      let source = SheetSource(file: "\(sender).xlsx", sheet: "DS")
      var submission = Submission()
      submission.sender = sender
      submission.sheets = 1
      submission.nominations = (0..<4).map { row in
        Self.nomination(row, at: Place(source, row: row + 2), from: sender, &numbers)
      }
      return SubmittedFile(file: "\(sender).xlsx", submission: submission, findings: [])
    }
    let straight = Self.verdicts(files, Self.criteria)
    #expect(!straight.isEmpty)
    for _ in 0..<3 {
      let shuffled = files.shuffled(using: &numbers).map { file -> SubmittedFile in
        var submission = file.submission
        submission?.nominations.shuffle(using: &numbers)
        return SubmittedFile(file: file.file, submission: submission, findings: [])
      }
      #expect(Self.verdicts(shuffled, Self.criteria.shuffled(using: &numbers)) == straight)
    }
  }

  /// By given names An stands before Bình, by whole names Lê before Ông before Trần: what cannot be
  /// told apart must not stand between.
  @Test func whatIsNoNameStandsBehindNames() {
    let names = ["Trần Thị An", "Lê Văn Bình", "Ông"]
    let source = SheetSource(file: "a.xlsx", sheet: "DS")
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      var submission = Submission()
      submission.sheets = 1
      submission.nominations = order.map { index in
        let place = Place(source, row: index + 2)
        var nomination = Nomination(
          place: place, period: Period(year: 2022),
          name: Sourced(names[index], at: place.at(column: 2)))
        nomination.kind = .individual
        return nomination
      }
      var batch = Batch(plan: Self.plan([]), period: Period(year: 2022))
      batch.files = [SubmittedFile(file: "a.xlsx", submission: submission, findings: [])]
      #expect(consolidate(batch).entries.map(\.nominee.name) == names)
    }
  }
}
