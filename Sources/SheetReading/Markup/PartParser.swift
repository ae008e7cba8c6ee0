/// A handler whose part is for the most part a long run of elements inside one other.
protocol RunHandler: XMLHandler {
  /// How the start tag of the element around the run begins: `<sheetData`.
  static var runOpening: StaticString { get }
  /// The end of an element of the run: `</row>`.
  static var itemEnding: StaticString { get }
  /// Whether the parse stands inside the run.
  var isInRun: Bool { get }
  /// Takes what stands at an index where it has a form that the handler knows whole, and moves
  /// past it: the same as the events that it stands for.
  ///
  /// - Returns: `false`, and nothing taken, for any other form.
  mutating func takePlainForm(_ bytes: Span<UInt8>, _ index: inout Int) throws(ReadFailure) -> Bool
  /// This handler as it was before the parse, made to pass over what another has given on.
  func restarted(after other: Self) -> Self
}

extension RunHandler {
  mutating func takePlainForm(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool { false }
}

/// Parses a part as its bytes come: what stands around the run by expat, the run itself by the
/// scanner. Both drive one handler.
struct PartParser<Handler: RunHandler>: ~Copyable {
  private enum Stage { case beforeRun, run, afterRun }

  /// More of the part than this without the end of an element is outside the scanner's dialect.
  private static var longestItem: Int { 8 << 20 }

  private let expat: ExpatParser<Handler>
  private var scanner = MarkupScanner(prefixes: [:])
  private var stage = Stage.beforeRun

  init(part: String, handler: consuming Handler, limits: ReadLimits) {
    expat = ExpatParser(part: part, handler: handler, limits: limits)
  }

  /// Takes bytes of the part.
  ///
  /// - Returns: How many were taken; the rest must come again with more. `nil` where the part is
  ///   outside the scanner's dialect.
  mutating func take(_ bytes: Span<UInt8>, isLast: Bool) throws(ReadFailure) -> Int? {
    var taken = 0
    if stage == .beforeRun { taken = try takeBeforeRun(bytes, isLast: isLast) }
    if stage == .run {
      let rest = bytes.extracting(taken..<bytes.count)
      guard let scanned = try takeRun(rest, isLast: isLast) else { return nil }
      taken += scanned
    }
    if stage == .afterRun {
      try expat.parse(bytes.extracting(taken..<bytes.count))
      taken = bytes.count
    }
    return taken
  }

  consuming func finish() throws(ReadFailure) -> Handler {
    try expat.finish()
  }

  /// The handler as far as the parse has come.
  var handler: Handler { expat.handler }

  private mutating func takeBeforeRun(
    _ bytes: Span<UInt8>, isLast: Bool
  ) throws(ReadFailure) -> Int {
    guard let opening = bytes.firstIndex(of: Handler.runOpening) else {
      // A tag that the bytes cut in two waits for its other half.
      let lastTag = bytes.lastIndex(of: UInt8(ascii: "<")) ?? 0
      let end = isLast || lastTag == 0 ? bytes.count : lastTag
      try expat.parse(bytes.extracting(0..<end))
      if isLast { stage = .afterRun }
      return end
    }
    var end = opening
    while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
    guard end < bytes.count else {
      let whole = isLast ? bytes.count : opening
      try expat.parse(bytes.extracting(0..<whole))
      return whole
    }
    try expat.parse(bytes.extracting(0..<end + 1))
    if expat.handler.isInRun, expat.isUTF8 {
      stage = .run
      scanner = MarkupScanner(prefixes: expat.prefixes)
    } else {
      stage = .afterRun
    }
    return end + 1
  }

  private mutating func takeRun(
    _ bytes: Span<UInt8>, isLast: Bool
  ) throws(ReadFailure) -> Int? {
    var taken = 0
    if let last = bytes.lastIndex(of: Handler.itemEnding) {
      taken = last + Handler.itemEnding.utf8CodeUnitCount
      switch try expat.scan(bytes.extracting(0..<taken), with: &scanner) {
      case .endOfBytes: break
      case .endOfRun(let index):
        stage = .afterRun
        return index
      case .outsideDialect: return nil
      }
    }
    let rest = bytes.extracting(taken..<bytes.count)
    if isLast || (rest.count > 1 && rest[0] == UInt8(ascii: "<") && rest[1] == UInt8(ascii: "/")) {
      stage = .afterRun
    } else if rest.count > PartParser.longestItem {
      return nil
    }
    return taken
  }
}

extension Span<UInt8> {
  fileprivate func firstIndex(of literal: StaticString) -> Int? {
    literal.withUTF8Buffer { needle in
      var index = 0
      while index + needle.count <= count {
        if self[index] == needle[0], matches(needle, at: index) { return index }
        index += 1
      }
      return nil
    }
  }

  fileprivate func lastIndex(of literal: StaticString) -> Int? {
    literal.withUTF8Buffer { needle in
      var index = count - needle.count
      while index >= 0 {
        if self[index] == needle[0], matches(needle, at: index) { return index }
        index -= 1
      }
      return nil
    }
  }

  fileprivate func lastIndex(of byte: UInt8) -> Int? {
    var index = count - 1
    while index >= 0, self[index] != byte { index -= 1 }
    return index < 0 ? nil : index
  }

  private func matches(_ needle: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for offset in needle.indices where self[start + offset] != needle[offset] { return false }
    return true
  }
}
