import Sheets

/// What is known of a criterion; never a guess.
public enum Verdict: Sendable, CaseIterable {
  /// ĐẠT
  case met
  /// KHÔNG ĐẠT
  case notMet
  /// THIẾU DỮ LIỆU
  case missingData
  /// CHỜ XÁC NHẬN
  case awaitingConfirmation
}

extension Verdict: Comparable {
  /// The nearer to being met, the greater: not met, missing data, awaiting confirmation, met.
  ///
  /// Of criteria that must all hold the least verdict holds, of alternatives the greatest; so
  /// what is unknown becomes neither “no” nor “yes”.
  public static func < (left: Verdict, right: Verdict) -> Bool {
    left.nearness < right.nearness
  }

  private var nearness: Int {
    switch self {
    case .notMet: 0
    case .missingData: 1
    case .awaitingConfirmation: 2
    case .met: 3
    }
  }
}

extension Verdict {
  public var label: Phrase {
    switch self {
    case .met: Phrase(vi: "ĐẠT", en: "MET")
    case .notMet: Phrase(vi: "KHÔNG ĐẠT", en: "NOT MET")
    case .missingData: Phrase(vi: "THIẾU DỮ LIỆU", en: "DATA MISSING")
    case .awaitingConfirmation: Phrase(vi: "CHỜ XÁC NHẬN", en: "TO BE CONFIRMED")
    }
  }
}

/// What a verdict rests on.
public struct Evidence: Sendable, Hashable {
  /// The words, as they stand in the cell.
  public let words: String
  public let decision: String?
  public let place: Place?

  public init(words: String, decision: String? = nil, place: Place?) {
    self.words = words
    self.decision = decision
    self.place = place
  }
}

/// The verdict on one criterion, with all that explains it.
///
/// A country's year has some ten million: it is kept small.
public struct CriterionResult: Sendable {
  @usableFromInline let shared: Shared<Criterion>
  public let evidence: [Evidence]
  /// What the verdict rests on, in numbers and years.
  public let ground: Ground
  public let verdict: Verdict
  private let occurrenceCount: Int32

  init(
    shared: Shared<Criterion>, verdict: Verdict, evidence: [Evidence], ground: Ground,
    occurrences: Int = 0
  ) {
    self.shared = shared
    self.verdict = verdict
    self.evidence = evidence
    self.ground = ground
    occurrenceCount = Int32(clamping: occurrences)
  }

  public init(
    criterion: Criterion, verdict: Verdict, evidence: [Evidence], reason: Phrase,
    occurrences: Int = 0
  ) {
    self.init(
      shared: Shared(criterion), verdict: verdict, evidence: evidence, ground: .stated(reason),
      occurrences: occurrences)
  }

  /// How often the rule was satisfied, for points per occurrence.
  public var occurrences: Int { Int(occurrenceCount) }

  /// What it earns; `nil` where it is not met or gives no points.
  public var points: Double? {
    verdict == .met ? criterion.points?.earned(occurrences: occurrences) : nil
  }

  @inlinable public var criterion: Criterion {
    _read { yield shared.value }
  }

  /// Why, in words; for a criterion that is not met, what is lacking; for one that is not known,
  /// what would settle it.
  public var reason: Phrase {
    Phrase(vi: reason(in: .vietnamese), en: reason(in: .english))
  }

  public func reason(in language: Language) -> String {
    ground.words(for: criterion, verdict, in: language)
  }
}

/// The verdicts on one nominee.
public struct Assessment: Sendable {
  /// In the order of the plan.
  public let results: [CriterionResult]
  /// `nil` where the plan gives no points.
  public let score: Double?
  /// All mandatory criteria and groups combined.
  public let verdict: Verdict

  public init(results: [CriterionResult], verdict: Verdict, score: Double?) {
    self.results = results
    self.verdict = verdict
    self.score = score
  }
}
