import Sheets

/// What a rating rule asks, its names resolved.
struct RatingDemand: Sendable {
  /// The minimum or better.
  let minimum: TermDemand
  /// The level that some of the years must reach, or better; `nil` where none need.
  let level: TermDemand?
  let branch: Branch
}

extension Rule.RatingWindow {
  /// Consecutive years (“05 năm liền”) are those right before the year under review, and so is a
  /// single year; otherwise any years count.
  func weigh(_ dossier: Dossier, demand: RatingDemand) -> Weighing {
    let window = isConsecutive || years == 1 ? dossier.window(years) : nil
    let minimum = RatedYears(at: demand.minimum, in: dossier, window: window)
    let level = demand.level.map { RatedYears(at: $0, in: dossier, window: window) } ?? minimum
    let praised =
      praise == .notAsked ? PraisedYears() : PraisedYears(by: demand.branch, in: dossier)
    let unknown = minimum.unknown(dossier.coverage(of: .rating))
    let enough = minimum.amount(needed: years)
    let high = level.amount(needed: count)
    let praise = praised.state(
      praise, of: level, needed: count, unknown: unknown ?? dossier.pastYears, dossier)
    let below = minimum.rated.subtracting(minimum.possible)
    return Weighing(
      isShown: enough.isShown && high.isShown && praise.isShown,
      isPossible: enough.isPossible && high.isPossible && praise.isPossible,
      isOpen: enough.isWithinReach(unknown) && high.isWithinReach(unknown) && praise.isOpen,
      ground: .ratings(
        Ground.Ratings(
          years: enough, level: high, below: below, missing: unknown ?? YearSet(),
          lacksPraise: !praise.isShown)),
      occurrences: demand.level == nil ? enough.shown : high.shown,
      evidence: (minimum.used + praised.used).map { dossier.evidence(of: $0) })
  }
}

/// The years whose rating reaches a level.
private struct RatedYears {
  let window: YearSet?
  /// Years with a certain rating, whichever it is.
  var rated = YearSet()
  var certain = YearSet()
  /// The certain ones and those that a person must confirm.
  var possible = YearSet()
  /// How many years at least are stated without being named; they may be among the named ones.
  var undated = 0
  var possibleUndated = 0
  /// The ratings looked at.
  var used: [Dossier.Fact] = []

  init(at demand: TermDemand, in dossier: Dossier, window: YearSet?) {
    self.window = window
    let past = dossier.pastYears
    var against = YearSet()
    for fact in dossier.facts where fact.kind == .rating && fact.name != nil {
      let years = window.map(fact.years.intersection) ?? fact.years
      if fact.isDated && years.isEmpty { continue }
      used.append(fact)
      let certainYears = fact.isCertain ? years.intersection(past) : YearSet()
      rated = rated.union(certainYears)
      guard case .inForce(let inForce) = demand.acceptance(of: fact.name) else {
        against = against.union(years)
        continue
      }
      possible = possible.union(years)
      certain = certain.union(certainYears.intersection(inForce))
      if !fact.isDated { addUndated(fact) }
    }
    certain = certain.subtracting(against)
  }

  private mutating func addUndated(_ fact: Dossier.Fact) {
    possibleUndated += fact.count
    if fact.isCertain && window == nil { undated = max(undated, fact.count) }
  }

  func amount(needed: Int) -> Ground.Amount {
    let free = window.map { $0.subtracting(rated).subtracting(possible).count } ?? .max
    return Ground.Amount(
      shown: max(certain.count, undated), possible: possible.count + min(possibleUndated, free),
      needed: needed)
  }

  /// The years of the window that neither a rating nor a complete list tells of; `nil` where any
  /// year counts and some are unknown.
  func unknown(_ coverage: Coverage) -> YearSet? {
    guard let window else { return coverage.leavesOpen(nil) ? nil : YearSet() }
    return coverage.unknown(among: window.subtracting(rated).subtracting(possible))
  }
}

extension Ground.Amount {
  /// Whether unknown years could make up what is lacking; `nil` for any number of them.
  fileprivate func isWithinReach(_ unknown: YearSet?) -> Bool {
    guard let unknown else { return true }
    return possible + unknown.count >= needed
  }
}

/// The branch (“ngành”) whose praise a rule asks for: the body above the plan's own agency, and
/// its ministry.
struct Branch: Sendable {
  /// Its field, as in `lao dong thuong binh xa hoi`; empty where the plan names no superior.
  private let field: [String]

  init(superior: String) {
    field = Branch.field(of: IssuingBody(superior))
  }

  /// `nil` where the issuer, or the plan, leaves it open.
  func includes(_ issuer: IssuingBody?, in year: Int) -> Bool? {
    guard let issuer else { return nil }
    let other = Branch.field(of: issuer)
    if issuer.body == ["nganh"] { return true }
    if year >= BodySuccession.firstYear,
      BodySuccession.passed(from: field, to: other) || BodySuccession.passed(from: other, to: field)
    {
      return true
    }
    if field.isEmpty { return issuer.body == other ? false : nil }
    return other.starts(with: field) || (other.count > 1 && field.starts(with: other))
  }

  private static func field(of body: IssuingBody) -> [String] {
    let isRanked = ["so", "bo", "nganh"].contains(body.body.first)
    return isRanked ? Array(body.body.dropFirst()) : body.body
  }
}

/// The years in which the branch gave an award.
private struct PraisedYears {
  struct State {
    let isShown: Bool
    let isPossible: Bool
    /// Whether it is possible, or awards that no form tells of could make it so.
    let isOpen: Bool
  }

  private var certain = YearSet()
  private var possible = YearSet()
  private var hasUndated = false
  private(set) var used: [Dossier.Fact] = []

  init() {}

  init(by branch: Branch, in dossier: Dossier) {
    for fact in dossier.facts where fact.kind == .award {
      let isPraise = branch.includes(fact.issuer, in: dossier.reviewYear)
      if isPraise == false { continue }
      used.append(fact)
      if !fact.isDated { hasUndated = true }
      possible = possible.union(fact.years)
      if isPraise == true && fact.isCertain { certain = certain.union(fact.years) }
    }
  }

  /// An award for a year's work may be given, and dated, in the next: that is for a person to
  /// say.
  ///
  /// - Parameter unknown: Years whose rating no form tells, which may be at the level, too.
  func state(
    _ asked: Rule.RatingWindow.Praise, of level: RatedYears, needed: Int, unknown: YearSet,
    _ dossier: Dossier
  ) -> State {
    let near = possible.withYearsBefore()
    let isOpen = dossier.coverage(of: .award).leavesOpen(level.window)
    func state(shown: Bool, possible: Bool) -> State {
      State(isShown: shown, isPossible: possible, isOpen: possible || isOpen)
    }
    switch asked {
    case .notAsked:
      return state(shown: true, possible: true)
    case .once:
      let isShown = !(level.window.map(certain.intersection) ?? certain).isEmpty
      let isPossible = hasUndated || !(level.window.map(near.intersection) ?? near).isEmpty
      return state(shown: isShown, possible: isPossible)
    case .everyCountedYear:
      let shown = level.certain.intersection(certain).count
      let isPossible = hasUndated || level.possible.intersection(near).count >= needed
      let reachable = level.possible.union(unknown).intersection(near).count
      return State(
        isShown: shown >= needed, isPossible: isPossible,
        isOpen: isPossible || isOpen || reachable >= needed)
    }
  }
}
