import VietnameseText

/// Words by which the parts of a form around its table are told.
enum FormWords {
  private static let letterheads = PhraseIndex([
    (
      true,
      [
        "cộng hòa xã hội chủ nghĩa", "độc lập tự do hạnh phúc", "đảng cộng sản việt nam",
        "ủy ban nhân dân", "ubnd", "danh sách", "biểu", "phụ lục", "bảng tổng hợp", "mẫu số",
        "kèm theo", "tổng hợp danh sách", "biểu mẫu", "bảng kê", "trích ngang", "kế hoạch",
        "lịch công tác", "báo cáo", "đăng ký danh hiệu thi đua năm", "sở giáo dục",
        "phòng giáo dục", "bộ giáo dục",
      ]
    )
  ])

  private static let totals = PhraseIndex([
    (
      true,
      [
        "tổng cộng", "tổng số", "cộng", "tổng", "tổng toàn", "tổng hợp chung", "cộng toàn",
        "tổng chung", "danh sách này có", "danh sách gồm có", "danh sách có", "ấn định danh sách",
        "trong đó", "tổng kinh phí", "tổng tiền", "danh sách gồm", "tổng danh sách", "cộng dồn",
        "số học sinh", "total", "grand total", "trung bình cộng", "bằng chữ", "số tiền bằng chữ",
      ]
    )
  ])

  /// Words that begin like a total and are none.
  private static let notTotals = PhraseIndex([
    (
      true,
      [
        "tổng công ty", "tổng cục", "tổng kết", "tổng đài", "tổng phụ trách", "tổng giám đốc",
        "cộng tác", "cộng đồng", "tổng biên tập", "tổng hợp", "cộng hòa", "tổng liên đoàn",
        "tổng đội", "tổng thư ký", "tổng kho", "tổng vệ sinh", "tổng quan", "tổng rà soát",
        "tổng điều tra", "tổng duyệt", "tổng ôn", "tổng dọn",
      ]
    )
  ])

  private static let signatures = PhraseIndex([
    (
      true,
      [
        "người lập", "người lập biểu", "người lập bảng", "người lập danh sách", "lập biểu",
        "thủ trưởng", "xác nhận của", "xác nhận", "ký tên", "ký và ghi rõ họ tên",
        "ký ghi rõ họ tên", "ký họ tên", "ký tên đóng dấu", "ký đóng dấu", "tm", "kt", "tl", "tuq",
        "giám đốc", "phó giám đốc", "hiệu trưởng", "phó hiệu trưởng", "p hiệu trưởng",
        "trưởng phòng", "phó trưởng phòng", "chủ tịch", "phó chủ tịch", "kế toán", "kế toán trưởng",
        "trưởng khoa", "trưởng ban", "tổ trưởng", "chánh văn phòng", "chi cục trưởng",
        "người tổng hợp", "cán bộ lập", "người báo cáo", "giáo viên chủ nhiệm", "ban giám hiệu",
        "hội đồng", "duyệt", "phê duyệt", "thủ quỹ", "đại diện", "người kiểm tra", "trưởng đơn vị",
        "lãnh đạo đơn vị", "người đề nghị", "bí thư", "cục trưởng", "tổng giám đốc", "người duyệt",
        "phụ trách đơn vị", "cán bộ coi thi", "giám thị", "thư ký", "người nhập", "cbct",
        "đã ký", "ban giám đốc", "bgh", "phòng đào tạo", "phòng tổ chức", "trưởng bộ môn",
        "lãnh đạo", "người thực hiện", "công đoàn", "ct công đoàn", "chủ tịch công đoàn",
        "văn thư", "trưởng trạm", "đội trưởng", "viện trưởng", "trưởng nhóm", "khối trưởng",
      ]
    )
  ])

  private static let notes = PhraseIndex([
    (
      true,
      [
        "ghi chú", "lưu ý", "chú ý", "nơi nhận", "chú thích", "hướng dẫn", "yêu cầu", "như trên",
        "lưu vt", "lưu", "đề nghị", "cách ghi", "nguồn", "note", "ghi rõ", "mọi thắc mắc",
      ]
    )
  ])

