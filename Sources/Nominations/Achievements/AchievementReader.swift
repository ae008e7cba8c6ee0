import Sheets
import Synchronization

/// Reads achievements out of free Vietnamese text.
///
/// What a text states as fact about the nominee is certain; plans, doubts and contradictions are
/// records that a person must confirm; negations and others' achievements are none.
public struct AchievementReader: Sendable {
  public let vocabulary: Vocabulary
  /// The years in which an achievement is possible; others are put to a person.
  public let possibleYears: ClosedRange<Int>
  private let topics = KnownTopics()

  public init(vocabulary: Vocabulary, possibleYears: ClosedRange<Int> = 1945...2030) {
    self.vocabulary = vocabulary
    self.possibleYears = possibleYears
  }

  /// The records of a text, in the order in which it names them.
  ///
  /// - Parameters:
  ///   - kind: Whom the text is about, where that is known.
  ///   - defaultYear: The year of the column or list row, for what names none itself.
  ///   - heading: What the column is about, as in “Xếp loại” or “Đăng ký thi đua”.
  public func records(
    in text: String, about kind: NomineeKind? = nil, defaultYear: Int? = nil,
    heading: String? = nil
  ) -> [AchievementRecord] {
    reading(of: text, about: kind, defaultYear: defaultYear, heading: heading).records
  }

  /// The records of a text and what it denies; takes the same as ``records(in:about:defaultYear:heading:)``.
  public func reading(
    of text: String, about kind: NomineeKind? = nil, defaultYear: Int? = nil,
    heading: String? = nil
  ) -> AchievementReading {
    let topic = heading.map { topics.topic(of: $0, readBy: topic(of:)) } ?? Topic()
    var finder = MarkFinder(text, lexicon: vocabulary.lexicon, possibleYears: possibleYears)
    let marked = finder.run()
    guard marked.marks.contains(where: { $0.has([.term, .grade, .praise]) }) else {
      return AchievementReading(records: counted(text, under: topic))
    }
    var preparation = MarkPreparation(
      vocabulary: vocabulary, marks: marked.marks, text: marked.text,
      isAboutRatings: topic.isAboutRatings)
    let marks = preparation.run()
    let groups = YearGrouping(marks: marks, spans: marked.spans).groups()
    var interpretation = Interpretation(
      vocabulary: vocabulary, kind: kind, marked: marked, marks: marks, groups: groups,
      clauses: Interpretation.clauses(of: marks, groups))
    interpretation.run()
    return interpretation.reading(defaultYear: defaultYear ?? topic.year, topic: topic)
  }

  /// “2” under “Sáng kiến”: so many of what the heading names.
  private func counted(_ text: String, under topic: Topic) -> [AchievementRecord] {
    guard let term = topic.initiative.map({ vocabulary.terms[$0] }), let number = Int(text),
      (1...99).contains(number)
    else { return [] }
    return [AchievementRecord(kind: term.kind, name: term.name, count: number, words: text)]
  }

  private func topic(of heading: String) -> Topic {
    var finder = MarkFinder(heading, lexicon: vocabulary.lexicon, possibleYears: possibleYears)
    let marked = finder.run()
    var topic = Topic()
    topic.isAboutRatings = marked.marks.contains { $0.has(.rated) }
    topic.isProspective = marked.marks.contains { $0.has(.prospective) }
    let terms = marked.marks.filter { $0.has(.term) }.map(\.value)
    if terms.count == 1, vocabulary.terms[terms[0]].kind == .initiative {
      topic.initiative = terms[0]
    }
    if let years = marked.marks.first(where: { $0.has(.years) }) {
      let span = marked.spans[years.value]
      if span.first == span.last { topic.year = span.first }
    }
    return topic
  }
}

/// The headings read so far: the texts of a run stand under few.
private final class KnownTopics: Sendable {
  private let known = Mutex<[String: Topic]>([:])

  func topic(of heading: String, readBy read: (String) -> Topic) -> Topic {
    if let topic = known.withLock({ $0[heading] }) { return topic }
    let topic = read(heading)
    known.withLock { $0[heading] = topic }
    return topic
  }
}

/// What the heading of a column says of the texts below it.
struct Topic: Sendable {
  var isAboutRatings = false
  var isProspective = false
  var year: Int?
  /// The kind of initiative that it alone names, whose cells may hold mere counts.
  var initiative: Int?
}
