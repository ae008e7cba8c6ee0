/// Names for the answers to files, within their folder: those of the files, as far as a file can
/// bear them.
struct ReplyNames {
  /// Added to the name of a list, where the unit's own file cannot be marked.
  static let listEnding = ".phan-hoi.xlsx"
  static let textEnding = ".txt"

  /// The bytes that a name may have (POSIX `NAME_MAX`), those that are added to it left free.
  private static let limit = 255 - listEnding.utf8.count

  private var used: Set<String> = []

  /// The name for the answer to a file, different from every one given before. An archive’s name
  /// and its member’s are one; no part of a name leads out of the folder.
  mutating func name(for file: String) -> String {
    let parts = file.replacing("›", with: "-").split(separator: "/").filter { $0 != "." }
    let safe = parts.map { $0 == ".." ? "_" : ReplyNames.shortened($0, number: nil) }
    let wish = safe.isEmpty ? "_" : safe.joined(separator: "/")
    var name = wish
    var number = 2
    while !isFree(name) {
      let folder = safe.dropLast().map { $0 + "/" }.joined()
      name = folder + ReplyNames.shortened(Substring(safe.last ?? "_"), number: number)
      number += 1
    }
    used.formUnion(ReplyNames.all(name))
    return name
  }

  private func isFree(_ name: String) -> Bool { used.isDisjoint(with: ReplyNames.all(name)) }

  /// The names of all that may answer one file.
  private static func all(_ name: String) -> [String] {
    [name, name + listEnding, name + textEnding]
  }

  /// The beginning of a name that is too long, with its ending; a number tells it from others.
  private static func shortened(_ name: Substring, number: Int?) -> String {
    let addition = number.map { "-\($0)" } ?? ""
    let dot = name.lastIndex(of: ".").flatMap { name[$0...].utf8.count <= 6 ? $0 : nil }
    let ending = addition + name[(dot ?? name.endIndex)...]
    var stem = name[..<(dot ?? name.endIndex)]
    while stem.utf8.count + ending.utf8.count > limit { stem.removeLast() }
    return stem + ending
  }
}
