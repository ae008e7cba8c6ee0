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
    case .name: OfficialTable.Column("Họ và tên, tên tập thể", isUnbroken: true)
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
    note: @escaping (RegisterEntry) -> String
  ) -> OfficialTable {
    let columns = readership.columns.filter { column in
      column.isAlwaysShown || entries.contains { !text(of: column, $0, note: note).isEmpty }
    }
    let present = sections.filter { section in
      section.isObligatory || entries.contains { $0.nominee.kind == section.kind }
    }
    var parts = present.enumerated().map { index, section -> AnySequence<OfficialTable.Row> in
      let heading = OfficialTable.Row.section(
        number: RomanNumeral(index + 1)?.description ?? "", text: section.heading)
      let members = entries.lazy.filter { $0.nominee.kind == section.kind }
      guard entries.contains(where: { $0.nominee.kind == section.kind }) else {
        return AnySequence([heading, .remark("(Không có)")])
      }
      let rows = members.enumerated().lazy.map { order, member in
        OfficialTable.Row.cells {
          columns.map { $0 == .number ? "\(order + 1)" : text(of: $0, member, note: note) }
        }
      }
      return AnySequence([AnySequence([heading]), AnySequence(rows)].joined())
    }
    parts.append(AnySequence([.total(label: "TỔNG CỘNG", figure: twoDigits(entries.count))]))
    return OfficialTable(columns: columns.map(\.column), rows: parts.joined())
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
