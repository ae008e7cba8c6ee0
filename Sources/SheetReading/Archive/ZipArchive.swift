/// How many bytes an archive has inflated to so far: entries may overlap, and be read again.
private final class Inflation {
  var total = 0
}

/// A ZIP archive opened for reading.
struct ZipArchive: ~Copyable {
  private let file: FileBytes
  private let inflation = Inflation()
  let entries: [ZipEntry]

  /// - Throws: `.damaged` where the directory cannot be made out.
  init(_ file: consuming FileBytes, limits: ReadLimits) throws(ReadFailure) {
    entries = try ZipDirectory(file, limits: limits).entries
    self.file = file
  }

  /// Inflates an entry and gives it piece by piece to a closure.
  ///
  /// - Parameter body: Takes what has been inflated and not yet been taken, and whether the entry
  ///   ends with it; says how many bytes it is done with. The rest comes again, with more. `nil`
  ///   ends the reading.
  /// - Throws: `.damaged` on a broken stream or a wrong CRC, `.beyond` when it inflates to more
  ///   than the limit whatever size it claims.
  func read(
    _ entry: ZipEntry, limits: ReadLimits,
    body: (Span<UInt8>, _ isLast: Bool) throws(ReadFailure) -> Int?
  ) throws(ReadFailure) {
    let buffers = EntryBuffers.take()
    var output = buffers.takeOutput()
    defer { buffers.giveBack(output) }
    var stream = try EntryStream(entry, of: file, buffers)
    var filled = 0
    var total = 0
    while !stream.isFinished {
      let produced = try stream.read(file, into: &output, from: filled)
      filled += produced
      total += produced
      try count(produced, ofEntry: total, limits: limits)
      guard let taken = try body(output.span.extracting(0..<filled), stream.isFinished) else {
        return
      }
      if taken > 0 {
        output.withUnsafeMutableBytes { bytes in
          bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[taken..<filled]))
        }
        filled -= taken
      }
      if filled == output.count { output += [UInt8](repeating: 0, count: output.count) }
    }
  }

  /// An entry's bytes as they stand in the archive.
  ///
  /// - Throws: As `ZipEntry.place`.
  func bytes(of entry: ZipEntry) throws(ReadFailure) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: ZipDirectory.localHeaderSize)
    let place = try entry.place(in: file, header: &header)
    return try file.read(at: place.lowerBound, count: place.count)
  }

  private func count(
    _ produced: Int, ofEntry total: Int, limits: ReadLimits
  ) throws(ReadFailure) {
    inflation.total += produced
    guard total <= limits.partBytes else { throw .beyond(.partBytes, limit: limits.partBytes) }
    guard inflation.total <= limits.inflatedBytes else {
      throw .beyond(.inflatedBytes, limit: limits.inflatedBytes)
    }
  }
}