  static func isLetterhead(_ words: [Substring]) -> Bool {
    letterheads.match(in: words, at: 0) != nil
  }

  static func isTotal(_ cell: ReadCell) -> Bool {
    let words = cell.words
    guard let match = totals.match(in: words, at: 0) else { return false }
    // “Công ty” and “Tống Văn An” have the keys of “Cộng” and “Tổng”.
    let isUnaccented = cell.text.utf8.allSatisfy { $0 < 0x80 }
    if match.wordCount == 1, !isUnaccented, !cell.text.lowercased().hasPrefix("cộng"),
      !cell.text.lowercased().hasPrefix("tổng"), words[0] == "cong" || words[0] == "tong"
    {
      return false
    }
    if match.wordCount == 1, cell.looks(like: [.familyName, .collective]) { return false }
    guard notTotals.match(in: words, at: 0) == nil else { return false }
    let isBare = words[0] == "tong" || words[0] == "cong"
    guard isBare, match.wordCount == 1 else { return words.count <= 24 }
    // “Cộng 12 người”, “Tổng I”, but not “Tổng vệ sinh”.
    return words.count <= 6 || words.contains { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// How many nominees a total says there are: 12 in “Danh sách này có 12 người”, 3 in “Cộng: 01
  /// tập thể, 02 cá nhân”.
  static func statedCount(_ cell: ReadCell) -> Int? {
    guard isTotal(cell) else { return nil }
    let words = cell.words
    var ofKinds: [Int] = []
    for (word, next) in zip(words, words.dropFirst()) {
      guard let count = Int(word) else { continue }
      switch next {
      case "nguoi", "hoc", "can", "dong", "giao": return count
      case "tap", "ca": ofKinds.append(count)
      default: continue
      }
    }
    return ofKinds.isEmpty ? nil : ofKinds.reduce(0, +)
  }

  static func isSignature(_ words: [Substring]) -> Bool {
    words.count <= 14 && signatures.match(in: words, at: 0) != nil
  }

  static func isNote(_ cell: ReadCell) -> Bool {
    if cell.text.hasPrefix("*") || cell.text.hasPrefix("- ") { return true }
    guard let match = notes.match(in: cell.words, at: 0) else { return false }
    // Lưu is a family name too.
    return match.wordCount > 1 || !cell.looks(like: .familyName)
  }

  /// Whether a text is a line of place and date: “…, ngày … tháng … năm 2022”.
  static func isDateLine(_ words: [Substring]) -> Bool {
    guard words.count <= 16, let day = words.firstIndex(of: "ngay"),
      let month = words.firstIndex(of: "thang"), let year = words.lastIndex(of: "nam")
    else { return false }
    return day < month && month < year
  }

  /// The place of a letter in the alphabet, 0 for A or (a), in a row of column numbers.
  static func columnLetter(_ cell: ReadCell) -> Int? {
    guard cell.key.utf8.count == 1, cell.text.utf8.count <= 3, let letter = cell.key.utf8.first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    else { return nil }
    return Int(letter - UInt8(ascii: "a"))
  }

  /// Whether a text goes on about the person named above it: “Sinh năm 1980”, “(Phó phòng)”.
  static func isRemark(_ cell: ReadCell) -> Bool {
    cell.text.hasPrefix("(") || ["sinh", "sn", "ns"].contains(cell.words.first)
  }

  /// The number in a row of column numbers: 1, “(2)”, “[3]”, “(4)=(2)+(3)”.
  static func columnNumber(_ cell: ReadCell) -> Int? {
    if let number = cell.wholeNumber { return number < 100 ? number : nil }
    let open = cell.text.first
    guard open == "(" || open == "[" || cell.text.contains("=") else { return nil }
    return cell.words.first.flatMap { Int($0) }
  }
}
