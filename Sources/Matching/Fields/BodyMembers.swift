/// A body's name without the people it stands for: “Tập thể cán bộ Phòng A” is Phòng A.
func withoutMembers(_ text: String) -> String {
  let words = text.split(whereSeparator: { $0 == " " || $0 == "," })
  var rest = words[...]
  while let first = rest.first, rest.count > 1, memberWords.contains(plainText(String(first))) {
    rest = rest.dropFirst()
  }
  // “Công đoàn”, “Công ty”, “Viện” open names: what was dropped must end in a whole word pair.
  let dropped = words.count - rest.count
  guard dropped >= 2 || words.first.map({ plainText(String($0)).hasPrefix("cb") }) == true else {
    return text
  }
  return rest.joined(separator: " ")
}

/// Words for the people of a body.
private let memberWords: Set<String> = [
  "tap", "the", "can", "bo", "cong", "chuc", "vien", "nguoi", "lao", "dong", "cbcc", "cbvc",
  "cbccvc", "cbccvcnld", "cbcnv", "cbnv", "nld", "nhan", "giao", "hoc", "sinh", "toan",
]
