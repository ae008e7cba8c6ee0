/// The six tones, in the order of dictionaries.
public enum Tone: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  /// Unmarked, also called không.
  case ngang
  case huyen, hoi, nga, sac, nang

  public static func < (left: Tone, right: Tone) -> Bool {
    left.rawValue < right.rawValue
  }
}
