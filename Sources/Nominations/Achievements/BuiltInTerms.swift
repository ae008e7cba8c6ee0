import Sheets

/// The titles, awards, ratings, initiative kinds and forms of discipline that underlie every
/// plan, by the Luật Thi đua, khen thưởng and the practice of offices.
///
/// Both laws know the same titles under slightly other names: “Chiến sĩ thi đua cấp bộ, ngành,
/// tỉnh, đoàn thể trung ương” became “Chiến sĩ thi đua Bộ, ban, ngành, tỉnh”. The law of 2022
/// ended the Huy hiệu as a form of commendation (Điều 9 names none), and added the title “Xã,
/// phường, thị trấn tiêu biểu” of communes, “Xã, phường, đặc khu tiêu biểu” since towns ended.
///
/// - SeeAlso: Luật 15/2003/QH11 (amended 2005, 2013), Điều 8, 20–26, in force until 31 December
///   2023; Luật 06/2022/QH15, Điều 9, 19–20, 29, in force from 1 January 2024; Nghị định
///   152/2025/NĐ-CP, from 1 July 2025.
enum BuiltInTerms {
  static let all: [VocabularyTerm] =
    individualTitles + collectiveTitles + awards + ratings + initiatives + disciplines

  private static let persons: Set<NomineeKind> = [.individual, .leader]

  private static let individualTitles: [VocabularyTerm] = [
    VocabularyTerm(
      kind: .title, name: TitleName.advanced,
      aliases: spelled("lao động|LĐ", "tiên tiến|TT") + [
        "LĐTT", "L.Đ.T.T", "lao động T.T", "lao động T tiến", "LĐ T tiến",
      ],
      chain: .individualTitles, rank: 1, level: "cơ sở", appliesTo: persons),
    VocabularyTerm(
      kind: .title, name: "Chiến sĩ tiên tiến",
      aliases: spelled("chiến sĩ|CS", "tiên tiến") + ["CSTT", "chiến sĩ TT"],
      chain: .individualTitles, rank: 1, level: "cơ sở", appliesTo: persons),
    VocabularyTerm(
      kind: .title, name: TitleName.fighter, aliases: fighters(""), appliesTo: persons),
    VocabularyTerm(
      kind: .title, name: "Chiến sĩ thi đua cơ sở",
      aliases: fighters("cơ sở|CS|cấp cơ sở|cấp CS|cấp trường|cấp đơn vị") + [
        "CSTĐCS", "C.S.T.Đ.C.S", "CSTĐCCS", "chiến sĩ TĐCS", "CS TĐCS",
      ],
      chain: .individualTitles, rank: 2, level: "cơ sở", appliesTo: persons),
    VocabularyTerm(
      kind: .title, name: "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh",
      aliases: fighters(
        """
        tỉnh|cấp tỉnh|thành phố|cấp thành phố|T phố|cấp T phố|TP|cấp TP|bộ|cấp bộ|ngành|cấp ngành\
        |ban|cấp ban|cấp bộ ban ngành tỉnh|bộ ban ngành tỉnh|cấp bộ ngành|toàn quân|cấp tỉnh thành phố\
        |toàn lực lượng|toàn lực lượng công an nhân dân|toàn lực lượng CAND|cấp bộ ban ngành|cấp T\
        |cấp bộ ban ngành đoàn thể trung ương|cấp bộ ngành tỉnh đoàn thể trung ương\
        |cấp bộ ban ngành tỉnh đoàn thể trung ương|cấp bộ ngành tỉnh|cấp bộ tỉnh|cấp ban ngành|cấp B
        """) + ["CSTĐCT", "CSTĐCB", "CSTĐT", "CSTĐCN", "CSTĐCTP", "CSTĐB", "CSTĐN"],
      chain: .individualTitles, rank: 3, level: "tỉnh/bộ", appliesTo: persons),
    VocabularyTerm(
      kind: .title, name: "Chiến sĩ thi đua toàn quốc",
      aliases: fighters("toàn quốc|TQ|cấp toàn quốc|cấp nhà nước|cấp quốc gia") + ["CSTĐTQ"],
      chain: .individualTitles, rank: 4, level: "nhà nước", appliesTo: persons),
  ]

