import Sheets

extension ColumnMeaning {
  /// What staff call the column.
  public var label: Phrase {
    switch self {
    case .number: Phrase(vi: "Số thứ tự", en: "Number")
    case .name: Phrase(vi: "Họ và tên / tên tập thể", en: "Name")
    case .familyAndMiddleName: Phrase(vi: "Họ đệm", en: "Family and middle name")
    case .givenName: Phrase(vi: "Tên", en: "Given name")
    case .birthDate: Phrase(vi: "Ngày sinh", en: "Date of birth")
    case .maleBirthDate: Phrase(vi: "Năm sinh (nam)", en: "Date of birth (men)")
    case .femaleBirthDate: Phrase(vi: "Năm sinh (nữ)", en: "Date of birth (women)")
    case .sex: Phrase(vi: "Giới tính", en: "Sex")
    case .unit: Phrase(vi: "Đơn vị", en: "Unit")
    case .position: Phrase(vi: "Chức vụ", en: "Position")
    case .code: Phrase(vi: "Mã số", en: "Code")
    case .citizenID: Phrase(vi: "Số CCCD/CMND", en: "Citizen identity number")
    case .kind: Phrase(vi: "Loại (cá nhân/tập thể)", en: "Kind of nominee")
    case .movement: Phrase(vi: "Phong trào", en: "Movement")
    case .title: Phrase(vi: "Danh hiệu thi đua", en: "Title")
    case .award: Phrase(vi: "Hình thức khen thưởng", en: "Award")
    case .achievements: Phrase(vi: "Thành tích", en: "Achievements")
    case .rating: Phrase(vi: "Xếp loại", en: "Rating")
    case .note: Phrase(vi: "Ghi chú", en: "Note")
    case .task: Phrase(vi: "Nhiệm vụ", en: "Task")
    case .lead: Phrase(vi: "Chủ trì", en: "Lead")
    case .coordinators: Phrase(vi: "Phối hợp", en: "Coordinators")
    case .due: Phrase(vi: "Thời hạn", en: "Due")
    case .other: Phrase(vi: "Cột khác", en: "Other")
    }
  }
}
