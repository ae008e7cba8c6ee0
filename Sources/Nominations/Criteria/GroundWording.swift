import Sheets

extension Ground {
  /// Why the verdict is what it is; what is lacking, or what would settle it.
  func words(for criterion: Criterion, _ verdict: Verdict, in language: Language) -> String {
    switch self {
    case .stated(let phrase): phrase(language)
    case .amount(let amount): amount.words(for: criterion.rule, verdict, in: language)
    case .ratings(let ratings): ratings.words(for: criterion.rule, verdict, in: language)
    case .flags(let shown, let denied, let missing):
      flagsWords(shown: shown, denied: denied, missing: missing, verdict, in: language)
    case .attestation(let state, let attester): state.words(attester.phrase(language), in: language)
    case .number(let number, let isReadable):
      numberWords(number, isReadable, criterion.rule, in: language)
    case .memberTitle(let holders, let members):
      memberWords(holders, members, verdict, in: language)
    case .discipline(let count, let listIsKept):
      disciplineWords(count, listIsKept, verdict, in: language)
    case .required(_, let isStated):
      isStated
        ? language.choose(vi: "Hồ sơ có ghi.", en: "The form states it.")
        : language.choose(
          vi: "Hồ sơ chưa ghi; đơn vị bổ sung.", en: "No form states it; the unit must add it.")
    case .confirmed:
      language.choose(
        vi: "Theo xác nhận ghi ở decisions.xlsx.", en: "As confirmed in decisions.xlsx.")
    case .claimed:
      language.choose(
        vi: "Đơn vị đánh dấu đạt nhưng thành tích đã ghi chưa thể hiện; cần xác nhận hoặc bổ sung "
          + "thành tích (năm, số quyết định).",
        en: "The unit ticks it but the achievements given do not show it; confirm it, or add the "
          + "achievements (year, decision).")
    }
  }
}

extension Ground.Amount {
  fileprivate func words(for rule: Rule, _ verdict: Verdict, in language: Language) -> String {
    let wanted = rule.wanted(needed, in: language)
    let lacking = needed - shown
    switch verdict {
    case .met:
      return language.choose(
        vi: "Có \(shown)/\(needed): \(wanted).", en: "\(shown)/\(needed): \(wanted).")
    case .notMet:
      return language.choose(
        vi: "Cần \(wanted); mới có \(shown), còn thiếu \(lacking).",
        en: "Needs \(wanted); has \(shown), lacks \(lacking).")
    case .missingData:
      return language.choose(
        vi: "Cần \(wanted); hồ sơ mới cho thấy \(shown), còn thiếu dữ liệu: bổ sung thành tích "
          + "kèm năm và số quyết định.",
        en: "Needs \(wanted); the dossier shows \(shown) and leaves the rest open: add the "
          + "achievements with year and decision.")
    case .awaitingConfirmation:
      return language.choose(
        vi:
          "Cần \(wanted); chắc chắn \(shown), có thể \(possible): xác nhận những chỗ chưa chắc.",
        en: "Needs \(wanted); \(shown) certain, \(possible) possible: confirm what is doubtful.")
    }
  }
}

extension Rule {
  /// What the rule counts, as in “02 năm liên tục “Chiến sĩ thi đua cơ sở””.
  fileprivate func wanted(_ needed: Int, in language: Language) -> String {
    switch self {
    case .titleStreak(let streak):
      let last = streak.mustEndLastYear
      return language.choose(
        vi: "\(needed) năm liên tục “\(streak.title)”\(streak.acceptsHigher ? " trở lên" : "")"
          + (last ? ", đến hết năm liền trước" : ""),
        en: "\(needed) consecutive years of “\(streak.title)”"
          + (streak.acceptsHigher ? " or higher" : "") + (last ? ", up to the year before" : ""))
    case .titleCount(let titles):
      return language.choose(
        vi: "\(needed) lần “\(titles.title)”\(titles.acceptsHigher ? " trở lên" : "")"
          + withinVi(titles.withinYears),
        en: "“\(titles.title)”\(titles.acceptsHigher ? " or higher" : "") \(needed) times"
          + withinEn(titles.withinYears))
    case .awardCount(let awards):
      let issuers = awards.issuers.joined(separator: "; ")
      return language.choose(
        vi: "\(needed) \(awards.form)\(awards.acceptsHigher ? " trở lên" : "")"
          + (issuers.isEmpty ? "" : " của \(issuers)") + withinVi(awards.withinYears),
        en: "\(needed) × \(awards.form)\(awards.acceptsHigher ? " or higher" : "")"
          + (issuers.isEmpty ? "" : " from \(issuers)") + withinEn(awards.withinYears))
    case .initiativeCount(let initiatives):
      let kinds = initiatives.kinds.isEmpty ? ["sáng kiến"] : initiatives.kinds
      return language.choose(
        vi: "\(needed) \(kinds.joined(separator: " hoặc "))"
          + (initiatives.mustBeApplied ? " đã áp dụng" : "")
          + (initiatives.mustBeReplicable ? ", có khả năng nhân rộng" : ""),
        en: "\(needed) × \(kinds.joined(separator: " or "))"
          + (initiatives.mustBeApplied ? ", applied" : "")
          + (initiatives.mustBeReplicable ? ", replicable" : ""))
    default:
      return "\(needed)"
    }
  }

