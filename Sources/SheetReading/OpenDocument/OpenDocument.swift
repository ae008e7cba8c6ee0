import Sheets

/// An OpenDocument spreadsheet: `content.xml` in a ZIP archive (OpenDocument 1.2 Part 3).
struct OpenDocument: ~Copyable {
  private let package: OfficePackage
  private static let manifest = PartName("META-INF/manifest.xml")

  /// - Throws: `.encrypted` where the manifest says so.
  init(_ package: consuming OfficePackage) throws(ReadFailure) {
    if package.holds(OpenDocument.manifest) {
      let manifest = try package.parseByExpat(OpenDocument.manifest, with: ManifestHandler())
      guard !manifest.namesEncryption else { throw .encrypted }
    }
    self.package = package
  }

  func forEachRow<Consumer: SheetConsumer>(_ consumer: Consumer) throws(ReadFailure) {
    _ = try package.parseByExpat(
      .openDocumentContent,
      with: ContentHandler(consumer, limits: package.limits))
  }
}

/// Reads the manifest for entries that are encrypted (OpenDocument 1.2 Part 3, §4.4).
private struct ManifestHandler: XMLHandler {
  private(set) var namesEncryption = false

  mutating func startElement(_ name: Span<UInt8>, in namespace: XMLNamespace) {
    if name.equals("encryption-data") { namesEncryption = true }
  }

  mutating func attribute(
    _ name: Span<UInt8>, in namespace: XMLNamespace, value: Span<UInt8>
  ) {}
  mutating func text(_ text: Span<UInt8>) {}
  mutating func endElement(_ name: Span<UInt8>, in namespace: XMLNamespace) {}
}
