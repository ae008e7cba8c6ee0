import Matching
import VietnameseText

extension MatchRecord {
  /// What linkage compares of nominations, without the fields that the plan leaves out. A file is
  /// one sender, whose habits are its own.
  public static func records(
    of nominations: [Nomination], in plan: Plan
  ) -> some Sequence<MatchRecord> {
    let names = Dictionary(plan.units.map { ($0.code, $0.name) }) { first, _ in first }
    let directory = UnitDirectory(units: plan.units)
    var canonical: [String: String] = [:]
    func canonicalUnit(_ written: String) -> String {
      if let known = canonical[written] { return known }
      let match = directory.unit(named: written)
      let name = match.flatMap { $0.isClear ? $0.unit.name : nil } ?? written
      canonical[written] = name
      return name
    }
    let uncompared = Set(plan.uncomparedFields.map(\.field))
    func compared(_ field: ColumnMeaning, _ value: String?) -> String {
      uncompared.contains(field) ? "" : value ?? ""
    }
    var senders: [String: Int] = [:]
    var last = (file: "", sender: -1)
    // Those of a file follow each other.
    func sender(of file: String) -> Int {
      if file == last.file { return last.sender }
      last = (file, senders[file] ?? senders.count)
      senders[file] = last.sender
      return last.sender
    }
    return nominations.lazy.map { nomination in
      return MatchRecord(
        name: nomination.name.value,
        isCollective: nomination.kind.map { $0 == .collective },
        birth: compared(.birthDate, nomination.birthDate?.value.description),
        sex: compared(.sex, nomination.sex?.value.label),
        codes: [
          compared(.citizenID, nomination.citizenID?.value),
          compared(.code, nomination.code?.value),
        ].filter { !$0.isEmpty },
        unit: compared(.unit, nomination.unit.map { canonicalUnit($0.value) }),
        position: compared(.position, nomination.position?.value),
        senderUnit: compared(.unit, nomination.sender.flatMap { names[$0] }),
        sender: sender(of: nomination.place.source.file))
    }
  }
}
