import Foundation
import Nominations
import Sheets
import Testing

/// A text with the records that a careful reader would take from it.
struct LabelledText: CustomTestStringConvertible, Sendable {
  let text: String
  let records: [LabelledRecord]

  var testDescription: String { text }

  /// The texts of a file of labels, whose form its head describes.
  static func all(in file: String) -> [LabelledText] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let path = folder.appending(path: "../../Benchmarks/achievements/\(file)")
    guard let content = try? String(contentsOf: path, encoding: .utf8) else { return [] }
    var texts: [LabelledText] = []
    var text: String?
    for line in content.split(separator: "\n") {
      if line.hasPrefix("> ") {
        text = line.dropFirst(2).replacingOccurrences(of: "\\n", with: "\n")
      } else if line.hasPrefix("= "), let read = text {
        let labels = line == "= -" ? [] : String(line.dropFirst(2)).components(separatedBy: " | ")
        texts.append(LabelledText(text: read, records: labels.map(LabelledRecord.init)))
      }
    }
    return texts
  }
}

/// What a record must agree in.
struct LabelledRecord: Hashable, CustomStringConvertible {
  var kind = ""
  var name = ""
  var years: [Int] = []
  var count: Int?
  var issuer: String?
  var decision: String?
  var date: String?
  var isCertain = true

  /// As in `? GK 2019 2020 x2 @Sở Nội vụ #12/QĐ-SNV 2021-01-05`.
  init(label: String) {
    var words = label.split(separator: " ")[...]
    if words.first == "?" {
      isCertain = false
      words.removeFirst()
    }
    let term = words.popFirst().flatMap { LabelledRecord.terms[String($0)] } ?? ("", label)
    kind = term.0
    name = term.1
    for word in words { add(word) }
  }

  init(_ record: AchievementRecord) {
    kind = record.kind.rawValue
    name = record.name
    years = record.years
    count = record.count
    issuer = record.issuer
    decision = record.decision
    date = record.date?.description
    isCertain = record.isCertain
  }

  private mutating func add(_ word: Substring) {
    let dashes = word.count { $0 == "-" }
    if word.hasPrefix("@") {
      issuer = String(word.dropFirst())
    } else if word.hasPrefix("#") {
      decision = String(word.dropFirst())
    } else if dashes == 2, word.count == 10, Int(word.prefix(4)) != nil {
      date = String(word)
    } else if let said = issuer, decision == nil {
      issuer = said + " " + word
    } else if word.hasPrefix("x") {
      count = Int(word.dropFirst())
    } else {
      let ends = word.split(separator: "-").compactMap { Int($0) }
      years += Array(ends[0]...ends[ends.count - 1])
    }
  }

  var description: String {
    let parts = [
      isCertain ? nil : "?", kind, name, years.map(String.init).joined(separator: " "),
      count.map { "x\($0)" }, issuer.map { "@\($0)" }, decision.map { "#\($0)" }, date,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private static let terms: [String: (String, String)] = [
    "LĐTT": ("title", "Lao động tiên tiến"), "CSTT": ("title", "Chiến sĩ tiên tiến"),
    "CSTĐ": ("title", "Chiến sĩ thi đua"), "CSCS": ("title", "Chiến sĩ thi đua cơ sở"),
    "CSTĐT": ("title", "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh"),
    "CSTQ": ("title", "Chiến sĩ thi đua toàn quốc"),
    "TTTT": ("title", "Tập thể lao động tiên tiến"),
    "TTXS": ("title", "Tập thể lao động xuất sắc"), "ĐVTT": ("title", "Đơn vị tiên tiến"),
    "ĐVQT": ("title", "Đơn vị quyết thắng"), "CỜ": ("title", "Cờ thi đua"),
    "GK": ("award", "Giấy khen"), "BK": ("award", "Bằng khen"),
    "KNC": ("award", "Kỷ niệm chương"), "HH": ("award", "Huy hiệu"),
    "HUY": ("award", "Huy chương"), "HUÂN": ("award", "Huân chương"),
    "KT": ("award", "Khen thưởng"), "XS": ("rating", "Hoàn thành xuất sắc nhiệm vụ"),
    "TỐT": ("rating", "Hoàn thành tốt nhiệm vụ"), "HT": ("rating", "Hoàn thành nhiệm vụ"),
    "KHT": ("rating", "Không hoàn thành nhiệm vụ"), "SK": ("initiative", "Sáng kiến"),
    "ĐT": ("initiative", "Đề tài"), "KL": ("discipline", "Kỷ luật"),
    "KTr": ("discipline", "Khiển trách"), "CC": ("discipline", "Cảnh cáo"),
    "HBL": ("discipline", "Hạ bậc lương"), "GCh": ("discipline", "Giáng chức"),
    "CCh": ("discipline", "Cách chức"), "BTV": ("discipline", "Buộc thôi việc"),
  ]
}
