import Sheets

/// The properties of a plan: who issues it, for which years, who signs what it sends.
package struct PlanProperties: Sendable {
  /// The body that consolidates, as in “Sở Lao động - Thương binh và Xã hội”.
  package var agency = ""
  /// The body above it, the first line of the letterhead.
  package var superior = ""
  /// The plan's own title (trích yếu).
  package var title = ""
  /// The number and symbol of the document, as in “/KH-SLĐTBXH”; the number may be blank.
  package var documentNumber = ""
  /// The place of the place-and-date line, as in “Lào Cai”.
  package var location = ""
  /// The day that the documents bear; blank days print as dots.
  package var documentDate: CivilDate?
  package var firstYear = 0
  package var lastYear = 0
  package var cadence = Cadence.quarterly
  /// The body that the forwarding list goes to, as in “Công an tỉnh”.
  package var forwardTo = ""
  /// The title of the forwarding list.
  package var forwardingTitle = ""
  /// KT., TM., TL. or TUQ. with the position it stands for; blank where the head signs.
  package var signingCapacity = ""
  package var signerPosition = ""
  package var signerName = ""
  package var recipients: [String] = []
  /// Whether hidden rows and sheets are read; they are counted either way.
  package var readsHidden = false
  /// Whether a filled-in achievements field is taken as complete, so that a title it does not
  /// name was not won.
  package var achievementsAreComplete = true
  /// What to do where one nominee stands in two units, two movements, or an earlier quarter.
  package var acrossUnits = DuplicatePolicy.merge
  package var acrossMovements = DuplicatePolicy.merge
  package var acrossPeriods = DuplicatePolicy.report
  /// The order in which the forwarding list stands.
  package var listOrder = ListOrder.unit
  /// The share of valid ballots a nominee must reach, 0...1; `nil` where the plan has no ballot.
  package var passMark: Double?
  /// How many ballots are handed out, where the plan has a ballot and knows it.
  package var councilSize: Int?
  package var usesPoints = false
  package var hasWebsiteList = false

  package init() {}
}

package enum Cadence: String, Sendable, CaseIterable { case quarterly, yearly }

package enum DuplicatePolicy: String, Sendable, CaseIterable {
  /// One nominee; every source kept.
  case merge
  /// One nominee, and a finding that says so.
  case report
  /// The later nomination is refused.
  case refuse
}

package enum ListOrder: String, Sendable, CaseIterable { case unit, name, score }
