import Sheets

extension PlanTable {
  public static let titles = PlanTable(
    "titles",
    sheetName: Phrase(vi: "Danh hiệu", en: "Titles"),
    about: Phrase(
      vi: "Mỗi dòng là một danh hiệu, hình thức khen thưởng, mức xếp loại, loại sáng kiến hoặc "
        + "hình thức kỷ luật mà từ vựng có sẵn chưa có, hoặc cần thêm cách viết.",
      en: "A row is a title, award, rating, kind of initiative or form of discipline that the "
        + "built-in vocabulary lacks, or that needs further spellings."),
    columns: TitleColumn.all)
}

enum TitleColumn {
  static let name = PlanColumn(
    vi: "Tên", en: "Name", takes: Phrase(vi: "tên chuẩn", en: "the canonical name"),
    isRequired: true, example: "Chiến sĩ thi đua cơ sở")
  static let aliases = PlanColumn(
    vi: "Tên khác", en: "Other names",
    takes: Phrase(
      vi: "cách viết khác; cách nhau bằng dấu “;”", en: "other spellings, separated by “;”"),
    example: "CSTĐCS; CSTĐ cơ sở", isList: true)
  static let kind = PlanColumn(
    vi: "Loại", en: "Kind", takes: Phrase(vi: "loại thành tích", en: "the kind of achievement"),
    isRequired: true, example: "danh hiệu", choices: kinds.words)
  static let chain = PlanColumn(
    vi: "Thang bậc", en: "Chain",
    takes: Phrase(
      vi: "thang để so cao thấp; để trống nếu không so", en: "what it is ranked among; or empty"),
    example: "danh hiệu cá nhân", choices: chains.words)
  static let rank = PlanColumn(
    vi: "Bậc", en: "Rank",
    takes: Phrase(vi: "số càng lớn càng cao trong thang", en: "the greater, the higher"),
    example: "20")
  static let level = PlanColumn(
    vi: "Cấp", en: "Level", takes: Phrase(vi: "cấp công nhận", en: "the level that confers it"),
    example: "cơ sở")
  static let appliesTo = PlanColumn(
    vi: "Đối tượng", en: "Applies to",
    takes: Phrase(
      vi: "ai được nhận; để trống là tất cả; cách nhau bằng dấu “;”",
      en: "who can receive it; empty for all; separated by “;”"),
    example: "cá nhân; lãnh đạo", choices: Choice.nomineeKinds.words, isList: true)
  static let validFrom = PlanColumn(
    vi: "Từ ngày", en: "Valid from",
    takes: Phrase(vi: "ngày bắt đầu có", en: "the day it came into being"), example: "01/01/2024")
  static let validTo = PlanColumn(
    vi: "Đến ngày", en: "Valid to",
    takes: Phrase(vi: "ngày cuối cùng còn xét tặng", en: "the last day it was conferred"),
    example: "31/12/2023")

  static let all = [name, aliases, kind, chain, rank, level, appliesTo, validFrom, validTo]

  fileprivate static let kinds = Choice<AchievementKind>([
    (.title, Phrase(vi: "danh hiệu", en: "title")),
    (.award, Phrase(vi: "khen thưởng", en: "award")),
    (.rating, Phrase(vi: "xếp loại", en: "rating")),
    (.initiative, Phrase(vi: "sáng kiến", en: "initiative")),
    (.discipline, Phrase(vi: "kỷ luật", en: "discipline")),
  ])
  fileprivate static let chains = Choice<VocabularyTerm.Chain>([
    (.individualTitles, Phrase(vi: "danh hiệu cá nhân", en: "individual titles")),
    (.collectiveTitles, Phrase(vi: "danh hiệu tập thể", en: "collective titles")),
    (.awards, Phrase(vi: "khen thưởng", en: "awards")),
    (.ratings, Phrase(vi: "xếp loại", en: "ratings")),
  ])
}

extension VocabularyTerm {
  init(_ row: inout PlanRow) {
    let validity = row.validity(from: TitleColumn.validFrom, to: TitleColumn.validTo)
    let appliesTo = row.choices(TitleColumn.appliesTo, of: .nomineeKinds)
    let kind = row.requiredChoice(TitleColumn.kind, of: TitleColumn.kinds)
    self.init(
      kind: kind ?? .title, name: row.requiredText(TitleColumn.name),
      aliases: row.list(TitleColumn.aliases),
      chain: row.choice(TitleColumn.chain, of: TitleColumn.chains) ?? .none,
      rank: row.integer(TitleColumn.rank, in: 0...1000) ?? 0, level: row.text(TitleColumn.level),
      appliesTo: appliesTo.isEmpty ? Set(NomineeKind.allCases) : Set(appliesTo),
      validFrom: validity.from, validTo: validity.to, place: row.place)
  }
}
