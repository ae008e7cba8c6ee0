import Sheets
import VietnameseText

/// Puts the texts of a file's sheets into composed Unicode: legacy code pages are told by the
/// content of the file and of each column, the font being a hint.
enum LegacyText {
  /// Texts of a column that have a say; more would tell no more.
  private static let samplesPerColumn = 2_000

  /// - Parameter isOneEncoding: Whether all of the file is in one encoding, as separated text is:
  ///   what the file as a whole tells then holds for every column.
  static func convert(
    _ sheets: inout [Sheet], isOneEncoding: Bool, report: (Finding) -> Void
  ) {
    let columns = sheets.map(columns)
    let samples = columns.joined().flatMap(\.value.samples)
    let isPlain =
      columns.joined().allSatisfy { $0.value.hint == nil && !$0.value.hasMarks }
      && LegacyDecoding.areVietnamese(samples)
    if isPlain { return }
    let whole = Whole(samples: samples, isOneEncoding: isOneEncoding)
    for index in sheets.indices {
      for (column, content) in columns[index].sorted(by: { $0.key < $1.key }) {
        convert(column, of: &sheets[index], content, whole: whole, report: report)
        if content.hasMarks { sheets[index].composeTexts(of: column) }
      }
    }
  }

  /// What all texts of the file together tell.
  private struct Whole {
    /// The code page that they are in.
    let page: LegacyCodePage?
    /// Whether the file as a whole speaks for it.
    let isCertain: Bool
    let isOneEncoding: Bool

    init(samples: [String], isOneEncoding: Bool) {
      self.isOneEncoding = isOneEncoding
      if case .legacy(let page) = LegacyDecoding.decide(samples: samples) {
        self.page = page
        isCertain = mixedWords(of: samples).count >= wordsNeeded
      } else {
        page = nil
        isCertain = false
      }
    }

    func supports(_ page: LegacyCodePage) -> Bool { isCertain && page == self.page }
  }

  /// Words that must speak for a code page where no font does: a lone ¥ or ® proves nothing.
  private static let wordsNeeded = 3

  /// The texts of a column beyond ASCII, and the code page that its fonts suggest.
  private struct Column {
    var samples: [String] = []
    var hint: LegacyCodePage?
    /// Whether a text may hold letters and marks apart.
    var hasMarks = false

    mutating func add(_ text: String, font page: LegacyCodePage?) {
      if samples.count < samplesPerColumn { samples.append(text) }
      hint = hint ?? page
      hasMarks = hasMarks || text.mayHoldMarks
    }
  }

  private static func columns(of sheet: Sheet) -> [Int: Column] {
    var columns: [Int: Column] = [:]
    for row in sheet.rows {
      for cell in row.cells {
        guard case .text(let text) = cell.value else { continue }
        let page = cell.legacyFont?.codePage
        guard page != nil || !text.isASCII else { continue }
        columns[cell.column, default: Column()].add(text, font: page)
      }
    }
    return columns
  }

  private static func convert(
    _ column: Int, of sheet: inout Sheet, _ content: Column, whole: Whole,
    report: (Finding) -> Void
  ) {
    let place = Place(sheet.source, column: column)
    let hint = whole.page ?? content.hint
    switch LegacyDecoding.decide(samples: content.samples, hint: hint) {
    case .unicode: break
    case .undecided(let pages):
      if whole.isOneEncoding, let page = pages.first(where: whole.supports) {
        sheet.decode(column, page, report: report)
      } else {
        ask(pages, content, at: place, report: report)
      }
    case .legacy(let page):
      let words = mixedWords(of: content.samples).count
      if whole.supports(page) || content.hint == page || words >= wordsNeeded {
        sheet.decode(column, page, report: report)
      } else if words > 0 {
        ask([page], content, at: place, report: report)
      }
    }
  }

  private static func ask(
    _ pages: [LegacyCodePage], _ content: Column, at place: Place, report: (Finding) -> Void
  ) {
    let names = pages.map(\.name).joined(separator: ", ")
    report(
      Finding(
        .undecidedLegacyText, at: place, "\(columnLetters(place.column ?? 0))", "\(names)",
        .personal(content.samples.first ?? "")))
  }

  /// The different words in which ASCII letters stand beside others.
  private static func mixedWords(of samples: [String]) -> Set<Substring> {
    var words: Set<Substring> = []
    for sample in samples {
      let parts = sample.split { character in
        character.isASCII ? !character.isLetter : character.isWhitespace
      }
      for word in parts where word.utf8.contains(where: { $0 >= 0x80 }) {
        if word.utf8.contains(where: { $0 < 0x80 }) { words.insert(word) }
      }
    }
    return words
  }
}

extension Sheet {
  /// Decodes the texts of a column, and reports the first that changed, before and after.
  fileprivate mutating func decode(
    _ column: Int, _ page: LegacyCodePage, report: (Finding) -> Void
  ) {
    let decision = LegacyDecoding.Decision.legacy(page)
    var first: (before: String, after: String)?
    for row in rows.indices {
      for index in rows[row].cells.indices where rows[row].cells[index].column == column {
        let cell = rows[row].cells[index]
        guard let before = cell.text else { continue }
        let after = decision.decode(before, isInCapitals: cell.legacyFont == .tcvn3Capitals)
        guard before != after else { continue }
        rows[row].cells[index].value = .text(after)
        first = first ?? (before, after)
      }
    }
    guard let first else { return }
    report(
      Finding(
        .convertedLegacyText, at: Place(source, column: column), "\(columnLetters(column))",
        "\(page.name)", .personal(first.before), .personal(first.after)))
  }

  /// Composes what came as letters and marks apart.
  fileprivate mutating func composeTexts(of column: Int) {
    for row in rows.indices {
      for index in rows[row].cells.indices where rows[row].cells[index].column == column {
        guard case .text(let text) = rows[row].cells[index].value, text.mayHoldMarks else {
          continue
        }
        rows[row].cells[index].value = .text(text.composed())
      }
    }
  }
}

extension String {
  /// Known without a look at the bytes where it was made from ASCII.
  fileprivate var isASCII: Bool {
    let span = utf8Span
    return span.isKnownASCII || !utf8.contains { $0 >= 0x80 }
  }

  /// Whether it has a byte with which combining marks, U+0300 to U+036F, begin.
  fileprivate var mayHoldMarks: Bool {
    utf8.contains { $0 == 0xCC || $0 == 0xCD }
  }
}

extension LegacyFont {
  fileprivate var codePage: LegacyCodePage {
    switch self {
    case .tcvn3, .tcvn3Capitals: .tcvn3
    case .vni: .vni
    }
  }
}
