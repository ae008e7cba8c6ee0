import Sheets

/// One plan as its tables state it, checked: every code it mentions exists.
package struct Plan: Sendable {
  package var properties = PlanProperties()
  package var switches: [ReadingSwitch] = []
  package var units: [Unit] = []
  package var movements: [Movement] = []
  /// The plan's own titles, awards, ratings and initiative kinds, over the built-in vocabulary.
  package var titles: [VocabularyTerm] = []
  package var criteria: [Criterion] = []
  package var quotas: [Quota] = []
  package var deadlines: [Deadline] = []
  package var tasks: [PlannedTask] = []
  package var columns: [ColumnSynonym] = []
  package var matching: [MatchingField] = []
  package var receipts: [Receipt] = []
  package var disciplinaryRecords: [DisciplinaryRecord] = []

  package init() {}
}

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

/// An ambiguous clause and the readings it allows; the first is the literal one.
package struct ReadingSwitch: Sendable {
  package struct Alternative: Sendable, Hashable {
    package let value: String
    package let meaning: String

    package init(value: String, meaning: String) {
      self.value = value
      self.meaning = meaning
    }
  }

  package let code: String
  /// What is ambiguous, and where it stands in the plan.
  package let question: String
  package let alternatives: [Alternative]
  package var chosen: String
  package let place: Place

  package init(
    code: String, question: String, alternatives: [Alternative], chosen: String, place: Place
  ) {
    self.code = code
    self.question = question
    self.alternatives = alternatives
    self.chosen = chosen
    self.place = place
  }
}

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

/// How many nominations a unit may or must send.
package struct Quota: Sendable {
  package enum Count: String, Sendable, CaseIterable { case perUnit, total }

  package let code: String
  /// Unit kinds or codes it holds for; empty for every unit that must submit.
  package let units: [String]
  package let count: Count
  package let cadence: Cadence
  /// Which nominees count; empty for all.
  package let kinds: [NomineeKind]
  /// `nil` where there is no lower bound; 0 as upper bound reserves the nomination.
  package let atLeast: Int?
  package let atMost: Int?
  package let severity: Severity
  /// The clause and its place in the plan.
  package let clause: String
  /// Holds only under this reading.
  package let condition: ReadingCondition?
  package let place: Place

  package init(
    code: String, units: [String] = [], count: Count = .perUnit, cadence: Cadence,
    kinds: [NomineeKind] = [], atLeast: Int? = nil, atMost: Int? = nil,
    severity: Severity = .warning, clause: String = "", condition: ReadingCondition? = nil,
    place: Place
  ) {
    self.code = code
    self.units = units
    self.count = count
    self.cadence = cadence
    self.kinds = kinds
    self.atLeast = atLeast
    self.atMost = atMost
    self.severity = severity
    self.clause = clause
    self.condition = condition
    self.place = place
  }
}

/// A row holds only where the switch stands at the value.
package struct ReadingCondition: Sendable, Hashable {
  package let switchCode: String
  package let value: String

  package init(switchCode: String, value: String) {
    self.switchCode = switchCode
    self.value = value
  }
}

