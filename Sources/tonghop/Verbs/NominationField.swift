import Matching
import Nominations
import Sheets
import VietnameseText

/// A field of the JSON object that a nomination is printed as.
struct NominationField: Sendable {
  let name: String
  let meaning: Phrase
  /// Its JSON; `nil` where the nomination lacks it, and the field is left out.
  let json: @Sendable (Nomination, MatchRecord) -> String?

  /// One line, without its end: the fields in their order.
  static func line(_ nomination: Nomination, _ record: MatchRecord) -> String {
    object(all.map { ($0.name, $0.json(nomination, record)) })
  }

  static func documentation() -> String {
    let lines = all.flatMap { field in
      ["- `\(field.name)`: \(field.meaning.vi) · \(field.meaning.en)"]
    }
    return (["# Trường của `nominations` · Fields of nominations", ""] + lines)
      .joined(separator: "\n")
  }

  private static let all: [NominationField] = [
    NominationField(
      "file",
      Phrase(
        vi: "tệp, tính từ thư mục của kỳ nếu nằm trong đó",
        en: "the file, within the period's folder where it lies in one")
    ) { nomination, _ in jsonString(nomination.place.source.file) },
    NominationField("sheet", Phrase(vi: "trang tính", en: "the sheet")) { nomination, _ in
      nomination.place.source.sheet.map(jsonString)
    },
    NominationField(
      "rows", Phrase(vi: "các dòng, đếm từ 1", en: "the rows, counted from 1")
    ) { nomination, _ in "\([nomination.place.row ?? 1] + nomination.furtherRows)" },
    text("period", Phrase(vi: "kỳ: 2022 hoặc 2022-Q1", en: "the period: 2022 or 2022-Q1")) {
      "\($0.period)"
    },
    text("sender", Phrase(vi: "mã đơn vị gửi, nếu nhận ra", en: "the sender's code, if known")) {
      $0.sender
    },
    text(
      "kind",
      Phrase(
        vi: "collective (tập thể), individual (cá nhân), leader (cá nhân lãnh đạo), nếu rõ",
        en: "collective, individual or leader, where it can be told")
    ) { $0.kind?.rawValue },
    text("name", Phrase(vi: "tên", en: "the name")) { $0.name.value },
    text(
      "birth",
      Phrase(
        vi: "ngày sinh, với độ chính xác đã cho: 1980-03-05, 1980-03, 1980",
        en: "date of birth in the precision given: 1980-03-05, 1980-03, 1980")
    ) { $0.birthDate?.value.isoText },
    text("sex", Phrase(vi: "giới tính: male, female", en: "male or female")) {
      $0.sex?.value.rawValue
    },
    text("unit", Phrase(vi: "đơn vị công tác", en: "the unit")) { $0.unit?.value },
    text("position", Phrase(vi: "chức vụ", en: "the position")) { $0.position?.value },
    text("code", Phrase(vi: "mã cán bộ", en: "the staff code")) { $0.code?.value },
    text("citizen_id", Phrase(vi: "số CCCD, CMND", en: "the citizen's number")) {
      $0.citizenID?.value
    },
    text("movement", Phrase(vi: "phong trào", en: "the movement")) { $0.movement?.value },
    text("note", Phrase(vi: "ghi chú", en: "the note")) { $0.note?.value },
    NominationField(
      "requests",
      Phrase(
        vi: "danh hiệu, hình thức đề nghị: text, cell", en: "what is asked for: text, cell")
    ) { nomination, _ in
      list(nomination.requests.map { object([("text", jsonString($0.value)), cell($0.place)]) })
    },
    NominationField(
      "achievements",
      Phrase(
        vi: "thành tích: text, year, heading, cell", en: "achievements: text, year, heading, cell")
    ) { nomination, _ in list(nomination.achievementTexts.filter { !$0.isBlank }.map(achievement))
    },
    NominationField(
      "marks",
      Phrase(
        vi: "ô dưới tiêu đề khác: headings, value, cell",
        en: "cells under other headings: headings, value, cell")
    ) { nomination, _ in list(nomination.marks.map(mark)) },
    NominationField(
      "cells", Phrase(vi: "ô của từng trường trên", en: "the cell of each field above")
    ) { nomination, _ in cells(of: nomination) },
    NominationField(
      "match",
      Phrase(
        vi:
          "những gì được so để tìm trùng: name, key, collective, birth, sex, codes, unit, position, "
          + "sender_unit",
        en:
          "what the search for duplicates compares: name, key, collective, birth, sex, codes, unit, "
          + "position, sender_unit")
    ) { _, record in MatchLine(record).json },
  ]

  private init(
    _ name: String, _ meaning: Phrase,
    _ json: @escaping @Sendable (Nomination, MatchRecord) -> String?
  ) {
    self.name = name
    self.meaning = meaning
    self.json = json
  }

  private static func text(
    _ name: String, _ meaning: Phrase, _ value: @escaping @Sendable (Nomination) -> String?
  ) -> NominationField {
    NominationField(name, meaning) { nomination, _ in value(nomination).map(jsonString) }
  }

  private static func achievement(_ text: AchievementText) -> String {
    object([
      ("text", jsonString(text.text)), ("year", text.year.map(String.init)),
      ("heading", text.heading.map(jsonString)), cell(text.place),
    ])
  }

  private static func mark(_ mark: MarkedCell) -> String {
    object([
      ("headings", list(mark.headings.map(jsonString))), ("value", jsonString(mark.value)),
      cell(mark.place),
    ])
  }

  private static func cells(of nomination: Nomination) -> String {
    let places: [(String, Place?)] = [
      ("name", nomination.name.place), ("birth", nomination.birthDate?.place),
      ("sex", nomination.sex?.place), ("unit", nomination.unit?.place),
      ("position", nomination.position?.place), ("code", nomination.code?.place),
      ("citizen_id", nomination.citizenID?.place), ("movement", nomination.movement?.place),
      ("note", nomination.note?.place),
    ]
    return object(places.map { ($0.0, $0.1?.cellReference.map(jsonString)) })
  }

  private static func cell(_ place: Place) -> (String, String?) {
    ("cell", place.cellReference.map(jsonString))
  }
}

/// A JSON object of the values that there are.
func object(_ fields: [(name: String, json: String?)]) -> String {
  let pairs = fields.compactMap { field in
    field.json.map { "\(jsonString(field.name)): \($0)" }
  }
  return "{" + pairs.joined(separator: ", ") + "}"
}

/// A JSON array; `nil` of no values.
func list(_ values: [String]) -> String? {
  values.isEmpty ? nil : "[" + values.joined(separator: ", ") + "]"
}

extension PartialDate {
  /// ISO 8601 in the precision that is known.
  fileprivate var isoText: String {
    let parts = [
      padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) },
    ]
    return parts.compactMap(\.self).joined(separator: "-")
  }
}