  private static let collectiveTitles: [VocabularyTerm] = [
    VocabularyTerm(
      kind: .title, name: TitleName.advancedCollective,
      aliases: spelled("tập thể|TT|tổ", "lao động tiên tiến|LĐTT|LĐ tiên tiến|LĐ TT")
        + ["TTLĐTT", "TTLĐ tiên tiến", "tập thể tiên tiến", "TTLĐ TT", "tập thể LĐ T tiến"],
      chain: .collectiveTitles, rank: 1, level: "cơ sở", appliesTo: [.collective]),
    VocabularyTerm(
      kind: .title, name: "Đơn vị tiên tiến", aliases: ["ĐVTT", "ĐV tiên tiến"],
      chain: .collectiveTitles, rank: 1, level: "cơ sở", appliesTo: [.collective]),
    VocabularyTerm(
      kind: .title, name: "Tập thể lao động xuất sắc",
      aliases: spelled("tập thể|TT|tổ", "lao động xuất sắc|LĐXS|LĐ xuất sắc|LĐ XS|lao động XS")
        + ["TTLĐXS", "TTLĐ xuất sắc", "TTLĐ XS", "LĐXS", "tập thể nhỏ lao động xuất sắc"],
      chain: .collectiveTitles, rank: 2, level: "tỉnh/bộ", appliesTo: [.collective]),
    VocabularyTerm(
      kind: .title, name: "Đơn vị quyết thắng", aliases: ["ĐVQT", "ĐV quyết thắng"],
      chain: .collectiveTitles, rank: 2, level: "tỉnh/bộ", appliesTo: [.collective]),
    VocabularyTerm(
      kind: .title, name: "Xã, phường, thị trấn tiêu biểu",
      aliases: [
        "danh hiệu xã tiêu biểu", "danh hiệu phường tiêu biểu", "thị trấn tiêu biểu",
        "đặc khu tiêu biểu",
      ], level: "tỉnh/bộ",
      appliesTo: [.collective], validFrom: CivilDate(year: 2024, month: 1, day: 1)),
    VocabularyTerm(
      kind: .title, name: TitleName.flag,
      aliases: [
        TitleName.bareFlag, "cờ TĐ", "CTĐ", "CTĐCT", "CTĐCB", "CTĐCP", "cờ đơn vị dẫn đầu",
        "cờ thi đua xuất sắc", "cờ xuất sắc", "cờ dẫn đầu", "cờ dẫn đầu khối thi đua",
        "cờ dẫn đầu cụm thi đua", "cờ đơn vị thi đua xuất sắc", "cờ đơn vị xuất sắc",
        "cờ đơn vị dẫn đầu phong trào thi đua", "cờ thưởng", "cờ dẫn đầu phong trào thi đua",
        "cờ thi đua cụm thi đua",
        "cờ thi đua khối thi đua", "cờ thi đua cụm khối thi đua",
        "cờ thi đua theo cụm khối thi đua",
      ],
      chain: .collectiveTitles, rank: 3, level: "tỉnh/bộ; Chính phủ", appliesTo: [.collective]),
  ]

  private static let awards: [VocabularyTerm] = [
    VocabularyTerm(
      kind: .award, name: "Giấy khen",
      aliases: ["GK", "GKCT", "G khen", "giấy khên", "giấy ken", "giấy khem", "giấy khe"],
      chain: .awards, rank: 1),
    VocabularyTerm(
      kind: .award, name: "Bằng khen",
      aliases: ["BK", "B khen", "BKTTCP", "BKCT", "bằng ken", "bằng khem", "bằng khe"],
      chain: .awards, rank: 2),
    VocabularyTerm(kind: .award, name: "Kỷ niệm chương", aliases: ["KNC"], appliesTo: persons),
    VocabularyTerm(
      kind: .award, name: "Huy hiệu", aliases: ["HH"], appliesTo: persons,
      validTo: CivilDate(year: 2023, month: 12, day: 31)),
    VocabularyTerm(
      kind: .award, name: "Huy chương",
      aliases: [
        "HC chiến sĩ vẻ vang", "HC CSVV", "HCCSVV", "HC quân kỳ quyết thắng",
        "HC vì an ninh tổ quốc",
        "HC hữu nghị",
      ], chain: .awards, rank: 4),
    VocabularyTerm(
      kind: .award, name: "Huân chương",
      aliases: [
        "HCLĐ", "HC", "HC LĐ", "HC lao động", "HC chiến công", "HC bảo vệ tổ quốc", "HCBVTQ",
        "HC độc lập",
        "HC quân công", "HC kháng chiến", "HC đại đoàn kết dân tộc", "HC dũng cảm", "HCCC", "HCKC",
        "HCĐL", "HCQC",
        "HC hồ chí minh",
      ],
      chain: .awards, rank: 4),
    VocabularyTerm(kind: .award, name: TitleName.praise),
  ]

