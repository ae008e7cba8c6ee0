import Sheets
import Testing
import VietnameseText

@testable import Nominations

/// What a register carries comes back as it was, with every place.
@Suite struct CarryingTests {
  private let home = Place(SheetSource(file: "phong-a/de-nghi.xlsx", sheet: "Danh sách! 1"), row: 7)

  private var other: Place { Place(SheetSource(file: home.source.file, sheet: "Kê khai"), row: 3) }

  private func plain(_ name: String) -> Nomination {
    Nomination(
      place: home, period: Period(year: 2022), name: Sourced(name, at: home.at(column: 2)))
  }

  private var full: Nomination {
    var nomination = plain("Hồ Thị Mẫu")
    nomination.furtherRows = [8, 9]
    nomination.sender = "VP"
    nomination.kind = .leader
    nomination.birthDate = Sourced(
      PartialDate(year: 1980, month: 3, day: 12), at: home.at(column: 3))
    nomination.sex = Sourced(.female, at: home.at(column: 4))
    nomination.unit = Sourced("Văn phòng", at: home.at(row: 5))
    nomination.position = Sourced("Chánh Văn phòng", at: home.at(column: 28))
    nomination.code = Sourced("0012", at: home.at(column: 6))
    nomination.citizenID = Sourced("010180000001", at: home.at(column: 7))
    nomination.movement = Sourced("Dân vận khéo", at: home.at(row: 2, column: 1))
    nomination.note = Sourced("ghi\nhai dòng", at: home.at(column: 9))
    nomination.requests = [
      Sourced("Giấy khen", at: home.at(column: 10)), Sourced("Bằng khen", at: home.at(column: 11)),
    ]
    nomination.hasAchievementsField = true
    nomination.achievementTexts = [
      AchievementText(text: "LĐTT; CSTĐCS", place: home.at(column: 12)),
      AchievementText(
        text: "HTXSNV", year: 2021, heading: "Xếp loại", place: home.at(column: 13)),
      AchievementText(
        text: "Không", year: 2020, heading: "Danh hiệu", isListed: true, isNone: true,
        place: other.at(column: 4)),
    ]
    nomination.marks = [
      MarkedCell(headings: ["Tiêu chí", "Gương mẫu"], value: "x", place: home.at(column: 14)),
      MarkedCell(headings: [], value: "12,5", place: home.at(row: 8, column: 15)),
    ]
    return nomination
  }

  /// A dossier that no single cell holds.
  private var long: Nomination {
    var nomination = plain("Bàn Văn Mẫu")
    nomination.hasAchievementsField = true
    nomination.achievementTexts = (1...5).map { number in
      AchievementText(
        text: String(repeating: "ế\(number) ", count: 5_000), place: home.at(column: number))
    }
    return nomination
  }

  private func carried(
    _ nominations: [Nomination], plan: Plan = Plan()
  ) -> (nominations: [Nomination], ledger: [LedgerEntry]) {
    let rows =
      [CarriedColumn.allCases.map(\.heading)]
      + nominations.flatMap { nomination in
        nomination.carriedRows { ["VP": "Văn phòng"][$0] }.map { row in
          CarriedColumn.allCases.map { row[$0] ?? "" }
        }
      }
    let sheet = Sheet(
      source: SheetSource(file: "tinh/so-tong-hop.xlsx", sheet: "Dữ liệu gốc"),
      rows: rows.enumerated().map { number, values in
        Row(
          number: number + 1,
          cells: values.enumerated().filter { !$0.element.isEmpty }
            .map { Cell(column: $0.offset + 1, value: .text($0.element)) })
      })
    var reading = CarriedReading(
      file: "tinh/so-tong-hop.xlsx", period: Period(year: 2022), plan: plan, sender: "TINH")
    let ledger = reading.read(sheet) ?? []
    return (reading.nominations, ledger)
  }

  private var planWithOffice: Plan {
    var sample = SampleBatch()
    sample.addUnit("VP", "Văn phòng")
    return sample.plan
  }

  @Test func everyValueComesBackWithItsPlace() {
    for nomination in [full, plain("Tẩn Thị Mẫu"), long] {
      let read = carried([nomination], plan: planWithOffice).nominations
      #expect(read.count == 1)
      let expected = facts(nomination) { "tinh/so-tong-hop.xlsx › \($0)" }
      #expect(read.first.map { facts($0, at: \.description) } == expected)
    }
  }

  @Test func rowsThatGoOnBelongToTheNominationAbove() {
    let ledger = carried([full, long, plain("Tẩn Thị Mẫu")]).ledger
    #expect(ledger.map(\.kind) == [.heading, .nomination, .evidence, .nomination])
    #expect(ledger.map { $0.rows.count }.reduce(0, +) == ledger.last?.rows.upperBound)
  }

  /// A code alone says nothing: every province may have a unit VP.
  @Test(arguments: [
    ("VP", "Văn phòng", "VP"), ("VP", "Ban khác", "TINH"), ("KHAC", "Khác", "TINH"),
  ])
  func senderIsKeptWhereThePlanHasThatUnit(code: String, name: String, sender: String) {
    var sample = SampleBatch()
    sample.addUnit(code, name)
    #expect(carried([full], plan: sample.plan).nominations.first?.sender == sender)
  }

  /// All that a nomination says, as text.
  private func facts(_ nomination: Nomination, at place: (Place) -> String) -> [String] {
    func said<Value>(_ value: Sourced<Value>?) -> String {
      value.map { "\($0.value) @ \(place($0.place))" } ?? "–"
    }
    let single = [
      said(nomination.name), said(nomination.birthDate), said(nomination.sex),
      said(nomination.unit), said(nomination.position), said(nomination.code),
      said(nomination.citizenID), said(nomination.movement), said(nomination.note),
    ]
    let about = [
      place(nomination.place), "\(nomination.furtherRows)", nomination.kind?.rawValue ?? "–",
      "\(nomination.hasAchievementsField)",
    ]
    return single + about + nomination.requests.map { said($0) }
      + nomination.achievementTexts.map {
        "\($0.text) \($0.year ?? 0) \($0.heading ?? "–") \($0.isListed) \($0.isNone) "
          + place($0.place)
      } + nomination.marks.map { "\($0.headings) \($0.value) \(place($0.place))" }
  }
}
