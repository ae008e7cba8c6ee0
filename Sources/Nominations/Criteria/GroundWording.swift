import Sheets

extension Ground {
  /// Why the verdict is what it is; what is lacking, or what would settle it.
  func phrase(for criterion: Criterion, _ verdict: Verdict) -> Phrase {
    switch self {
    case .stated(let phrase): phrase
    case .amount(let amount): amount.phrase(for: criterion.rule, verdict)
    case .ratings(let ratings): ratings.phrase(for: criterion.rule, verdict)
    case .flags(let shown, let denied, let missing):
      flagsPhrase(shown: shown, denied: denied, missing: missing, verdict)
    case .attestation(let state, let attester): state.phrase(attester)
    case .number(let number, let isReadable): numberPhrase(number, isReadable, criterion.rule)
    case .memberTitle(let holders, let members): memberPhrase(holders, members, verdict)
    case .discipline(let count, let listIsKept): disciplinePhrase(count, listIsKept, verdict)
    case .required(_, let isStated):
      isStated
        ? Phrase(vi: "Hồ sơ có ghi.", en: "The form states it.")
        : Phrase(
          vi: "Hồ sơ chưa ghi; đơn vị bổ sung.", en: "No form states it; the unit must add it.")
    case .confirmed:
      Phrase(vi: "Theo xác nhận ghi ở decisions.xlsx.", en: "As confirmed in decisions.xlsx.")
    case .claimed:
      Phrase(
        vi: "Đơn vị đánh dấu đạt nhưng thành tích đã ghi chưa thể hiện; cần xác nhận hoặc bổ sung "
          + "thành tích (năm, số quyết định).",
        en: "The unit ticks it but the achievements given do not show it; confirm it, or add the "
          + "achievements (year, decision).")
    }
  }
}

extension Ground.Amount {
  fileprivate func phrase(for rule: Rule, _ verdict: Verdict) -> Phrase {
    let wanted = rule.wanted(needed)
    let lacking = needed - shown
    switch verdict {
    case .met:
      return Phrase(
        vi: "Có \(shown)/\(needed): \(wanted.vi).", en: "\(shown)/\(needed): \(wanted.en).")
    case .notMet:
      return Phrase(
        vi: "Cần \(wanted.vi); mới có \(shown), còn thiếu \(lacking).",
        en: "Needs \(wanted.en); has \(shown), lacks \(lacking).")
    case .missingData:
      return Phrase(
        vi: "Cần \(wanted.vi); hồ sơ mới cho thấy \(shown), còn thiếu dữ liệu: bổ sung thành tích "
          + "kèm năm và số quyết định.",
        en: "Needs \(wanted.en); the dossier shows \(shown) and leaves the rest open: add the "
          + "achievements with year and decision.")
    case .awaitingConfirmation:
      return Phrase(
        vi:
          "Cần \(wanted.vi); chắc chắn \(shown), có thể \(possible): xác nhận những chỗ chưa chắc.",
        en: "Needs \(wanted.en); \(shown) certain, \(possible) possible: confirm what is doubtful.")
    }
  }
}

