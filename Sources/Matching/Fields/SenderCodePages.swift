import VietnameseText

/// The code page in which each sender wrote: decided for all of its rows together.
struct SenderCodePages {
  private var decisions: [Int: LegacyDecoding.Decision] = [:]

  /// Enough texts to decide by; more only cost time.
  private static let sampleSize = 200

  init(_ records: [MatchRecord]) {
    var samples: [Int: [String]] = [:]
    for record in records {
      guard samples[record.sender]?.count ?? 0 < SenderCodePages.sampleSize else { continue }
      for text in [record.name, record.unit, record.position]
      where text.utf8.contains(where: { $0 >= 0x80 }) {
        samples[record.sender, default: []].append(text)
      }
    }
    for (sender, texts) in samples {
      let decision = LegacyDecoding.decide(samples: texts)
      if case .legacy = decision { decisions[sender] = decision }
    }
  }

  func decode(_ record: inout MatchRecord) {
    guard let decision = decisions[record.sender] else { return }
    record.name = decision.decode(record.name)
    record.unit = decision.decode(record.unit)
    record.position = decision.decode(record.position)
    record.sex = decision.decode(record.sex)
    record.senderUnit = decision.decode(record.senderUnit)
  }
}
