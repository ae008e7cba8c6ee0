import Foundation
import Nominations
import Sheets

/// Draws forms onto a sheet, one below the other, as offices do.
struct FormDrawing {
  private(set) var canvas: FormCanvas
  private var random: SplitMix
  private var form: GeneratedForm
  /// How this office words its headings, wherever it repeats them.
  private var headings: [FormColumn: String] = [:]
  /// The serial number last written.
  private var serial = 0
  /// Numbers bodies, so that no two have a name in common.
  private var bodies = 0
  private var countInSection = 0
  /// Nominees drawn under the current header.
  private var drawn = 0

  init(_ form: GeneratedForm, file: String, sheet: String, random: SplitMix) {
    self.form = form
    self.random = random
    for column in form.columns {
      headings[column] = column.headings.randomElement(using: &self.random)!
    }
    canvas = FormCanvas(file: file, sheet: sheet, margin: form.margin)
    if form.hidesColumns { canvas.hideColumn(form.width + 3) }
  }

  /// Draws the form as often as it stands on the sheet, letterhead and signatures included.
  mutating func draw() {
    for _ in 0..<form.copies { drawOnce() }
  }

  private mutating func drawOnce() {
    if form.hasLetterhead { drawLetterhead() }
    drawHeader()
    let before = canvas.nominees.count
    if form.totals == .above { drawTotal("Tổng cộng") }
    drawSections()
    drawPreparedRows()
    if form.totals == .below {
      let count = canvas.nominees.count - before
      drawTotal(Bool.random(using: &random) ? "TỔNG CỘNG" : "TỔNG CỘNG (\(count) lượt)")
    }
    if form.hasRemarks { canvas.write(.note, [2: .text("Ghi chú: danh sách xếp theo đơn vị.")]) }
    if form.hasSignatures && canvas.nominees.count > before { drawSignatures() }
    canvas.skip(2)
  }

