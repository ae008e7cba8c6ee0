/// Words of several syllables that a centred line had better not tear apart.
enum WholeWords {
  private static let pairs: Set<[Substring]> = Set(
    """
    an ninh, ban hành, bảo trợ, biểu dương, bình xét, bổ sung, cá nhân, cải cách, chấp hành, \
    chi tiết, chính phủ, chủ nghĩa, chủ trì, chuyển đổi, chuyên đề, công an, công nhận, công tác, \
    củng cố, cư trú, danh hiệu, danh sách, dân tộc, du lịch, đăng ký, đề nghị, điển hình, \
    đào tạo, đôn đốc, đơn vị, giáo dục, hành chính, hình thức, hồ sơ, hộ gia, hội đồng, kế hoạch, \
    khen thưởng, khoa học, kiểm phiếu, kinh tế, lao động, lực lượng, môi trường, ngoại vụ, \
    nhân dân, nhiệm vụ, nông thôn, nội vụ, phát triển, phong trào, phối hợp, phục hồi, \
    quân đội, quốc phòng, tài chính, tài nguyên, tập thể, thanh niên, thanh tra, thành phố, \
    thành tích, thị xã, thi đua, thông tin, thương binh, tiên tiến, tiêu biểu, tiêu chí, \
    toàn dân, toàn diện, tổ chức, tổ quốc, tổng hợp, tổng kết, trọng tâm, trung tâm, tư pháp, \
    tư vấn, ủy ban, văn hóa, văn phòng, vững chắc, xã hội, xây dựng, xuất sắc, y tế
    """.split(separator: ", ").map { $0.split(separator: " ") })

  private static let counted: Set<Substring> = ["ngày", "tháng", "năm", "quý", "số", "đợt", "kỳ"]

  /// The text with a no-break space inside each such word, and before the number of a year or a
  /// quarter.
  static func held(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard var result = words.first.map(String.init) else { return text }
    for (word, next) in zip(words, words.dropFirst()) {
      result += isWhole(bare(word), bare(next)) ? "\u{A0}" : " "
      result += next
    }
    return result
  }

  private static func isWhole(_ word: Substring, _ next: Substring) -> Bool {
    pairs.contains([word, next])
      || counted.contains(word) && (Int(next) != nil || next.allSatisfy { "ivx".contains($0) })
  }

  /// In lower case, without the marks around it.
  private static func bare(_ word: Substring) -> Substring {
    let isMark: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
    var core = word.lowercased().drop(while: isMark)
    while let last = core.last, isMark(last) { core.removeLast() }
    return core
  }
}
