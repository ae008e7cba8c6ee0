import Sheets

/// A body that submits, or that a nominee belongs to.
package struct Unit: Sendable {
  package let code: String
  package let name: String
  package let aliases: [String]
  /// The code of the unit above it.
  package let parent: String?
  /// The plan's own kind, as in “phòng”, “đơn vị”, “huyện”.
  package let kind: String
  package let validFrom: CivilDate?
  package let validTo: CivilDate?
  package let mustSubmit: Bool
  package let place: Place

  package init(
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
