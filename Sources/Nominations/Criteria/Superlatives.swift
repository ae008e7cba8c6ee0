import Sheets
import VietnameseText

extension Plan {
  /// Warns where several nominees are attested a superlative, or claim it in their texts: it can be
  /// true of one only.
  ///
  /// Nominees of different movements do not vie with each other.
  public func reportSuperlatives(among entries: [RegisterEntry], report: (Finding) -> Void) {
    struct Claim: Hashable {
      let criterion: String
      let movement: String?
    }
    var claims: [Claim: [Place]] = [:]
    for entry in entries {
      let nominee = entry.nominee
      for result in entry.assessment.results {
        guard case .attestation(isSuperlative: true) = result.criterion.rule,
          result.verdict >= .awaitingConfirmation,
          let place = result.evidence.first?.place ?? nominee.claim(of: result.criterion)
        else { continue }
        let movements: [String?] = nominee.movements.isEmpty ? [nil] : nominee.movements
        for movement in movements {
          claims[Claim(criterion: result.criterion.code, movement: movement), default: []]
            .append(place)
        }
      }
    }
    var reported: Set<Place> = []
    for criterion in criteria {
      let several = claims.filter { $0.key.criterion == criterion.code && $0.value.count > 1 }
      for (claim, places) in several.sorted(by: { $0.key.movement ?? "" < $1.key.movement ?? "" }) {
        for place in places.sorted() where reported.insert(place).inserted {
          report(
            Finding(
              .severalSuperlatives, at: place, .plain(claim.criterion), .plain("\(places.count)")))
        }
      }
    }
  }
}

extension Nominee {
  /// The text in which it calls itself what a criterion asks for, by two or more of its own words.
  fileprivate func claim(of criterion: Criterion) -> Place? {
    let phrases = ([criterion.label] + criterion.headings).map { ComparisonKey($0).text }
      .filter { $0.contains(" ") }
    for nomination in nominations {
      for text in nomination.achievementTexts {
        let key = ComparisonKey(text.text).text
        if phrases.contains(where: { key.holdsBytes(of: $0) }) { return text.place }
      }
    }
    return nil
  }
}
