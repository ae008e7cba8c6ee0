import Sheets
import VietnameseText

/// What changes in a period if it is judged by another plan: nothing is written, only compared.
public struct AssessmentComparison: Sendable {
  /// A criterion that judges one nominee differently; `nil` where one plan does not have it.
  public struct CriterionChange: Sendable {
    public let code: String
    public let from: Verdict?
    public let to: Verdict?
  }

  /// One nominee whose standing differs.
  public struct Change: Sendable {
    public let before: RegisterEntry
    public let after: RegisterEntry
    public let wentForward: Bool
    public let goesForward: Bool
    public let criteria: [CriterionChange]
  }

  /// In the order of the list before.
  public private(set) var changes: [Change] = []
  /// Nominees who stand in one of the two registers only, as when other rows are merged.
  public private(set) var onlyBefore: [RegisterEntry] = []
  public private(set) var onlyAfter: [RegisterEntry] = []

  /// Compares two consolidations of the same files; a nominee is the same that has a row in
  /// common.
  public init(from before: Consolidation, to after: Consolidation) {
    var positions: [Place: Int] = [:]
    for (index, entry) in after.entries.enumerated() {
      for nomination in entry.nominee.nominations { positions[nomination.place] = index }
    }
    var matched: Set<Int> = []
    let (wentForward, goesForward) = (before.goesForward, after.goesForward)
    for entry in before.entries {
      let position = entry.nominee.nominations.lazy.compactMap { positions[$0.place] }
        .first { !matched.contains($0) }
      guard let position else {
        onlyBefore.append(entry)
        continue
      }
      matched.insert(position)
      let other = after.entries[position]
      let change = Change(
        before: entry, after: other, wentForward: wentForward(entry),
        goesForward: goesForward(other),
        criteria: CriterionChange.between(entry.assessment, other.assessment))
      if change.isOne { changes.append(change) }
    }
    onlyAfter = after.entries.indices.filter { !matched.contains($0) }.map { after.entries[$0] }
  }

  /// Who would go forward and did not, and the other way round.
  public var entering: [Change] { changes.filter { !$0.wentForward && $0.goesForward } }
  public var leaving: [Change] { changes.filter { $0.wentForward && !$0.goesForward } }

  /// Who stays on the list or off it, but with another verdict, and who keeps the verdict, too.
  public var turning: [Change] { staying.filter { !$0.keepsVerdict } }
  public var unturned: [Change] { staying.filter(\.keepsVerdict) }
  private var staying: [Change] { changes.filter { $0.wentForward == $0.goesForward } }

  public var isEmpty: Bool { changes.isEmpty && onlyBefore.isEmpty && onlyAfter.isEmpty }
}

extension AssessmentComparison.Change {
  fileprivate var keepsVerdict: Bool { before.assessment.verdict == after.assessment.verdict }

  fileprivate var isOne: Bool {
    wentForward != goesForward || !keepsVerdict
      || before.assessment.score != after.assessment.score || before.rank != after.rank
      || before.refusal != after.refusal || !criteria.isEmpty
  }
}

extension AssessmentComparison.CriterionChange {
  /// The criteria whose verdicts differ, in the order of the plan before, then of the one after.
  fileprivate static func between(
    _ before: Assessment, _ after: Assessment
  ) -> [AssessmentComparison.CriterionChange] {
    func verdicts(_ assessment: Assessment) -> [String: Verdict] {
      Dictionary(assessment.results.map { ($0.criterion.code, $0.verdict) }) { min($0, $1) }
    }
    let (old, new) = (verdicts(before), verdicts(after))
    var seen: Set<String> = []
    return (before.results + after.results).compactMap { result in
      let code = result.criterion.code
      guard seen.insert(code).inserted, old[code] != new[code] else { return nil }
      return AssessmentComparison.CriterionChange(code: code, from: old[code], to: new[code])
    }
  }
}

extension AssessmentComparison {
  /// The comparison as lines of text: who enters, who leaves, whose verdict changes, then who
  /// keeps it while a criterion, the score or the rank changes; with the criteria that did it.
  ///
  /// - Parameter showingPersonalValues: Whether people are named; else their cells stand for them.
  public func lines(in language: Language, showingPersonalValues: Bool) -> [String] {
    if isEmpty {
      return [Phrase(vi: "Không có gì thay đổi.", en: "Nothing changes.")(language)]
    }
    var lines: [String] = []
    func add(_ title: Phrase, _ details: [String]) {
      if details.isEmpty { return }
      lines.append("\(title(language)) (\(details.count)):")
      lines += details.map { "  " + $0 }
    }
    func text(_ change: Change) -> String {
      change.before.designation(showingPersonalValues) + change.text(in: language)
    }
    func text(_ entry: RegisterEntry) -> String { entry.designation(showingPersonalValues) }
    add(Phrase(vi: "Vào danh sách gửi", en: "Enter the list"), entering.map(text))
    add(Phrase(vi: "Ra khỏi danh sách gửi", en: "Leave the list"), leaving.map(text))
    add(Phrase(vi: "Đổi kết luận", en: "The verdict changes"), turning.map(text))
    add(Phrase(vi: "Giữ kết luận", en: "The verdict stays"), unturned.map(text))
    add(Phrase(vi: "Chỉ có trước khi đổi", en: "Before the change only"), onlyBefore.map(text))
    add(Phrase(vi: "Chỉ có sau khi đổi", en: "After the change only"), onlyAfter.map(text))
    return lines
  }
}

extension RegisterEntry {
  /// The nominee's name; of a person who is not to be named, the cell that names them.
  fileprivate func designation(_ showingPersonalValues: Bool) -> String {
    showingPersonalValues || self.nominee.kind == .collective
      ? self.nominee.name : "\(self.nominee.nominations[0].name.place)"
  }
}

extension AssessmentComparison.Change {
  /// What follows the nominee, as in ` (Phòng A): ĐẠT → KHÔNG ĐẠT; P4-L2.2: ĐẠT → KHÔNG ĐẠT`.
  fileprivate func text(in language: Language) -> String {
    let unit = before.nominee.unitText ?? before.nominee.unit
    let verdict = after.assessment.verdict.label(language)
    var parts = [
      keepsVerdict ? verdict : "\(before.assessment.verdict.label(language)) → \(verdict)"
    ]
    parts += criteria.map { criterion in
      let absent = Phrase(vi: "không áp dụng", en: "not applied")(language)
      let (from, to) = (criterion.from?.label(language), criterion.to?.label(language))
      return "\(criterion.code): \(from ?? absent) → \(to ?? absent)"
    }
    if before.assessment.score != after.assessment.score {
      let scores = [before, after].map { $0.assessment.score.map { $0.vietnamese() } ?? "–" }
      parts.append(
        Phrase(vi: "điểm {0} → {1}", en: "score {0} → {1}").filled(with: scores, in: language))
    }
    if before.rank != after.rank {
      let ranks = [before, after].map { $0.rank.map(String.init) ?? "–" }
      parts.append(
        Phrase(vi: "hạng {0} → {1}", en: "rank {0} → {1}").filled(with: ranks, in: language))
    }
    return (unit.map { " (\($0))" } ?? "") + ": " + parts.joined(separator: "; ")
  }
}
