/// Words of several syllables that a centred line had better not tear apart.
enum WholeWords {
  private static let pairs: Set<[Substring]> = Set(
    """
    an ninh, ban hành, ban nhân, bảo trợ, biểu dương, bình xét, bổ sung, cá nhân, cải cách, \
    chấp hành, chi tiết, chỉ tiêu, chính phủ, chủ nghĩa, chủ trì, chuyên đề, chuyển đổi, \
    chức năng, chức vụ, công an, công nhận, công tác, công việc, cơ quan, cơ sở, củng cố, \
    cư trú, danh hiệu, danh sách, dân tộc, du lịch, đào tạo, đăng ký, đề nghị, điển hình, \
    đôn đốc, đồng ý, đơn vị, ghi chú, giáo dục, hành chính, hình thức, hộ gia, hồ sơ, hội đồng, \
    kế hoạch, khen thưởng, khoa học, khuyết tật, kiểm phiếu, kinh tế, lao động, liên tục, \
    lực lượng, môi trường, nghề nghiệp, ngoại vụ, người lao, nhân dân, nhiệm vụ, nội dung, \
    nội vụ, nông thôn, phát triển, phòng ban, phong trào, phối hợp, phục hồi, quân đội, \
    quốc phòng, sáng kiến, tài chính, tài nguyên, tập thể, thanh niên, thành phố, thành tích, \
    thanh tra, thi đua, thị xã, thông tin, thời hạn, thương binh, thường trực, tiên tiến, \
    tiêu biểu, tiêu chí, tình trạng, toàn dân, toàn diện, tóm tắt, tổ chức, tổ quốc, tổng hợp, \
    tổng kết, trẻ em, trọng tâm, trung tâm, tư pháp, tư vấn, ủy ban, văn hóa, văn phòng, \
    việc làm, vững chắc, xã hội, xây dựng, xuất sắc, y tế, yêu nước
    """.split(separator: ", ").map { $0.split(separator: " ") })

  private static let counted: Set<Substring> = ["ngày", "tháng", "năm", "quý", "số", "đợt", "kỳ"]

  /// The text in lines of about the same length, which break inside such a word only where the
  /// width in points does not hold it.
  static func balanced(_ text: String, in face: PrintedText, within width: Double) -> String {
    let held = held(text)
    let fits = held.split(separator: " ").allSatisfy { face.width(of: $0) <= width }
    return face.balanced(fits ? held : text, within: width).replacing("\u{A0}", with: " ")
  }

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
