import Testing

@testable import VietnameseText

@Suite struct LegacyDecodingTests {
  static let samples = [
    "Nguyễn Văn Bình", "Đ/c Trần Thị Thúy", "Phòng Tổ chức - Hành chính", "Lý Thường Kiệt",
    "Chiến sĩ thi đua cơ sở", "Tập thể lao động xuất sắc", "Giấy khen của Giám đốc Sở",
    "Huân chương Lao động hạng Ba", "Ủy ban nhân dân tỉnh", "Hoàng Quỳnh Anh, sinh năm 1980",
    "Ăn Ấm Ơn Ưng Ô Ê Ý Ỹ Ỵ Ẵ", "người thương binh nặng ký, kỹ lưỡng, tỉ mỉ, nghĩ kĩ, thị xã",
  ]

  /// TCVN3 has no capitals with tones.
  static func samples(in page: LegacyCodePage) -> [String] {
    guard page == .tcvn3 else { return samples }
    return samples.map { text in
      String(text.map { "ỦẤÝỸỴẴ".contains($0) ? Character($0.lowercased()) : $0 })
    }
  }

  static let known: [(LegacyCodePage, String, String)] = [
    (.tcvn3, "NguyÔn V¨n B×nh", "Nguyễn Văn Bình"), (.tcvn3, "§/c Tr\u{AD}¬ng", "Đ/c Trương"),
    (.tcvn3, "Kû niÖm ch\u{AD}¬ng", "Kỷ niệm chương"),
    (.tcvn3, "B»ng khen cña UBND tØnh", "Bằng khen của UBND tỉnh"),
    (.vni, "Nguyeãn Thò Phöông Ly", "Nguyễn Thị Phương Ly"),
    (.vni, "Nguyeãn Quyønh AÙnh", "Nguyễn Quỳnh Ánh"),
    (.vni, "Huaân chöông Lao ñoäng", "Huân chương Lao động"),
    (.vni, "Chieán só thi ñua cô sôû", "Chiến sĩ thi đua cơ sở"),
    (.vni, "TRÖÔØNG ÑAÏI HOÏC", "TRƯỜNG ĐẠI HỌC"),
    (.vni, "Vaên Yeân tænh Laøo Cai", "Văn Yên tỉnh Lào Cai"),
    (.viscii, "Nguy\u{AD}n Vån Bình", "Nguyễn Văn Bình"), (.viscii, "C½ sÞ", "Cơ sỡ"),
    (.cp1258, "NguyêÞn Vãn BiÌnh", "Nguyễn Văn Bình"), (.cp1258, "Lyì Thiò", "Lý Thị"),
  ]

  @Test(arguments: known)
  func decodesKnownTexts(page: LegacyCodePage, legacy: String, text: String) {
    #expect(page.decode(legacy) == text)
  }

  @Test(arguments: LegacyCodePage.allCases)
  func everyTextComesBack(page: LegacyCodePage) throws {
    let encoder = Encoder(page)
    for text in Self.samples(in: page) {
      let legacy = try #require(encoder.encode(text), "\(text)")
      #expect(page.decode(legacy) == text)
      #expect(page.decode(legacy).composed().utf8.elementsEqual(text.utf8))
    }
  }

