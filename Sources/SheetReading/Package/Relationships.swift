/// One relationship of a `.rels` part (ECMA-376 Part 2, §9.3.3).
struct Relationship: Sendable {
  var id = ""
  var type = ""
  var target = ""
  var isExternal = false

  /// The last word of the type, which transitional and strict names share: `worksheet`,
  /// `sharedStrings`, `officeDocument`.
  var kind: Substring {
    type.split(separator: "/").last ?? ""
  }
}

/// Reads a `.rels` part.
struct RelationshipsHandler: XMLHandler {
  private(set) var relationships: [Relationship] = []

  mutating func startElement(_ name: Span<UInt8>, in namespace: XMLNamespace) {
    if name.equals("Relationship") { relationships.append(Relationship()) }
  }

  mutating func attribute(
    _ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>
  ) {
    guard namespace == .none, let last = relationships.indices.last else { return }
    switch name {
    case "Id": relationships[last].id = value.string
    case "Type": relationships[last].type = value.string
    case "Target": relationships[last].target = value.string
    case "TargetMode": relationships[last].isExternal = value.equals("External")
    default: break
    }
  }

  mutating func text(_ text: Span<UInt8>) {}
  mutating func endElement(_ name: Span<UInt8>, in namespace: XMLNamespace) {}
}
