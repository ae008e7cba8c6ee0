/// The file and the sheet that rows came from; shared by every place within it.
public final class SheetSource: Sendable {
  /// The path relative to the folder handed in; a member of an archive follows after `›`.
  public let file: String
  /// `nil` for the file as a whole.
  public let sheet: String?
  /// Of both names: every place that is looked up asks for it.
  private let nameHash: Int

  public init(file: String, sheet: String? = nil) {
    self.file = file
    self.sheet = sheet
    var hasher = Hasher()
    hasher.combine(file)
    hasher.combine(sheet)
    nameHash = hasher.finalize()
  }
}

extension SheetSource: Hashable, Comparable {
  public static func == (left: SheetSource, right: SheetSource) -> Bool {
    left === right
      || (left.nameHash == right.nameHash && left.file == right.file && left.sheet == right.sheet)
  }

  public static func < (left: SheetSource, right: SheetSource) -> Bool {
    (left.file, left.sheet ?? "") < (right.file, right.sheet ?? "")
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(nameHash)
  }
}

/// Where something stands: a file, a sheet of it, a row of that, a cell of that.
public struct Place: Hashable, Sendable {
  public let source: SheetSource
  // Millions of places are kept at a time: 0 stands for none.
  private let rowNumber: UInt32
  private let columnNumber: UInt32

  public init(_ source: SheetSource, row: Int? = nil, column: Int? = nil) {
    self.source = source
    rowNumber = UInt32(clamping: row ?? 0)
    columnNumber = UInt32(clamping: column ?? 0)
  }

  /// 1-based; `nil` for the whole sheet or file.
  public var row: Int? { rowNumber == 0 ? nil : Int(rowNumber) }
  /// 1 is column A; `nil` for the whole row.
  public var column: Int? { columnNumber == 0 ? nil : Int(columnNumber) }

  /// A whole file.
  public init(file: String) {
    self.init(SheetSource(file: file))
  }

  public func at(row: Int, column: Int? = nil) -> Place {
    Place(source, row: row, column: column)
  }

  public func at(column: Int) -> Place {
    Place(source, row: row, column: column)
  }

  /// The place within the sheet as spreadsheets write it: `B7`, `7:7` for a row, `B:B` for a
  /// column; `nil` for a whole sheet or file.
  public var cellReference: String? {
    switch (row, column) {
    case (let row?, let column?): columnLetters(column) + String(row)
    case (let row?, nil): "\(row):\(row)"
    case (nil, let column?): "\(columnLetters(column)):\(columnLetters(column))"
    case (nil, nil): nil
    }
  }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool {
    if left.source != right.source { return left.source < right.source }
    return (left.rowNumber, left.columnNumber) < (right.rowNumber, right.columnNumber)
  }
}

extension Place: CustomStringConvertible {
  /// As in `phong-a/de-nghi.xlsx › Sheet1!B7`.
  public var description: String {
    guard let sheet = source.sheet else { return source.file }
    guard let cellReference else { return "\(source.file) › \(sheet)" }
    return "\(source.file) › \(sheet)!\(cellReference)"
  }
}

/// The letters of a column: 1 is A, 27 is AA.
public func columnLetters(_ column: Int) -> String {
  guard column > 0 else { return "" }
  let last = String(UnicodeScalar(UInt8(65 + (column - 1) % 26)))
  return column > 26 ? columnLetters((column - 1) / 26) + last : last
}

/// The number of a column from its letters, either case: A is 1.
///
/// - Returns: `nil` for anything but one to three letters A to Z.
public func columnNumber(_ letters: some StringProtocol) -> Int? {
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
