import Testing

@testable import Matching

@Suite("Words of names and bodies")
struct TokenTests {
  @Test(
    "tone placement, i and y, composed or not, make no difference",
    arguments: [
      ("hoà", "hòa"), ("thuý", "thúy"), ("Kỹ", "Kĩ"), ("Lý", "Lí"), ("Quý", "Quí"),
      ("Nguye\u{302}\u{303}n", "Nguyễn"), ("\u{D0}ức", "Đức"),
    ])
  func sameSpelling(_ left: String, _ right: String) {
    #expect(tokens(of: left).map(\.marked) == tokens(of: right).map(\.marked))
  }

  @Test(
    "words typed together are parted, capitals of old fonts are not",
    arguments: [
      ("NguyễnThị Lan", ["nguyen", "thi", "lan"]), ("LòVăn", ["lo", "van"]),
      ("NGUYễN THị", ["nguyen", "thi"]), ("H'Mông", ["hmong"]), ("T.Tâm", ["t", "tam"]),
    ])
  func parting(_ text: String, _ words: [String]) {
    #expect(tokens(of: text).map(\.plain) == words)
  }

  @Test(
    "Telex typed with the input method off",
    arguments: [("Thij", "thi"), ("Lof", "lo"), ("Hoongf", "hong"), ("Vawn", "van")])
  func telex(_ typed: String, _ plain: String) {
    #expect(undoingTelex(tokens(of: typed)[0])?.plain == plain)
  }

  @Test("titles are no part of a name")
  func titles() {
    for text in ["BS. Lường Thị Hạnh", "Đ/c Lường Thị Hạnh", "Đồng chí Lường Thị Hạnh"] {
      #expect(nameTokens(text) { [$0] }.map(\.plain) == ["luong", "thi", "hanh"])
    }
  }
}

@Suite("Dates of birth")
struct BirthTests {
  private func dates(_ texts: String...) -> [PackedDate] {
    let births = texts.compactMap { BirthText($0) }
    var habit = DateHabit()
    for birth in births { habit.observe(birth) }
    habit.decide()
    return births.map { habit.date($0) }
  }

  @Test("the order of day and month is decided for the sender")
  func order() {
    #expect(dates("04/03/1980", "12/25/1991")[0] == PackedDate(year: 1980, month: 4, day: 3))
    #expect(dates("04/03/1980", "25/12/1991")[0] == PackedDate(year: 1980, month: 3, day: 4))
    #expect(dates("04/03/1980")[0] == PackedDate(year: 1980, month: 3, day: 4))
  }

  @Test(
    "forms that offices send",
    arguments: [
      ("05/03/1980", PackedDate(year: 1980, month: 3, day: 5)),
      ("29285", PackedDate(year: 1980, month: 3, day: 5)),
      ("1980-03-05", PackedDate(year: 1980, month: 3, day: 5)),
      ("19800305", PackedDate(year: 1980, month: 3, day: 5)),
      ("ngày 05 tháng 3 năm 1980", PackedDate(year: 1980, month: 3, day: 5)),
      ("5.3.80", PackedDate(year: 1980, month: 3, day: 5)),
      ("03/1980", PackedDate(year: 1980, month: 3)), ("1980", PackedDate(year: 1980)),
    ])
  func forms(_ text: String, _ date: PackedDate) {
    #expect(dates(text) == [date])
  }
}

@Suite("Codes")
struct CodeTests {
  @Test("lost leading zeros do not matter, letters and signs do")
  func zeros() {
    #expect(IdentityCode("001173780335") == IdentityCode("1173780335"))
    #expect(IdentityCode("001173780335")?.issuer == .state)
    #expect(IdentityCode("VC 10.010") == IdentityCode("vc10010"))
    #expect(IdentityCode("VC10010") != IdentityCode("CC10010"))
    #expect(IdentityCode("Chuyên viên") == nil)
  }

  @Test("a citizen's number tells the year of birth")
  func bearer() throws {
    let bearer = try #require(IdentityCode("001194052506")?.bearer)
    #expect(bearer.birthYear == 1994)
    #expect(bearer.isFemale)
    #expect(try #require(IdentityCode("012301810421")?.bearer).birthYear == 2001)
  }

  @Test("numbers are one edit apart where their digits are")
  func editsOfCodes() throws {
    let whole = "101173780335"
    var others = [whole, "011737803", "10117378", "20117378"]
    for (offset, index) in whole.indices.enumerated() {
      var (without, doubled, changed) = (whole, whole, whole)
      without.remove(at: index)
      doubled.insert("4", at: index)
      changed.replaceSubrange(index...index, with: "9")
      var exchanged = Array(whole)
      if offset > 0 { exchanged.swapAt(offset - 1, offset) }
      others += [without, String(doubled.prefix(12)), changed, String(exchanged)]
    }
    let codes = try others.map { try #require(IdentityCode($0)) }
    for left in codes {
      for right in codes {
        #expect(left.isOneEditApart(from: right) == isOneEditApart(left.digits, right.digits))
      }
    }
  }
}

@Suite("Names of bodies")
struct UnitTests {
  private func agreement(_ left: String, _ right: String) -> BodyAgreement {
    var reader = BodyNameReader()
    for text in [left, right, "Sở Nội vụ tỉnh An Bình", "Phòng Y tế huyện Tân Phú"] {
      reader.learn(reader.statedPlaces(in: text))
    }
    reader.decidePlaces()
    var vocabulary = Vocabulary()
    let (a, b) = (vocabulary.number(reader.read(left)), vocabulary.number(reader.read(right)))
    return a.contradictsPlace(of: b) ? .differs : compareBodies(a.body, b.body, vocabulary)
  }

