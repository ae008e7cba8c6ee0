import Glibc

/// The harness that the environment variable HARNESS names.
private let harness: Harness = {
  let name = getenv("HARNESS").map { String(cString: $0) } ?? ""
  guard let harness = Harness(rawValue: name) else {
    fatalError("HARNESS must be one of \(Harness.allCases.map(\.rawValue))")
  }
  return harness
}()

/// What libFuzzer calls with every input it makes up.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let violation = harness.violation(in: bytes) { fatalError(violation) }
  return 0
}
