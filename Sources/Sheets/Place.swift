/// The file and the sheet that rows came from; shared by every place within it.
package final class SheetSource: Sendable {
  /// The path relative to the folder handed in; a member of an archive follows after `›`.
  package let file: String
  /// `nil` for the file as a whole.
  package let sheet: String?

  package init(file: String, sheet: String? = nil) {
    self.file = file
    self.sheet = sheet
  }
}

extension SheetSource: Hashable, Comparable {
  package static func == (left: SheetSource, right: SheetSource) -> Bool {
    left === right || (left.file == right.file && left.sheet == right.sheet)
  }

  package static func < (left: SheetSource, right: SheetSource) -> Bool {
    (left.file, left.sheet ?? "") < (right.file, right.sheet ?? "")
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(sheet)
  }
}

/// Where something stands: a file, a sheet of it, a row of that, a cell of that.
package struct Place: Hashable, Sendable {
  package let source: SheetSource
  /// 1-based; `nil` for the whole sheet or file.
  package let row: Int?
  /// 1 is column A; `nil` for the whole row.
  package let column: Int?

  package init(_ source: SheetSource, row: Int? = nil, column: Int? = nil) {
    self.source = source
    self.row = row
    self.column = column
  }

  /// A whole file.
  package init(file: String) {
    self.init(SheetSource(file: file))
  }

  package func at(row: Int, column: Int? = nil) -> Place {
    Place(source, row: row, column: column)
  }

  package func at(column: Int) -> Place {
    Place(source, row: row, column: column)
  }

  /// The place within the sheet as spreadsheets write it: `B7`, `7:7` for a row, `B:B` for a
  /// column; `nil` for a whole sheet or file.
  package var cellReference: String? {
    switch (row, column) {
    case (let row?, let column?): columnLetters(column) + String(row)
    case (let row?, nil): "\(row):\(row)"
    case (nil, let column?): "\(columnLetters(column)):\(columnLetters(column))"
    case (nil, nil): nil
    }
  }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    if left.source != right.source { return left.source < right.source }
    return (left.row ?? 0, left.column ?? 0) < (right.row ?? 0, right.column ?? 0)
  }
}

extension Place: CustomStringConvertible {
  /// As in `phong-a/de-nghi.xlsx › Sheet1!B7`.
  package var description: String {
    guard let sheet = source.sheet else { return source.file }
    guard let cellReference else { return "\(source.file) › \(sheet)" }
    return "\(source.file) › \(sheet)!\(cellReference)"
  }
}

/// The letters of a column: 1 is A, 27 is AA.
package func columnLetters(_ column: Int) -> String {
  var letters: [Character] = []
  var rest = column
  while rest > 0 {
    letters.append(Character(UnicodeScalar(UInt8(65 + (rest - 1) % 26))))
    rest = (rest - 1) / 26
  }
  return String(letters.reversed())
}

/// The number of a column from its letters, either case: A is 1.
///
/// - Returns: `nil` for anything but one to three letters A to Z.
package func columnNumber(_ letters: some StringProtocol) -> Int? {
  var number = 0
  guard (1...3).contains(letters.utf8.count) else { return nil }
  for letter in letters.utf8 {
    switch letter {
    case 65...90: number = number * 26 + Int(letter) - 64
    case 97...122: number = number * 26 + Int(letter) - 96
    default: return nil
    }
  }
  return number
}