  @Test(
    "abbreviations fit the words they stand for",
    arguments: [
      ("Sở Kế hoạch và Đầu tư", "S. KH-ĐT", BodyAgreement.abbreviated),
      ("Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT tỉnh An Bình", .abbreviated),
      ("Phòng Lao động - Thương binh và Xã hội huyện Tân Phú", "P. LĐTB&XH Tân Phú", .abbreviated),
      ("Trung tâm Y tế huyện Tân Phú", "T.Tâm YT H.Tân Phú", .abbreviated),
      ("Phòng Tổ chức cán bộ, Sở Nội vụ", "Sở Nội vụ tỉnh An Bình", .same),
      ("Công ty Cấp nước Tân Phú", "Cty Cấp nước Tân Phú", .same),
      ("Thanh tra tỉnh An Bình", "TTr tỉnh An Bình", .same),
      ("Sở Xây dựng", "Sở Xây dựngg", .misspelled),
      ("Trường Trung học phổ thông Chu Văn An", "THPT Chu Văn An", .partial),
      ("Sở Nội vụ", "Sở Ngoại vụ", .differs),
      ("Sở Nội vụ", "S. NgV", .differs),
      ("Phòng Nội vụ huyện Tân Phú", "Phòng Nội vụ huyện Văn An", .differs),
    ])
  func abbreviations(_ left: String, _ right: String, _ expected: BodyAgreement) {
    #expect(agreement(left, right) == expected)
  }
}

@Suite("Places")
struct PlaceTests {
  /// The levels at which a name's places stand, where An Bình is a province and a district.
  private func levels(_ name: String) -> [Int] {
    var reader = BodyNameReader()
    for text in ["Sở Y tế tỉnh An Bình", "Phòng Y tế huyện An Bình", "Phòng Y tế huyện Tân Phú"] {
      reader.learn(reader.statedPlaces(in: text))
    }
    reader.decidePlaces()
    var vocabulary = Vocabulary()
    let places = vocabulary.number(reader.read(name)).places
    return places.indices.filter { places[$0] >= 0 }
  }

  @Test(
    "what stands before a place tells its level, or else the body where the name does not",
    arguments: [
      ("Phòng Y tế huyện An Bình", [1]), ("Sở Y tế tỉnh An Bình", [0]), ("Sở Y tế An Bình", [0]),
      ("Phòng Y tế An Bình", [1]), ("Phòng Y tế Tân Phú", [1]), ("Trung tâm Y tế An Bình", []),
      ("Trung tâm Y tế Tân Phú", [1]), ("Phòng Y tế H. An Bình", [1]),
    ])
  func levelOfPlace(_ name: String, _ expected: [Int]) {
    #expect(levels(name) == expected)
  }

  @Test(
    "a row is in its sender's province unless its district lies elsewhere",
    arguments: [
      ([-1, -1], 1, 1), ([7, -1], 1, 7), ([-1, 20], 1, 1), ([-1, 30], 1, 2), ([-1, 40], 1, 1),
      ([-1, 40], 3, -1), ([-1, 20], 4, -1), ([-1, 50], 6, 6),
    ] as [([Int32], Int32, Int32)])
  func province(places: [Int32], sender: Int32, expected: Int32) {
    // Senders are in the provinces of their numbers, sender 4 in none that is known.
    func row(_ sender: Int32, _ places: [Int32]) -> SenderProvinces.Row {
      SenderProvinces.Row(
        sender: sender, places: places + [-1], senderPlaces: [sender == 4 ? -1 : sender, -1, -1])
    }
    let senders = [row(1, [-1, 20]), row(2, [-1, 30]), row(3, [-1, -1]), row(4, [-1, -1])]
    let shared = [row(1, [-1, 40]), row(2, [-1, 40])]
    // Many provinces have a Châu Thành; one sender of each names the two together.
    let everywhere = (5...9).map { row($0, [$0, 50]) }
    let rows =
      (senders + shared).flatMap { Array(repeating: $0, count: 9) } + everywhere
      + Array(repeating: row(5, [-1, 50]), count: 90)
    #expect(SenderProvinces(rows).province(row(sender, places)) == expected)
  }
}

@Suite("Explanations")
struct EvidenceTests {
  @Test("every level of every field has words of its own")
  func words() {
    let levels: [(ComparedField, ClosedRange<UInt8>)] = [
      (.name, 0...7), (.birth, 0...6), (.citizenCode, 0...2), (.unit, 0...7), (.part, 0...2),
      (.further(0), 0...2),
    ]
    for (field, range) in levels {
      let words = range.map {
        FieldEvidence(field: field, level: $0, isBody: false, weight: 1.5).words()
      }
      #expect(Set(words.map(\.vi)).count == range.count)
      #expect(Set(words.map(\.en)).count == range.count)
    }
  }

  @Test("the weight is told with its sign")
  func weight() {
    let evidence = FieldEvidence(field: .birth, level: 0, isBody: false, weight: -3.25)
    #expect(evidence.words().vi.hasSuffix("(−3,3)") || evidence.words().vi.hasSuffix("(−3,2)"))
  }
}

@Suite("Arithmetic")
struct LogarithmTests {
  @Test("logarithm and exponential undo each other", arguments: [1e-12, 0.003, 0.7, 1, 42, 3e9])
  func inverse(_ number: Double) {
    #expect(abs(exponential(logarithm(number)) / number - 1) < 1e-10)
  }
}
