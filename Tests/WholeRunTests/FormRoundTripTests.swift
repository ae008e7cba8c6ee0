import Foundation
import Printing
import Testing

/// A form that was filled in comes back as it was meant, whatever program it was edited in.
@Suite(.enabled(if: IndependentReader.isAvailable && Printer.isPresent))
struct FormRoundTripTests {
  /// What a unit enters, by heading; the last row lies below rows left blank.
  private static let entries: [[String: String]] = [
    [
      "STT": "1", "Họ và tên": "Lò Thị Ơn", "Tập thể/Cá nhân": "Cá nhân", "Ngày sinh": "05/03/1980",
      "Chức vụ": "Viên chức", "Danh hiệu đã đạt năm 2019": "Chiến sĩ thi đua cơ sở",
      "Danh hiệu đã đạt năm 2020": "Lao động tiên tiến",
      "Xếp loại năm 2020": "Hoàn thành xuất sắc nhiệm vụ", "Gương mẫu chấp hành": "x",
    ],
    [
      "STT": "2", "Họ và tên": "Phòng Dạy nghề", "Tập thể/Cá nhân": "Tập thể",
      "Dẫn đầu, đoàn kết": "x",
    ],
    [
      "STT": "3", "Họ và tên": "Nguyễn Văn =Hùng", "Tập thể/Cá nhân": "Cá nhân lãnh đạo",
      "Ngày sinh": "1975", "Sáng kiến, đề tài": "Năm 2019: sáng kiến A, đã áp dụng",
    ],
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let plan = folder.url.appending(path: "plan")
    try FileManager.default.createDirectory(at: plan, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: repository.appending(path: "examples/p4-tieu-chi-chi-tiet/plan.xlsx"),
      to: plan.appending(path: "plan.xlsx"))
    #expect(try Call("forms", plan.path, "--period", "2021").exitCode == 0)
    try Printer.run("/usr/bin/python3", ["-c", Self.filling, form, entered, filled("excel.xlsx")])
    try Printer.run(
      "/usr/bin/python3", ["-c", Self.copying, filled("excel.xlsx"), filled("google.xlsx")])
    for name in ["xlsx", "ods"] {
      let made = folder.appending("made-\(name)")
      try Printer.run(
        "/usr/bin/soffice",
        [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
          name, "--outdir", made, filled("excel.xlsx"),
        ])
      try FileManager.default.moveItem(
        atPath: made + "/excel." + name, toPath: filled("libreoffice." + name))
    }
  }

  private var form: String { folder.appending("plan/forms/2021/bieu-mau DN.xlsx") }
  private func filled(_ name: String) -> String { folder.appending(name) }
  private var entered: String {
    String(decoding: (try? JSONEncoder().encode(Self.entries)) ?? Data(), as: UTF8.self)
  }

  @Test func isReadAlikeFromEveryProgram() throws {
    let names = ["excel.xlsx", "google.xlsx", "libreoffice.xlsx", "libreoffice.ods"]
    let read = try names.map(nominees)
    let first = try #require(read.first)
    #expect(first.map { $0["Tên"] } == ["Phòng Dạy nghề", "Lò Thị Ơn", "Nguyễn Văn =Hùng"])
    #expect(first.map { $0["Ngày sinh"] } == ["", "1980-03-05 00:00:00", "1975"])
    #expect(first.map { $0["Đối tượng"] } == ["Tập thể", "Cá nhân", "Cá nhân lãnh đạo"])
    #expect(Set(first.map { $0["Đơn vị gửi"] }) == ["Phòng Dạy nghề"])
    #expect(
      first[1]["Tóm tắt thành tích"] == """
        Danh hiệu đã đạt năm 2019: Chiến sĩ thi đua cơ sở
        Danh hiệu đã đạt năm 2020: Lao động tiên tiến
        Xếp loại năm 2020: Hoàn thành xuất sắc nhiệm vụ
        """)
    for (name, nominees) in zip(names, read).dropFirst() { #expect(nominees == first, "\(name)") }
  }

  /// What the register says of each nominee when this file alone was handed in, the cells that it
  /// stood in aside.
  private func nominees(_ name: String) throws -> [[String: String]] {
    let manager = FileManager.default
    let period = folder.appending("plan/nominations/2021/to")
    try? manager.removeItem(atPath: period)
    try manager.createDirectory(atPath: period, withIntermediateDirectories: true)
    try manager.copyItem(atPath: filled(name), toPath: period + "/" + name)
    _ = try Call("run", folder.appending("plan"))
    let sheets = try IndependentReader.sheets(
      of: folder.appending("plan/out/2021/so-tong-hop.xlsx"))
    return ["Tập thể", "Cá nhân"].flatMap { title -> [[String: String]] in
      let rows = sheets[title] ?? []
      return rows.dropFirst().map { row in
        var values = Dictionary(zip(rows[0], row)) { first, _ in first }
        values["Tên"] = values.removeValue(forKey: "Họ và tên") ?? values["Tên tập thể"]
        for heading in ["STT", "Nguồn", "Mở nguồn", "Tên tập thể"] { values[heading] = nil }
        return values.merging(["Ngày sinh": values["Ngày sinh"] ?? ""]) { $1 }
      }
    }
  }

  /// Fills the form in as in Excel: rows are inserted, two columns change places.
  private static let filling = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    sheet = book["Đề nghị"]
    columns = {cell.value: cell.column for cell in sheet[5]}
    for row, entries in zip((6, 7, 12), json.loads(sys.argv[2])):
        for heading, value in entries.items():
            sheet.cell(row, columns[heading]).value = value
            sheet.cell(row, columns[heading]).data_type = "s"
    one, other = columns["Ngày sinh"], columns["Chức vụ"]
    for row in range(5, 13):
        left, right = sheet.cell(row, one), sheet.cell(row, other)
        left.value, right.value = right.value, left.value
    book.save(sys.argv[3])
    """

  /// Keeps of a workbook what an online editor keeps at least: names of sheets, whether they are
  /// hidden, texts and numbers.
  private static let copying = """
    import sys, openpyxl
    old, new = openpyxl.load_workbook(sys.argv[1]), openpyxl.Workbook()
    new.remove(new.active)
    for sheet in old:
        copy = new.create_sheet(sheet.title)
        copy.sheet_state = sheet.sheet_state
        for row in sheet:
            for cell in row:
                if cell.value is not None:
                    copy.cell(cell.row, cell.column).value = cell.value
                    copy.cell(cell.row, cell.column).data_type = cell.data_type
    new.save(sys.argv[2])
    """
}
