import Nominations
import RegisterWriting
import SheetReading
import Sheets
import Templates

extension Verb {
  /// A plan folder from a template.
  static let new = Verb(
    name: "new", operands: "FOLDER",
    summary: Phrase(
      vi: "tạo thư mục kế hoạch từ một kế hoạch mẫu", en: "start a plan folder from a template"),
    options: [.template], run: startFolder)
}

/// Why no folder was started.
private enum NewError: Error {
  case noTemplate(asked: String?)
  case planExists(path: String)
  case template(Finding)
  case writing(WriteError)

  func message(in language: Language) -> String {
    switch self {
    case .noTemplate(let asked):
      let names = PlanTemplate.all.map { "  \($0.code)  \($0.name)" }.joined(separator: "\n")
      return Phrase(
        vi: "không có kế hoạch mẫu “{0}”; chọn một trong:\n{1}",
        en: "there is no template “{0}”; choose one of:\n{1}"
      ).filled(with: [asked ?? "", names], in: language)
    case .planExists(let path):
      return Phrase(
        vi: "{0} đã có; hãy chọn thư mục khác, chương trình không ghi đè kế hoạch",
        en: "{0} exists; choose another folder, a plan is never overwritten"
      ).filled(with: [path], in: language)
    case .template(let finding):
      return finding.message(in: language, showingPersonalValues: true)
    case .writing(let error):
      return error.message(in: language)
    }
  }
}

@Sendable private func startFolder(_ options: Options) -> ExitCode {
  guard options.operands.count == 1 else {
    printError(Verb.new.helpPage(in: options.language))
    return .failed
  }
  do {
    let folder = PlanFolder(path: options.operands[0])
    let period = try start(folder, from: options.template)
    printOut(
      Phrase(
        vi: """
          Đã tạo {0}. Việc tiếp theo:
            1. Mở {0}/plan.xlsx, thay danh sách đơn vị và xem lại từng bảng.
            2. Chép tệp của các đơn vị vào {0}/nominations/{1}/.
            3. Chạy: tonghop {0}
          """,
        en: """
          Made {0}. What to do next:
            1. Open {0}/plan.xlsx, put in your units, and look through every table.
            2. Put the units' files into {0}/nominations/{1}/.
            3. Run: tonghop {0}
          """
      ).filled(with: [folder.path, "\(period)"], in: options.language))
    return .clean
  } catch {
    printError("tonghop new: " + error.message(in: options.language))
    return .failed
  }
}

/// - Returns: The first period of the plan, whose folder waits for submissions.
private func start(_ folder: PlanFolder, from name: String?) throws(NewError) -> Period {
  guard let template = name.flatMap(PlanTemplate.template(named:)) else {
    throw .noTemplate(asked: name)
  }
  if let existing = folder.planPath { throw .planExists(path: existing) }
  var sheets: [Sheet] = []
  var mistake: Finding?
  for file in template.files {
    do {
      sheets.append(try readSheet(ofCSV: file.bytes, named: file.name) { _ in })
    } catch {
      throw .template(error.finding)
    }
  }
  let plan = Plan.load(from: sheets) { finding in
    if finding.kind.severity == .error { mistake = mistake ?? finding }
  }
  if let mistake { throw .template(mistake) }
  let period = plan?.properties.firstPeriod ?? Period(year: 0)
  do {
    for name in ["nominations/\(period)", "tasks", "history"] {
      try makeFolder(folder.inside(name))
    }
    try OutputSet.finishInterrupted(in: folder.path)
    let set = try OutputSet(folder.path)
    let draft = set.draft()
    try writePlan(PlanTableContent.contents(of: sheets), to: draft.path)
    set.put(draft, at: "plan.xlsx")
    try set.commit()
  } catch {
    throw .writing(error)
  }
  return period
}
