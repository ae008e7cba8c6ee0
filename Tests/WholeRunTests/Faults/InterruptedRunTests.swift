import Foundation
import Testing

/// A run that somebody stops with Ctrl-C leaves everything as it was, or has finished.
@Suite struct InterruptedRunTests {
  @Test(arguments: [0.02, 0.05, 0.1, 0.2, 0.4])
  func nothingHalfIsLeftBehind(seconds: Double) throws {
    let copy = try PlanCopy("p4-tieu-chi-chi-tiet", period: "2021")
    for number in 0..<60 {
      try copy.submit(
        "\(number).csv", people: (0..<30).map { "Lò Văn Mẫu \(number * 30 + $0)" })
    }
    let before = try Set(copy.bytes().keys)
    let process = Process()
    process.executableURL = Call.program
    process.arguments = ["run", copy.folder.path]
    process.environment = ProcessInfo.processInfo.environment.merging(Call.uncounted) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    process.interrupt()
    process.waitUntilExit()
    let after = try Set(copy.bytes().keys)
    #expect(!after.contains { $0.contains(".tonghop.new") })
    if process.terminationReason == .uncaughtSignal {
      #expect(process.terminationStatus == SIGINT)
      #expect(after == before)
    } else {
      #expect(after.contains("out/2021/so-tong-hop.xlsx"))
    }
    #expect(try copy.run().exitCode < 2)
  }
}
