import Nominations
import Sheets

/// The sheet of `decisions.xlsx` on which duplicates are decided.
func questionSheet(_ language: Language) -> FilledSheet<DecisionColumn> {
  FilledSheet(
    duplicatesNamed: Phrase(vi: "Nghi trùng", en: "Duplicates"), heading: \.heading,
    choices: Decision.Answer.allCases, language,
    prompt: Phrase(
      vi: "gộp: hai dòng là một. giữ riêng: là hai. gộp cả nhóm: mọi dòng của nhóm chưa trả lời "
        + "là một. tách dòng 1, tách dòng 2: dòng ấy không thuộc nhóm này.",
      en: "merge: both rows are one. keep apart: they are two. merge the group: so are all rows "
        + "of the group without an answer. take row 1, row 2 out: it is none of the group."))
}

/// The sheet of `decisions.xlsx` that shows what was merged without asking, so that a row can be
/// taken out.
func mergeSheet(_ language: Language) -> FilledSheet<DecisionColumn> {
  var sheet = FilledSheet<DecisionColumn>(
    duplicatesNamed: Phrase(vi: "Đã gộp", en: "Merged"), heading: \.headingOfMerges,
    choices: [.takeOutFirst, .takeOutSecond, .keepApart, .merge], language,
    prompt: Phrase(
      vi: "Để trống nếu đúng là một. tách dòng 1, tách dòng 2: dòng ấy không thuộc nhóm này. "
        + "giữ riêng: hai dòng là hai. gộp: vẫn là một dù sau này hồ sơ đổi.",
      en: "Leave it blank where they are one. take row 1, row 2 out: it is none of the group. "
        + "keep apart: they are two. merge: they stay one whatever their data become."))
  sheet.columns = DecisionColumn.ofMerges
  return sheet
}

extension FilledSheet<DecisionColumn> {
  fileprivate init(
    duplicatesNamed name: Phrase, heading: @escaping @Sendable (DecisionColumn) -> Phrase,
    choices: [Decision.Answer], _ language: Language, prompt: Phrase
  ) {
    self.init(
      name: name, heading: heading,
      width: { column in
        switch column {
        case .group: 8
        case .leftName, .rightName: 24
        case .leftBirthDate, .rightBirthDate, .probability: 12
        case .leftUnit, .rightUnit, .leftPlace, .rightPlace, .note: 26
        case .leftCode, .rightCode, .proposal, .answer: 14
        case .reason: 40
        }
      },
      answer: Answer(
        column: .answer, choices: choices.map { $0.label(language) }, prompt: prompt))
    compared = [
      (.leftName, .rightName), (.leftBirthDate, .rightBirthDate), (.leftUnit, .rightUnit),
      (.leftCode, .rightCode),
    ]
  }
}
