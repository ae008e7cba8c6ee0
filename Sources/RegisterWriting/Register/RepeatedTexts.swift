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

  private let documents: RegisterDocuments
  private let verdicts: [Verdict: XlsxValue]
  private let kinds: [NomineeKind: XlsxValue]
  /// By code, as the movements and the criteria.
  private let units: [String: XlsxValue]
  private let movements: [String: XlsxValue]
  private let criteria: [String: OfCriterion]

  init(_ documents: RegisterDocuments, in book: XlsxBook) {
    self.documents = documents
    let plan = documents.plan
    verdicts = Dictionary(
      uniqueKeysWithValues: Verdict.allCases.map { ($0, book.share($0.label(documents.language))) })
    kinds = Dictionary(
      uniqueKeysWithValues: NomineeKind.allCases.map { ($0, book.share($0.label.vi)) })
    units = Dictionary(
      plan.units.map { ($0.code, book.share($0.name)) }, uniquingKeysWith: { first, _ in first })
    movements = Dictionary(
      plan.movements.map { ($0.code, book.share($0.name)) },
      uniquingKeysWith: { first, _ in first })
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

  /// The unit a nominee is counted for.
  func unit(of nominee: Nominee) -> XlsxValue {
    nominee.unit.flatMap { units[$0] } ?? .text(documents.unitName(of: nominee))
  }

  /// The units that sent its nominations.
  func senders(of nominee: Nominee) -> XlsxValue {
    let codes = unique(nominee.nominations.compactMap { $0.sender })
    if codes.count == 1, let name = units[codes[0]] { return name }
    return .text(codes.map { documents.unitName($0) ?? $0 }.joined(separator: "; "))
  }

  /// The movements it is nominated in.
  func movements(of nominee: Nominee) -> XlsxValue {
    let codes = nominee.movements
    if codes.count == 1, let name = movements[codes[0]] { return name }
    return .text(documents.movementNames(of: nominee).joined(separator: "; "))
  }
}
