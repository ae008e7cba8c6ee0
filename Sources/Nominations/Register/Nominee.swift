import Sheets
import VietnameseText

/// One nominee: every nomination of it, and what they say together.
public struct Nominee: Sendable {
  /// The nominations merged, in the order of the submissions; never empty.
  public var nominations: [Nomination]
  public var kind: NomineeKind?
  /// The code of the unit it is counted for.
  public var unit: String?
  /// The achievements that its nominations state.
  public var records: [AchievementRecord] = []
  /// What the forms of a collective say was not won, or did not befall anybody.
  public var denials: [AchievementRecord] = []
  /// The movements, by code, it is nominated in.
  public var movements: [String] = []

  public init(nominations: [Nomination]) {
    self.nominations = nominations
    self.kind = nominations.lazy.compactMap { $0.kind }.first
  }

  @inlinable public var name: String { nominations[0].name.value }

  /// The most precise date of birth that a nomination gives.
  public var birthDate: PartialDate? {
    let dates = nominations.compactMap { $0.birthDate?.value }
    return dates.first(where: \.isFull) ?? dates.first { $0.month != nil } ?? dates.first
  }

  public var position: String? { nominations.lazy.compactMap { $0.position?.value }.first }
  public var unitText: String? { nominations.lazy.compactMap { $0.unit?.value }.first }
}
