import Nominations
import Sheets
import Testing

/// What must hold of every verdict, held over whole consolidations of the examples.
@Suite struct ExampleVerdicts {
  static let examples = ExampleBatch.all.filter { !$0.plan.criteria.isEmpty }

  @Test func examplesAreFound() {
    #expect(ExampleBatch.all.count >= 5)
    #expect(Set(Self.examples.map(\.plan.properties.title)).count >= 4)
  }

  /// Neither the order of files, nor that of rows in them, nor that of criteria.
  @Test(arguments: examples)
  func orderChangesNoVerdict(example: ExampleBatch) {
    func told(_ batch: Batch) -> [Verdicts.Key: Verdict] {
      Verdicts(consolidate(batch)).all.mapValues(\.verdict)
    }
    let straight = told(example.batch())
    #expect(!straight.isEmpty)
    var backwards = example.batch(criteria: example.plan.criteria.reversed())
    backwards.files = backwards.files.reversed().map { file in
      var submission = file.submission
      submission?.nominations.reverse()
      return SubmittedFile(file: file.file, submission: submission, findings: [])
    }
    #expect(told(backwards) == straight)
  }

  /// Of rules that count upward, whoever meets one meets it with more achievements, too.
  @Test(
    arguments: examples,
    [
      "CSTĐCS năm 2020", "Tập thể lao động xuất sắc năm 2019", "HTXSNV",
      "Giấy khen của Giám đốc Công an tỉnh năm 2021", "Bằng khen của UBND tỉnh",
      "03 sáng kiến được áp dụng, nhân rộng", "CSTĐ năm 2019", "Đề nghị tặng Giấy khen năm 2021",
    ])
  func furtherEvidenceNeverTurnsMetIntoNotMet(example: ExampleBatch, text: String) {
    var batch = example.batch()
    let before = Verdicts(consolidate(batch))
    batch.files = batch.files.map { file in
      var submission = file.submission
      for index in submission?.nominations.indices ?? 0..<0 {
        let place = submission!.nominations[index].place.at(column: 99)
        submission?.nominations[index].hasAchievementsField = true
        submission?.nominations[index].achievementTexts.append(
          AchievementText(text: text, place: place))
      }
      return SubmittedFile(file: file.file, submission: submission, findings: [])
    }
    let after = Verdicts(consolidate(batch))
    for (key, result) in before.all where result.verdict == .met && result.criterion.countsUpward {
      #expect(after.all[key]?.verdict == .met, "\(key.criterion) \(key.rows)")
    }
  }

  /// Every cell that a verdict names as its evidence holds the words, and emptied it decides
  /// nothing any more.
  @Test(arguments: examples)
  func verdictsRestOnTheirCells(example: ExampleBatch) throws {
    let before = Verdicts(consolidate(example.batch()))
    var cells: [Place: [(Verdicts.Key, CriterionResult)]] = [:]
    for (key, result) in before.all {
      if result.verdict == .met {
        #expect(!result.evidence.isEmpty, "\(key.criterion) \(key.rows)")
      }
      for evidence in result.evidence {
        let place = try #require(evidence.place)
        guard place.source.file != "plan.xlsx" else { continue }
        let text = try #require(example.text(at: place), "\(place)")
        #expect(!text.isEmpty && isSaid(evidence.words, in: text), "\(place): \(evidence.words)")
        // What one form leaves out, another of the same nominee may say.
        if key.rows.count == 1 { cells[place, default: []].append((key, result)) }
      }
    }
    #expect(!cells.isEmpty)
    for (place, results) in cells {
      let after = Verdicts(consolidate(example.emptying(place).batch()))
      for (key, result) in results {
        let now = after.all[key]?.verdict
        let isOnly = Set(result.evidence.map(\.place)) == [place]
        switch result.verdict {
        case .met:
          #expect(now != .notMet, "\(key.criterion) \(place)")
          if isOnly { #expect(now != .met, "\(key.criterion) \(place)") }
        case .notMet:
          #expect(now != .met, "\(key.criterion) \(place)")
          if isOnly { #expect(now != .notMet, "\(key.criterion) \(place)") }
        case .missingData, .awaitingConfirmation:
          #expect(now != .met && now != .notMet, "\(key.criterion) \(place)")
        }
      }
    }
  }
}

/// Whether words stand in a cell; those of a row of a list of decisions go on, in parentheses,
/// with the cells that tell of the decision.
private func isSaid(_ words: String, in text: String) -> Bool {
  text.contains(words) || words.hasPrefix(text + " (")
}

extension Criterion {
  /// Whether it asks for so many achievements of a kind, so that more of them can only help.
  fileprivate var countsUpward: Bool {
    switch rule {
    case .titleStreak, .titleCount, .awardCount, .initiativeCount, .memberHasTitle: true
    case .ratingWindow, .noMemberWithEvent, .yearlyFlag, .attestation, .threshold,
      .requiredEvidence:
      false
    }
  }
}