  private func withinVi(_ years: Int?) -> String { years.map { " trong \($0) năm gần nhất" } ?? "" }
  private func withinEn(_ years: Int?) -> String { years.map { " in the last \($0) years" } ?? "" }
}

extension Ground.Ratings {
  fileprivate func words(for rule: Rule, _ verdict: Verdict, in language: Language) -> String {
    guard case .ratingWindow(let window) = rule else { return "" }
    let level = window.level ?? window.minimum
    var parts = [
      language.choose(
        vi: "\(years.shown)/\(years.needed) năm\(window.isConsecutive ? " liền" : "") "
          + "“\(window.minimum)” trở lên",
        en: "\(years.shown)/\(years.needed) \(window.isConsecutive ? "consecutive " : "")years of "
          + "“\(window.minimum)” or better")
    ]
    func add(vi: @autoclosure () -> String, en: @autoclosure () -> String) {
      parts.append(language.choose(vi: vi(), en: en()))
    }
    if level.isEmpty == false && self.level.needed > 0 {
      add(
        vi: "\(self.level.shown)/\(self.level.needed) năm “\(level)”",
        en: "\(self.level.shown)/\(self.level.needed) years of “\(level)”")
    }
    if !below.isEmpty { add(vi: "năm \(below) xếp loại thấp hơn", en: "rated lower in \(below)") }
    if !missing.isEmpty {
      add(vi: "chưa có xếp loại năm \(missing)", en: "no rating known for \(missing)")
    }
    if lacksPraise {
      add(vi: "chưa đủ khen thưởng của ngành", en: "too few awards by the branch")
    }
    return parts.joined(separator: "; ") + "." + verdict.nextStep(language)
  }
}

extension Verdict {
  /// What would settle it; blank where nothing is open.
  fileprivate var nextStep: Phrase {
    switch self {
    case .met, .notMet: Phrase(vi: "", en: "")
    case .missingData:
      Phrase(vi: " Bổ sung dữ liệu còn thiếu.", en: " Add what is missing.")
    case .awaitingConfirmation:
      Phrase(vi: " Xác nhận những chỗ chưa chắc.", en: " Confirm what is doubtful.")
    }
  }
}

extension Ground.Attestation {
  fileprivate func words(_ who: String, in language: Language) -> String {
    switch self {
    case .absent:
      return language.choose(vi: "Cần \(who) xác nhận.", en: "To be attested by \(who).")
    case .byWrongAttester:
      return language.choose(
        vi: "Đã đánh dấu nhưng chỉ \(who) được xác nhận.",
        en: "Ticked, but only \(who) may attest it.")
    case .contradictory:
      return language.choose(
        vi: "Hai hồ sơ đánh dấu trái nhau; \(who) xác nhận lại.",
        en: "Two forms contradict each other; \(who) must confirm.")
    case .unclear:
      return language.choose(
        vi: "Ô có chữ nhưng không rõ đạt hay không; \(who) xác nhận.",
        en: "The cell holds words that are neither yes nor no; \(who) must confirm.")
    case .given:
      return language.choose(vi: "Đã được xác nhận (\(who)).", en: "Attested (\(who)).")
    case .denied:
      return language.choose(
        vi: "Hồ sơ ghi không đạt; đạt khi \(who) xác nhận.",
        en: "The form says no; met once \(who) attests it.")
    }
  }
}

