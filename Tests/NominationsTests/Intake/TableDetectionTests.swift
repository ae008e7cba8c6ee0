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
  @Test(arguments: layoutCases)
  func findsTables(_ example: LayoutCase) {
    let layout = detectTables(in: drawnSheet(example.sheet), dictionary: HeaderDictionary())
    #expect(drawing(of: layout) == example.expected)
  }
}

private let layoutCases =
  registrationForms + lists + taskSheets + surprises + staffAndSchoolForms + unusualLayouts
  + meritForms + otherTables + closingParts
