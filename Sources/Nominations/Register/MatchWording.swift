import Matching
import Sheets

extension Merge {
  /// Why the two are one nominee.
  var reason: Phrase {
    switch ground {
    case .evidence: evidence.phrase
    case .decision:
      Phrase(vi: "theo quyết định ở decisions.xlsx", en: "as decided in decisions.xlsx")
    }
  }
}

extension PairQuestion {
  /// What speaks for the two being one nominee, and what against it.
  var reason: Phrase { evidence.phrase }
}

extension [FieldEvidence] {
  /// The fields that agree and those that differ, the heaviest first.
  fileprivate var phrase: Phrase {
    let agreeing = filter { $0.weight > 0 }.map(\.field.label)
    let differing = filter { $0.weight < 0 }.map(\.field.label)
    func words(_ language: Language, _ agree: String, _ differ: String) -> String {
      let parts = [(agree, agreeing), (differ, differing)].filter { !$0.1.isEmpty }
      return parts.map { lead, fields in
        lead + " " + fields.map { $0(language) }.joined(separator: ", ")
      }.joined(separator: "; ")
    }
    return Phrase(
      vi: words(.vietnamese, "giống", "khác"), en: words(.english, "alike:", "different:"))
  }
}

extension ComparedField {
  fileprivate var label: Phrase {
    switch self {
    case .name: Phrase(vi: "họ tên", en: "name")
    case .birth: Phrase(vi: "ngày sinh", en: "date of birth")
    case .sex: Phrase(vi: "giới tính", en: "sex")
    case .citizenCode: Phrase(vi: "số định danh", en: "citizen number")
    case .employerCode: Phrase(vi: "mã cán bộ", en: "staff code")
    case .unit: Phrase(vi: "đơn vị", en: "unit")
    case .part: Phrase(vi: "bộ phận", en: "section")
    case .position: Phrase(vi: "chức vụ", en: "position")
    case .further: Phrase(vi: "trường khác", en: "another field")
    }
  }
}
