import Nominations
import Sheets

/// How findings are told on the terminal.
struct FindingReport {
  let language: Language
  let showsValues: Bool

  /// One line: how much it matters, its code, where, what is wrong, what to do.
  func line(_ finding: Finding) -> String {
    let place = finding.place.map { "\($0): " } ?? ""
    return visible(
      "\(finding.kind.severity.label(language)) \(finding.kind.code) \(place)"
        + finding.message(in: language, showingPersonalValues: showsValues)
        + " → " + finding.remedy(in: language, showingPersonalValues: showsValues))
  }

  /// How many findings of a kind are told one by one: a country's year can have ten thousands.
  private static let mostOfAKind = 20

  /// The findings that somebody must act on, the first of each kind, and a count of the rest.
  func summary(_ findings: [Finding]) -> [String] {
    let urgent = findings.filter { $0.kind.severity == .error }
    var counts: [String: Int] = [:]
    var lines = urgent.compactMap { finding -> String? in
      counts[finding.kind.code, default: 0] += 1
      return counts[finding.kind.code, default: 0] > FindingReport.mostOfAKind
        ? nil : line(finding)
    }
    let more = Phrase(
      vi: "… và {0} việc {1} nữa: tonghop run ghi đủ ở trang “Vướng mắc” của so-tong-hop.xlsx.",
      en: "… and {0} more of {1}: tonghop run has all on the sheet “Findings” of so-tong-hop.xlsx.")
    for (code, count) in counts.sorted(by: { $0.key < $1.key })
    where count > FindingReport.mostOfAKind {
      lines.append(
        more.filled(with: ["\(count - FindingReport.mostOfAKind)", code], in: language))
    }
    let warnings = findings.count { $0.kind.severity == .warning }
    let notes = findings.count { $0.kind.severity == .note }
    lines.append(
      Phrase(
        vi: "{0} việc phải xử lý, {1} cảnh báo, {2} ghi chú.",
        en: "{0} to act on, {1} warnings, {2} notes."
      ).filled(with: ["\(urgent.count)", "\(warnings)", "\(notes)"], in: language))
    return lines
  }

  /// Where the results lie, what was kept of documents that somebody had changed, and what
  /// writing found.
  func lines(_ written: OutputFolder) -> [String] {
    let kept = Phrase(
      vi: "  {0} đã có người sửa từ lần chạy trước; bản đã sửa được giữ là {1}.",
      en: "  {0} was changed since the last run; the changed one is kept as {1}.")
    return written.paths.map { "  " + $0 }
      + written.kept.map { kept.filled(with: [$0.name, $0.keptAs], in: language) }
      + written.findings.map { "  " + line($0) }
  }

  /// Whose verdict another reading of a clause would change; blank where nobody's.
  func lines(_ effect: ReadingEffect, on consolidation: Consolidation) -> [String] {
    guard !effect.changes.isEmpty else { return [] }
    let headline = Phrase(
      vi: "Nếu hiểu {0} là “{1}” ({2}):", en: "If {0} is read as “{1}” ({2}):"
    ).filled(
      with: [effect.readingSwitch.code, effect.alternative.value, effect.alternative.meaning],
      in: language)
    return [headline]
      + effect.changes.map { change in
        let nominee = consolidation.entries[change.nominee].nominee
        let who = showsValues ? "\(nominee.name) " : ""
        return "  \(who)\(nominee.nominations[0].name.place): "
          + "\(change.from.label(language)) → \(change.to.label(language))"
      }
  }
}
