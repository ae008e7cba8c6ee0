import Matching
import VietnameseText

extension MatchRecords {
  /// What linkage compares of nominations, without the fields that the plan leaves out. A file is
  /// one sender, whose habits are its own.
  public init(_ nominations: [Nomination], in plan: Plan) {
    let names = Dictionary(plan.units.map { ($0.code, $0.name) }) { first, _ in first }
    let directory = UnitDirectory(units: plan.units)
    let uncompared = Set(plan.uncomparedFields.map(\.field))
    let senders = MatchRecords.senders(of: nominations)
    self.init(count: nominations.count) { block in
      // The name that the plan has for what a row names.
      var canonical: [String: String] = [:]
      func canonicalUnit(_ written: String) -> String {
        if let known = canonical[written] { return known }
        let match = directory.unit(named: written)
        let name = match.flatMap { $0.isClear ? $0.unit.name : nil } ?? written
        canonical[written] = name
        return name
      }
      func compared(_ field: ColumnMeaning, _ value: String?) -> String {
        uncompared.contains(field) ? "" : value ?? ""
      }
      return block.map { index in
        let nomination = nominations[index]
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
          sender: Int(senders[index]))
      }
    }
  }

  /// By nomination, the number of its file.
  private static func senders(of nominations: [Nomination]) -> [Int32] {
    var numbers: [String: Int32] = [:]
    var last = (file: "", number: Int32(-1))
    return nominations.map { nomination in
      let file = nomination.place.source.file
      // Those of a file follow each other.
      if file != last.file || last.number < 0 {
        last = (file, numbers[file] ?? Int32(numbers.count))
        numbers[file] = last.number
      }
      return last.number
    }
  }
}
