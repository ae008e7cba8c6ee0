/// An Office Open XML package: parts by name and the relationships between them (ECMA-376 Part 2).
struct OfficePackage: ~Copyable {
  let archive: ZipArchive
  let limits: ReadLimits
  private let parts: [PartName: ZipEntry]

  init(_ archive: consuming ZipArchive, limits: ReadLimits) {
    var parts: [PartName: ZipEntry] = [:]
    for entry in archive.entries where !entry.name.hasSuffix("/") {
      let name = PartName(entry.name)
      if parts[name] == nil { parts[name] = entry }
    }
    self.parts = parts
    self.archive = archive
    self.limits = limits
  }

  func holds(_ name: PartName) -> Bool { parts[name] != nil }

  var partNames: some Collection<PartName> { parts.keys }

  /// Parses a part with a handler and gives the handler back.
  ///
  /// - Throws: `.missing` where the package has no such part.
  func parse<Handler: XMLHandler>(
    _ name: PartName, with handler: consuming Handler
  ) throws(ReadFailure) -> Handler {
    guard let entry = parts[name] else { throw .missing(part: name.description) }
    let parser = ExpatParser(part: name.description, handler: handler, limits: limits)
    try archive.read(entry, limits: limits) { bytes throws(ReadFailure) in
      try parser.parse(bytes)
    }
    return try parser.finish()
  }

  /// The relationships of a part, or of the package (`nil`); none where it has no such part.
  func relationships(of part: PartName?) throws(ReadFailure) -> [Relationship] {
    let name = part?.relationships ?? .packageRelationships
    guard holds(name) else { return [] }
    return try parse(name, with: RelationshipsHandler()).relationships
  }
}
