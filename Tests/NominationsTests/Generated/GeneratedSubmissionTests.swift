import Foundation
import Nominations
import Sheets
import Testing

/// Submissions drawn at random in the forms that offices use, whose truth is known: every nominee
/// is read, once, from its own row, and no other row makes one.
@Suite struct GeneratedSubmissionTests {
  /// How many folders: some hundred in the tests, as many as asked for in a long run.
  static let count =
    ProcessInfo.processInfo.environment["TONGHOP_SOAK_FOLDERS"].flatMap { Int($0) } ?? 400

  /// The sheets of one file, each with one form or with two below one another.
  static func canvases(
    file: String, using random: inout SplitMix
  ) -> [FormCanvas] {
    (1...Int.random(in: 1...2, using: &random)).map { number in
      let form = GeneratedForm(using: &random)
      var drawing = FormDrawing(
        form, file: file, sheet: "Biểu \(number)", random: SplitMix(state: random.next()))
      drawing.draw()
      if Int.random(in: 0...5, using: &random) == 0 { drawing.draw() }
      if number > 1, Int.random(in: 0...4, using: &random) == 0 { drawing.hideSheet() }
      return drawing.canvas
    }
  }

  @Test(arguments: 0..<count)
  func everyNomineeIsReadOnceFromItsRow(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let canvases = Self.canvases(file: "VP/bieu.xlsx", using: &random)
    let (submission, _) = read(canvases.map(\.sheet))
    for canvas in canvases {
      let read = submission.nominations.filter { $0.place.source == canvas.sheet.source }
      #expect(
        read.map { named($0.place.row, $0.name.value) }
          == canvas.nominees.map { named($0.row, $0.name) }, "\(picture(of: canvas))")
      for (nominee, nomination) in zip(canvas.nominees, read) where nominee.kind != nil {
        #expect(nomination.kind == nominee.kind, "row \(nominee.row)\n\(picture(of: canvas))")
      }
    }
  }

  /// A name behind “Ông” or “Bà” is told in the usual case, whatever its own.
  private func named(_ row: Int?, _ name: String) -> String {
    "\(row ?? 0) \(name.uppercased())"
  }

  @Test(arguments: 0..<count)
  func everyRowStandsInTheLedgerAsWhatItIs(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let canvases = Self.canvases(file: "VP/bieu.xlsx", using: &random)
    let (submission, _) = read(canvases.map(\.sheet))
    for canvas in canvases {
      let entries = submission.ledger.filter { $0.source == canvas.sheet.source }
      let kinds = entries.flatMap { entry in entry.rows.map { ($0, entry.kind) } }
      #expect(kinds.map(\.0) == Array(1..<(canvas.sheet.lastRow + 1)))
      for (row, kind) in kinds {
        #expect(kind == canvas.kinds[row], "row \(row)\n\(picture(of: canvas))")
      }
    }
  }
}

/// The sheet with the true kind of each row, to look at where a seed fails.
private func picture(of canvas: FormCanvas) -> String {
  canvas.sheet.rows.map { row in
    let cells = row.cells.map { cell in
      switch cell.value {
      case .text(let text): "\(columnLetters(cell.column))=\(text)"
      case .number(let number): "\(columnLetters(cell.column))=\(Int(number))"
      default: "\(columnLetters(cell.column))=…"
      }
    }
    return "\(row.number) \(canvas.kinds[row.number].map { "\($0)" } ?? "?"): "
      + cells.joined(separator: " | ")
  }.joined(separator: "\n")
}
