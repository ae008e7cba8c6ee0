import Sheets

/// A movement (phong trào thi đua, cuộc vận động).
public struct Movement: Sendable {
  public let code: String
  public let name: String
  public let aliases: [String]
  public let years: ClosedRange<Int>?
  /// toàn diện, chuyên đề, cuộc vận động.
  public let kind: String
  public let place: Place

  public init(
    code: String, name: String, aliases: [String] = [], years: ClosedRange<Int>? = nil,
    kind: String = "", place: Place
  ) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.years = years
    self.kind = kind
    self.place = place
  }
}
