import Sheets
import VietnameseText

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
  /// The date of the plan itself, as far as it states one.
  package var issued: PartialDate?
  /// The documents that the plan cites as its grounds.
  package var citations: [Citation] = []
  package var firstYear = 0
  package var lastYear = 0
  /// The years for which nominees are registered, where the plan names others than its own.
  package var firstRegistrationYear: Int?
  package var lastRegistrationYear: Int?
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
  /// Whether who is missing from the disciplinary records was not disciplined.
  package var disciplineListIsComplete = false
  /// What to do where one nominee stands in two units, two movements, or an earlier quarter.
  package var acrossUnits = DuplicatePolicy.merge
  package var acrossMovements = DuplicatePolicy.merge
  package var acrossPeriods = DuplicatePolicy.report
  /// What to do where an achievement was put forward in an earlier period already; refused, it
  /// counts no more.
  package var reusedAchievements = DuplicatePolicy.merge
  /// Positions whose holders are nominated as leaders, as in “Chánh Văn phòng”; a nominee whose
  /// position begins with one of them is an individual in a position of leadership.
  package var leaderPositions: [String] = []
  /// Whether nominees that still await a confirmation stand on the forwarding list, marked so.
  package var forwardsAwaiting = true
  /// The order in which the forwarding list stands.
  package var listOrder = ListOrder.unit
  /// The share of valid ballots a nominee must reach, 0...1; `nil` where the plan has no ballot.
  package var passMark: Double?
  /// How many ballots are handed out, where the plan has a ballot and knows it.
  package var councilSize: Int?
  package var usesPoints = false
  package var hasWebsiteList = false

  package init() {}

  /// The first period that is consolidated: none before the plan was issued.
  package var firstPeriod: Period {
    guard cadence == .quarterly else { return Period(year: firstYear) }
    let month = issued?.year == firstYear ? issued?.month ?? 1 : 1
    return Period(year: firstYear, quarter: (month - 1) / 3 + 1)
  }
}

/// A document that the plan cites, as in “Kế hoạch số 05/KH-UBND ngày 29/01/2022”.
package struct Citation: Sendable, Hashable {
  package let text: String
  /// The date after “ngày”, where it is a full one.
  package let date: CivilDate?
  package let place: Place

  package init(text: String, date: CivilDate?, place: Place) {
    self.text = text
    self.date = date
    self.place = place
  }
}

/// How often units send nominations.
package enum Cadence: String, Sendable, CaseIterable { case quarterly, yearly }

/// What becomes of a nominee who is nominated twice.
package enum DuplicatePolicy: String, Sendable, CaseIterable {
  /// One nominee; every source kept.
  case merge
  /// One nominee, and a finding that says so.
  case report
  /// The later nomination is refused.
  case refuse
}

/// What the lists are ordered by.
package enum ListOrder: String, Sendable, CaseIterable { case unit, name, score }
