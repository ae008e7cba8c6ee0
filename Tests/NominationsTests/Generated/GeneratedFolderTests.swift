import Nominations
import Sheets
import Testing

/// Whole folders of submissions drawn at random: the ledger balances, and every nominee can be
/// traced to rows as every nomination row can to a nominee.
@Suite struct GeneratedFolderTests {
  @Test(arguments: 0..<GeneratedSubmissionTests.count / 2)
  func nothingIsLostOnTheWayToTheRegister(seed: Int) {
    var random = SplitMix(state: UInt64(seed) &+ 1_000_000)
    let (batch, canvases) = folder(using: &random)
    let result = consolidate(batch)

    let rows = result.ledger.flatMap { entry in entry.rows.map { Place(entry.source, row: $0) } }
    #expect(rows.count == canvases.reduce(0) { $0 + $1.sheet.lastRow })
    #expect(Set(rows).count == rows.count)

    let named = canvases.flatMap { canvas in
      canvas.nominees.map { Place(canvas.sheet.source, row: $0.row) }
    }
    let registered = result.entries.flatMap { $0.nominee.nominations.map(\.place) }
    #expect(registered.sorted() == named.sorted())

    let counted: Set<RowKind> = [.nomination, .duplicate, .refused]
    let nominating = result.ledger.filter { counted.contains($0.kind) }.flatMap { entry in
      entry.rows.map { Place(entry.source, row: $0) }
    }
    #expect(Set(nominating) == Set(registered))
    let leading = Set(result.entries.map { $0.nominee.nominations[0].place })
    for entry in result.ledger where entry.kind == .duplicate {
      #expect(entry.counterpart.map(leading.contains) ?? false)
    }
  }

  /// Up to four files of two units; now and then a unit sends the same sheet again.
  private func folder(using random: inout SplitMix) -> (Batch, [FormCanvas]) {
    let plan = samplePlan()
    let period = Period(year: 2022, quarter: 1)
    var batch = Batch(plan: plan, period: period)
    var canvases: [FormCanvas] = []
    var again: SplitMix?
    for number in 1...Int.random(in: 1...4, using: &random) {
      let file = "\(["VP", "NCC"].randomElement(using: &random)!)/\(number).xlsx"
      var drawn = SplitMix(state: random.next())
      if let earlier = again, Bool.random(using: &random) { drawn = earlier }
      again = drawn
      let sheets = GeneratedSubmissionTests.canvases(file: file, using: &drawn)
      var findings: [Finding] = []
      let submission = Intake(plan: plan).read(sheets.map(\.sheet), period: period) {
        findings.append($0)
      }
      batch.files.append(
        SubmittedFile(file: file, submission: submission, findings: findings))
      canvases += sheets
    }
    return (batch, canvases)
  }
}
