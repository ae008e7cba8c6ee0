import Sheets

extension Interpretation {
  /// What the drafts come to.
  func reading(defaultYear: Int?, topic: Topic) -> AchievementReading {
    AchievementReading(
      records: records(defaultYear: defaultYear, topic: topic),
      denials: denials(defaultYear: defaultYear))
  }

  /// What was not won; a denial of so many years does not say of which.
  private func denials(defaultYear: Int?) -> [AchievementRecord] {
    guard !exceptions.isEmpty || drafts.contains(where: { $0.isDenied }) else { return [] }
    return (drafts.filter { $0.isDenied } + exceptions).compactMap { draft in
      guard let term = term(draft), draft.count == nil else { return nil }
      let denial = record(of: draft, term, nil, defaultYear: defaultYear)
      return denial.isCertain ? denial : nil
    }
  }

  private func records(defaultYear: Int?, topic: Topic) -> [AchievementRecord] {
    let isOfPerson = speaksOfPerson
    var records: [AchievementRecord] = []
    records.reserveCapacity(drafts.count)
    for draft in drafts {
      guard let term = term(draft), !draft.isDropped, stands(draft, term, topic, defaultYear),
        !(draft.isOfUnit && isOfPerson)
      else { continue }
      var draft = draft
      if topic.isProspective { draft.doubt(.prospective) }
      let isOfOthers =
        isOfPerson
        ? term.isOfCollectivesOnly
        : kind == .collective && term.kind == .title && !term.isOfCollectives
      if isOfOthers { draft.doubt(.unclearSubject) }
      if draft.papers.count > 1 {
        records += self.records(of: draft, term, defaultYear: defaultYear)
      } else {
        let paper = draft.papers.first.map { marked.papers[$0] }
        records.append(record(of: draft, term, paper, defaultYear: defaultYear))
      }
    }
    return records
  }

  /// Whether the text is about a person: so said, or by the titles it names.
  private var speaksOfPerson: Bool {
    if let kind { return kind != .collective }
    return speaksOfOneself
      || drafts.contains { draft in
        guard let term = term(draft), !draft.isDropped, !draft.isOfUnit else { return false }
        return term.kind == .title && draft.count?.isBare != true
          && !term.isOfCollectives
      }
  }

  /// Whether the words are an achievement at all.
  private func stands(
    _ draft: Draft, _ term: VocabularyTerm, _ topic: Topic, _ defaultYear: Int?
  ) -> Bool {
    switch term.kind {
    case .rating:
      !draft.years.isEmpty || draft.isRated || topic.isAboutRatings || defaultYear != nil
        || draft.count?.unit == .year || draft.takesRest || isAbbreviated(draft)
    case .initiative:
      isCountedOrRecognised(draft) || draft.hasLevel
    case .title, .award, .discipline: true
    }
  }

  private func isCountedOrRecognised(_ draft: Draft) -> Bool {
    draft.count != nil || !draft.years.isEmpty || draft.isRecognised || draft.isApplied
      || !draft.papers.isEmpty
  }

  /// “HTTNV” is the name of a level; “hoàn thành tốt nhiệm vụ” may be praise.
  private func isAbbreviated(_ draft: Draft) -> Bool {
    let word = marked.text.tokens[Int(marks[draft.mark].lower)].word
    return word.count > 1
      && !VietnameseLetter.isVowel(word.letters >> (5 * (UInt64(word.count) - 2)) & 31)
  }

  /// One record for each of several papers, or one that is put to a person.
  private func records(
    of draft: Draft, _ term: VocabularyTerm, defaultYear: Int?
  ) -> [AchievementRecord] {
    let papers = joined(draft.papers.map { marked.papers[$0] })
    if papers.count > 1, papers.count == draft.years.count || draft.years.isEmpty,
      draft.count == nil || draft.count?.number == papers.count
    {
      return papers.indices.map { index in
        var part = draft
        part.years = draft.years.isEmpty ? [] : [draft.years[index]]
        part.count = nil
        return record(of: part, term, papers[index], defaultYear: defaultYear)
      }
    }
    var draft = draft
    if papers.count > 1 { draft.doubt(.unclearScope) }
    return [record(of: draft, term, papers.first, defaultYear: defaultYear)]
  }

