import Sheets

extension Plan {
  /// Reads a plan from its tables: the sheets of `plan.xlsx`, or CSV files named after them.
  ///
  /// Every mistake is reported, all at once, each with its cell; so are contradictions within the
  /// plan that do not keep it from being used.
  ///
  /// - Returns: `nil` where a mistake keeps the plan from being used.
  public static func load(from sheets: [Sheet], report: (Finding) -> Void) -> Plan? {
    var hasErrors = false
    func relay(_ finding: Finding) {
      if finding.kind.severity == .error { hasErrors = true }
      report(finding)
    }
    let tables = LocatedTable.tables(in: sheets, report: relay)
    var loader = PlanLoader(tables: tables)
    let plan = loader.load()
    for finding in loader.findings { relay(finding) }
    guard !hasErrors else { return nil }
    plan.checkItself(loader.vocabulary, report: report)
    return plan
  }

  /// The plan under another reading of one of its ambiguous clauses.
  ///
  /// - Parameters:
  ///   - switchCode: The code of one of ``switches``.
  ///   - value: One of its alternatives.
  public func reading(_ switchCode: String, as value: String) -> Plan {
    var choices = Dictionary(switches.map { ($0.code, $0.chosen) }) { first, _ in first }
    choices[switchCode] = value
    var loader = PlanLoader(tables: tables, choices: choices)
    let other = loader.load()
    var plan = self
    plan.switches = other.switches
    plan.criteria = other.criteria
    plan.quotas = other.quotas
    return plan
  }
}

extension LocatedTable {
  /// The tables that sheets hold, in the order of ``PlanTable/all``.
  fileprivate static func tables(
    in sheets: [Sheet], report: (Finding) -> Void
  ) -> [LocatedTable] {
    var sheetOf: [PlanTable: Sheet] = [:]
    for sheet in sheets where !sheet.rows.isEmpty {
      guard let table = PlanTable.table(of: sheet.source) else {
        if sheet.isHidden || sheet.source.sheet == PlanTable.guideName.vi { continue }
        let names = PlanTable.all.map(\.sheetName.vi).joined(separator: ", ")
        let name = sheet.source.sheet ?? sheet.source.file
        report(Finding(.planSheetUnknown, at: Place(sheet.source), "\(name)", "\(names)"))
        continue
      }
      if let other = sheetOf[table] {
        report(
          Finding(
            .planTableTwice, at: Place(sheet.source), "\(table.sheetName.vi)",
            "\(Place(other.source))"))
      } else {
        sheetOf[table] = sheet
      }
    }
    for table in PlanTable.all where table.isRequired && sheetOf[table] == nil {
      report(
        Finding(
          .planTableMissing, at: sheets.first.map { Place(file: $0.source.file) },
          "\(table.sheetName.vi)", "\(table.code)"))
    }
    return PlanTable.all.compactMap { table in
      sheetOf[table].flatMap { LocatedTable(table, in: $0, report: report) }
    }
  }
}

/// Reads the rows of all tables into a plan, and gathers what is wrong with them.
struct PlanLoader {
  private let tables: [PlanTable: LocatedTable]
  /// Readings that stand in place of those that the table chooses.
  private let choices: [String: String]
  private(set) var findings: [Finding] = []
  /// The terms that criteria may name, the plan's own included.
  private(set) var vocabulary = Vocabulary()

  init(tables: [LocatedTable], choices: [String: String] = [:]) {
    self.tables = Dictionary(uniqueKeysWithValues: tables.map { ($0.table, $0) })
    self.choices = choices
  }

