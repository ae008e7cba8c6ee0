import Matching
import Sheets
import VietnameseText

/// What persons' decisions mean for the rows of a list: which belong together, which do not, and
/// which decisions must be asked again because a row is no longer what it was.
public struct DecidedRows: Sendable {
  public private(set) var constraints: [Constraint] = []
  /// Decisions that no longer fit, each with the rows it must now be made for.
  public private(set) var askedAgain: [AskedAgain] = []
  private let decisions: [Decision]
  private let identities: [NomineeIdentity]
  private var rows: [NomineeIdentity: [Int]] = [:]

  public struct AskedAgain: Sendable {
    public let left: Int
    public let right: Int
    public let decision: Decision
    /// Which of the nominee's data changed, and how.
    public let reason: Phrase
  }

  /// - Parameter identities: Of each row of the list; asked for only where anything was decided.
  public init(_ decisions: [Decision], on identities: @autoclosure () -> [NomineeIdentity]) {
    self.decisions = DecidedRows.withGroupsAnswered(decisions).filter { $0.answer != nil }
    self.identities = self.decisions.isEmpty ? [] : identities()
    for (index, identity) in self.identities.enumerated() {
      rows[identity, default: []].append(index)
    }
    for decision in self.decisions { constrain(decision) }
    askAgain()
  }

  /// The decisions, those without an answer of their own merged where another row of their group
  /// says so of the whole.
  private static func withGroupsAnswered(_ decisions: [Decision]) -> [Decision] {
    struct Group: Hashable {
      let file: String
      let sheet: String?
      let number: String
    }
    func group(_ decision: Decision) -> Group {
      Group(
        file: decision.place.source.file, sheet: decision.place.source.sheet,
        number: decision.values[.group] ?? "")
    }
    let merged = Set(
      decisions.filter { $0.answer == .mergeGroup && $0.values[.group]?.isEmpty == false }
        .map(group))
    return decisions.map { decision in
      let isMerged =
        decision.answer == .mergeGroup
        || decision.answer == nil && decision.values[.answer]?.isEmpty != false
          && merged.contains(group(decision))
      guard isMerged else { return decision }
      return Decision(
        left: decision.left, right: decision.right, answer: .merge, values: decision.values,
        place: decision.place)
    }
  }

  private mutating func constrain(_ decision: Decision) {
    for left in rows[decision.left] ?? [] {
      for right in rows[decision.right] ?? [] where right != left {
        constrain(left, right, decision)
      }
    }
  }

  private mutating func constrain(_ left: Int, _ right: Int, _ decision: Decision) {
    switch decision.answer {
    case .merge, .mergeGroup: constraints.append(.same(left, right))
    case .keepApart: constraints.append(.apart(left, right))
    case .takeOutFirst: constraints.append(.takenOut(left, of: right))
    case .takeOutSecond: constraints.append(.takenOut(right, of: left))
    case nil: break
    }
  }

  // MARK: Decisions that no longer fit

  private mutating func askAgain() {
    let stale = decisions.filter { (rows[$0.left] == nil) != (rows[$0.right] == nil) }
    guard !stale.isEmpty else { return }
    let byName = Dictionary(grouping: rows.keys) { ComparisonKey($0.name) }
    let decided = Set(decisions.map { Set([$0.left, $0.right]) })
    for decision in stale {
      let isLeftGone = rows[decision.left] == nil
      let gone = isLeftGone ? decision.left : decision.right
      let kept = isLeftGone ? decision.right : decision.left
      let candidates = (byName[ComparisonKey(gone.name)] ?? []).filter { $0 != kept }
      guard let now = gone.successor(among: candidates), !decided.contains([now, kept]),
        let row = rows[now]?.first, let other = rows[kept]?.first
      else { continue }
      askedAgain.append(
        AskedAgain(
          left: min(row, other), right: max(row, other), decision: decision,
          reason: decision.reasonToAskAgain(gone.changes(to: now))))
      // Until somebody says otherwise, who was kept apart stays so.
      if decision.answer != .merge {
        let (left, right) = isLeftGone ? (row, other) : (other, row)
        constrain(left, right, decision)
      }
    }
  }

  // MARK: Contradictions

  /// A finding for every decision that others contradict.
  public func contradictions(_ conflicts: [ConstraintConflict]) -> [Finding] {
    conflicts.map { conflict in
      let pair = Set([identities[conflict.left], identities[conflict.right]])
      let apart = decisions.first {
        $0.answer != .merge && Set([$0.left, $0.right]) == pair
      }
      let merging = decisions.filter { decision in
        decision.answer == .merge && !pair.isDisjoint(with: [decision.left, decision.right])
      }
      return Finding(
        .contradictoryDecisions, at: apart?.place,
        .plain(merging.map { "\($0.place)" }.joined(separator: ", ")))
    }
  }
}

extension NomineeIdentity {
  /// Which of several nominees of the same name this one is now: the one that shares its code, its
  /// date of birth, its unit, or its year of birth; `nil` where it could be more than one.
  fileprivate func successor(among candidates: [NomineeIdentity]) -> NomineeIdentity? {
    let sharing: [(NomineeIdentity) -> Bool] = [
      { !$0.code.isEmpty && $0.code == code },
      { !$0.birthDate.isEmpty && $0.birthDate == birthDate },
      { !$0.unit.isEmpty && ComparisonKey($0.unit) == ComparisonKey(unit) },
      { $0.birthYear != nil && $0.birthYear == birthYear },
    ]
    for shares in sharing {
      let found = candidates.filter(shares)
      if !found.isEmpty { return found.count == 1 ? found[0] : nil }
    }
    return nil
  }

  private var birthYear: Int? { DateReading(birthDate).date?.year }

  /// What differs, as “Ngày sinh: “1985” → “05/03/1985””.
  fileprivate func changes(to now: NomineeIdentity) -> [Phrase] {
    let fields = [
      (Phrase(vi: "Họ tên", en: "Name"), name, now.name),
      (Phrase(vi: "Ngày sinh", en: "Born"), birthDate, now.birthDate),
      (Phrase(vi: "Đơn vị", en: "Unit"), unit, now.unit),
      (Phrase(vi: "Mã số", en: "Code"), code, now.code),
    ]
    return fields.filter { $0.1 != $0.2 }.map { label, before, after in
      Phrase(
        vi: "\(label.vi): “\(before)” → “\(after)”", en: "\(label.en): “\(before)” → “\(after)”")
    }
  }
}

extension Decision {
  fileprivate func reasonToAskAgain(_ changes: [Phrase]) -> Phrase {
    let label = answer?.label ?? Phrase(vi: "", en: "")
    return Phrase(
      vi: "Hỏi lại: trước đã ghi “\(label.vi)” (\(place)), nay hồ sơ đổi: "
        + changes.map(\.vi).joined(separator: "; "),
      en: "Asked again: “\(label.en)” was entered (\(place)), but the data changed: "
        + changes.map(\.en).joined(separator: "; "))
  }
}