  /// A day that stands apart from its decision’s number completes it.
  private func joined(_ papers: [Paper]) -> [Paper] {
    guard papers.count == 2, let number = papers.firstIndex(where: { $0.number != nil }),
      papers[number].date == nil, papers[1 - number].number == nil
    else { return papers }
    var paper = papers[number]
    let day = papers[1 - number]
    paper.date = day.date
    paper.year = day.year ?? paper.year
    paper.doubt = paper.doubt ?? day.doubt
    return [paper]
  }

  private func record(
    of draft: Draft, _ term: VocabularyTerm, _ paper: Paper?, defaultYear: Int?
  ) -> AchievementRecord {
    var draft = draft
    draft.doubt(draft.yearsDoubt ?? paper?.doubt)
    let lacksYears = draft.takesRest || draft.hasExceptions && draft.count == nil
    if lacksYears, draft.years.isEmpty { draft.doubt(.vagueYear) }
    if draft.issuerHeads, opensWithOffice(draft.issuer) { draft.doubt(.unclearScope) }
    if draft.fallsInPhase, draft.years.isEmpty, draft.count == nil { draft.doubt(.unclearScope) }
    if term.kind == .initiative, !isCountedOrRecognised(draft) { draft.doubt(.unclearScope) }
    var record = AchievementRecord(
      kind: term.kind, name: term.name, words: marked.text.text(draft.words))
    record.years = draft.years
    if record.years.isEmpty, term.kind == .award, let year = paper?.year { record.years = [year] }
    if record.years.isEmpty, let defaultYear { record.years = [defaultYear] }
    if record.years.count == 1 { record.years = SingleYear.list(record.years[0]) }
    settleCount(of: &record, draft: &draft)
    if term.kind == .rating, record.years.isEmpty, record.count == nil, !draft.isRated {
      draft.doubt(.noYear)
    }
    if let issuer = paper?.issuer ?? draft.issuer { record.issuer = issuerName(issuer) }
    record.decision = paper?.number
    record.date = paper?.date
    if record.isDecidedBefore { draft.doubt(.decidedBefore) }
    record.isApplied = draft.isApplied
    record.isReplicable = draft.isReplicable
    record.isCertain = draft.doubt == nil
    record.doubt = draft.doubt?.reason
    return record
  }

  /// “Chủ tịch Hội CCB xã: Kỷ niệm chương”: the office that opens a text may be the nominee's own.
  private func opensWithOffice(_ issuer: Int?) -> Bool {
    marks.first.map { $0.has(.issuer) && $0.has(.office) && $0.value == issuer } ?? false
  }

  /// A count is kept where no year is said or several fall in one; one that contradicts is asked.
  private func settleCount(of record: inout AchievementRecord, draft: inout Draft) {
    guard let count = draft.count else { return }
    if draft.doubt == .openRange, count.unit == .times || count.unit == .year && count.number > 1 {
      record.years = []
    }
    if count.isInexact { draft.doubt(.questioned) }
    if isOfMembers(record, count), term(draft)?.isOfCollectives != true {
      draft.doubt(.unclearSubject)
    }
    // “Cờ 5 năm” is one flag.
    if count.unit == .year, record.years.isEmpty, known(draft) == .flag {
      return draft.doubt(.unclearScope)
    }
    let years = record.years.count
    if count.isPartOfPeriod, years > 1, count.number != years {
      record.years = []
      record.count = count.number
    } else if years == 0 {
      record.count = count.number
    } else if count.number != years {
      if record.kind == .initiative, count.number == 1 { return }
      if years > 1 || count.unit == .year || record.kind == .title {
        draft.doubt(.contradictingCount)
      }
      record.count = count.number
    }
  }

