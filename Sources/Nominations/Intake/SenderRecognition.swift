import Sheets
import VietnameseText

/// Tells which unit sent a file, from its folder, its name and what stands above its tables.
struct SenderRecognition {
  let units: UnitDirectory
  let year: Int

  private struct Clue {
    let text: String
    let match: UnitDirectory.Match
  }

  /// - Parameters:
  ///   - grids: The sheets that are read, with their layouts.
  ///   - agency: The body that a register was made for; blank for any other file.
  func sender(
    ofFile file: String, grids: [(grid: SheetGrid, layout: SheetLayout)] = [],
    agency: String = "", report: (Finding) -> Void
  ) -> String? {
    guard !units.isEmpty else { return nil }
    let folders = pathClues(file)
    let own = clues([agency]) + formClues(grids)
    let clear = folders.first { $0.match.isClear }
    let stated = own.first { $0.match.isClear }
    if let clear {
      if let stated, stated.match.unit.code != clear.match.unit.code, stated.match.confidence > 0.85
      {
        report(
          Finding(
            .contradictorySender, at: Place(file: file), .plain(clear.match.unit.name),
            .plain(stated.match.unit.name)))
      }
      return clear.match.unit.code
    }
    if let stated { return stated.match.unit.code }
    if let doubtful = (folders + own).first {
      let names = ([doubtful.match.unit] + doubtful.match.rivals).map { "“\($0.name)”" }
      report(
        Finding(
          .ambiguousSender, at: Place(file: file), .plain(doubtful.text),
          .plain(names.joined(separator: ", "))))
      return nil
    }
    let lines = grids.first.map { Self.lines(above: $0) }?.prefix(3).map { "“\($0)”" } ?? []
    // What stands above a table may name people.
    let said = lines.isEmpty ? "" : Finding.Value.personal(" (\(lines.joined(separator: "; ")))")
    report(Finding(.unknownSender, at: Place(file: file), said))
    return nil
  }

  /// Folders from the inside out, then the file's own name.
  private func pathClues(_ file: String) -> [Clue] {
    var parts = file.split { $0 == "/" || $0 == "›" }.map { trimmed(String($0)) }
    guard let name = parts.popLast() else { return [] }
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return clues(parts.reversed() + [stem])
  }

  /// “Đơn vị: …” first, then the letterhead from its lowest line up.
  private func formClues(_ grids: [(grid: SheetGrid, layout: SheetLayout)]) -> [Clue] {
    var stated: [String] = []
    var letterhead: [String] = []
    for sheet in grids {
      for line in Self.lines(above: sheet) {
        if let colon = line.firstIndex(of: ":"),
          Self.statesUnit(ComparisonKey(line[..<colon]).text)
        {
          stated.append(String(line[line.index(after: colon)...]))
        } else {
          letterhead.append(line)
        }
      }
    }
    return clues(stated)
      + clues(letterhead.reversed()).sorted {
        $0.match.confidence > $1.match.confidence
      }
  }

  private static func statesUnit(_ key: String) -> Bool {
    [
      "don vi", "ten don vi", "co quan", "phong", "co quan don vi", "don vi de nghi", "noi gui",
      "don vi gui", "don vi dang ky", "truong", "ten co quan",
    ].contains(key)
  }

  private func clues(_ texts: [String]) -> [Clue] {
    texts.compactMap { text in
      units.unit(named: text, year: year).map { Clue(text: text, match: $0) }
    }
  }

  /// The texts above the first table of a sheet, line by line.
  private static func lines(above sheet: (grid: SheetGrid, layout: SheetLayout)) -> [String] {
    let end = sheet.layout.tables.map { $0.headerRows.first ?? $0.dataRows.lowerBound }.min() ?? 0
    return sheet.grid.rows.prefix { $0.number < end }.prefix(12).flatMap { row in
      row.cells.flatMap { $0.text.split(separator: "\n").map { trimmed(String($0)) } }
    }.filter { $0.utf8.count >= 4 && $0.utf8.count < 160 }
  }
}