  @Test(arguments: LegacyCodePage.allCases)
  func contentDecides(page: LegacyCodePage) throws {
    let encoder = Encoder(page)
    let texts = Self.samples(in: page)
    let legacy = try texts.map { try #require(encoder.encode($0)) }
    for hint in [nil] + LegacyCodePage.allCases.map(Optional.some) {
      let decision = LegacyDecoding.decide(samples: legacy, hint: hint)
      #expect(decision == .legacy(page))
      #expect(legacy.map { decision.decode($0) } == texts)
    }
  }

  @Test(arguments: LegacyCodePage.allCases, 0..<12)
  func oneTextIsDecidedRightlyOrNotAtAll(page: LegacyCodePage, number: Int) throws {
    let legacy = try #require(Encoder(page).encode(Self.samples(in: page)[number]))
    let decision = LegacyDecoding.decide(samples: [legacy])
    switch decision {
    case .legacy: #expect(decision.decode(legacy) == Self.samples(in: page)[number])
    case .undecided(let pages): #expect(pages.contains(page))
    case .unicode: #expect(legacy.utf8.allSatisfy { $0 < 0x80 } || page == .cp1258)
    }
  }

  @Test(arguments: [
    [], ["Lao Cai"], samples, ["Hà", "Lý", "Tân", "Hòa"], ["Hà"], ["café", "Müller", "façade"],
    ["25°C", "10 m²", "§ 5", "100 £", "“a” – b…"], ["£"], ["¥ 5"], ["® ©"], ["à", "é"],
    ["Nguyá»…n VÄƒn"], ["Ha\u{300}"],
    ["São Paulo", "Señor Núñez", "Ångström", "Malmö"],
  ])
  func unicodeIsLeftAlone(texts: [String]) {
    let decision = LegacyDecoding.decide(samples: texts)
    #expect(decision == .unicode)
    #expect(texts.map { decision.decode($0) } == texts)
  }

  @Test(arguments: LegacyCodePage.allCases)
  func aFontAloneDecidesNothing(hint: LegacyCodePage) {
    #expect(LegacyDecoding.decide(samples: Self.samples, hint: hint) == .unicode)
    #expect(LegacyDecoding.decide(samples: ["Ha Noi", "12"], hint: hint) == .unicode)
  }

  @Test func aTieIsRefused() {
    // Unicode “Hòa” is “Hũa” in TCVN3, and both could be.
    #expect(LegacyDecoding.decide(samples: ["Hòa"]) == .unicode)
    #expect(LegacyDecoding.decide(samples: ["Hòa"], hint: .tcvn3) == .undecided([.tcvn3]))
    // “bµ” is bà in TCVN3 and bộ in VISCII.
    let tie = LegacyDecoding.decide(samples: ["bµ"])
    #expect(tie == .undecided([.tcvn3, .viscii]))
    #expect(tie.decode("bµ") == "bµ")
    #expect(LegacyDecoding.decide(samples: ["bµ"], hint: .tcvn3) == .legacy(.tcvn3))
    #expect(LegacyDecoding.decide(samples: ["bµ", "NguyÔn"]) == .legacy(.tcvn3))
  }

  @Test func unicodeCellsAmongLegacyOnesStay() {
    let texts = ["NguyÔn V¨n B×nh", "Nguyễn Văn Bình", "Trần Hà", "Lª ThÞ Hµ", "Hoa", "Hà"]
    let decision = LegacyDecoding.decide(samples: texts)
    #expect(decision == .legacy(.tcvn3))
    #expect(
      texts.map { decision.decode($0) }
        == ["Nguyễn Văn Bình", "Nguyễn Văn Bình", "Trần Hà", "Lê Thị Hà", "Hoa", "Hà"])
  }

  @Test func abbreviationsFollowTheirColumn() {
    let decision = LegacyDecoding.decide(samples: ["Phßng Tæ chøc", "TT§U", "H§ND tØnh"])
    #expect(decision == .legacy(.tcvn3))
    #expect(decision.decode("TT§U") == "TTĐU")
    #expect(decision.decode("H§ND tØnh") == "HĐND tỉnh")
  }

  @Test func fontsOfCapitalsShowCapitals() {
    let decision = LegacyDecoding.Decision.legacy(.tcvn3)
    #expect(decision.decode("nguyÔn v¨n b×nh", isInCapitals: true) == "NGUYỄN VĂN BÌNH")
    #expect(decision.decode("lan", isInCapitals: true) == "LAN")
    #expect(decision.decode("Nguyễn Văn", isInCapitals: true) == "Nguyễn Văn")
    #expect(decision.decode("NguyÔn") == "Nguyễn")
  }
}

/// Unicode to a legacy code page, found by trying every code and every pair of codes.
private struct Encoder {
  private var codes: [Character: String] = [:]

  init(_ page: LegacyCodePage) {
    let bytes =
      (0x80...0xFF).compactMap { Unicode.Scalar($0) }.map { String($0) }
      + ["\u{02}", "\u{05}", "\u{06}", "\u{14}", "\u{19}", "\u{1E}"]
    let ascii = (0x20...0x7E).map { String(Unicode.Scalar(UInt8($0))) }
    func learn(_ code: String) {
      let text = page.decode(code)
      guard text.unicodeScalars.count == 1, let character = text.first else { return }
      if codes[character] == nil { codes[character] = code }
    }
    ascii.forEach(learn)
    if page == .vni || page == .cp1258 {
      for letter in "aeiouyAEIOUY".map(String.init) + bytes {
        for mark in bytes { learn(letter + mark) }
      }
    }
    bytes.forEach(learn)
  }

  /// - Returns: `nil` where the code page lacks a letter.
  func encode(_ text: String) -> String? {
    var result = ""
    for character in text {
      guard let code = codes[character] else { return nil }
      result += code
    }
    return result
  }
}