  /// “5 LĐTT” may count people rather than years, all the more where a unit is spoken of.
  private func isOfMembers(_ record: AchievementRecord, _ count: StatedCount) -> Bool {
    guard record.kind == .title, count.unit == .pieces, count.isBare, record.years.isEmpty else {
      return false
    }
    return count.number > 1
      || drafts.contains { $0.isOfUnit || term($0)?.isOfCollectivesOnly == true }
  }

  /// A body by its own words, without the office of its head.
  private func issuerName(_ index: Int) -> String {
    let range = marked.issuers[index]
    let words = marked.text.line(range)
    guard range.count <= 2 else { return words }
    switch words.lowercased() {
    case "ttcp", "ttg", "thủ tướng", "thu tuong": return "Thủ tướng Chính phủ"
    default: return words
    }
  }
}

extension AchievementRecord {
  /// Whether the decision on a title or rating was signed before the year it is of began.
  fileprivate var isDecidedBefore: Bool {
    guard kind == .title || kind == .rating, let date, let last = years.last else { return false }
    return date.year < last
  }
}

extension Doubt {
  /// Why a person is asked.
  var reason: Phrase {
    switch self {
    case .prospective:
      Phrase(vi: "mới đăng ký, đề nghị hoặc bình bầu", en: "registered or proposed only")
    case .noLevel: Phrase(vi: "không ghi cấp của danh hiệu", en: "the title's level is not said")
    case .ambiguousName:
      Phrase(vi: "tên viết tắt có nhiều nghĩa", en: "the abbreviation is ambiguous")
    case .noForm: Phrase(vi: "không ghi hình thức khen thưởng", en: "the form of award is not said")
    case .ambiguousSchoolYear:
      Phrase(vi: "không rõ là năm học hay hai năm", en: "a school year or two years")
    case .openRange:
      Phrase(vi: "“đến nay” không rõ đến năm nào", en: "“until now” has no last year")
    case .vagueYear: Phrase(vi: "không ghi rõ năm nào", en: "the year is not named")
    case .contradictingRatings:
      Phrase(vi: "hai mức xếp loại cho một năm", en: "two ratings of one year")
    case .contradictingCount:
      Phrase(vi: "số lần không khớp với các năm", en: "the count contradicts the years")
    case .impossibleYear: Phrase(vi: "năm không thể có", en: "an impossible year")
    case .questioned: Phrase(vi: "người viết chưa chắc chắn", en: "the writer was not sure")
    case .revoked: Phrase(vi: "đã bị thu hồi hoặc hủy", en: "revoked")
    case .alternative: Phrase(vi: "ghi hai khả năng", en: "one of two")
    case .unclearScope:
      Phrase(vi: "không rõ câu nói về thành tích nào", en: "unclear what is meant")
    case .unclearSubject: Phrase(vi: "không rõ là thành tích của ai", en: "unclear whose it is")
    case .partOfYear: Phrase(vi: "chỉ nói về một phần của năm", en: "speaks of a part of the year")
    case .noYear: Phrase(vi: "không ghi năm", en: "no year is said")
    case .orHigher: Phrase(vi: "“trở lên” không rõ mức nào", en: "“or higher” names no level")
    case .decidedBefore:
      Phrase(vi: "quyết định ký trước năm ấy", en: "decided before that year")
    case .unknownWords:
      Phrase(vi: "có chữ chưa hiểu đứng trước", en: "words before it that are not understood")
    case .impossibleDate: Phrase(vi: "ngày không có trong lịch", en: "no such day")
    }
  }
}

/// A list for each year that holds it alone: most records have one, and share it.
private enum SingleYear {
  private static let first = 1945
  private static let lists = (first...2072).map { [$0] }

  static func list(_ year: Int) -> [Int] {
    lists.indices.contains(year - first) ? lists[year - first] : [year]
  }
}
