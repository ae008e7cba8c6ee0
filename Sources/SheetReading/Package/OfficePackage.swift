/// An Office Open XML package: parts by name and the relationships between them (ECMA-376 Part 2).
struct OfficePackage: ~Copyable {
  let archive: ZipArchive
  let limits: ReadLimits
  private let parts: [PartName: ZipEntry]
  private let scanning = Scanning()

  /// A scanner that one part after another uses, so that none allocates its own memory.
  private final class Scanning {
    var scanner = MarkupScanner()
  }

  init(_ archive: consuming ZipArchive, limits: ReadLimits) {
    var parts: [PartName: ZipEntry] = [:]
    parts.reserveCapacity(archive.entries.count)
    for entry in archive.entries where !entry.name.hasSuffix("/") {
      let name = PartName(entry.name)
      if parts[name] == nil { parts[name] = entry }
    }
    self.parts = parts
    self.archive = archive
    self.limits = limits
  }

  func holds(_ name: PartName) -> Bool { parts[name] != nil }

  /// Parses a part with a handler and gives the handler back: by the scanner where it can, by
  /// expat where the part is outside the scanner's dialect.
  ///
  /// - Throws: `.missing` where the package has no such part.
  func parse<Handler: ScannedHandler>(
    _ name: PartName, with handler: Handler
  ) throws(ReadFailure) -> Handler {
    guard let entry = parts[name] else { throw .missing(part: name.description) }
    scanning.scanner.restart()
    var scanned = handler
    var isInDialect = true
    try archive.read(entry, limits: limits) { bytes, isLast throws(ReadFailure) in
      let taken = try scanning.scanner.take(bytes, isLast: isLast, into: &scanned)
      isInDialect = taken != nil
      return taken
    }
    if isInDialect { return scanned }
    return try parseByExpat(name, with: handler.restarted(after: scanned))
  }

  /// Parses a part that many workbooks share byte for byte and gives the handler back; a short one
  /// is parsed once for all of them.
  ///
  /// - Throws: `.missing` where the package has no such part.
  func parseOnce<Handler: ScannedHandler & Sendable>(
    _ name: PartName, with handler: Handler
  ) throws(ReadFailure) -> Handler {
    guard let entry = parts[name] else { throw .missing(part: name.description) }
    guard entry.compressedSize <= RememberedParts.longestPart else {
      return try parse(name, with: handler)
    }
    let key = RememberedParts.Key(
      handler: ObjectIdentifier(Handler.self), limits: limits, method: entry.method,
      crc: entry.crc, bytes: try archive.bytes(of: entry))
    return try RememberedParts.ofProcess.read(key) { () throws(ReadFailure) in
      try parse(name, with: handler)
    }
  }

  /// Parses a part with a handler and gives the handler back.
  ///
  /// - Throws: `.missing` where the package has no such part.
  func parseByExpat<Handler: XMLHandler>(
    _ name: PartName, with handler: consuming Handler
  ) throws(ReadFailure) -> Handler {
    guard let entry = parts[name] else { throw .missing(part: name.description) }
    let parser = ExpatParser(part: name.description, handler: handler, limits: limits)
    var total = 0
    try archive.read(entry, limits: limits) { bytes, _ throws(ReadFailure) in
      total += bytes.count
      guard total <= limits.unusualPartBytes else {
        throw .beyond(.partBytes, limit: limits.unusualPartBytes)
      }
      try parser.parse(bytes)
      return bytes.count
    }
    return try parser.finish()
  }

  /// The relationships of a part, or of the package (`nil`); none where it has no such part.
  func relationships(of part: PartName?) throws(ReadFailure) -> [Relationship] {
    let name = part?.relationships ?? .packageRelationships
    guard holds(name) else { return [] }
    return try parseOnce(name, with: RelationshipsHandler(limits: limits)).relationships
  }
}