extension Criterion.Attester {
  fileprivate var phrase: Phrase {
    switch self {
    case .unit: Phrase(vi: "đơn vị", en: "the unit")
    case .council: Phrase(vi: "Hội đồng", en: "the council")
    case .either: Phrase(vi: "đơn vị hoặc Hội đồng", en: "the unit or the council")
    }
  }
}

extension Ground {
  private func flagsWords(
    shown: YearSet, denied: YearSet, missing: YearSet, _ verdict: Verdict, in language: Language
  ) -> String {
    let parts = [
      (shown, Phrase(vi: "có năm", en: "yes in")),
      (denied, Phrase(vi: "không có năm", en: "no in")),
      (missing, Phrase(vi: "chưa ghi năm", en: "not given for")),
    ]
    return parts.filter { years, _ in !years.isEmpty }
      .map { years, words in "\(words(language)) \(years)" }.joined(separator: "; ")
      + "." + verdict.nextStep(language)
  }

  private func numberWords(
    _ number: Double?, _ isReadable: Bool, _ rule: Rule, in language: Language
  ) -> String {
    guard case .threshold(let heading, let comparison, let value) = rule else {
      return ""
    }
    let sign = comparison.sign
    let bound = value.vietnamese()
    guard let number else {
      return isReadable
        ? language.choose(
          vi: "Chưa có số ở cột “\(heading)” (cần \(sign) \(bound)).",
          en: "No number under “\(heading)” (needs \(sign) \(bound)).")
        : language.choose(
          vi: "Ô ở cột “\(heading)” không phải là số (cần \(sign) \(bound)).",
          en: "The cell under “\(heading)” is no number (needs \(sign) \(bound)).")
    }
    return language.choose(
      vi: "“\(heading)”: \(number.vietnamese()) (cần \(sign) \(bound)).",
      en: "“\(heading)”: \(number.description) (needs \(sign) \(value.description)).")
  }

  private func memberWords(
    _ holders: Int, _ members: Int, _ verdict: Verdict, in language: Language
  ) -> String {
    switch verdict {
    case .met:
      language.choose(
        vi: holders > 0
          ? "Có \(holders) cá nhân của tập thể đạt." : "Đơn vị xác nhận có cá nhân đạt.",
        en: holders > 0 ? "\(holders) of its members hold it." : "Attested by the unit.")
    case .awaitingConfirmation:
      language.choose(
        vi: "Có cá nhân có thể đạt nhưng chưa chắc; cần xác nhận.",
        en: "A member may hold it; to be confirmed.")
    case .missingData, .notMet:
      language.choose(
        vi: "Chưa thấy ở \(members) cá nhân được giới thiệu; đơn vị nêu cá nhân đạt hoặc xác nhận.",
        en: "Not shown by the \(members) members nominated; the unit must name one or attest it.")
    }
  }

  private func disciplineWords(
    _ count: Int, _ listIsKept: Bool, _ verdict: Verdict, in language: Language
  ) -> String {
    switch verdict {
    case .met:
      listIsKept
        ? language.choose(
          vi: "Không có cá nhân nào trong danh sách vi phạm, kỷ luật.",
          en: "No member stands on the disciplinary list.")
        : language.choose(
          vi: "Đơn vị xác nhận không có.", en: "The unit attests that there is none.")
    case .notMet:
      count > 0
        ? language.choose(
          vi: "Có \(count) trường hợp vi phạm, kỷ luật.", en: "\(count) cases on record.")
        : language.choose(vi: "Đơn vị xác nhận có vi phạm.", en: "The unit says that there is one.")
    case .awaitingConfirmation:
      language.choose(
        vi: "Có dấu hiệu vi phạm, kỷ luật hoặc xác nhận chưa hợp lệ; cần xác nhận.",
        en: "A possible case, or an attestation that does not count; to be confirmed.")
    case .missingData:
      language.choose(
        vi: "Chưa có danh sách vi phạm, kỷ luật và chưa có xác nhận của đơn vị.",
        en: "There is no disciplinary list and no attestation by the unit.")
    }
  }
}

extension Rule.Comparison {
  fileprivate var sign: String {
    switch self {
    case .atLeast: "≥"
    case .atMost: "≤"
    case .equal: "="
    }
  }
}
