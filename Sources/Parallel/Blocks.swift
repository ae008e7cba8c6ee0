extension Range<Int> {
  /// Neighbouring parts of it: enough for threads to share, small enough for what comes of one to be
  /// held until it is used.
  public var inBlocks: [Range<Int>] {
    stride(from: lowerBound, to: upperBound, by: 8192).map { start in
      start..<Swift.min(start + 8192, upperBound)
    }
  }
}
