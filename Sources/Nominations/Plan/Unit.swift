import Sheets

/// A body that submits, or that a nominee belongs to.
public struct Unit: Sendable {
  public let code: String
  public let name: String
  public let aliases: [String]
  /// The code of the unit above it.
  public let parent: String?
  /// The plan's own kind, as in “phòng”, “đơn vị”, “huyện”.
  public let kind: String
  public let validFrom: CivilDate?
  public let validTo: CivilDate?
  public let mustSubmit: Bool
  public let place: Place

  public init(
    code: String, name: String, aliases: [String] = [], parent: String? = nil, kind: String = "",
    validFrom: CivilDate? = nil, validTo: CivilDate? = nil, mustSubmit: Bool = true, place: Place
  ) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.parent = parent
    self.kind = kind
    self.validFrom = validFrom
    self.validTo = validTo
    self.mustSubmit = mustSubmit
    self.place = place
  }
}
