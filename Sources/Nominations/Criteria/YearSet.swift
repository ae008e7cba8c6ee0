/// A set of years from 1945 to 2072; others are ignored, as no award of the state can bear them.
public struct YearSet: Hashable, Sendable {
  private static let first = 1945
  /// Bit 0 is 1945.
  private var bits: UInt128

  private init(bits: UInt128) {
    self.bits = bits
  }

  public init() {
    self.init(bits: 0)
  }

  public init(_ years: some Sequence<Int>) {
    self.init()
    for year in years { insert(year) }
  }

  /// Every year of the range.
  public init(_ years: ClosedRange<Int>) {
    let low = max(years.lowerBound, YearSet.first) - YearSet.first
    let high = min(years.upperBound - YearSet.first, 127)
    guard low <= high else {
      self.init()
      return
    }
    self.init(bits: (UInt128.max >> UInt128(127 - high)) & (UInt128.max << UInt128(low)))
  }

  public var isEmpty: Bool { bits == 0 }
  public var count: Int { bits.nonzeroBitCount }

  public func contains(_ year: Int) -> Bool {
    (0..<128).contains(year - YearSet.first) && bits >> UInt128(year - YearSet.first) & 1 == 1
  }

  public mutating func insert(_ year: Int) {
    guard (0..<128).contains(year - YearSet.first) else { return }
    bits |= 1 << UInt128(year - YearSet.first)
  }

  public func union(_ other: YearSet) -> YearSet { YearSet(bits: bits | other.bits) }
  public func intersection(_ other: YearSet) -> YearSet { YearSet(bits: bits & other.bits) }
  public func subtracting(_ other: YearSet) -> YearSet { YearSet(bits: bits & ~other.bits) }

  /// The same years and, for each, the one before it.
  public func withYearsBefore() -> YearSet { YearSet(bits: bits | bits >> 1) }

  /// How many years the longest unbroken run has.
  public var longestRun: Int {
    var rest = bits
    var length = 0
    while rest != 0 {
      rest &= rest << 1
      length += 1
    }
    return length
  }

  /// How many years the unbroken run has that ends with this one; 0 where it is not in the set.
  public func run(endingIn year: Int) -> Int {
    var length = 0
    while contains(year - length) { length += 1 }
    return length
  }

  /// How many runs of so many years can be cut from the set without sharing a year.
  public func disjointRuns(of length: Int) -> Int {
    guard length > 0 else { return 0 }
    var runs = 0
    var current = 0
    for year in years {
      current = contains(year - 1) ? current + 1 : 1
      if current % length == 0 { runs += 1 }
    }
    return runs
  }

  /// The years, ascending.
  public var years: [Int] {
    var years: [Int] = []
    var rest = bits
    while rest != 0 {
      years.append(YearSet.first + rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return years
  }
}

extension YearSet: CustomStringConvertible {
  /// As people write years: `2018–2020, 2022`.
  public var description: String {
    var parts: [String] = []
    var rest = years[...]
    while let start = rest.popFirst() {
      var end = start
      while rest.first == end + 1 { end = rest.removeFirst() }
      switch end - start {
      case 0: parts.append("\(start)")
      case 1: parts += ["\(start)", "\(end)"]
      default: parts.append("\(start)–\(end)")
      }
    }
    return parts.joined(separator: ", ")
  }
}
