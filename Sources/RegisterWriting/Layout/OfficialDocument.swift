/// A document for printing, in the layout that Nghị định 30/2020/NĐ-CP prescribes.
///
/// - SeeAlso: Nghị định 30/2020/NĐ-CP, Phụ lục I and III.
struct OfficialDocument {
  enum Head {
    /// Agency, quốc hiệu and tiêu ngữ, number, place and date.
    case letterhead(Letterhead)
    /// “PHỤ LỤC”; an appendix bears no quốc hiệu.
    case appendix(label: String)
  }

  /// The parts at the head of a document that stands by itself.
  struct Letterhead {
    /// Cơ quan chủ quản; may be blank.
    var superior = ""
    /// Cơ quan ban hành.
    var agency = ""
    /// As in “Số: 05/KH-SLĐTBXH”.
    var number = ""
    /// As in “Lào Cai, ngày 05 tháng 3 năm 2022”.
    var placeAndDate = ""
  }

  /// Recipients on the left, the signature on the right.
  struct Ending {
    var recipients: [String] = []
    /// As in “KT. GIÁM ĐỐC” and “PHÓ GIÁM ĐỐC”, a line each.
    var capacity: [String] = []
    var signer = ""
  }

  var sheetName: String
  var page = PageSetup()
  var head: Head
  /// Tên loại, printed in capitals.
  var title: String
  /// Trích yếu.
  var subject = ""
  /// As in “(Kèm theo Văn bản số …)”.
  var attachment = ""
  var table: OfficialTable
  /// What follows the table: totals in words, and what the reader should know.
  var remarks: [String] = []
  var ending: Ending?
}

/// The table of an official document.
struct OfficialTable {
  struct Column {
    let heading: String
    let alignment: CellFormat.Horizontal
    /// Whether its texts had better stand on one line, as names and dates.
    let isUnbroken: Bool
    /// What may be entered where its cells are counts that a person fills in.
    let counts: Validation?

    init(
      _ heading: String, _ alignment: CellFormat.Horizontal = .left, isUnbroken: Bool = false,
      counts: Validation? = nil
    ) {
      self.heading = heading
      self.alignment = alignment
      self.isUnbroken = isUnbroken
      self.counts = counts
    }
  }

  enum Row {
    /// A number in the first column, a heading across the others.
    case section(number: String, text: String)
    ///
    /// A long list makes its cells as they are asked for.
    case cells(made: () -> [String])
    /// A sentence across the whole table, as where a section is empty.
    case remark(String)
    /// A label across all columns but the last, and a figure in the last.
    case total(label: String, figure: String)

    static func cells(_ cells: [String]) -> Row { .cells { cells } }
  }

  var columns: [Column]
  /// Gone through more than once: to share out the width, and to be written.
  var rows: AnySequence<Row>

  init(columns: [Column], rows: some Sequence<Row>) {
    self.columns = columns
    self.rows = AnySequence(rows)
  }

  /// The cells of rows spread over the whole table, some thousands at most.
  var sample: [[String]] {
    var kept: [[String]] = []
    var stride = 1
    for (index, row) in rows.enumerated() where index % stride == 0 {
      guard case .cells(let cells) = row else { continue }
      kept.append(cells())
      guard kept.count == 4_000 else { continue }
      kept = kept.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      stride *= 2
    }
    return kept
  }

  /// The numerals of its sections.
  var numerals: [String] {
    rows.compactMap { if case .section(let number, _) = $0 { number } else { nil } }
  }
}
