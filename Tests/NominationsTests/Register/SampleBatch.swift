import Sheets
import VietnameseText

@testable import Nominations

/// A batch written down in a few words, as the tests of the register need it.
struct SampleBatch {
  var plan = Plan()
  var period = Period(year: 2022)
  var files: [(file: String, sender: String?, nominations: [Nomination])] = []

  init() {
    plan.properties.agency = "Sở Mẫu"
    plan.properties.firstYear = 2021
    plan.properties.lastYear = 2025
  }

  mutating func addUnit(_ code: String, _ name: String, mustSubmit: Bool = true) {
    plan.units.append(
      Unit(
        code: code, name: name, mustSubmit: mustSubmit,
        place: Place(SheetSource(file: "plan.xlsx", sheet: "Đơn vị"), row: plan.units.count + 2)))
  }

  /// A file whose n-th nomination stands on row n + 1, under a header.
  mutating func addFile(_ file: String, from sender: String?, _ nominees: SampleNominee...) {
    let source = SheetSource(file: file, sheet: "DS")
    let nominations = nominees.enumerated().map { index, nominee in
      nominee.nomination(at: Place(source, row: index + 2), period: period, sender: sender)
    }
    files.append((file, sender, nominations))
  }

  var batch: Batch {
    var batch = Batch(plan: plan, period: period)
    batch.files = files.map { file, sender, nominations in
      var submission = Submission()
      submission.sender = sender
      submission.sheets = 1
      submission.nominations = nominations
      let source = SheetSource(file: file, sheet: "DS")
      submission.ledger = [LedgerEntry(source: source, rows: 1...1, kind: .heading)]
      if !nominations.isEmpty {
        submission.ledger.append(
          LedgerEntry(source: source, rows: 2...(nominations.count + 1), kind: .nomination))
      }
      return SubmittedFile(file: file, submission: submission, findings: [])
    }
    return batch
  }
}

struct SampleNominee {
  var name: String
  var born: PartialDate?
  var code: String?
  var position: String?
  var kind = NomineeKind.individual
  var movement: String?

  init(
    _ name: String, born: PartialDate? = nil, code: String? = nil, position: String? = nil,
    kind: NomineeKind = .individual, movement: String? = nil
  ) {
    self.name = name
    self.born = born
    self.code = code
    self.position = position
    self.kind = kind
    self.movement = movement
  }

  func nomination(at place: Place, period: Period, sender: String?) -> Nomination {
    var nomination = Nomination(
      place: place, period: period, name: Sourced(name, at: place.at(column: 2)))
    nomination.sender = sender
    nomination.kind = kind
    nomination.birthDate = born.map { Sourced($0, at: place.at(column: 3)) }
    nomination.code = code.map { Sourced($0, at: place.at(column: 4)) }
    nomination.position = position.map { Sourced($0, at: place.at(column: 5)) }
    nomination.movement = movement.map { Sourced($0, at: place.at(column: 6)) }
    return nomination
  }
}
