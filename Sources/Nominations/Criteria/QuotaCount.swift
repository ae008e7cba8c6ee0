import Sheets

/// How the units stand to the quotas of a plan in one period.
public struct QuotaReport: Sendable {
  /// By the unit's code, in the order of the plan's quotas.
  public var ofUnit: [String: [QuotaStanding]] = [:]
  /// Quotas over all units together.
  public var overall: [QuotaStanding] = []
}

extension Plan {
  /// The quotas that hold under the readings chosen.
  public var quotasInForce: [Quota] {
    quotas.filter { holds($0.condition) }
  }

  /// Whether a quota concerns a unit: by its code, its kind, or as one that must submit.
  public func concerns(_ quota: Quota, _ unit: Unit) -> Bool {
    if quota.units.isEmpty { return unit.mustSubmit }
    return quota.units.contains { $0 == unit.code || (!unit.kind.isEmpty && $0 == unit.kind) }
  }

  /// Counts the nominees that each unit sent against the quotas; what is no nomination cannot be
  /// counted, and is only shown.
  ///
  /// - Parameters:
  ///   - nominees: Those of the period; one that two units sent counts for both.
  ///   - report: Takes a finding for every quota that is not met or exceeded.
  public func quotaStandings(
    in period: Period, nominees: [Nominee], report: (Finding) -> Void = { _ in }
  ) -> QuotaReport {
    let counts = NominationCounts(nominees, setsLeadersApart: distinguishesLeaders)
    var standings = QuotaReport()
    for quota in quotasInForce {
      guard quota.subject == .nominations else {
        standings.overall.append(QuotaStanding(quota: quota, count: 0, isMet: nil))
        continue
      }
      switch quota.count {
      case .total:
        let standing = quota.standing(counts.total(of: quota.kinds), in: period)
        standings.overall.append(standing)
        standing.finding(about: properties.agency).map(report)
      case .perUnit:
        for unit in units where concerns(quota, unit) {
          let standing = quota.standing(counts.sent(by: unit.code, of: quota.kinds), in: period)
          standings.ofUnit[unit.code, default: []].append(standing)
          standing.finding(about: unit.name).map(report)
        }
      }
    }
    return standings
  }

  /// Why a unit's nominations of a kind do not go forward: the plan reserves them to others, or
  /// the unit sent more than it may and has to choose.
  ///
  /// - Returns: `nil` where no quota stands against it.
  public func refusal(
    of kind: NomineeKind?, sentBy unit: Unit, standings: [QuotaStanding]
  ) -> QuotaRefusal? {
    guard let kind else { return nil }
    let counted = kind == .leader && !distinguishesLeaders ? .individual : kind
    for standing in standings where standing.isMet == false {
      let quota = standing.quota
      guard let atMost = quota.atMost, standing.count > atMost,
        quota.kinds.isEmpty || quota.kinds.contains(counted)
      else { continue }
      if atMost == 0 { return .reserved(quota) }
      if quota.severity == .error { return .mustChoose(quota, sent: standing.count) }
    }
    return nil
  }
}

extension QuotaStanding {
  /// What somebody should know of a quota that is not met; a reserved nomination is told row by
  /// row instead.
  fileprivate func finding(about who: String) -> Finding? {
    guard isMet == false else { return nil }
    let isOver = quota.atMost.map { count > $0 } ?? false
    let bound = (isOver ? quota.atMost : quota.atLeast) ?? 0
    if isOver && bound == 0 { return nil }
    let mustAct = quota.severity == .error
    let kind: FindingKind =
      isOver
      ? (mustAct ? .overQuota : .overQuotaAllowed) : (mustAct ? .underQuota : .underQuotaAllowed)
    return Finding(
      kind, at: quota.place, .plain(who), .plain("\(count)"), .plain("\(bound)"),
      .plain(quota.code))
  }
}

/// Why a quota stands against a nomination.
public enum QuotaRefusal: Sendable {
  /// The unit may not nominate this kind at all.
  case reserved(Quota)
  /// The unit sent more than it may; which of them stand is for the unit to say.
  case mustChoose(Quota, sent: Int)

  public var phrase: Phrase {
    switch self {
    case .reserved(let quota):
      Phrase(
        vi: "Đơn vị không được giới thiệu (\(quota.clause)).",
        en: "The unit may not nominate it (\(quota.clause)).")
    case .mustChoose(let quota, let sent):
      Phrase(
        vi: "Đơn vị gửi \(sent), quá số được gửi là \(quota.atMost ?? 0); đơn vị phải chọn lại.",
        en: "The unit sent \(sent) where it may send \(quota.atMost ?? 0); it must choose.")
    }
  }
}

/// How many nominees of each kind each unit sent.
private struct NominationCounts {
  private var byUnit: [String: [NomineeKind: Int]] = [:]
  private var overall: [NomineeKind: Int] = [:]
  private var kindless: [String: Int] = [:]
  private var kindlessOverall = 0

  init(_ nominees: [Nominee], setsLeadersApart: Bool) {
    for nominee in nominees {
      let senders = Set(nominee.nominations.compactMap { $0.sender })
      let units = senders.isEmpty ? Set([nominee.unit].compactMap { $0 }) : senders
      guard let kind = nominee.kind else {
        kindlessOverall += 1
        for unit in units { kindless[unit, default: 0] += 1 }
        continue
      }
      let counted = kind == .leader && !setsLeadersApart ? .individual : kind
      overall[counted, default: 0] += 1
      for unit in units { byUnit[unit, default: [:]][counted, default: 0] += 1 }
    }
  }

  func sent(by unit: String, of kinds: [NomineeKind]) -> Int {
    let counts = byUnit[unit] ?? [:]
    if kinds.isEmpty { return counts.values.reduce(0, +) + (kindless[unit] ?? 0) }
    return kinds.reduce(0) { $0 + (counts[$1] ?? 0) }
  }

  func total(of kinds: [NomineeKind]) -> Int {
    if kinds.isEmpty { return overall.values.reduce(0, +) + kindlessOverall }
    return kinds.reduce(0) { $0 + (overall[$1] ?? 0) }
  }
}

extension Quota {
  /// How a count of one period stands to the quota.
  ///
  /// Where the quota is for a year and the period a quarter, or the other way round, only what
  /// the count decides by itself is told.
  func standing(_ count: Int, in period: Period) -> QuotaStanding {
    let isMet: Bool? =
      switch (cadence, period.quarter) {
      case (.quarterly, _?), (.yearly, nil): isWithin(count)
      case (.yearly, _?): isExceeded(count) ? false : nil
      case (.quarterly, nil): isMetEveryQuarter(count)
      }
    return QuotaStanding(quota: self, count: count, isMet: isMet)
  }

  private func isWithin(_ count: Int) -> Bool {
    (atLeast.map { count >= $0 } ?? true) && !isExceeded(count)
  }

  private func isExceeded(_ count: Int) -> Bool {
    atMost.map { count > $0 } ?? false
  }

  /// What a year's count tells of its four quarters.
  private func isMetEveryQuarter(_ count: Int) -> Bool? {
    if let atLeast, count < 4 * atLeast { return false }
    if let atMost, count > 4 * atMost { return false }
    if atLeast ?? 0 == 0 && (atMost.map { count <= $0 } ?? true) { return true }
    return nil
  }
}
