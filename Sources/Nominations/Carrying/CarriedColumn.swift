import Sheets

/// The columns of the sheet on which a register carries every nomination it was made from, as it
/// was read and with its places, so that the level above need not guess at anything again.
///
/// Their headings are Vietnamese whatever the language of the register.
public enum CarriedColumn: Int, Sendable, CaseIterable {
  case name, kind, birthDate, sex, unit, position, code, citizenID, movement, note
  case requests, hasAchievements, achievements, marks
  case sender, senderCode
  /// Where the nomination stands in the file that the register was made from.
  case file, sheet, rows
  /// The cells of the values before, where they are.
  case cells

  public var heading: String {
    switch self {
    case .name: "Họ và tên, tên tập thể"
    case .kind: "Đối tượng"
    case .birthDate: "Ngày sinh"
    case .sex: "Giới tính"
    case .unit: "Đơn vị công tác"
    case .position: "Chức vụ"
    case .code: "Mã số"
    case .citizenID: "Số CCCD"
    case .movement: "Phong trào"
    case .note: "Ghi chú"
    case .requests: "Đề nghị"
    case .hasAchievements: "Có cột thành tích"
    case .achievements: "Thành tích"
    case .marks: "Các cột khác"
    case .sender: "Đơn vị gửi"
    case .senderCode: "Mã đơn vị gửi"
    case .file: "Tệp"
    case .sheet: "Trang"
    case .rows: "Dòng"
    case .cells: "Ô"
    }
  }

  /// The columns of single values, whose cells ``cells`` names in this order.
  static let sourced: [CarriedColumn] = [
    .name, .birthDate, .sex, .unit, .position, .code, .citizenID, .movement, .note,
  ]
}

/// What ``WorkbookMarker`` says of the sheets that a register carries.
public enum CarriedFormat {
  /// Raised whenever the columns or their grammar change; a register of a later format is read by
  /// its sheets of nominees, as any list is.
  public static let version = 1
}
