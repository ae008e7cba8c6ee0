import FoundationEssentials
import Matching
import Sheets
import VietnameseText

/// What the search for duplicates compares of a nomination, as its JSON line says it.
struct MatchLine: Decodable {
  let name: String
  /// The name without case, accents and signs: for blocking in other programs.
  let key: String?
  let collective: Bool?
  let birth: String?
  let sex: String?
  let codes: [String]?
  let unit: String?
  let position: String?
  let senderUnit: String?

  private enum CodingKeys: String, CodingKey {
    case name, key, collective, birth, sex, codes, unit, position
    case senderUnit = "sender_unit"
  }

  init(_ record: MatchRecord) {
    func said(_ text: String) -> String? { text.isEmpty ? nil : text }
    name = record.name
    key = ComparisonKey(record.name).text
    collective = record.isCollective
    birth = said(record.birth)
    sex = said(record.sex)
    codes = record.codes.isEmpty ? nil : record.codes
    unit = said(record.unit)
    position = said(record.position)
    senderUnit = said(record.senderUnit)
  }

  var json: String {
    object([
      ("name", jsonString(name)), ("key", key.map(jsonString)),
      ("collective", collective.map { "\($0)" }),
      ("birth", birth.map(jsonString)), ("sex", sex.map(jsonString)),
      ("codes", list((codes ?? []).map(jsonString))), ("unit", unit.map(jsonString)),
      ("position", position.map(jsonString)), ("sender_unit", senderUnit.map(jsonString)),
    ])
  }

  func record(sender: Int) -> MatchRecord {
    MatchRecord(
      name: name, isCollective: collective, birth: birth ?? "", sex: sex ?? "",
      codes: codes ?? [], unit: unit ?? "", position: position ?? "",
      senderUnit: senderUnit ?? "", sender: sender)
  }
}

/// A line of `nominations --ndjson`, as far as matching needs it.
struct MatchedNomination: Decodable {
  let file: String
  let sheet: String?
  let rows: [Int]
  let match: MatchLine

  /// - Returns: `nil` for what is no such line.
  init?(line: [UInt8]) {
    guard let read = try? JSONDecoder().decode(MatchedNomination.self, from: Data(line)),
      !read.rows.isEmpty
    else { return nil }
    self = read
  }
}
