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

  /// The findings that somebody must act on, and a count of the rest.
  func summary(_ findings: [Finding]) -> [String] {
    let urgent = findings.filter { $0.kind.severity == .error }
    var lines = urgent.map(line)
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
