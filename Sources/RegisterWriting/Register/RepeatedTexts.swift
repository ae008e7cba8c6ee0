import Nominations
import Sheets

/// What stands in very many cells of a register, each text once in the workbook: what the plan and
/// the program call things.
struct RepeatedTexts: Sendable {
  /// What is said of a criterion wherever a nominee is judged by it.
  struct OfCriterion: Sendable {
    let code: XlsxValue
    let clause: XlsxValue
    let locus: XlsxValue
  }

  private struct Name: Sendable {
    let text: String
    let cell: XlsxValue
  }

  private let verdicts: [Verdict: XlsxValue]
  private let kinds: [NomineeKind: XlsxValue]
  /// By code, as the movements and the criteria.
  private let units: [String: Name]
  private let movements: [String: Name]
  private let criteria: [String: OfCriterion]

  init(_ documents: RegisterDocuments, in book: XlsxBook) {
    func names(_ named: [(code: String, name: String)]) -> [String: Name] {
      Dictionary(
        named.map { ($0.code, Name(text: $0.name, cell: book.share($0.name))) },
        uniquingKeysWith: { first, _ in first })
    }
    let plan = documents.plan
    verdicts = Dictionary(
      uniqueKeysWithValues: Verdict.allCases.map { ($0, book.share($0.label(documents.language))) })
    kinds = Dictionary(
      uniqueKeysWithValues: NomineeKind.allCases.map { ($0, book.share($0.label.vi)) })
    units = names(plan.units.map { ($0.code, $0.name) })
    movements = names(plan.movements.map { ($0.code, $0.name) })
    criteria = Dictionary(
      plan.criteria(in: documents.period).map { criterion in
        let texts = OfCriterion(
          code: book.share(criterion.code), clause: book.share(criterion.clause),
          locus: book.share(criterion.locus))
        return (criterion.code, texts)
      }, uniquingKeysWith: { first, _ in first })
  }

  subscript(verdict: Verdict) -> XlsxValue { verdicts[verdict] ?? .blank }
  subscript(kind: NomineeKind) -> XlsxValue { kinds[kind] ?? .blank }

  subscript(criterion: Criterion) -> OfCriterion {
    criteria[criterion.code]
      ?? OfCriterion(
        code: .text(criterion.code), clause: .text(criterion.clause),
        locus: .text(criterion.locus))
  }

  /// The unit a nominee is counted for; as the row writes it where it is not known.
  func unit(of nominee: Nominee) -> XlsxValue {
    nominee.unit.flatMap { units[$0]?.cell } ?? .text(nominee.unitText ?? "")
  }

  /// The units that sent its nominations.
  func senders(of nominee: Nominee) -> XlsxValue {
    list(unique(nominee.nominations.compactMap(\.sender)), among: units)
  }

  /// The movements it is nominated in.
  func movements(of nominee: Nominee) -> XlsxValue { list(nominee.movements, among: movements) }

  /// What codes stand for; one that is not known stands for itself.
  private func list(_ codes: [String], among names: [String: Name]) -> XlsxValue {
    if codes.count == 1, let name = names[codes[0]] { return name.cell }
    return .text(codes.map { names[$0]?.text ?? $0 }.joined(separator: "; "))
  }
}
