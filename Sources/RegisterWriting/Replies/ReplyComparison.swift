import Nominations
import Sheets

/// What a unit corrected since it was last answered, what it did not, and what is wrong anew.
struct ReplyComparison {
  enum Standing: Hashable {
    case notFixed, new

    var label: Phrase {
      switch self {
      case .notFixed: Phrase(vi: "Chưa sửa", en: "Not corrected")
      case .new: Phrase(vi: "Mới phát sinh", en: "New")
      }
    }
  }

  /// Of each present line.
  let standings: [Standing]
  let fixed: [ReplyLine]

  /// A line counts as the earlier one that has its code and stands in the same cell or says the
  /// same of the sheet, so that rows which moved, and values that are wrong in another way, are
  /// known again; each earlier line is counted once.
  init(before: [ReplyLine], now: [ReplyLine]) {
    var open = before
    var standings = Array(repeating: Standing.new, count: now.count)
    let agreements: [(ReplyLine, ReplyLine) -> Bool] = [
      { $0.reference == $1.reference && $0.problem == $1.problem },
      { $0.problem == $1.problem },
      { $0.reference == $1.reference },
    ]
    for agrees in agreements {
      for (index, line) in now.enumerated() where standings[index] == .new {
        let match = open.firstIndex {
          $0.code == line.code && $0.sheet == line.sheet && agrees($0, line)
        }
        guard let match else { continue }
        open.remove(at: match)
        standings[index] = .notFixed
      }
    }
    self.standings = standings
    fixed = open
  }

  /// How many there are of each, in a sentence.
  func summary(_ language: Language) -> String {
    Phrase(
      vi: "So với lần gửi trước: đã sửa {0} điểm, chưa sửa {1} điểm, mới phát sinh {2} điểm.",
      en: "Since the last time: {0} corrected, {1} not corrected, {2} new."
    ).filled(
      with: [fixed.count, standings.count { $0 == .notFixed }, standings.count { $0 == .new }]
        .map(twoDigits), in: language)
  }
}
