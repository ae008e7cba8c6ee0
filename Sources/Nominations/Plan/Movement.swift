import Sheets

/// A movement (phong trào thi đua, cuộc vận động).
package struct Movement: Sendable {
  package let code: String
  package let name: String
  package let aliases: [String]
  package let years: ClosedRange<Int>?
  /// toàn diện, chuyên đề, cuộc vận động.
  package let kind: String
  package let place: Place

  package init(
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
