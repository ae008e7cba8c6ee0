import Sheets
import VietnameseText

/// One nominee: every nomination of it, and what they say together.
package struct Nominee: Sendable {
  /// The nominations merged, in the order of the submissions; never empty.
  package var nominations: [Nomination]
  package var kind: NomineeKind?
  /// The code of the unit it is counted for.
  package var unit: String?
  /// The achievements that its nominations state.
  package var records: [AchievementRecord] = []
  /// What the forms of a collective say was not won, or did not befall anybody.
  package var denials: [AchievementRecord] = []
  /// The movements, by code, it is nominated in.
  package var movements: [String] = []

  package init(nominations: [Nomination]) {
    self.nominations = nominations
    self.kind = nominations.lazy.compactMap(\.kind).first
  }

  package var name: String { nominations[0].name.value }

  /// The most precise date of birth that a nomination gives.
  package var birthDate: PartialDate? {
    let dates = nominations.compactMap(\.birthDate?.value)
    return dates.first(where: \.isFull) ?? dates.first { $0.month != nil } ?? dates.first
  }

  package var position: String? { nominations.lazy.compactMap(\.position?.value).first }
  package var unitText: String? { nominations.lazy.compactMap(\.unit?.value).first }
}
