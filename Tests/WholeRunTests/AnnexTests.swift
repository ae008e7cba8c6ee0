import Foundation
import Testing

/// The appendix beside the annex of the plan that it was made from, line by line, where the plans
/// lie beside the project.
@Suite(.enabled(if: IndependentReader.isAvailable && Annex.isPresent, "needs the plans' texts"))
struct AnnexTests {
  @Test func theAppendixHoldsEveryLineOfTheAnnex() throws {
    let lines = try Annex.lines()
    #expect(lines.map(\.quarter) == [1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4])
    let sheets = try Examples.run("p3").sheets("out/2022/phu-luc-nhiem-vu.xlsx")
    for (quarter, numeral) in zip(1...4, ["I", "II", "III", "IV"]) {
      let annex = lines.filter { $0.quarter == quarter }
      for name in ["Quý \(numeral)", "Năm 2022"] {
        let rows = try #require(sheets[name])
        let top = rows.firstIndex {
          $0[0] == numeral && $0[1] == "Công việc thực hiện trong Quý \(numeral)"
        }
        let first = try #require(top) + 1
        for (offset, line) in annex.enumerated() {
          let row = rows[first + offset]
          #expect(row[0] == "\(offset + 1)")
          #expect(row[1] == line.text, "\(name)")
          #expect(row[2] == line.leads, "\(name): \(line.text)")
          // What a unit's own sheet adds stands behind the annex's coordinators.
          #expect(row[3].hasPrefix(line.coordinators), "\(name): \(line.text)")
        }
      }
    }
  }
}

/// The annex of the plan as its text gives it.
private enum Annex {
  struct Line {
    let quarter: Int
    let text: String
    let leads: String
    let coordinators: String
  }

  private static let path = repository.deletingLastPathComponent()
    .appending(path: "shared/seeds/003_604d1ccd06bf0239.txt").path

  static let isPresent = FileManager.default.fileExists(atPath: path)

  /// Full stops at the end are left out, as the annex itself does in half of its lines; its slip
  /// “Vi sự nghiệp” is put right, as in the template.
  static func lines() throws -> [Line] {
    var quarter = 0
    var lines: [Line] = []
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for cells in text.split(separator: "\n").map({ $0.components(separatedBy: "\t") })
    where cells.count == 4 {
      if Int(cells[0]) == nil {
        quarter += 1
        continue
      }
      let fields = cells.dropFirst().map { cell in
        (cell.hasSuffix(".") ? String(cell.dropLast()) : cell)
          .replacingOccurrences(of: "Vi sự nghiệp", with: "Vì sự nghiệp")
      }
      lines.append(
        Line(quarter: quarter, text: fields[0], leads: fields[1], coordinators: fields[2]))
    }
    return lines
  }
}
