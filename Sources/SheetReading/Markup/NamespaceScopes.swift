/// What prefixes stand for where a scan stands (XML Namespaces 1.0, §6.1).
struct NamespaceScopes {
  private struct Binding {
    /// Empty for the default namespace.
    let prefix: [UInt8]
    let namespace: XMLNamespace
    /// How deep the element stands that declares it; the root is 1.
    let depth: Int
  }

  private var bindings: [Binding] = []
  /// The namespace of elements without a prefix.
  private var unprefixed = XMLNamespace.other

  /// Whether elements without a prefix are SpreadsheetML.
  var isSpreadsheetML: Bool { unprefixed == .spreadsheetML }

  mutating func removeAll() {
    bindings.removeAll(keepingCapacity: true)
    unprefixed = .other
  }

  /// - Parameter prefix: Empty for the default namespace.
  /// - Returns: `false` for what may not be declared.
  mutating func declare(_ prefix: Span<UInt8>, _ uri: Span<UInt8>, depth: Int) -> Bool {
    let namespace = XMLNamespace(uri: uri)
    let isReserved =
      prefix.equals("xml") || prefix.equals("xmlns") || namespace == .xml
      || uri.equals("http://www.w3.org/2000/xmlns/")
    guard !isReserved, prefix.isEmpty || !uri.isEmpty else { return false }
    bindings.append(Binding(prefix: [UInt8](prefix), namespace: namespace, depth: depth))
    if prefix.isEmpty { unprefixed = namespace }
    return true
  }

  /// Forgets what an element declared.
  @inline(__always)
  mutating func leave(depth: Int) {
    guard let last = bindings.last, last.depth == depth else { return }
    bindings.removeAll { $0.depth == depth }
    unprefixed = bindings.last { $0.prefix.isEmpty }?.namespace ?? .other
  }

  /// - Returns: `nil` for a prefix that is not declared.
  func ofElement(prefix: Span<UInt8>) -> XMLNamespace? {
    prefix.isEmpty ? unprefixed : namespace(of: prefix)
  }

  /// An attribute without a prefix has no namespace.
  ///
  /// - Returns: `nil` for a prefix that is not declared.
  func ofAttribute(prefix: Span<UInt8>) -> XMLNamespace? {
    prefix.isEmpty ? XMLNamespace.none : namespace(of: prefix)
  }

  private func namespace(of prefix: Span<UInt8>) -> XMLNamespace? {
    for binding in bindings.reversed() where binding.prefix.span.equals(prefix) {
      return binding.namespace
    }
    // It needs no declaration.
    return prefix.equals("xml") ? .xml : nil
  }
}
