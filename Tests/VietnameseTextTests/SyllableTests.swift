import Testing

@testable import VietnameseText

@Suite struct SyllableTests {
  private static func isValid(_ word: String) -> Bool {
    Syllable.isValid(word.composed().unicodeScalars.compactMap(Letter.init))
  }

  @Test(arguments: [
    "Nguyễn Văn Bình Đặng Thị Hạnh Phúc Trần Quốc Toản Huỳnh Ngọc Ánh Võ Thuỳ Dương Lý Mỹ Kỳ",
    "Chiến sĩ thi đua cấp cơ sở lao động tiên tiến tập thể xuất sắc giấy khen bằng khen huân chương",
    "nghiêng ngả ghế gỗ gì giếng giêng giữa quý quyết quỳnh quạnh quẽ quốc khuya khuỷu khuyên",
    "uỷ ủy hoà hòa thuý thúy loè loẹt xoong soóc thuở huơ tuần tuây rượu ươm yên yết yêu ý y ỉa",
    "nước mười lăm tư tỷ đường hườm ngoằn ngoèo khuếch hoạch bách khích tếch chạp ngập đẹp nghịch",
    "nghệ nghỉ ngủ cả kể kí kỹ gà ghi bêu diều hươu bưởi chuối tuýt huých luýnh tuýp ngoao ngoáy",
  ])
  func wordsOfTheLanguage(sentence: String) {
    for word in sentence.split(separator: " ") {
      #expect(Self.isValid(String(word)), "\(word)")
      #expect(Self.isValid(word.uppercased()), "\(word)")
    }
  }

  @Test(arguments: [
    "", "b", "ng", "Nguyôn", "cafộ", "Mỹller", "sà ch", "học học", "hoc", "cât", "sàch", "nghà",
    "ngể", "kà", "cẻ", "ghà", "gẻ", "ángh", "bớci", "fà", "jò", "zà", "wà", "êa", "nyên", "qả",
    "tốố", "máà", "pretté", "blà", "khăi", "ưuá", "nghiêngg", "nghiêngaa",
  ])
  func wordsThatBreakARule(word: String) {
    #expect(!Self.isValid(word))
  }

  @Test(arguments: ["học", "hỏc", "hòc", "hõc", "hóc", "hoc"])
  func stopsTakeTwoTonesAlone(word: String) {
    #expect(Self.isValid(word) == (word == "học" || word == "hóc"))
  }

  @Test(
    arguments: "nguyen dang hanh phuc tran quoc toan huynh ngoc y yen nghieng khuech gi qua"
      .split(separator: " "))
  func unaccentedWordsOfTheLanguage(word: Substring) {
    #expect(String(word).isUnaccentedSyllable)
  }

  @Test(arguments: ["", "b", "ubnd", "yt", "lđ", "thij", "hoongf", "congan", "nghiengg", "phng"])
  func unaccentedLettersThatAreNoSyllable(letters: String) {
    #expect(!letters.isUnaccentedSyllable)
  }

  @Test(arguments: [("phng", true), ("chc", true), ("nng", true), ("pt", false), ("phong", false)])
  func syllablesWithoutTheirVowel(letters: String, isOne: Bool) {
    #expect(letters.isUnaccentedSyllableWithoutVowel == isOne)
  }
}
