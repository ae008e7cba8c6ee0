import Sheets
import VietnameseText

/// The titles, awards and ratings that a plan may name: its own.
struct PlanVocabulary: Sendable {
  private let names: [ComparisonKey: String]

  init(_ terms: [VocabularyTerm]) {
    var names: [ComparisonKey: String] = [:]
    for term in terms {
      for name in [term.name] + term.aliases { names[ComparisonKey(name)] = term.name }
    }
    self.names = names
  }

  /// The name by which records know what a text names.
  func canonicalName(of text: String, kind: AchievementKind) -> String? {
    names[ComparisonKey(text)] ?? text
  }
}
