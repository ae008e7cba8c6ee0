import Foundation
import Testing

/// The same files give the same bytes, whatever else differs between two runs.
@Suite struct SameBytesTests {
  /// Forty lists, among them people who stand on several; in the order in which they are put into
  /// the folder, which is the order in which it lists them.
  private func folder(isReversed: Bool, changed: Date) throws -> PlanCopy {
    let copy = try PlanCopy("p4-tieu-chi-chi-tiet", period: "2021", submissions: false)
    let numbers = isReversed ? Array((0..<40).reversed()) : Array(0..<40)
    for number in numbers {
      let people = (0..<12).map { "Lò Thị Mẫu \(($0 * 31 + number * 7) % 200)" }
      let unit = ["phong-y-te", "nuoi-duong", "ban-quan-ly-quy"][number % 3]
      let place = copy.path("nominations/2021/\(unit)")
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      try copy.submit("\(unit)/\(number).csv", people: people)
      try FileManager.default.setAttributes(
        [.modificationDate: changed], ofItemAtPath: "\(place)/\(number).csv")
    }
    return copy
  }

  @Test func threadsOrderZoneLocaleAndClockChangeNothing() throws {
    let first = try folder(isReversed: false, changed: Date(timeIntervalSince1970: 9e8))
    let other = try folder(isReversed: true, changed: Date(timeIntervalSince1970: 2e9))
    let one = try Call(
      ["run", first.folder.path, "--threads", "1"],
      environment: ["TZ": "America/New_York", "LC_ALL": "C"])
    let many = try Call(
      ["run", other.folder.path, "--threads", "7"],
      environment: ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"])
    #expect(one.exitCode < 2 && one.exitCode == many.exitCode)
    #expect(
      one.output.replacing(first.folder.path, with: "")
        == many.output.replacing(other.folder.path, with: ""))
    let written = try first.bytes()
    #expect(written.count > 50)
    #expect(try differing(other.bytes(), written) == [])
  }
}
