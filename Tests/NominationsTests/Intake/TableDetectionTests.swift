import Nominations
import Sheets
import Testing

/// A sheet beside the tables that should be found in it.
struct LayoutCase: CustomTestStringConvertible, Sendable {
  let name: String
  let sheet: String
  let expected: String

  var testDescription: String { name }
}

@Suite struct TableDetectionTests {
  @Test(arguments: registrationForms + lists + taskSheets + surprises)
  func findsTables(_ example: LayoutCase) {
    let layout = detectTables(in: drawnSheet(example.sheet), dictionary: HeaderDictionary())
    #expect(drawing(of: layout) == example.expected)
  }
}
