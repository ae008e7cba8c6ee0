import Sheets
import VietnameseText

/// The properties of a plan: who issues it, for which years, who signs what it sends.
public struct PlanProperties: Sendable {
  /// The body that consolidates, as in “Sở Lao động - Thương binh và Xã hội”.
  public var agency = ""
  /// The body above it, the first line of the letterhead.
  public var superior = ""
  /// The plan's own title (trích yếu).
  public var title = ""
  /// The number and symbol of the document, as in “/KH-SLĐTBXH”; the number may be blank.
  public var documentNumber = ""
  /// The place of the place-and-date line, as in “Lào Cai”.
  public var location = ""
  /// The day that the documents bear; blank days print as dots.
  public var documentDate: CivilDate?
  /// The date of the plan itself, as far as it states one.
  public var issued: PartialDate?
  /// The documents that the plan cites as its grounds.
  public var citations: [Citation] = []
  public var firstYear = 0
  public var lastYear = 0
  /// The years for which nominees are registered, where the plan names others than its own.
  public var firstRegistrationYear: Int?
  public var lastRegistrationYear: Int?
  public var cadence = Cadence.quarterly
  /// The body that the forwarding list goes to, as in “Công an tỉnh”.
  public var forwardTo = ""
  /// The title of the forwarding list.
  public var forwardingTitle = ""
  /// KT., TM., TL. or TUQ. with the position it stands for; blank where the head signs.
  public var signingCapacity = ""
  public var signerPosition = ""
  public var signerName = ""
  public var recipients: [String] = []
  /// Whether hidden rows and sheets are read; they are counted either way.
  public var readsHidden = false
  /// Whether a filled-in achievements field is taken as complete, so that a title it does not
  /// name was not won.
  public var achievementsAreComplete = true
  /// Whether who is missing from the disciplinary records was not disciplined.
  public var disciplineListIsComplete = false
  /// What to do where one nominee stands in two units, two movements, or an earlier quarter.
  public var acrossUnits = DuplicatePolicy.merge
  public var acrossMovements = DuplicatePolicy.merge
  public var acrossPeriods = DuplicatePolicy.report
  /// What to do where an achievement was put forward in an earlier period already; refused, it
  /// counts no more.
  public var reusedAchievements = DuplicatePolicy.merge
  /// Positions whose holders are nominated as leaders, as in “Chánh Văn phòng”; a nominee whose
  /// position begins with one of them is an individual in a position of leadership.
  public var leaderPositions: [String] = []
  /// Whether nominees that still await a confirmation stand on the forwarding list, marked so.
  public var forwardsAwaiting = true
  /// The order in which the forwarding list stands.
  public var listOrder = ListOrder.unit
  /// The share of valid ballots a nominee must reach, 0...1; `nil` where the plan has no ballot.
  public var passMark: Double?
  /// How many ballots are handed out, where the plan has a ballot and knows it.
  public var councilSize: Int?
  public var usesPoints = false
  public var hasWebsiteList = false

  public init() {}

  /// The first period that is consolidated: none before the plan was issued.
  public var firstPeriod: Period {
    guard cadence == .quarterly else { return Period(year: firstYear) }
    let month = issued?.year == firstYear ? issued?.month ?? 1 : 1
    return Period(year: firstYear, quarter: (month - 1) / 3 + 1)
  }
}

/// A document that the plan cites, as in “Kế hoạch số 05/KH-UBND ngày 29/01/2022”.
public struct Citation: Sendable, Hashable {
  public let text: String
  /// The date after “ngày”, where it is a full one.
  public let date: CivilDate?
  public let place: Place

  public init(text: String, date: CivilDate?, place: Place) {
    self.text = text
    self.date = date
    self.place = place
  }
}

/// How often units send nominations.
public enum Cadence: String, Sendable, CaseIterable { case quarterly, yearly }

/// What becomes of a nominee who is nominated twice.
public enum DuplicatePolicy: String, Sendable, CaseIterable {
  /// One nominee; every source kept.
  case merge
  /// One nominee, and a finding that says so.
  case report
  /// The later nomination is refused.
  case refuse
}

/// What the lists are ordered by.
public enum ListOrder: String, Sendable, CaseIterable { case unit, name, score }
