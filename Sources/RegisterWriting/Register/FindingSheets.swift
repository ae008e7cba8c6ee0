import Nominations
import Sheets

extension RegisterWorkbook {
  /// The sheet of what was merged as certainly the same and what a person must decide.
  func writeDuplicates() {
    var table = table(
      Phrase(vi: "Trùng lặp", en: "Duplicates"), frozenColumns: 1,
      [
        WorkingTable.Column(Phrase(vi: "Nhóm", en: "Group"), .centered, width: 8),
        WorkingTable.Column(Phrase(vi: "Xử lý", en: "Treatment"), .wrapped, width: 22),
        WorkingTable.Column(Phrase(vi: "Tên ghi trong hồ sơ", en: "Name as given"), width: 28),
        WorkingTable.Column(Phrase(vi: "Ngày sinh", en: "Born"), .date, width: 12),
        WorkingTable.Column(Phrase(vi: "Đơn vị", en: "Unit"), .wrapped, width: 26),
        WorkingTable.Column(Phrase(vi: "Mã số, CCCD", en: "Code"), width: 16),
        WorkingTable.Column(Phrase(vi: "Căn cứ", en: "Evidence"), .wrapped, width: 40),
        WorkingTable.Column(Phrase(vi: "Khả năng trùng", en: "Probability"), .number, width: 10),
        WorkingTable.Column(Phrase(vi: "Nguồn", en: "Source"), .wrapped, width: 40),
      ])
    var group = 0
    for merge in consolidation.merges {
      group += 1
      for nomination in merge.nominations {
        add(
          nomination, group: group, treatment: Phrase(vi: "Đã gộp", en: "Merged"),
          reason: merge.reason, probability: nil, to: &table)
      }
    }
    for question in consolidation.questions {
      group += 1
      for nomination in [question.left, question.right] {
        add(
          nomination, group: group, treatment: Phrase(vi: "Chờ quyết định", en: "To be decided"),
          reason: question.reason, probability: question.probability, to: &table)
      }
    }
    table.finish(asTable: "TrungLap")
  }

  private func add(
    _ nomination: Nomination, group: Int, treatment: Phrase, reason: Phrase,
    probability: Double?, to table: inout WorkingTable
  ) {
    let percent = book.style(WorkingTable.format(.number).with { $0.numberFormat = "0%" })
    table.add(
      [
        .integer(group), text(treatment), .text(nomination.name.value),
        (nomination.birthDate?.value).cellValue, .text(nomination.unit?.value ?? ""),
        .text(nomination.code?.value ?? nomination.citizenID?.value ?? ""), text(reason),
        probability.map { .number($0) } ?? .blank, .text(nomination.place.description),
      ], styles: [7: percent])
  }

  /// The sheet of findings, the gravest first, in the order of the files.
  func writeFindings() {
    var table = table(
      Phrase(vi: "Vướng mắc", en: "Findings"),
      [
        WorkingTable.Column(Phrase(vi: "Mã", en: "Code"), .centered, width: 8),
        WorkingTable.Column(Phrase(vi: "Mức độ", en: "Severity"), .centered, width: 14),
        WorkingTable.Column(Phrase(vi: "Tệp", en: "File"), .wrapped, width: 32),
        WorkingTable.Column(Phrase(vi: "Trang tính", en: "Sheet"), .wrapped, width: 16),
        WorkingTable.Column(Phrase(vi: "Ô", en: "Cell"), .centered, width: 9),
        WorkingTable.Column(Phrase(vi: "Vấn đề", en: "Problem"), .wrapped, width: 56),
        WorkingTable.Column(Phrase(vi: "Cách xử lý", en: "Remedy"), .wrapped, width: 48),
        WorkingTable.Column(Phrase(vi: "Mở nguồn", en: "Open"), width: 12),
      ])
    let ranked = Severity.allCasesGravestFirst.flatMap { severity in
      consolidation.findings.filter { $0.kind.severity == severity }
    }
    for finding in ranked {
      let source = finding.place?.source
      let row = table.add(
        [
          .text(finding.kind.code), text(finding.kind.severity.label),
          .text(source?.file ?? ""), .text(source?.sheet ?? ""),
          .text(finding.place?.cellReference ?? ""),
          .text(finding.message(in: language, showingPersonalValues: true)),
          .text(finding.remedy(in: language, showingPersonalValues: true)), .blank,
        ], styles: [1: style(.centered, finding.kind.severity.colors)])
      link(
        Phrase(vi: "Mở", en: "Open")(language), to: finding.place, row: row, column: 8,
        on: table.sheet)
    }
    table.finish(asTable: "VuongMac")
  }
}

extension Severity {
  static let allCasesGravestFirst: [Severity] = [.error, .warning, .note]
}