  private mutating func drawLetterhead() {
    let right = max(4, form.width - 1)
    canvas.write(
      .heading,
      [1: .text("SỞ NỘI VỤ TỈNH MẪU"), right: .text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")])
    canvas.write(
      .heading, [1: .text("PHÒNG TỔ CHỨC"), right: .text("Độc lập - Tự do - Hạnh phúc")])
    canvas.skip(1)
    let row = canvas.write(.heading, [1: .text("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022")])
    canvas.merge(rows: row...row, columns: 1...form.width)
    if Bool.random(using: &random) {
      let row = canvas.write(
        .heading, [1: .text("(Kèm theo Công văn số 12/SNV-TĐ ngày 05/01/2022)")])
      canvas.merge(rows: row...row, columns: 1...form.width)
    }
    if Bool.random(using: &random) { canvas.skip(1) }
  }

  private mutating func drawHeader() {
    let hasTwoRows = form.columns.contains { !$0.lowerHeadings.isEmpty }
    var upper: [Int: CellValue] = [:]
    var lower: [Int: CellValue] = [:]
    for (column, first) in form.starts {
      upper[first] = .text(headings[column]!)
      for (offset, heading) in column.fixedHeadings.enumerated() {
        upper[first + offset] = .text(heading)
      }
      for (offset, heading) in column.lowerHeadings.enumerated() {
        lower[first + offset] = .text(heading)
      }
    }
    let row = canvas.write(.heading, upper)
    if !hasTwoRows {
      for (column, first) in form.starts where column == .splitName {
        canvas.merge(rows: row...row, columns: first...first + 1)
      }
    } else {
      canvas.write(.heading, lower)
      for (column, first) in form.starts {
        let isGroup = !column.lowerHeadings.isEmpty
        let columns = first..<first + column.width
        let spans = column.fixedHeadings.isEmpty ? [ClosedRange(columns)] : columns.map { $0...$0 }
        for span in spans {
          canvas.merge(rows: row...(isGroup ? row : row + 1), columns: span)
        }
      }
    }
    if form.hasColumnNumbers {
      let numbers = (1...form.width).map { number in
        (
          number,
          form.columnNumbersAreNumbers
            ? CellValue.number(Double(number)) : CellValue.text("(\(number))")
        )
      }
      canvas.write(.heading, Dictionary(uniqueKeysWithValues: numbers))
    }
  }

  // MARK: Nominees

  private mutating func drawSections() {
    serial = 0
    drawn = 0
    switch form.sections {
    case .none:
      drawNominees(Int.random(in: 2...9, using: &random), of: .individual, isSaid: false)
    case .mixed:
      for _ in 1...Int.random(in: 2...5, using: &random) {
        let kind: NomineeKind = Bool.random(using: &random) ? .individual : .collective
        drawNominees(Int.random(in: 1...2, using: &random), of: kind, isSaid: false)
      }
    case .units:
      for numeral in ["I", "II", "III"] {
        let unit = InventedPeople.body(Int.random(in: 4...99, using: &random), using: &random)
        drawSection([1: .text(numeral), 2: .text(unit.uppercased())], of: .individual)
      }
    case .kindsByColumn:
      for _ in 1...Int.random(in: 1...4, using: &random) {
        let kind: NomineeKind = Bool.random(using: &random) ? .individual : .collective
        drawNominees(Int.random(in: 1...3, using: &random), of: kind, isSaid: true)
      }
    case .kindsByNumber:
      drawSection([1: .text("1. Cá nhân:")], of: .individual)
      drawSection([1: .text("2. Tập thể:")], of: .collective)
    case .kindsByNumeral:
      drawSection([1: .text("I"), 2: .text("TẬP THỂ")], of: .collective)
      drawSection([1: .text("II"), 2: .text("CÁ NHÂN")], of: .individual)
    case .titles:
      let titles = ["CHIẾN SĨ THI ĐUA CẤP TỈNH", "CHIẾN SĨ THI ĐUA CƠ SỞ", "LAO ĐỘNG TIÊN TIẾN"]
      for (numeral, title) in zip(["I", "II", "III"], titles) {
        drawSection([1: .text(numeral), 2: .text(title)], of: .individual)
      }
    }
  }

  private mutating func drawSection(_ heading: [Int: CellValue], of kind: NomineeKind) {
    canvas.write(.section, heading)
    if form.sections == .titles, Int.random(in: 0...3, using: &random) == 0 {
      canvas.write(.note, [2: .text("(Không có)")])
      return
    }
    if form.serials == .restarting { serial = 0 }
    drawNominees(
      Int.random(in: 1...6, using: &random), of: kind,
      isSaid: ![.titles, .units].contains(form.sections))
    if form.totals == .afterEachSection { drawTotal("Cộng") }
  }

  private mutating func drawNominees(_ count: Int, of kind: NomineeKind, isSaid: Bool) {
    countInSection = count
    for _ in 0..<count {
      if form.hasGaps, Int.random(in: 0...3, using: &random) == 0 { canvas.skip(1) }
      if let rows = form.headerRepeats, drawn > 0, drawn % rows == 0 { drawHeader() }
      drawNominee(kind, isSaid: isSaid)
      drawn += 1
    }
  }

  private mutating func drawNominee(_ kind: NomineeKind, isSaid: Bool) {
    let names = namesOfRow(kind)
    serial += form.serials == .jumping ? Int.random(in: 1...3, using: &random) : 1
    let addressed = names.map { name in
      kind == .individual ? InventedPeople.salutation(using: &random) + name : name
    }
    var values = nameCells(addressed)
    if form.serials != .absent { values[1] = serialValue }
    for (column, first) in form.starts {
      for (offset, value) in column.values(of: kind, using: &random) {
        values[first + offset] = written(value)
      }
    }
    if form.hasRemarks, Int.random(in: 0...5, using: &random) == 0 {
      values[form.width + 2] = .text("đã đối chiếu")
    }
    let isHidden = form.hidesRows && Int.random(in: 0...3, using: &random) == 0
    canvas.write(
      nominees: names.map { ($0, isSaid ? kind : nil) }, values, isHidden: isHidden)
    if form.totals == .afterEachNominee && !isHidden { drawTotal("Cộng") }
    guard !isHidden, form.hasFurtherRows, form.totals != .afterEachNominee,
      let merits = form.first(.merits)
    else { return }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let text = FormColumn.meritTexts.randomElement(using: &random)!
      canvas.write(.evidence, [merits: written(.text(text))])
    }
  }

  /// Whom a row names: one body, or one person and now and then two.
  private mutating func namesOfRow(_ kind: NomineeKind) -> [String] {
    guard kind == .individual else {
      bodies += 1
      return [InventedPeople.body(bodies, using: &random)]
    }
    let isPair = form.pairsPeople && Int.random(in: 0...5, using: &random) == 0
    return (0..<(isPair ? 2 : 1)).map { _ in InventedPeople.name(using: &random) }
  }

  private func nameCells(_ names: [String]) -> [Int: CellValue] {
    let text = names.joined(separator: "\n")
    guard form.first(.splitName) != nil, let cut = text.lastIndex(of: " ") else {
      return [2: written(.text(text))]
    }
    return [
      2: written(.text(String(text[..<cut]))),
      3: written(.text(String(text[text.index(after: cut)...]))),
    ]
  }

  private var serialValue: CellValue {
    guard form.serialsAreText else { return .number(Double(serial)) }
    return .text(serial % 2 == 0 ? padded(serial, to: 2) : "\(serial).")
  }

  /// A value as the form's writer types it.
  private func written(_ value: CellValue) -> CellValue {
    guard form.isDecomposed, case .text(let text) = value else { return value }
    return .text(text.decomposedStringWithCanonicalMapping)
  }

  private mutating func drawPreparedRows() {
    for number in 0..<form.preparedRows {
      canvas.write(.blank, [1: .number(Double(serial + number + 1))])
    }
  }

  // MARK: Around the nominees

  private mutating func drawTotal(_ label: String) {
    var values: [Int: CellValue] = [2: .text(label)]
    let sum = form.first(.ticks) ?? form.width
    if sum > 2 { values[sum] = .number(Double(countInSection)) }
    canvas.write(.total, values)
  }

  private mutating func drawSignatures() {
    let right = max(4, form.width - 1)
    canvas.skip(Int.random(in: 0...2, using: &random))
    canvas.write(.signature, [right: .text("Lào Cai, ngày 05 tháng 01 năm 2022")])
    canvas.write(
      .signature, [2: .text("NGƯỜI LẬP BIỂU"), right: .text("THỦ TRƯỞNG ĐƠN VỊ")])
    canvas.skip(3)
    canvas.write(
      .signature,
      [
        2: .text(InventedPeople.name(using: &random)),
        right: .text(InventedPeople.name(using: &random)),
      ])
  }

  mutating func hideSheet() { canvas.hideSheet() }
}
