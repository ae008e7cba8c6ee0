/// Which ends of lines end an item, and which only the width of a column.
extension MarkFinder {
  /// The role of an end of line; none where the line goes on in the next, a comma between the
  /// years of “LĐTT 2019⏎2020⏎2021”.
  mutating func endOfLine() -> Role {
    if found.marks.last?.has(.years) == true, listsYearsToEnd { return .comma }
    guard wrapsLine else { return .newline }
    hasWrapped = true
    return []
  }

  /// Whether something that was found goes over the end of a line.
  private var crossesLine: Bool {
    found.marks.contains { mark in tokens[mark.range].contains { $0.kind == .newline } }
  }

  /// In narrow columns: an award, its giver and its year on a line each.
  private func wrapsItem(after last: Mark) -> Bool {
    if last.has(.issuer) {
      return kind(position + 1) == .number && (kind(position + 2) ?? .newline) == .newline
    }
    if last.has(.colon), found.marks.dropLast().last?.has(.years) == true {
      return found.marks.reversed().prefix { !$0.has(.newline) }.contains { $0.has(.term) }
    }
    return last.has(.given) && phrase(at: position + 1)?.roles.contains(.body) == true
  }

  /// Whether nothing but years stands on the lines that are left, after an achievement's on its own.
  private var listsYearsToEnd: Bool {
    let line = found.marks.reversed().prefix { !$0.has(.newline) }
    return line.contains { $0.has(.term) }
      && tokens[(position + 1)...].allSatisfy { token in
        token.kind == .newline || token.kind == .number && token.length == 4
      }
  }

  /// “2018; 2019;⏎2020; 2021.”: nothing but years stands on the next line.
  private var listsYears: Bool {
    let line = tokens[(position + 1)...].prefix { $0.kind != .newline }
    return line.contains { $0.kind == .number }
      && line.allSatisfy { token in
        token.kind == .number
          ? token.length == 4 : [.comma, .semicolon, .period, .dash].contains(token.kind)
      }
  }

  /// A line that goes on in the next: after a word or comma that ends none, or where the text writes
  /// capitals and the next line has none.
  private var wrapsLine: Bool {
    if position > 0, kind(position + 1) == .open, kind(position - 1) == .word { return true }
    if kind(position + 1) == .semicolon || kind(position + 1) == .comma { return true }
    if let last = found.marks.last, position > 0 {
      if wrapsItem(after: last), hasWrapped || crossesLine { return true }
      if last.has(.goesOn), !last.has(.count) { return true }
      if last.has(.achieved), found.marks.dropLast().last?.has(.newline) == false { return true }
      if last.has(.comma), kind(position + 1) == .number { return true }
      if last.has(.semicolon), found.marks.dropLast().last?.has(.years) == true, listsYears {
        return true
      }
    }
    guard found.text.usesCapitals, position > 0, kind(position + 1) == .word else { return false }
    if tokens[position + 1].isCapitalised { return false }
    switch tokens[position - 1].kind {
    case .word, .number, .comma, .close, .closeQuote: return true
    default: return false
    }
  }
}

extension Role {
  /// What the end of a line does not follow.
  fileprivate static var goesOn: Role { [.of, .and, .from, .to, .year] }
}
