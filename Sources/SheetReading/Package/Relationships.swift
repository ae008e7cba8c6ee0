/// One relationship of a `.rels` part (ECMA-376 Part 2, §9.3.3).
struct Relationship: Sendable {
  var id = ""
  /// The last word of its type, which transitional and strict names share: `worksheet`,
  /// `sharedStrings`, `officeDocument`.
  var kind = ""
  var target = ""
  var isExternal = false
}

/// Reads a `.rels` part.
struct RelationshipsHandler: ScannedHandler {
  let limits: ReadLimits
  private(set) var relationships: [Relationship] = []

  init(limits: ReadLimits) {
    self.limits = limits
    relationships.reserveCapacity(8)
  }

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: XMLNamespace
  ) throws(ReadFailure) {
    guard name.equals("Relationship") else { return }
    relationships.append(Relationship())
    try limits.check(listItems: relationships.count)
  }

  mutating func attribute(
    _ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>
  ) {
    guard namespace == .none, let last = relationships.indices.last else { return }
    switch name {
    case "Id": relationships[last].id = value.string
    case "Type": relationships[last].kind = value.lastSegment
    case "Target": relationships[last].target = value.string
    case "TargetMode": relationships[last].isExternal = value.equals("External")
    default: break
    }
  }

  mutating func text(_ text: Span<UInt8>) {}

  mutating func endElement(_ name: Span<UInt8>, in namespace: XMLNamespace) {}
}

extension Span<UInt8> {
  /// What follows the last `/`.
  fileprivate var lastSegment: String {
    var start = count
    while start > 0, self[start - 1] != UInt8(ascii: "/") { start -= 1 }
    return extracting(start..<count).string
  }
}
