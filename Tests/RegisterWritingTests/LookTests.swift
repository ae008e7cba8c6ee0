import Foundation
import Nominations
import RegisterWriting
import Sheets
import Testing

/// Writes every document of the sample where the environment variable `DOCUMENTS_TO_LOOK_AT`
/// says, for a person to look at.
@Test(.enabled(if: ProcessInfo.processInfo.environment["DOCUMENTS_TO_LOOK_AT"] != nil))
func documentsAreWrittenToBeLookedAt() throws {
  let folder = try #require(ProcessInfo.processInfo.environment["DOCUMENTS_TO_LOOK_AT"])
  var consolidation = SampleConsolidation.consolidation
  // Enough nominees to fill several pages.
  consolidation.entries += consolidation.entries + consolidation.entries
  var documents = RegisterDocuments(consolidation)
  documents.sourceFolder = "../../nominations/2022-Q1/"
  try documents.writeForwardingList(to: folder + "/danh-sach-gui.xlsx")
  try documents.writeRegister(to: folder + "/so-tong-hop.xlsx")
  try documents.decisionsWorkbook.write(
    to: folder + "/decisions.xlsx", keeping: DecisionTables())
  try documents.writeBallot(to: folder + "/phieu-bau.xlsx")
  try documents.writeTally(to: folder + "/kiem-phieu.xlsx", keeping: [])
  try documents.writeRecognitionList(to: folder + "/danh-sach-cong-nhan.xlsx")
  try documents.writeWebsiteList(to: folder + "/danh-sach-dang-web.xlsx")
  try documents.writeReminderList(
    to: folder + "/don-doc.xlsx", today: CivilDate(year: 2022, month: 1, day: 10))
  try documents.writeTaskAppendix(to: folder + "/phu-luc-nhiem-vu.xlsx")
}
