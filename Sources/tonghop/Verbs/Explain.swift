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
  case 1:
    let code = options.operands[0].uppercased()
    guard let kind = FindingKind.catalogue.first(where: { $0.code == code }) else {
      printError(
        Phrase(vi: "không có mã “{0}”", en: "there is no code “{0}”")
          .filled(with: [options.operands[0]], in: options.language))
      return .failed
    }
    printOut(kind.explanation(in: options.language))
    return .clean
  default:
    printError(Verb.explain.helpPage(in: options.language))
    return .failed
  }
}
