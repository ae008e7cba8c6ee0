import Matching
import Sheets
import VietnameseText

extension Merge {
  /// Why the two are one nominee.
  ///
  /// - Parameter furtherFields: The names of ``MatchSettings/furtherFields``.
  public func reason(furtherFields: [String] = []) -> Phrase {
    switch ground {
    case .evidence: evidence.phrase(furtherFields)
    case .decision:
      Phrase(vi: "theo quyết định ở decisions.xlsx", en: "as decided in decisions.xlsx")
    }
  }
}

extension PairQuestion {
  /// What speaks for the two being one nominee, and what against it.
  public func reason(furtherFields: [String] = []) -> Phrase { evidence.phrase(furtherFields) }
}

extension [FieldEvidence] {
  /// What each field says with its weight in bits, the heaviest first, and their total.
  fileprivate func phrase(_ furtherFields: [String]) -> Phrase {
    let words = map { $0.words(furtherFields: furtherFields) }
    let sign = total < 0 ? "−" : "+"
    let size = abs(total).vietnamese(fractionDigits: 1)
    return Phrase(
      vi: words.map(\.vi).joined(separator: "; ") + "; cộng \(sign)\(size)",
      en: words.map(\.en).joined(separator: "; ") + "; total "
        + sign + size.replacing(",", with: "."))
  }
}
