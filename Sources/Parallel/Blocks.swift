extension Range<Int> {
  /// Neighbouring parts of it: enough for threads to share, small enough for what comes of one to be
  /// held until it is used.
  public var inBlocks: [Range<Int>] {
    let length = 8192
    return stride(from: lowerBound, to: upperBound, by: length).map { start in
      start..<Swift.min(start + length, upperBound)
    }
  }
}
