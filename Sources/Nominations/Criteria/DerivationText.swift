import Sheets
import VietnameseText

extension Derivation {
  /// The whole derivation as lines of text, indented by two spaces a level.
  public func lines(in language: Language) -> [String] {
    let parts: [[String]] = [
      heading(language), rows(language), mergeLines(language), questionLines(language),
      records(language), criteria(language), readingLines(language),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func heading(_ language: Language) -> [String] {
    let nominee = entry.nominee
    let parts = [nominee.name, nominee.kind?.label(language), nominee.unitText ?? nominee.unit]
    var lines = [parts.compactMap { $0 }.joined(separator: " — ")]
    lines.append(
      Phrase(vi: "Kết luận: {0}", en: "Verdict: {0}")
        .filled(with: [entry.assessment.verdict.label(language)], in: language))
    if let standing { lines += standing.lines(in: language) }
    if let refusal = entry.refusal {
      lines.append(
        Phrase(vi: "Không đưa vào danh sách: {0}", en: "Not on the list: {0}")
          .filled(with: [refusal(language)], in: language))
    } else {
      lines.append(
        goesForward
          ? Phrase(vi: "Có trong danh sách gửi.", en: "On the forwarding list.")(language)
          : Phrase(vi: "Không có trong danh sách gửi.", en: "Not on the forwarding list.")(language)
      )
    }
    return lines
  }

  private func rows(_ language: Language) -> [String] {
    let title = Phrase(vi: "Các dòng đã đọc:", en: "Rows found:")(language)
    return [title]
      + entry.nominee.nominations.map { nomination in
        let words = [
          nomination.name.value, nomination.birthDate?.value.description,
          nomination.position?.value, nomination.unit?.value,
        ]
        let said = words.compactMap { $0 }.joined(separator: "; ")
        return "  \(nomination.place): \(said)"
      }
  }

  private func mergeLines(_ language: Language) -> [String] {
    if merges.isEmpty { return [] }
    return [Phrase(vi: "Vì sao là một:", en: "Why they are one:")(language)]
      + merges.flatMap { merge in
        let places = merge.nominations.map { $0.place.description }.joined(separator: " = ")
        return ["  \(places)", "    \(merge.reason(language))"]
      }
  }

  private func questionLines(_ language: Language) -> [String] {
    if questions.isEmpty { return [] }
    let own = Set(entry.nominee.nominations.map { $0.place })
    return [
      Phrase(
        vi: "Có thể trùng, chờ quyết định ở decisions.xlsx:",
        en: "May be the same, to be decided in decisions.xlsx:")(language)
    ]
      + questions.flatMap { question in
        let other = own.contains(question.left.place) ? question.right : question.left
        return ["  \(other.name.value) [\(other.place)]", "    \(question.reason(language))"]
      }
  }

  private func records(_ language: Language) -> [String] {
    let records = entry.nominee.records
    guard !records.isEmpty else {
      return [
        Phrase(vi: "Không đọc được thành tích nào.", en: "No achievement was read.")(language)
      ]
    }
    return [Phrase(vi: "Thành tích đọc được:", en: "Achievements read:")(language)]
      + records.map { "  " + $0.line(in: language) }
  }

  private func criteria(_ language: Language) -> [String] {
    let results = entry.assessment.results
    if results.isEmpty { return [] }
    return [Phrase(vi: "Tiêu chí:", en: "Criteria:")(language)]
      + results.flatMap { result in result.lines(in: language).map { "  " + $0 } }
  }

  private func readingLines(_ language: Language) -> [String] {
    if readings.isEmpty { return [] }
    return [Phrase(vi: "Cách hiểu đã dùng:", en: "Readings used:")(language)]
      + readings.map { reading in
        let chosen = reading.alternatives.first { $0.value == reading.chosen }
        return "  \(reading.code) = \(reading.chosen): \(chosen?.meaning ?? "") [\(reading.place)]"
      }
  }
}

extension Derivation.Standing {
  fileprivate func lines(in language: Language) -> [String] {
    func line(_ phrase: Phrase, _ values: String...) -> String {
      phrase.filled(with: values, in: language)
    }
    var lines = [
      line(
        Phrase(vi: "Điểm: {0}; hạng {1}/{2}", en: "Score: {0}; rank {1} of {2}"),
        score.vietnamese(), "\(rank)", "\(count)")
    ]
    let neighbour = Phrase(vi: "{0} (hạng {1}, {2} điểm)", en: "{0} (rank {1}, {2} points)")
    if let above {
      let words = line(neighbour, above.name, "\(above.rank)", above.score.vietnamese())
      lines.append(line(Phrase(vi: "  ngay trên: {0}", en: "  just above: {0}"), words))
    }
    if let below {
      let words = line(neighbour, below.name, "\(below.rank)", below.score.vietnamese())
      lines.append(line(Phrase(vi: "  ngay dưới: {0}", en: "  just below: {0}"), words))
    }
    return lines
  }
}

extension AchievementRecord {
  /// As in `“CSTĐCS 2020, 2021” → Chiến sĩ thi đua cơ sở; 2020, 2021 [a.xlsx › Sheet1!E7]`.
  fileprivate func line(in language: Language) -> String {
    var facts = [name]
    if !years.isEmpty { facts.append(YearSet(years).description) }
    if let count { facts.append("× \(count)") }
    if let issuer { facts.append(issuer) }
    if let decision { facts.append(decision) }
    if let date { facts.append(date.dayMonthYear) }
    if !isCertain {
      let unsure = Phrase(vi: "chưa chắc", en: "uncertain")(language)
      facts.append(doubt.map { "\(unsure): \($0(language))" } ?? unsure)
    }
    return "“\(words)” → " + facts.joined(separator: "; ") + place.bracketed
  }
}

extension CriterionResult {
  /// The verdict and its clause, then the reason, the evidence and what would make it pass.
  fileprivate func lines(in language: Language) -> [String] {
    let title = [criterion.code, criterion.label].filter { !$0.isEmpty }.joined(separator: " ")
    var lines = ["\(title): \(verdict.label(language))"]
    let clause = [criterion.clause, criterion.locus].filter { !$0.isEmpty }
    lines.append("  \(clause.joined(separator: " — "))" + Optional(criterion.ruleCell).bracketed)
    lines.append("  " + reason(language))
    if let wayToMeet {
      lines.append(
        "  "
          + Phrase(vi: "Để đạt: {0}", en: "To pass: {0}")
          .filled(with: [wayToMeet(language)], in: language))
    }
    lines += evidence.map { "  “\($0.words)”" + $0.place.bracketed }
    if let membership = criterion.membership {
      lines.append(
        "  "
          + Phrase(
            vi: "Một trong các phương án của nhóm “{0}” (phương án “{1}”).",
            en: "One of the alternatives of group “{0}” (alternative “{1}”)."
          ).filled(with: [membership.group, membership.alternative], in: language))
    }
    if let points {
      lines.append(
        "  "
          + Phrase(vi: "Điểm: {0}", en: "Points: {0}")
          .filled(with: [points.vietnamese()], in: language))
    }
    return lines
  }
}

extension Place? {
  fileprivate var bracketed: String { map { " [\($0)]" } ?? "" }
}
