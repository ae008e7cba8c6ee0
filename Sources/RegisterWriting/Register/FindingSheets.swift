import Nominations
import Sheets

extension RegisterWorkbook {
  /// The sheet of what was merged as certainly the same and what a person must decide.
  func writeDuplicates() {
    let columns =
      [
        WorkingTable.Column(Phrase(vi: "Nhóm", en: "Group"), .centered, width: 8),
        WorkingTable.Column(Phrase(vi: "Xử lý", en: "Treatment"), .wrapped, width: 22),
        WorkingTable.Column(
          Phrase(vi: "Tên ghi trong hồ sơ", en: "Name as given"), .wrapped, width: 28),
        WorkingTable.Column(Phrase(vi: "Ngày sinh", en: "Born"), .date, width: 12),
        WorkingTable.Column(Phrase(vi: "Đơn vị", en: "Unit"), .wrapped, width: 26),
        WorkingTable.Column(Phrase(vi: "Mã số, CCCD", en: "Code"), .wrapped, width: 16),
        WorkingTable.Column(Phrase(vi: "Căn cứ", en: "Evidence"), .wrapped, width: 40),
        WorkingTable.Column(Phrase(vi: "Khả năng trùng", en: "Probability"), .number, width: 10),
        WorkingTable.Column(Phrase(vi: "Nguồn", en: "Source"), .wrapped, width: 40),
        WorkingTable.Column(Phrase(vi: "Mở nguồn", en: "Open"), width: 12),
      ]
    let percent = book.style(WorkingTable.format(.number).with { $0.numberFormat = "0%" }).number
    let (documents, language, link) = (documents, language, linkStyle)
    write(
      duplicateGroups, rowCount: \.nominations.count,
      named: Phrase(vi: "Trùng lặp", en: "Duplicates"), frozenColumns: 1, asTable: "TrungLap",
      columns
    ) { index, group, rows in
      for nomination in group.nominations {
        rows.add { cells in
          cells.put(.integer(index + 1))
          cells.put(.text(group.treatment(language)))
          cells.put(.text(nomination.name.value))
          cells.put((nomination.birthDate?.value).cellValue)
          cells.put(.text(nomination.unit?.value ?? ""))
          cells.put(.text(nomination.code?.value ?? nomination.citizenID?.value ?? ""))
          cells.put(.text(group.reason(language)))
          cells.put(group.probability.map { .number($0) } ?? .blank, style: percent)
          cells.put(.text(nomination.place.description))
          cells.put(documents.link(to: nomination.place), style: link)
        }
      }
    }
  }

  /// What was merged, then what is asked.
  private var duplicateGroups: [DuplicateGroup] {
    consolidation.merges.map { merge in
      DuplicateGroup(
        nominations: merge.nominations, treatment: Phrase(vi: "Đã gộp", en: "Merged"),
        reason: merge.reason, probability: nil)
    }
      + consolidation.questions.map { question in
        DuplicateGroup(
          nominations: [question.left, question.right],
          treatment: Phrase(vi: "Chờ quyết định", en: "To be decided"),
          reason: question.reason, probability: question.probability)
      }
  }

  /// The sheet of findings, the gravest first, in the order of the files.
  func writeFindings() {
    let columns =
      [
        WorkingTable.Column(Phrase(vi: "Mã", en: "Code"), .centered, width: 8),
        WorkingTable.Column(Phrase(vi: "Mức độ", en: "Severity"), .centered, width: 14),
        WorkingTable.Column(Phrase(vi: "Tệp", en: "File"), .wrapped, width: 32),
        WorkingTable.Column(Phrase(vi: "Trang tính", en: "Sheet"), .wrapped, width: 22),
        WorkingTable.Column(Phrase(vi: "Ô", en: "Cell"), .centered, width: 9),
        WorkingTable.Column(Phrase(vi: "Vấn đề", en: "Problem"), .wrapped, width: 56),
        WorkingTable.Column(Phrase(vi: "Cách xử lý", en: "Remedy"), .wrapped, width: 48),
        WorkingTable.Column(Phrase(vi: "Mở nguồn", en: "Open"), width: 12),
      ]
    let (documents, link, open) = (
      documents, linkStyle, Phrase(vi: "Mở", en: "Open")(language)
    )
    let styles = Dictionary(
      uniqueKeysWithValues: Severity.allCasesGravestFirst.map {
        ($0, style(.centered, $0.colors).number)
      })
    let ranked = Severity.allCasesGravestFirst.flatMap { severity in
      consolidation.findings.filter { $0.kind.severity == severity }
    }
    write(ranked, named: Phrase(vi: "Vướng mắc", en: "Findings"), asTable: "VuongMac", columns) {
      _, finding, rows in
      let (source, language) = (finding.place?.source, documents.language)
      rows.add { cells in
        cells.put(.text(finding.kind.code))
        cells.put(
          .text(finding.kind.severity.label(language)), style: styles[finding.kind.severity])
        cells.put(.text(source?.file ?? ""))
        cells.put(.text(source?.sheet ?? ""))
        cells.put(.text(finding.place?.cellReference ?? ""))
        cells.put(.text(finding.message(in: language, showingPersonalValues: true)))
        cells.put(.text(finding.remedy(in: language, showingPersonalValues: true)))
        cells.put(documents.link(open, to: finding.place), style: link)
      }
    }
  }
}

/// Nominations that are one nominee, or may be.
private struct DuplicateGroup: Sendable {
  let nominations: [Nomination]
  let treatment: Phrase
  let reason: Phrase
  let probability: Double?
}

extension Severity {
  static let allCasesGravestFirst: [Severity] = [.error, .warning, .note]
}
