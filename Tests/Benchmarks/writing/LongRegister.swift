import Glibc
import Nominations
import RegisterWriting
import Sheets

/// A register of invented nominees, as many as asked for, each with a verdict on two criteria.
enum LongRegister {
  private static let plan = SheetSource(file: "plan.xlsx", sheet: "Tiêu chí")
  private static let criteria = ["A", "B"].map { code in
    Criterion(
      code: code, appliesTo: [.individual], label: "", clause: "Tiêu biểu", locus: "II.1",
      rule: .attestation(isSuperlative: false), place: Place(plan, row: 2),
      ruleCell: Place(plan, row: 2))
  }

  /// Writes the register and the forwarding list of so many nominees beside each other, and prints
  /// what they took.
  static func write(count: Int, to path: String) throws(WriteError) {
    var consolidation = Consolidation(plan: Plan(), period: Period(year: 2022))
    consolidation.plan.criteria = criteria
    consolidation.entries = (1...count).map(entry)
    consolidation.ledger = (1...count).map { number in
      let source = SheetSource(file: "tinh/\(number / 30).xlsx", sheet: "Danh sách")
      return LedgerEntry(source: source, rows: number % 30 + 2...number % 30 + 2, kind: .nomination)
    }
    let documents = RegisterDocuments(consolidation)
    let before = usage()
    try documents.writeRegister(to: path)
    try documents.writeForwardingList(to: path + ".list.xlsx")
    let after = usage()
    print(
      "register and list of \(count) nominees: \(after.seconds - before.seconds) s of CPU, "
        + "\((after.kilobytes - before.kilobytes) / 1024) MB beyond the \(before.kilobytes / 1024) MB "
        + "of the nominees")
  }

  /// The CPU time taken so far, and the most memory held.
  private static func usage() -> (seconds: Int, kilobytes: Int) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec, usage.ru_maxrss)
  }

  private static func entry(_ number: Int) -> RegisterEntry {
    let source = SheetSource(file: "tinh/\(number / 30).xlsx", sheet: "Danh sách")
    let place = Place(source, row: number % 30 + 2)
    var nomination = Nomination(
      place: place, period: Period(year: 2022),
      name: Sourced("Nguyễn Thị Hồng \(number)", at: place))
    nomination.kind = .individual
    nomination.position = Sourced("Chuyên viên", at: place)
    nomination.unit = Sourced("Phòng \(number % 900)", at: place)
    nomination.achievementTexts = [
      AchievementText(text: "Năm 2021: Chiến sĩ thi đua cơ sở; Giấy khen", place: place)
    ]
    let results = criteria.map { criterion in
      CriterionResult(
        criterion: criterion, verdict: .met, evidence: [],
        reason: Phrase(vi: "Đơn vị xác nhận.", en: "Attested by the unit."))
    }
    return RegisterEntry(
      nominee: Nominee(nominations: [nomination]),
      assessment: Assessment(results: results, verdict: .met, score: nil))
  }
}
