import Sheets

extension AchievementReader {
  /// The achievements that a nominee's forms state, each with its cell.
  ///
  /// A record that two forms state alike stands once. What a column of its own says of a year
  /// outweighs what a text says of the same year.
  ///
  /// - Parameter report: Takes the contradictions between a column and a text.
  package func records(
    of nominee: Nominee, report: (Finding) -> Void = { _ in }
  ) -> [AchievementRecord] {
    var columns: [AchievementRecord] = []
    var texts: [AchievementRecord] = []
    for index in nominee.nominations.indices {
      for text in nominee.nominations[index].achievementTexts where !text.isBlank && !text.isNone {
        let records = records(in: text, about: nominee.kind, isRepeat: index > 0) { record in
          columns.contains { $0.says(record) } || texts.contains { $0.says(record) }
        }
        if text.year == nil { texts += records } else { columns += records }
      }
    }
    if !columns.isEmpty { texts = texts.compactMap { $0.yielding(to: columns, report) } }
    let records = columns + texts
    reportSeveralRatings(records, report)
    if nominee.nominations.count > 1 { reportDifferences(between: nominee, report) }
    return records
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
      let differing = statements.symmetricDifference(other.statements)
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
      for record in read where record.isCertain {
        for year in record.years.isEmpty ? [nil] : record.years.map(Optional.init) {
          statements.insert(Statement(kind: record.kind, name: record.name, year: year))
        }
      }
    }
    return statements
  }

  private func records(
    in text: AchievementText, about kind: NomineeKind?, isRepeat: Bool,
    isKnown: (AchievementRecord) -> Bool
  ) -> [AchievementRecord] {
    let read = records(in: text.text, about: kind, defaultYear: text.year, heading: text.heading)
    return read.compactMap { record in
      if isRepeat && isKnown(record) { return nil }
      var record = record
      record.place = text.place
      return record
    }
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

/// An achievement of a year, as far as two texts can be compared.
struct Statement: Hashable, Comparable, CustomStringConvertible {
  let kind: AchievementKind
  let name: String
  let year: Int?

  var isMerit: Bool { kind != .rating && kind != .discipline }

  var description: String { year.map { "\(name) \($0)" } ?? name }

  static func < (left: Statement, right: Statement) -> Bool {
    (left.description, left.kind.rawValue) < (right.description, right.kind.rawValue)
  }
}

extension AchievementRecord {
  /// Whether both state the same, wherever they stand and in whatever words.
  fileprivate func says(_ other: AchievementRecord) -> Bool {
    kind == other.kind && name == other.name && years == other.years && count == other.count
      && issuer == other.issuer && decision == other.decision && date == other.date
      && isCertain == other.isCertain && (kind != .initiative || words == other.words)
  }

  /// Titles and ratings are of a year, and a column for it names all of them.
  private var isOfAYear: Bool { kind == .title || kind == .rating }

  /// The record without the years for which a column says otherwise; `nil` where none is left.
  fileprivate func yielding(
    to columns: [AchievementRecord], _ report: (Finding) -> Void
  ) -> AchievementRecord? {
    guard isOfAYear && isCertain && !years.isEmpty else { return self }
    var kept = self
    kept.years = years.filter { year in
      let ofYear = columns.filter {
        $0.kind == kind && $0.isCertain && $0.years.contains(year)
      }
      guard let other = ofYear.first, !ofYear.contains(where: { $0.name == name }) else {
        return true
      }
      report(
        Finding(
          .textAgainstColumn, at: place, .plain("\(year)"), .plain(name), .plain(other.name)))
      return false
    }
    return kept.years.isEmpty ? nil : kept
  }
}
