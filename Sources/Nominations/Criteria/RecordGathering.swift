import Sheets

extension AchievementReader {
  /// The achievements that a nominee's forms state; see ``reading(of:report:)``.
  public func records(
    of nominee: Nominee, report: (Finding) -> Void = { _ in }
  ) -> [AchievementRecord] {
    reading(of: nominee, report: report).records
  }

  /// The achievements that a nominee's forms state and deny, each with its cell.
  ///
  /// A record that two forms state alike stands once. What a column of its own says outweighs
  /// what a text says.
  ///
  /// - Parameter report: Takes the contradictions between a column and a text.
  public func reading(of nominee: Nominee, report: (Finding) -> Void) -> AchievementReading {
    var columns = StatedColumns()
    var texts: [AchievementRecord] = []
    var denials = TextDenials()
    for index in nominee.nominations.indices {
      for text in nominee.nominations[index].achievementTexts where !text.isBlank {
        columns.add(text)
        if text.isNone { continue }
        let reading = reading(of: text, about: nominee.kind, isRepeat: index > 0) { record in
          columns.records.contains { $0.says(record) } || texts.contains { $0.says(record) }
        }
        denials.add(reading.denials, at: text.place)
        if text.year == nil {
          texts += reading.records
        } else if reading.records.isEmpty && text.isDenial {
          columns.deny(text)
        } else {
          columns.records += reading.records
        }
      }
    }
    if !columns.isEmpty { texts = texts.compactMap { columns.outweigh($0, report) } }
    if nominee.nominations.count > 1 { columns.reportContradictions(report) }
    settleInitiativeCounts(of: &texts, report)
    let records =
      denials.settled(columns.records, areOfColumns: true, report)
      + denials.settled(texts, areOfColumns: false, report)
    reportSeveralRatings(records, report)
    if nominee.nominations.count > 1 { reportDifferences(between: nominee, report) }
    return AchievementReading(records: records, denials: denials.denials)
  }

  /// A column that merely counts initiatives says nothing beside texts that name as many; where the
  /// two differ, all of them are put to a person.
  private func settleInitiativeCounts(
    of records: inout [AchievementRecord], _ report: (Finding) -> Void
  ) {
    guard
      let counted = records.firstIndex(where: { $0.kind == .initiative && Int($0.words) != nil })
    else { return }
    let named = records.indices.filter { index in
      index != counted && records[index].kind == .initiative && Int(records[index].words) == nil
    }
    guard !named.isEmpty, let count = records[counted].count else { return }
    let sum = named.reduce(0) { $0 + max(records[$1].count ?? 1, records[$1].years.count) }
    if sum != count {
      report(
        Finding(
          .initiativeCountsDiffer, at: records[counted].place, .plain("\(count)"),
          .plain("\(sum)")))
      let reason = Phrase(vi: "số sáng kiến hai nơi khác nhau", en: "two counts of initiatives")
      for index in named { records[index].leaveToPerson(reason) }
    }
    records.remove(at: counted)
  }

  /// Tells where two files list different achievements of one nominee.
  private func reportDifferences(between nominee: Nominee, _ report: (Finding) -> Void) {
    var first: (file: String, statements: Set<Statement>)?
    for nomination in nominee.nominations {
      let texts = nomination.achievementTexts.filter { !$0.isBlank }
      let file = nomination.place.source.file
      guard !texts.isEmpty, file != first?.file else { continue }
      let statements = statements(in: texts, about: nominee.kind)
      guard let other = first else {
        first = (file, statements)
        continue
      }
      let differing =
        statements.filter { !other.statements.contains(where: $0.couldBe) }
        + other.statements.filter { !statements.contains(where: $0.couldBe) }
      guard !differing.isEmpty else { continue }
      let named = differing.map(\.description).sorted().joined(separator: "; ")
      report(
        Finding(
          .differentAchievements, at: texts[0].place, .personal(nominee.name), .plain(other.file),
          .personal(named)))
    }
  }

  /// What texts state for certain, of each year.
  func statements(
    in texts: [AchievementText], about kind: NomineeKind?
  ) -> Set<Statement> {
    var statements: Set<Statement> = []
    for text in texts {
      let read = records(in: text.text, about: kind, defaultYear: text.year, heading: text.heading)
      for record in read where record.isCertain { statements.formUnion(record.statements) }
    }
    return statements
  }

  private func reading(
    of text: AchievementText, about kind: NomineeKind?, isRepeat: Bool,
    isKnown: (AchievementRecord) -> Bool
  ) -> AchievementReading {
    var reading = reading(
      of: text.text, about: kind, defaultYear: text.year, heading: text.heading)
    reading.records = reading.records.compactMap { record in
      if isRepeat && isKnown(record) { return nil }
      var record = record
      record.place = text.place
      return record
    }
    return reading
  }

  /// Two certain ratings of one year, of which at most one can be true.
  private func reportSeveralRatings(
    _ records: [AchievementRecord], _ report: (Finding) -> Void
  ) {
    var ratingOfYear: [Int: AchievementRecord] = [:]
    for record in records where record.kind == .rating && record.isCertain {
      for year in record.years {
        guard let other = ratingOfYear[year] else {
          ratingOfYear[year] = record
          continue
        }
        guard other.name != record.name else { continue }
        report(
          Finding(
            .severalRatings, at: record.place, .plain("\(year)"), .plain(other.name),
            .plain(record.name)))
      }
    }
  }
}

extension AchievementRecord {
  /// Whether both state the same, wherever they stand and in whatever words.
  fileprivate func says(_ other: AchievementRecord) -> Bool {
    kind == other.kind && name == other.name && years == other.years && count == other.count
      && issuer == other.issuer && decision == other.decision && date == other.date
      && isCertain == other.isCertain && (kind != .initiative || words == other.words)
  }
}
