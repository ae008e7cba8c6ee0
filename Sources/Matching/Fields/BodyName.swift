/// The name of a body of any list taken apart: its own part, the body it belongs to, the places it
/// names. Two of them are compared by ``compareBodies(_:_:_:)``, neither being known beforehand.
struct BodyName {
  /// The first letter of a word, with the word where it is written out.
  struct Letter: Hashable {
    var initial: UInt8
    /// A word's number; −1 where only the letter is written.
    var word: Int32
    /// The letter after the first, where an abbreviation writes it: “NgV”; else 0.
    var second: UInt8 = 0
  }

  /// A part of the body: “Phòng Kế hoạch - Tài chính” of a department.
  var part: [Letter]
  /// The body itself, without its place: “Sở Nội vụ”, “Phòng Nội vụ”.
  var body: [Letter]
  /// Places by level: province, district, commune; −1 where none is named.
  var places: [Int32]

  /// What the unit itself is called, apart from the body it belongs to.
  var own: [Letter] { part.isEmpty ? body : part }

  var isEmpty: Bool { part.isEmpty && body.isEmpty }

  static let none = BodyName(part: [], body: [], places: [-1, -1, -1])
}

extension BodyName.Letter {
  /// Whether it may be the first letter, or the first two, of a word that is written out.
  func opens(_ written: BodyName.Letter, _ vocabulary: Vocabulary) -> Bool {
    guard initial == written.initial else { return false }
    if second == 0 { return true }
    if written.word < 0 { return written.second == 0 || written.second == second }
    let letters = vocabulary.letters(ofPlain: written.word)
    return letters.count > 1 && letters[1] == second
  }
}

extension [BodyName.Letter] {
  var isWrittenOut: Bool { !contains { $0.word < 0 } }

  /// Whether an abbreviation may stand for a name that is written out.
  func fits(_ name: [BodyName.Letter], _ vocabulary: Vocabulary) -> Bool {
    count == name.count
      && zip(self, name).allSatisfy { $0 == $1 || $0.word < 0 && $0.opens($1, vocabulary) }
  }
}
