import Glibc
import Nominations
import Sheets
import Templates

/// The options of a call as they were typed; each verb says which of them it takes.
struct Options {
  var operands: [String] = []
  var language = Language.vietnamese
  var wantsHelp = false
  var json = false
  var summary = false
  var showsValues = false
  /// The template that a new plan starts from.
  var template: String?
  var wantsCatalogue = false
  var period: Period?
  /// Another plan to compare with.
  var whatIf: String?
  /// Cells of the plan to compare with other values, as `SHEET!CELL=VALUE`.
  var changes: [String] = []
  var threadCount: String?
  /// The day from which days left are counted.
  var today: CivilDate?
  /// The folder of the plan that nominations are read with.
  var plan: String?
  /// Whether what is read or printed are nominations, a JSON object a line.
  var ndjson = false
  /// Of ``Verb/duplicates``: which headings hold which fields.
  var fields: String?
  /// Where the clusters and the doubtful pairs are written.
  var clusters: String?
  var doubtful: String?
  /// Where the pairs that were compared are written.
  var compared: String?
  /// The workbook in which a person decides.
  var decisions: String?
  /// From which probability pairs are merged without asking.
  var threshold: String?
}

/// One row of the option table: how it is written, what it sets, what it means.
struct Option: Sendable {
  enum Effect: Sendable {
    case flag(WritableKeyPath<Options, Bool> & Sendable)
    case text(WritableKeyPath<Options, String?> & Sendable, placeholder: String)
    case list(WritableKeyPath<Options, [String]> & Sendable, placeholder: String)
    case language
    case period(WritableKeyPath<Options, Period?> & Sendable, placeholder: String)
    case day(WritableKeyPath<Options, CivilDate?> & Sendable, placeholder: String)
  }

  /// Without the two dashes.
  let name: String
  let effect: Effect
  let help: Phrase
  /// What its value names.
  var completion = Completion.nothing

  static let help = Option(
    name: "help", effect: .flag(\.wantsHelp),
    help: Phrase(vi: "in trang này", en: "print this page"))
  static let language = Option(
    name: "lang", effect: .language,
    help: Phrase(
      vi: "ngôn ngữ của thông báo: vi (mặc định) hoặc en",
      en: "the language of messages: vi (default) or en"),
    completion: .words(Language.allCases.map(\.rawValue)))
  static let json = Option(
    name: "json", effect: .flag(\.json),
    help: Phrase(vi: "in mỗi dòng một đối tượng JSON", en: "print a JSON object a line"))
  static let summary = Option(
    name: "summary", effect: .flag(\.summary),
    help: Phrase(
      vi: "chỉ in số dòng, số ô theo loại và mã kiểm của từng trang tính",
      en: "print only rows, cells per type and a digest of each sheet"))
  static let template = Option(
    name: "template", effect: .text(\.template, placeholder: "NAME"),
    help: Phrase(
      vi: "kế hoạch mẫu: tên thư mục mẫu, hoặc P0 đến P4",
      en: "the plan to start from: a template's name, or P0 to P4"),
    completion: .words(PlanTemplate.all.flatMap { [$0.code, $0.name] }))
  static let period = Option(
    name: "period", effect: .period(\.period, placeholder: "2022-Q1"),
    help: Phrase(vi: "chỉ một kỳ", en: "only one period"))
  static let whatIf = Option(
    name: "what-if", effect: .text(\.whatIf, placeholder: "plan2.xlsx"),
    help: Phrase(
      vi: "không ghi gì, chỉ cho biết kế hoạch này làm thay đổi gì",
      en: "write nothing, tell what this plan would change"),
    completion: .files)
  static let set = Option(
    name: "set", effect: .list(\.changes, placeholder: "TRANG!Ô=X"),
    help: Phrase(
      vi: "như trên, với ô này của kế hoạch đổi thành X",
      en: "the same, with this cell of the plan set to X"))
  static let catalogue = Option(
    name: "catalogue", effect: .flag(\.wantsCatalogue),
    help: Phrase(vi: "in danh mục mọi mã", en: "print the catalogue of every code"))
  static let threads = Option(
    name: "threads", effect: .text(\.threadCount, placeholder: "N"),
    help: Phrase(
      vi: "số tệp đọc cùng lúc (mặc định: số lõi)", en: "files read at once (default: cores)"))
  static let today = Option(
    name: "today", effect: .day(\.today, placeholder: "10/01/2022"),
    help: Phrase(
      vi: "ngày để tính số ngày còn lại trong danh sách đôn đốc (mặc định: không tính)",
      en: "the day from which the reminders count the days left (default: not counted)"))
  static let showsValues = Option(
    name: "show-values", effect: .flag(\.showsValues),
    help: Phrase(
      vi: "in cả dữ liệu cá nhân trong thông báo",
      en: "print personal values in messages"))
}

extension Option {
  /// How its value is written in help: ` N`; empty for a flag.
  var placeholder: String {
    switch effect {
    case .flag: ""
    case .text(_, let placeholder), .list(_, let placeholder), .period(_, let placeholder),
      .day(_, let placeholder):
      " " + placeholder
    case .language: " vi|en"
    }
  }

  var takesValue: Bool { !placeholder.isEmpty }
}

extension Options {
  /// How many files are read at once: as asked, or a file a core.
  var threads: Int {
    threadCount.flatMap { Int($0) }.map { max(1, $0) } ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))
  }

  var isWhatIf: Bool { whatIf != nil || !changes.isEmpty }
}
