import Sheets

/// What somebody still has to do before a period is settled.
public struct OpenMatter: Sendable, Hashable {
  /// Who is waited for, in the tongue of the reader.
  public let who: Phrase
  public let what: Phrase
  /// The document in which it is to be done.
  public let place: Phrase?
  /// How many files, nominees or criteria are meant.
  public let count: Int
  /// By when, where the plan says so.
  public let due: Phrase?

  init(_ who: Phrase, _ what: Phrase, in place: Phrase? = nil, count: Int, due: Phrase? = nil) {
    self.who = who
    self.what = what
    self.place = place
    self.count = count
    self.due = due
  }
}

extension Consolidation {
  /// What is waited for: of each unit in the plan's order, then of the council, then of the staff
  /// who consolidate.
  public var openMatters: [OpenMatter] {
    unitMatters + confirmationMatters + ballotMatters + staffMatters
  }

  private var unitMatters: [OpenMatter] {
    let due = plan.submissionDueDates(for: period).first { $0.date != nil }?.phrase
    let files = Dictionary(self.files.map { ($0.file, $0.sender) }) { first, _ in first }
    var corrections: [String?: Int] = [:]
    for finding in findings where finding.kind.severity == .error {
      guard let file = finding.place?.source.file, let sender = files[file] else { continue }
      corrections[sender, default: 0] += 1
    }
    var lacking: [String?: Int] = [:]
    for entry in entries where entry.needsSupplement {
      lacking[entry.nominee.unit, default: 0] += 1
    }
    var matters: [OpenMatter] = []
    func ask(_ code: String?, of name: Phrase) {
      if let count = corrections[code] {
        let what = Phrase(vi: "sửa tệp theo phản hồi", en: "correct the file as the reply says")
        matters.append(OpenMatter(name, what, count: count))
      }
      if let count = lacking[code] {
        let what = Phrase(vi: "bổ sung hồ sơ còn thiếu", en: "complete the dossiers")
        matters.append(OpenMatter(name, what, count: count))
      }
    }
    for standing in units {
      let name = Phrase(vi: standing.unit.name, en: standing.unit.name)
      if !standing.hasSubmitted && standing.unit.mustSubmit {
        let what = Phrase(vi: "gửi danh sách đề nghị", en: "send the list of nominees")
        matters.append(OpenMatter(name, what, count: 1, due: due))
      }
      ask(standing.unit.code, of: name)
    }
    ask(nil, of: Phrase(vi: "Chưa rõ đơn vị gửi", en: "Sender not known"))
    return matters
  }

  /// Criteria that only a person's word can settle, by who may give it.
  private var confirmationMatters: [OpenMatter] {
    var counts: [Criterion.Attester: Int] = [:]
    for entry in entries where entry.refusal == nil && entry.assessment.verdict != .notMet {
      for result in entry.assessment.results where result.verdict == .awaitingConfirmation {
        counts[result.criterion.attester, default: 0] += 1
      }
    }
    let what = Phrase(vi: "xác nhận tiêu chí", en: "confirm criteria")
    let place = Phrase(
      vi: "decisions.xlsx, trang Chờ xác nhận", en: "decisions.xlsx, sheet To be confirmed")
    return Criterion.Attester.allCases.compactMap { attester in
      counts[attester].map { OpenMatter(attester.label, what, in: place, count: $0) }
    }
  }

  private var ballotMatters: [OpenMatter] {
    let open = entries.count { $0.isCandidate && $0.ballot == nil }
    guard plan.properties.passMark != nil, open > 0 else { return [] }
    return [
      OpenMatter(
        Criterion.Attester.council.label,
        Phrase(vi: "bỏ phiếu và ghi biểu kiểm phiếu", en: "vote and fill in the tally"),
        count: open)
    ]
  }

  private var staffMatters: [OpenMatter] {
    let open = questions.count
    guard open > 0 else { return [] }
    return [
      OpenMatter(
        Phrase(vi: "Người tổng hợp", en: "Whoever consolidates"),
        Phrase(vi: "quyết định trùng hay không", en: "decide on duplicates"),
        in: Phrase(vi: "decisions.xlsx, trang Nghi trùng", en: "decisions.xlsx, sheet Duplicates"),
        count: open)
    ]
  }
}

extension Criterion.Attester {
  fileprivate var label: Phrase {
    switch self {
    case .unit: Phrase(vi: "Thủ trưởng đơn vị", en: "Head of the unit")
    case .council: Phrase(vi: "Hội đồng", en: "Council")
    case .either: Phrase(vi: "Thủ trưởng đơn vị hoặc Hội đồng", en: "Head of the unit or council")
    }
  }
}
