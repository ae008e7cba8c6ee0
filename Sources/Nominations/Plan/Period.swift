/// A year, or a quarter of one: what a run consolidates.
public struct Period: Hashable, Sendable, Comparable {
  // Every nomination has one: 0 stands for no quarter.
  private let yearNumber: Int32
  private let quarterNumber: Int32

  public init(year: Int, quarter: Int? = nil) {
    yearNumber = Int32(clamping: year)
    quarterNumber = Int32(clamping: quarter ?? 0)
  }

  public var year: Int { Int(yearNumber) }
  /// 1...4; `nil` for the whole year.
  public var quarter: Int? { quarterNumber == 0 ? nil : Int(quarterNumber) }

  /// The name of the period's folder: `2022-Q1`, or `2022`; either case.
  public init?(folderName: String) {
    let parts = folderName.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first), year >= 1945
    else { return nil }
    switch parts.count {
    case 1: self.init(year: year)
    case 2:
      let mark = parts[1].uppercased()
      guard mark.utf8.count == 2, mark.first == "Q", let quarter = Int(mark.dropFirst()),
        (1...4).contains(quarter)
      else { return nil }
      self.init(year: year, quarter: quarter)
    default: return nil
    }
  }

  public static func < (left: Period, right: Period) -> Bool {
    (left.year, left.quarter ?? 5) < (right.year, right.quarter ?? 5)
  }
}

extension Period: CustomStringConvertible {
  public var description: String {
    quarter.map { "\(year)-Q\($0)" } ?? "\(year)"
  }
}