  mutating func load() -> Plan {
    var plan = Plan()
    plan.tables = PlanTable.all.compactMap { tables[$0] }
    plan.switches = readSwitches()
    plan.properties = readProperties()
    plan.units = rows(of: .units) { row, _ in Unit(&row) }
    plan.movements = rows(of: .movements) { row, _ in Movement(&row) }
    plan.titles = rows(of: .titles) { row, _ in VocabularyTerm(&row) }
    let readings = Readings(plan.switches)
    let vocabulary = Vocabulary(planTerms: plan.titles)
    self.vocabulary = vocabulary
    let criteria = rows(of: .criteria) { row, _ in
      Criterion(&row, readings: readings, vocabulary: vocabulary)
    }
    let quotas = rows(of: .quotas) { row, _ in
      Quota(&row, condition: readings.condition(of: &row, in: QuotaColumn.condition))
    }
    plan.criteria = criteria.filter { readings.hold($0.condition) }
    plan.quotas = quotas.filter { readings.hold($0.condition) }
    plan.deadlines = rows(of: .deadlines) { row, _ in Deadline(&row) }
    plan.tasks = rows(of: .tasks) { row, index in
      PlannedTask.tasks(&row, position: index + 1)
    }.flatMap(\.self)
    plan.columns = rows(of: .columns) { row, _ in ColumnSynonym(&row) }
    plan.uncomparedFields = rows(of: .matching) { row, _ in UncomparedField(&row) }
    plan.receipts = rows(of: .receipts) { row, _ in Receipt(&row) }
    plan.disciplinaryRecords = rows(of: .discipline) { row, _ in DisciplinaryRecord(&row) }
    plan.cases = rows(of: .cases) { row, _ in PlanCase(&row, readings: readings) }
    check(plan, criteria: criteria, quotas: quotas)
    checkUse(of: plan.switches, by: criteria, quotas)
    return plan
  }

  private mutating func rows<Value>(
    of table: PlanTable, _ read: (inout PlanRow, _ index: Int) -> Value?
  ) -> [Value] {
    guard let located = tables[table] else { return [] }
    return located.rows.enumerated().compactMap { index, row in
      var planRow = PlanRow(row, of: located)
      let value = read(&planRow, index)
      findings += planRow.findings
      return value
    }
  }

  private mutating func readSwitches() -> [ReadingSwitch] {
    let rows = rows(of: .readings) { row, _ in ReadingRow(&row) }
    var byCode: [String: [ReadingRow]] = [:]
    var codes: [String] = []
    for row in rows {
      if byCode[row.code] == nil { codes.append(row.code) }
      byCode[row.code, default: []].append(row)
    }
    return codes.compactMap { code in
      guard let rows = byCode[code], let first = rows.first else { return nil }
      let used = rows.filter(\.isUsed)
      if rows.count == 1 { report(.planReadingAlone, at: first.place, "\(code)") }
      if used.count > 1 { report(.planReadingChosenTwice, at: used[1].place, "\(code)") }
      reportDuplicates(rows.map { ($0.alternative.value, $0.place) })
      return ReadingSwitch(
        code: code, question: rows.lazy.map(\.question).first { !$0.isEmpty } ?? "",
        alternatives: rows.map(\.alternative),
        chosen: choices[code] ?? (used.first ?? first).alternative.value, place: first.place)
    }
  }

  private mutating func readProperties() -> PlanProperties {
    var properties = PlanProperties()
    var seen: Set<String> = []
    let named = rows(of: .plan) { row, _ in properties.read(&row) }
    for (property, place) in named {
      let isNew = seen.insert(property.name.en).inserted
      if !isNew && !property.isRepeatable {
        report(.planDuplicate, at: place, "\(property.name.vi)")
      }
    }
    guard let table = tables[.plan] else { return properties }
    for property in PlanProperty.all where property.isRequired && !seen.contains(property.name.en) {
      report(
        .planPropertyMissing, at: Place(table.source), "\(property.name.vi)",
        "\(property.example)")
    }
    if properties.firstYear > properties.lastYear {
      report(
        .planYearsReversed, at: Place(table.source), "\(properties.firstYear)",
        "\(properties.lastYear)")
    }
    return properties
  }

  mutating func report(_ kind: FindingKind, at place: Place?, _ values: Finding.Value...) {
    findings.append(Finding(kind, at: place, values: values))
  }

  /// Reports every code but the first of those that are equal.
  mutating func reportDuplicates(_ codes: [(String, Place)]) {
    var seen: Set<String> = []
    for (code, place) in codes where !code.isEmpty && !seen.insert(code).inserted {
      report(.planDuplicate, at: place, "\(code)")
    }
  }
}