  private static let ratings: [VocabularyTerm] = [
    rating(
      "Không hoàn thành nhiệm vụ", 1, ["không HTNV", "KHTNV", "không HT nhiệm vụ", "KHT nhiệm vụ"]),
    rating(
      "Hoàn thành nhiệm vụ", 2, ["HTNV", "HT NV", "HT nhiệm vụ", "hoàn thành NV"]),
    rating(
      "Hoàn thành tốt nhiệm vụ", 3,
      spelled("hoàn thành tốt|HT tốt|HTT|HTTốt|HT T", "nhiệm vụ|NV") + [
        "HTTNV", "HT TNV", "hoàn thành tốt chức trách nhiệm vụ", "hoàn thành tốt các nhiệm vụ",
        "hoàn thành tốt", "HTT", "HT tốt",
      ]),
    rating(
      "Hoàn thành xuất sắc nhiệm vụ", 4,
      spelled("hoàn thành xuất sắc|HT xuất sắc|HTXS|HT XS|hoàn thành XS|HTX sắc", "nhiệm vụ|NV") + [
        "HTXSNV", "HT XSNV", "hoàn thành xuất sắc chức trách nhiệm vụ", "hoàn thành xuất sắc",
        "hoàn thành xuất sắc các nhiệm vụ", "HTXS", "HT xuất sắc", "HT XS",
      ]),
  ]

  private static let initiatives: [VocabularyTerm] = [
    VocabularyTerm(
      kind: .initiative, name: "Sáng kiến",
      aliases: [
        "SK", "SKKN", "sáng kiến kinh nghiệm", "sáng kiến cải tiến", "sáng kiến cải tiến kỹ thuật",
        "sáng kiến giải pháp", "sáng kiến KN", "SKCT", "SKCTKT", "SKCS",
      ]),
    VocabularyTerm(
      kind: .initiative, name: "Đề tài",
      aliases: [
        "đề tài khoa học", "đề tài nghiên cứu khoa học", "đề tài NCKH", "ĐT NCKH", "đề tài KH",
        "ĐTKH", "NCKH", "đề tài khoa học và công nghệ", "đề tài KHCN", "đề tài nghiên cứu",
      ]),
  ]

  private static let disciplines: [VocabularyTerm] = [
    discipline(TitleName.discipline, 0, []),
    discipline("Khiển trách", 1, []),
    discipline("Cảnh cáo", 2, []),
    discipline("Hạ bậc lương", 3, []),
    discipline("Giáng chức", 4, ["giáng cấp"]),
    discipline("Cách chức", 5, []),
    discipline("Buộc thôi việc", 6, ["sa thải"]),
  ]

  private static func rating(_ name: String, _ rank: Int, _ aliases: [String]) -> VocabularyTerm {
    VocabularyTerm(kind: .rating, name: name, aliases: aliases, chain: .ratings, rank: rank)
  }

  private static func discipline(
    _ name: String, _ rank: Int, _ aliases: [String]
  ) -> VocabularyTerm {
    VocabularyTerm(
      kind: .discipline, name: name,
      aliases: aliases
        + ([name] + aliases).flatMap { ["kỷ luật \($0)", "kỷ luật bằng hình thức \($0)"] },
      rank: rank, appliesTo: persons)
  }

  /// Every way to write “Chiến sĩ thi đua” with one of the given levels.
  private static func fighters(_ levels: String) -> [String] {
    let stems = "chiến sĩ thi đua|CSTĐ|CS thi đua|chiến sĩ TĐ|CS TĐ|C sĩ thi đua"
    return levels.isEmpty ? spelled(stems) : spelled(stems, levels)
  }

  /// The sequences that take one alternative of every part.
  private static func spelled(_ parts: String...) -> [String] {
    parts.reduce([""]) { heads, part in
      heads.flatMap { head in
        part.split(separator: "|").map { head.isEmpty ? String($0) : head + " " + $0 }
      }
    }
  }
}

/// Names that reading itself gives.
enum TitleName {
  static let advanced = "Lao động tiên tiến"
  static let advancedCollective = "Tập thể lao động tiên tiến"
  static let fighter = "Chiến sĩ thi đua"
  static let flag = "Cờ thi đua"
  /// A flag without “thi đua”, which counts only beside the body that gave it.
  static let bareFlag = "cờ"
  static let praise = "Khen thưởng"
  static let discipline = "Kỷ luật"
  static let initiative = "Sáng kiến"
}
