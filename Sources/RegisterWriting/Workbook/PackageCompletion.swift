import Sheets

/// What libxlsxwriter has no call for, put into the sheets of a package that it has written.
struct PackageCompletion {
  /// The rows of long sheets.
  var rows: [LongRows] = []
  /// The parts of the sheets whose first page bears no number, though the others do.
  var unnumbered: Set<String> = []

  /// A part of a package just written that is not as it should be.
  struct Unreadable: Error {
    let part: String
  }

  /// Completes a package.
  ///
  /// - Parameter path: Where the package will stand in the end, for messages.
  /// - Returns: What could not be written as it was.
  func complete(_ package: String, for path: String) throws(WriteError) -> [Finding] {
    if rows.isEmpty && unnumbered.isEmpty { return [] }
    var findings: [Finding] = []
    try replaceFile(at: package) { completed throws(WriteError) in
      do {
        findings = try copy(package, to: completed)
      } catch let failure as PackageParts.Failure {
        throw failure.writeError(path)
      } catch PackageStream.Failure.system(let reason) {
        throw .system(path: path, reason: reason)
      } catch PackageStream.Failure.partTooLarge(let part) {
        throw .tooLarge(path: path, sheet: part)
      } catch {
        throw .library(path: path, reason: "\(error)")
      }
    }
    return findings
  }

  private func copy(_ package: String, to path: String) throws -> [Finding] {
    let rowsOfPart = Dictionary(uniqueKeysWithValues: rows.map { ($0.part, $0) })
    let parts = try PackageParts(path: package)
    var stream = try PackageStream(path: path)
    var findings: [Finding] = []
    for name in parts.names {
      if let rows = rowsOfPart[name] {
        guard let sheet = parts.bytes(of: name) else { throw Unreadable(part: name) }
        findings += try rows.put(into: withoutFirstNumber(sheet, name), of: &stream)
      } else if unnumbered.contains(name), let sheet = parts.bytes(of: name) {
        try stream.add(name, withoutFirstNumber(sheet, name))
      } else {
        guard let raw = parts.raw(name) else { throw Unreadable(part: name) }
        try stream.add(name, raw: raw)
      }
    }
    try stream.finish()
    return findings
  }

  /// A sheet that leaves the header of its first page blank, where it is one of those.
  ///
  /// - SeeAlso: ECMA-376 Part 1, §18.3.1.46 (headerFooter).
  private func withoutFirstNumber(_ sheet: consuming [UInt8], _ name: String) -> [UInt8] {
    if unnumbered.contains(name), let tag = sheet.lastEnd(of: Array("<headerFooter".utf8)) {
      sheet.insert(contentsOf: " differentFirst=\"1\"".utf8, at: tag)
    }
    return sheet
  }
}

extension [UInt8] {
  /// Where the last occurrence ends: the header stands behind all rows of a sheet.
  fileprivate func lastEnd(of part: [UInt8]) -> Int? {
    var start = count - part.count
    while start >= 0 {
      if self[start] == part[0], self[start..<start + part.count].elementsEqual(part) {
        return start + part.count
      }
      start -= 1
    }
    return nil
  }
}
