/// The sex that a cell names.
enum Sex {
  /// 0 unknown, 1 male, 2 female.
  static func number(of text: String) -> UInt8 {
    switch text {
    case "": return 0
    case "Nam", "nam", "NAM": return 1
    case "Nữ", "nữ", "NỮ", "Nu", "nu": return 2
    default: break
    }
    switch plainText(text) {
    case "nam", "male", "m": return 1
    case "nu", "female", "f": return 2
    default: return 0
    }
  }
}
