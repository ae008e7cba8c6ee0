import Glibc
import Sheets

@testable import SheetReading

/// Reads a file's bytes as a file of that name, by way of a file without one.
func readBytes(
  _ bytes: [UInt8], name: String = "sample.xlsx", limits: ReadLimits = .standard
) throws(ReadError) -> (sheets: [Sheet], findings: [Finding]) {
  var findings: [Finding] = []
  let sheets = try withPath(of: bytes) { path throws(ReadError) in
    try readSheets(at: path, named: name, limits: limits) { findings.append($0) }
  }
  return (sheets, findings)
}

/// Calls with the path of a file of those bytes.
func withPath<Result>(
  of bytes: [UInt8], _ body: (String) throws(ReadError) -> Result
) throws(ReadError) -> Result {
  let file = tmpfile()!
  defer { fclose(file) }
  precondition(fwrite(bytes, 1, bytes.count, file) == bytes.count && fflush(file) == 0)
  return try body("/proc/self/fd/\(fileno(file))")
}

/// The code of the finding with which a file is refused; `nil` where it is read.
func refusal(of bytes: [UInt8], limits: ReadLimits = .standard) -> String? {
  do throws(ReadError) {
    _ = try readBytes(bytes, limits: limits)
    return nil
  } catch {
    return error.finding.kind.code
  }
}
