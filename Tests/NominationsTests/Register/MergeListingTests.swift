import Nominations
import Sheets
import Testing

/// Which merges the table of merges shows already, as rows come and go.
@Suite struct MergeListingTests {
  private func nominee(_ name: Character) -> NomineeIdentity {
    NomineeIdentity(name: "Lò Thị \(name)", birthDate: "05/03/1980", unit: "Sở Y tế", code: "")
  }

  /// Merges written as two letters each, a letter for a nominee; all hang together.
  private func merges(_ pairs: String) -> [AskedPair] {
    pairs.split(separator: " ").enumerated().map { index, pair in
      AskedPair(
        left: nominee(pair.first!), at: Place(file: "a.csv").at(row: 2 * index),
        right: nominee(pair.last!), at: Place(file: "a.csv").at(row: 2 * index + 1), group: 0,
        probability: nil, reason: Phrase(vi: "", en: ""), proposal: nil)
    }
  }

  private func listed(_ pairs: String) -> [Decision] {
    merges(pairs).map {
      Decision(
        left: $0.left, right: $0.right, answer: nil, values: [.group: "7"],
        place: Place(file: "decisions.xlsx"))
    }
  }

  @Test(
    "a merge is shown where the table's rows join the two, be it through a third",
    arguments: [
      ("AB BC", "", ["A=B 1", "B=C 1"]), ("AB BC", "AB BC", []), ("AB AC", "AB BC", []),
      ("AB BC CD", "AB AC", ["C=D 7"]), ("AB", "CD", ["A=B 8"]), ("AA AA", "AA", ["A=A 7"]),
      ("AB AC", "BD DC", ["A=B 8", "A=C 8"]),
    ])
  func unlisted(now: String, before: String, expected: [String]) {
    let new = MergeListing(merges(now), beyond: listed(before)).unlisted.map { pair, group in
      "\(pair.left.name.suffix(1))=\(pair.right.name.suffix(1)) \(group)"
    }
    #expect(new == expected)
  }

  @Test(
    "a row of the table holds while its two are merged",
    arguments: [
      ("AB BC", "AC", true), ("AB", "AC", false), ("AB", "CD", false), ("AB", "AA", false),
      ("AA", "AA", true),
    ])
  func holds(now: String, row: String, expected: Bool) {
    var listing = MergeListing(merges(now), beyond: [])
    #expect(listed(row).allSatisfy { listing.holds($0) } == expected)
  }

  @Test("merges that hang together stand together under one number, each once")
  func groups() {
    func place(_ row: Int) -> Place { Place(file: "a.csv").at(row: row) }
    let pairs = [(1, 2), (3, 4), (2, 5), (1, 5), (4, 3)].map { left, right in
      AskedPair(
        left: nominee("A"), at: place(left), right: nominee("B"), at: place(right), group: 0,
        probability: nil, reason: Phrase(vi: "", en: ""), proposal: nil)
    }
    let grouped = pairs.inGroups.map { [$0.leftPlace.row, $0.rightPlace.row, $0.group] }
    #expect(grouped == [[1, 2, 0], [2, 5, 0], [3, 4, 1]])
  }
}
