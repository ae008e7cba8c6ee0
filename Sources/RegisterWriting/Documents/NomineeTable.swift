import Nominations
import Sheets
import VietnameseText

/// A column of the lists of nominees.
private enum NomineeColumn: CaseIterable {
  case number, name, birthDate, position, unit, movement, achievements, request, note

  /// Whether it stands in the list even where no nominee has anything in it.
  var isAlwaysShown: Bool {
    switch self {
    case .number, .name, .unit, .note: true
    default: false
    }
  }

  var column: OfficialTable.Column {
    switch self {
    case .number: OfficialTable.Column("TT", .center)
    case .name: OfficialTable.Column("Họ và tên/Tên tập thể", isUnbroken: true)
    case .birthDate: OfficialTable.Column("Ngày, tháng, năm sinh", .center, isUnbroken: true)
    case .position: OfficialTable.Column("Chức vụ")
    case .unit: OfficialTable.Column("Đơn vị công tác")
    case .movement: OfficialTable.Column("Phong trào thi đua")
    case .achievements: OfficialTable.Column("Tóm tắt thành tích")
    case .request: OfficialTable.Column("Danh hiệu, hình thức khen thưởng đề nghị")
    case .note: OfficialTable.Column("Ghi chú")
    }
  }
}

/// For whom a list of nominees is.
enum Readership {
  case superiors
  /// The units that must complete what they sent.
  case senders
  /// Neither birth dates nor codes nor free text.
  case website

  fileprivate var columns: [NomineeColumn] {
    switch self {
    case .superiors: NomineeColumn.allCases
    case .senders: [.number, .name, .birthDate, .unit, .note]
    case .website: [.number, .name, .position, .unit, .movement]
    }
  }
}

/// The kinds of nominee in the order of official lists, those of unknown kind last.
private let sections: [(kind: NomineeKind?, heading: String, isObligatory: Bool)] = [
  (.collective, "TẬP THỂ", true),
  (.individual, "CÁ NHÂN", true),
  (.leader, "CÁ NHÂN GIỮ CHỨC VỤ LÃNH ĐẠO, QUẢN LÝ", false),
  (nil, "CHƯA RÕ ĐỐI TƯỢNG", false),
]

extension RegisterDocuments {
  /// The nominees by kind, numbered anew in each section, in the order given.
  func nomineeTable(
    _ entries: [RegisterEntry], for readership: Readership = .superiors,
    note: (RegisterEntry) -> String
  ) -> OfficialTable {
    let cells = entries.map { entry in
      Dictionary(
        uniqueKeysWithValues: NomineeColumn.allCases.map {
          ($0, text(of: $0, entry, note: note))
        })
    }
    let columns = readership.columns.filter { column in
      column.isAlwaysShown || cells.contains { $0[column]?.isEmpty == false }
    }
    var table = OfficialTable(columns: columns.map(\.column))
    var sectionNumber = 0
    for section in sections {
      let members = entries.indices.filter { entries[$0].nominee.kind == section.kind }
      if members.isEmpty && !section.isObligatory { continue }
      sectionNumber += 1
      table.rows.append(
        .section(
          number: RomanNumeral(sectionNumber)?.description ?? "", text: section.heading))
      if members.isEmpty { table.rows.append(.remark("(Không có)")) }
      for (order, member) in members.enumerated() {
        table.rows.append(
          .cells(columns.map { $0 == .number ? "\(order + 1)" : cells[member][$0] ?? "" }))
      }
    }
    table.rows.append(.total(label: "TỔNG CỘNG", figure: twoDigits(entries.count)))
    return table
  }

  private func text(
    of column: NomineeColumn, _ entry: RegisterEntry, note: (RegisterEntry) -> String
  ) -> String {
    let nominee = entry.nominee
    return switch column {
    case .number: ""
    case .name: nominee.name
    case .birthDate:
      nominee.kind == .collective ? "" : nominee.birthDate?.description ?? ""
    case .position: nominee.kind == .collective ? "" : nominee.position ?? ""
    case .unit: unitName(of: nominee)
    case .movement: movementNames(of: nominee).joined(separator: "; ")
    case .achievements: achievements(of: nominee).joined(separator: "\n")
    case .request: requests(for: nominee).joined(separator: "; ")
    case .note: note(entry)
    }
  }
}