extension Rule {
  /// What the rule counts, as in “02 năm liên tục “Chiến sĩ thi đua cơ sở””.
  fileprivate func wanted(_ needed: Int) -> Phrase {
    switch self {
    case .titleStreak(let streak):
      let last = streak.mustEndLastYear
      return Phrase(
        vi: "\(needed) năm liên tục “\(streak.title)”\(streak.acceptsHigher ? " trở lên" : "")"
          + (last ? ", đến hết năm liền trước" : ""),
        en: "\(needed) consecutive years of “\(streak.title)”"
          + (streak.acceptsHigher ? " or higher" : "") + (last ? ", up to the year before" : ""))
    case .titleCount(let titles):
      return Phrase(
        vi: "\(needed) lần “\(titles.title)”\(titles.acceptsHigher ? " trở lên" : "")"
          + withinVi(titles.withinYears),
        en: "“\(titles.title)”\(titles.acceptsHigher ? " or higher" : "") \(needed) times"
          + withinEn(titles.withinYears))
    case .awardCount(let awards):
      let issuers = awards.issuers.joined(separator: "; ")
      return Phrase(
        vi: "\(needed) \(awards.form)\(awards.acceptsHigher ? " trở lên" : "")"
          + (issuers.isEmpty ? "" : " của \(issuers)") + withinVi(awards.withinYears),
        en: "\(needed) × \(awards.form)\(awards.acceptsHigher ? " or higher" : "")"
          + (issuers.isEmpty ? "" : " from \(issuers)") + withinEn(awards.withinYears))
    case .initiativeCount(let initiatives):
      let kinds = initiatives.kinds.isEmpty ? ["sáng kiến"] : initiatives.kinds
      return Phrase(
        vi: "\(needed) \(kinds.joined(separator: " hoặc "))"
          + (initiatives.mustBeApplied ? " đã áp dụng" : "")
          + (initiatives.mustBeReplicable ? ", có khả năng nhân rộng" : ""),
        en: "\(needed) × \(kinds.joined(separator: " or "))"
          + (initiatives.mustBeApplied ? ", applied" : "")
          + (initiatives.mustBeReplicable ? ", replicable" : ""))
    default:
      return Phrase(vi: "\(needed)", en: "\(needed)")
    }
  }

  private func withinVi(_ years: Int?) -> String { years.map { " trong \($0) năm gần nhất" } ?? "" }
  private func withinEn(_ years: Int?) -> String { years.map { " in the last \($0) years" } ?? "" }
}

