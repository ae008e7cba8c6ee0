@preconcurrency import Glibc
import Matching
import Nominations
import Sheets
import VietnameseText

/// The headings that hold each field, as `--fields` names them.
struct NamedFields {
  /// In the order of the call.
  private(set) var headings: [(field: String, key: ComparisonKey)] = []

  init(_ text: String) throws(DuplicatesError) {
    for part in text.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, !ComparisonKey(pair[1]).isEmpty else {
        throw .badFields(String(part))
      }
      headings.append((ComparisonKey(pair[0]).text, ComparisonKey(pair[1])))
    }
  }
}

/// The rows of lists of people and bodies, ready to be matched.
struct PeopleList {
  private let fields: NamedFields?
  private let dictionary = HeaderDictionary()
  private(set) var records: [MatchRecord] = []
  /// The row in which each record stands.
  private(set) var places: [Place] = []
  /// Files of which more than one sheet was read.
  private var filesOfSeveralSheets: Set<String> = []
  /// Fields compared as text, beyond those that every list of people has.
  private(set) var furtherFields: [String] = []
  private var senders = 0
  /// Of the files that nominations name.
  private var senderNumbers: [String: Int] = [:]

  init(fields: NamedFields?) {
    self.fields = fields
  }

  mutating func take(_ sheets: [Sheet], path: String) {
    if sheets.count > 1 { filesOfSeveralSheets.insert(path) }
    for sheet in sheets where !sheet.isHidden {
      take(sheet)
      senders += 1
    }
  }

  private mutating func take(_ sheet: Sheet) {
    if let fields {
      take(sheet, fields)
      return
    }
    if let (header, columns) = PeopleColumns.flat(sheet) {
      for row in sheet.rows where row.number > header { add(row, columns, sheet.source) }
      return
    }
    let layout = detectTables(in: sheet, dictionary: dictionary)
    for table in layout.tables where !table.isTaskTable {
      let columns = PeopleColumns(table)
      for row in sheet.rows
      where table.dataRows.contains(row.number)
        && layout.kind(ofRow: row.number) == .nomination
      { add(row, columns, sheet.source) }
    }
  }

  /// Takes what `nominations --ndjson` printed; `-` is standard input.
  mutating func take(nominationsIn path: String) throws(DuplicatesError) {
    guard let file = path == "-" ? stdin : fopen(path, "r") else {
      throw .cannotRead(path, SystemReason())
    }
    defer { fclose(file) }
    var number = 0
    while let bytes = readLine(from: file) {
      number += 1
      guard let nomination = MatchedNomination(line: bytes) else { throw .badLine(path, number) }
      let sender = senderNumbers[nomination.file] ?? senderNumbers.count
      senderNumbers[nomination.file] = sender
      records.append(nomination.match.record(sender: sender))
      let source = SheetSource(file: nomination.file, sheet: nomination.sheet)
      // The lines of one file follow each other.
      if let last = places.last?.source, last.file == source.file, last != source {
        filesOfSeveralSheets.insert(source.file)
      }
      places.append(Place(source, row: nomination.rows[0]))
    }
  }

  /// Reads by the headings that the call names; the header is the first row that has them all.
  private mutating func take(_ sheet: Sheet, _ fields: NamedFields) {
    for (index, header) in sheet.rows.enumerated() {
      let keys = header.cells.map { (ComparisonKey($0.value.displayText), $0.column) }
      let found = fields.headings.compactMap { field, key in
        keys.first { $0.0 == key }.map { (field, $0.1) }
      }
      guard found.count == fields.headings.count else { continue }
      var columns = PeopleColumns()
      for (field, column) in found { columns.name(field, column, &furtherFields) }
      for row in sheet.rows[(index + 1)...] { add(row, columns, sheet.source) }
      return
    }
  }

  private mutating func add(_ row: Row, _ columns: PeopleColumns, _ source: SheetSource) {
    let record = columns.record(row, sender: senders, furtherCount: furtherFields.count)
    guard !record.name.isEmpty || record.further.contains(where: { !$0.isEmpty }) else { return }
    records.append(record)
    places.append(Place(source, row: row.number))
  }

  /// The file of a record, with its sheet where several were read.
  func file(of place: Place) -> String {
    let file = place.source.file
    return filesOfSeveralSheets.contains(file) ? "\(file) › \(place.source.sheet ?? "")" : file
  }

  /// The data by which decisions on a record are kept.
  func identity(of record: MatchRecord) -> NomineeIdentity {
    NomineeIdentity(
      name: record.name.isEmpty ? record.further.joined(separator: " ") : record.name,
      birthDate: record.birth, unit: record.unit,
      code: record.codes.first { !$0.isEmpty } ?? "")
  }
}
