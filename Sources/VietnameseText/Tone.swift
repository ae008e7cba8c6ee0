/// The six tones, in the order of dictionaries.
package enum Tone: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  /// Unmarked, also called không.
  case ngang
  case huyen, hoi, nga, sac, nang

  package static func < (left: Tone, right: Tone) -> Bool {
    left.rawValue < right.rawValue
  }
}