extension Ground.Ratings {
  fileprivate func phrase(for rule: Rule, _ verdict: Verdict) -> Phrase {
    guard case .ratingWindow(let window) = rule else { return Phrase(vi: "", en: "") }
    let level = window.level ?? window.minimum
    var vi = [
      "\(years.shown)/\(years.needed) năm\(window.isConsecutive ? " liền" : "") “\(window.minimum)” "
        + "trở lên"
    ]
    var en = [
      "\(years.shown)/\(years.needed) \(window.isConsecutive ? "consecutive " : "")years of "
        + "“\(window.minimum)” or better"
    ]
    if level.isEmpty == false && self.level.needed > 0 {
      vi.append("\(self.level.shown)/\(self.level.needed) năm “\(level)”")
      en.append("\(self.level.shown)/\(self.level.needed) years of “\(level)”")
    }
    if !below.isEmpty {
      vi.append("năm \(below) xếp loại thấp hơn")
      en.append("rated lower in \(below)")
    }
    if !missing.isEmpty {
      vi.append("chưa có xếp loại năm \(missing)")
      en.append("no rating known for \(missing)")
    }
    if lacksPraise {
      vi.append("chưa đủ khen thưởng của ngành")
      en.append("too few awards by the branch")
    }
    let step = verdict.nextStep
    return Phrase(
      vi: vi.joined(separator: "; ") + "." + step.vi, en: en.joined(separator: "; ") + "." + step.en
    )
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
  fileprivate func phrase(_ attester: Criterion.Attester) -> Phrase {
    let who = attester.phrase
    switch self {
    case .absent:
      return Phrase(vi: "Cần \(who.vi) xác nhận.", en: "To be attested by \(who.en).")
    case .byWrongAttester:
      return Phrase(
        vi: "Đã đánh dấu nhưng chỉ \(who.vi) được xác nhận.",
        en: "Ticked, but only \(who.en) may attest it.")
    case .contradictory:
      return Phrase(
        vi: "Hai hồ sơ đánh dấu trái nhau; \(who.vi) xác nhận lại.",
        en: "Two forms contradict each other; \(who.en) must confirm.")
    case .unclear:
      return Phrase(
        vi: "Ô có chữ nhưng không rõ đạt hay không; \(who.vi) xác nhận.",
        en: "The cell holds words that are neither yes nor no; \(who.en) must confirm.")
    case .given:
      return Phrase(vi: "Đã được xác nhận (\(who.vi)).", en: "Attested (\(who.en)).")
    case .denied:
      return Phrase(
        vi: "Hồ sơ ghi không đạt; đạt khi \(who.vi) xác nhận.",
        en: "The form says no; met once \(who.en) attests it.")
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
  private func flagsPhrase(
    shown: YearSet, denied: YearSet, missing: YearSet, _ verdict: Verdict
  ) -> Phrase {
    var vi: [String] = []
    var en: [String] = []
    func add(_ years: YearSet, _ phrase: Phrase) {
      if years.isEmpty { return }
      vi.append("\(phrase.vi) \(years)")
      en.append("\(phrase.en) \(years)")
    }
    add(shown, Phrase(vi: "có năm", en: "yes in"))
    add(denied, Phrase(vi: "không có năm", en: "no in"))
    add(missing, Phrase(vi: "chưa ghi năm", en: "not given for"))
    let step = verdict.nextStep
    return Phrase(
      vi: vi.joined(separator: "; ") + "." + step.vi, en: en.joined(separator: "; ") + "." + step.en
    )
  }

  private func numberPhrase(_ number: Double?, _ isReadable: Bool, _ rule: Rule) -> Phrase {
    guard case .threshold(let heading, let comparison, let value) = rule else {
      return Phrase(vi: "", en: "")
    }
    let sign = comparison.sign
    let bound = value.vietnamese()
    guard let number else {
      return isReadable
        ? Phrase(
          vi: "Chưa có số ở cột “\(heading)” (cần \(sign) \(bound)).",
          en: "No number under “\(heading)” (needs \(sign) \(bound)).")
        : Phrase(
          vi: "Ô ở cột “\(heading)” không phải là số (cần \(sign) \(bound)).",
          en: "The cell under “\(heading)” is no number (needs \(sign) \(bound)).")
    }
    return Phrase(
      vi: "“\(heading)”: \(number.vietnamese()) (cần \(sign) \(bound)).",
      en: "“\(heading)”: \(number.description) (needs \(sign) \(value.description)).")
  }

  private func memberPhrase(_ holders: Int, _ members: Int, _ verdict: Verdict) -> Phrase {
    switch verdict {
    case .met:
      Phrase(
        vi: holders > 0
          ? "Có \(holders) cá nhân của tập thể đạt." : "Đơn vị xác nhận có cá nhân đạt.",
        en: holders > 0 ? "\(holders) of its members hold it." : "Attested by the unit.")
    case .awaitingConfirmation:
      Phrase(
        vi: "Có cá nhân có thể đạt nhưng chưa chắc; cần xác nhận.",
        en: "A member may hold it; to be confirmed.")
    case .missingData, .notMet:
      Phrase(
        vi: "Chưa thấy ở \(members) cá nhân được giới thiệu; đơn vị nêu cá nhân đạt hoặc xác nhận.",
        en: "Not shown by the \(members) members nominated; the unit must name one or attest it.")
    }
  }

  private func disciplinePhrase(_ count: Int, _ listIsKept: Bool, _ verdict: Verdict) -> Phrase {
    switch verdict {
    case .met:
      listIsKept
        ? Phrase(
          vi: "Không có cá nhân nào trong danh sách vi phạm, kỷ luật.",
          en: "No member stands on the disciplinary list.")
        : Phrase(vi: "Đơn vị xác nhận không có.", en: "The unit attests that there is none.")
    case .notMet:
      count > 0
        ? Phrase(vi: "Có \(count) trường hợp vi phạm, kỷ luật.", en: "\(count) cases on record.")
        : Phrase(vi: "Đơn vị xác nhận có vi phạm.", en: "The unit says that there is one.")
    case .awaitingConfirmation:
      Phrase(
        vi: "Có dấu hiệu vi phạm, kỷ luật hoặc xác nhận chưa hợp lệ; cần xác nhận.",
        en: "A possible case, or an attestation that does not count; to be confirmed.")
    case .missingData:
      Phrase(
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