/// By when something is due, and what follows if it is not.
package struct Deadline: Sendable {
  package enum Rule: Sendable, Hashable {
    case yearly(day: Int, month: Int)
    case quarterEnd
    case once(CivilDate)
    /// Within a quarter of one year, no day stated.
    case quarter(year: Int, quarter: Int)
    /// Within one year, no day stated.
    case year(Int)
    /// Due every year, or with another document; the plan states no date.
    case undated(String)
  }

  package enum Subject: String, Sendable, CaseIterable {
    /// The units' nominations: late ones are marked by it.
    case submission
    case forwarding, report, dossier, review, summary, other
  }

  package enum Consequence: String, Sendable, CaseIterable {
    case none
    /// The unit is shut out from that year's review.
    case shutOut
  }

  package let code: String
  package let subject: Subject
  /// What is due.
  package let what: String
  /// Who owes it, in the plan's words.
  package let who: String
  package let rule: Rule
  /// “chậm nhất” includes the day, “trước ngày” does not.
  package let isInclusive: Bool
  /// The hour by which, +07:00; `nil` for the end of the day.
  package let hour: Int?
  /// Years with a date of their own.
  package let overrides: [Int: CivilDate]
  package let consequence: Consequence
  package let clause: String
  package let place: Place

  package init(
    code: String, subject: Subject, what: String, who: String, rule: Rule,
    isInclusive: Bool = false, hour: Int? = nil, overrides: [Int: CivilDate] = [:],
    consequence: Consequence = .none, clause: String = "", place: Place
  ) {
    self.code = code
    self.subject = subject
    self.what = what
    self.who = who
    self.rule = rule
    self.isInclusive = isInclusive
    self.hour = hour
    self.overrides = overrides
    self.consequence = consequence
    self.clause = clause
    self.place = place
  }
}

/// A task of the plan's appendix, or one that a unit's task sheet adds.
package struct PlannedTask: Sendable {
  package let code: String
  /// `nil` for every year.
  package let year: Int?
  /// 1...4; `nil` for a task of the whole year.
  package let quarter: Int?
  package let order: Int
  package let text: String
  package let leads: [String]
  package let coordinators: [String]
  package let due: String
  package let place: Place

  package init(
    code: String, year: Int?, quarter: Int?, order: Int, text: String, leads: [String],
    coordinators: [String], due: String = "", place: Place
  ) {
    self.code = code
    self.year = year
    self.quarter = quarter
    self.order = order
    self.text = text
    self.leads = leads
    self.coordinators = coordinators
    self.due = due
    self.place = place
  }
}

/// A further heading under which a column may stand.
package struct ColumnSynonym: Sendable {
  package let meaning: ColumnMeaning
  package let heading: String
  package let isInForm: Bool
  package let place: Place

  package init(meaning: ColumnMeaning, heading: String, isInForm: Bool, place: Place) {
    self.meaning = meaning
    self.heading = heading
    self.isInForm = isInForm
    self.place = place
  }
}

/// Which field identifies a nominee, and how it is compared.
package struct MatchingField: Sendable {
  package enum Comparison: String, Sendable, CaseIterable {
    case name, date, code, unit, text, ignored
  }

  package let field: ColumnMeaning
  package let comparison: Comparison
  package let place: Place

  package init(field: ColumnMeaning, comparison: Comparison, place: Place) {
    self.field = field
    self.comparison = comparison
    self.place = place
  }
}

/// When a unit's submission arrived, as staff noted it; never a file's time stamp.
package struct Receipt: Sendable {
  package let period: Period?
  /// The unit's code, or `nil` where the row names a file.
  package let unit: String?
  /// A path relative to the period's folder.
  package let file: String?
  package let date: CivilDate
  /// Seconds after midnight, +07:00; `nil` where only the day was noted.
  package let seconds: Double?
  package let place: Place

  package init(
    period: Period?, unit: String?, file: String?, date: CivilDate, seconds: Double?, place: Place
  ) {
    self.period = period
    self.unit = unit
    self.file = file
    self.date = date
    self.seconds = seconds
    self.place = place
  }
}

/// A member of a unit who was disciplined or broke a rule.
package struct DisciplinaryRecord: Sendable {
  package let name: String
  package let birthDate: String
  package let unit: String
  package let year: Int?
  /// “khiển trách”, “cảnh cáo”, … ; “vi phạm” for a breach without discipline.
  package let form: String
  package let place: Place

  package init(
    name: String, birthDate: String, unit: String, year: Int?, form: String, place: Place
  ) {
    self.name = name
    self.birthDate = birthDate
    self.unit = unit
    self.year = year
    self.form = form
    self.place = place
  }
}
