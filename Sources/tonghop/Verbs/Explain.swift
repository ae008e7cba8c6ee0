import Nominations
import Sheets

extension Verb {
  /// What a finding's code means, or why a nominee stands as it does.
  static let explain = Verb(
    name: "explain", operands: "CODE | FOLDER NAME | FOLDER FILE!CELL",
    summary: Phrase(
      vi: "giải thích một mã vướng mắc, hoặc kết luận về một tập thể, cá nhân",
      en: "explain a finding's code, or the verdict on a nominee"),
    options: [.period, .threads, .catalogue], run: explainWords)
}

@Sendable private func explainWords(_ options: Options) -> ExitCode {
  if options.wantsCatalogue {
    printOut(FindingKind.documentation())
    return .clean
  }
  switch options.operands.count {
  case 1: return explainCode(options.operands[0], options.language)
  case 2: return explainNominee(options.operands[1], in: options.operands[0], options)
  default:
    printError(Verb.explain.helpPage(in: options.language))
    return .failed
  }
}

private func explainCode(_ code: String, _ language: Language) -> ExitCode {
  guard let kind = FindingKind.catalogue.first(where: { $0.code == code.uppercased() }) else {
    printError(
      Phrase(vi: "không có mã “{0}”", en: "there is no code “{0}”")
        .filled(with: [code], in: language))
    return .failed
  }
  printOut(kind.explanation(in: language))
  return .clean
}

/// Prints how the verdict on every nominee that the words name came about.
private func explainNominee(_ words: String, in path: String, _ options: Options) -> ExitCode {
  let report = FindingReport(language: options.language, showsValues: options.showsValues)
  guard let batches = batches(of: PlanFolder(path: path), options, report) else {
    return .failed
  }
  let derivations = batches.map { consolidate($0, threads: options.threads) }.flatMap {
    consolidation in
    consolidation.entries(meantBy: words).map { Derivation(of: $0, in: consolidation) }
  }
  guard !derivations.isEmpty else {
    printError(
      Phrase(
        vi: "không có ai tên “{0}”, cũng không có dòng nào như thế",
        en: "nobody is named “{0}”, nor is there such a row"
      ).filled(with: [words], in: options.language))
    return .failed
  }
  for derivation in derivations { derivation.lines(in: options.language).forEach(printOut) }
  return .clean
}

extension Consolidation {
  /// The entries of a name, or of a row written as `FILE!CELL` or `FILE!SHEET!CELL`.
  fileprivate func entries(meantBy words: String) -> [RegisterEntry] {
    let parts = words.split(separator: "!").map(String.init)
    guard parts.count > 1, let row = Int(parts[parts.count - 1].drop { !$0.isNumber }) else {
      return entries(named: words)
    }
    let sheets = parts.count > 2 ? [parts[1]] : sheets(of: parts[0])
    return sheets.compactMap { sheet in
      entry(at: Place(SheetSource(file: parts[0], sheet: sheet), row: row))
    }
  }

  private func sheets(of file: String) -> [String] {
    var seen: Set<String> = []
    return ledger.filter { $0.source.file == file }.compactMap(\.source.sheet)
      .filter { seen.insert($0).inserted }
  }
}
