import Nominations
import Sheets
import VietnameseText

/// A period of an invented office, with something of everything that documents show.
enum SampleConsolidation {
  static let file = SheetSource(file: "phong-nghiep-vu/de nghi quy 1.xlsx", sheet: "Danh sách")
  static let plainFile = SheetSource(file: "trung-tam/dsdn.csv", sheet: nil)
  static let planSheet = SheetSource(file: "plan.xlsx", sheet: "criteria")

  static let streak = Criterion(
    code: "C-1", appliesTo: [.individual], label: "CSTĐCS 02 năm",
    clause: "Đạt danh hiệu “Chiến sĩ thi đua cơ sở” 02 năm liên tục", locus: "II.1",
    rule: .titleStreak(Rule.TitleStreak(title: "Chiến sĩ thi đua cơ sở", years: 2)),
    place: planSheet.row(2), ruleCell: planSheet.row(2))
  static let attestation = Criterion(
    code: "C-2", appliesTo: [.individual, .collective], label: "Tiêu biểu",
    clause: "Tiêu biểu, xuất sắc trong phong trào thi đua", locus: "II.2",
    rule: .attestation(isSuperlative: false), place: planSheet.row(3), ruleCell: planSheet.row(3))

  static var plan: Plan {
    var plan = Plan()
    plan.properties.agency = "Sở Thí nghiệm và Khảo cứu"
    plan.properties.superior = "UBND tỉnh Bình Yên"
    plan.properties.documentNumber = "5/DS-STNKC"
    plan.properties.location = "Bình Yên"
    plan.properties.documentDate = CivilDate(year: 2022, month: 2, day: 5)
    plan.properties.forwardTo = "Công an tỉnh"
    plan.properties.forwardingTitle =
      "Danh sách tập thể, cá nhân điển hình tiên tiến trong phong trào “Toàn dân bảo vệ an ninh "
      + "Tổ quốc” đề nghị biểu dương, nhân rộng"
    plan.properties.signingCapacity = "KT. Giám đốc"
    plan.properties.signerPosition = "Phó Giám đốc"
    plan.properties.signerName = "Trịnh Hoài Giang"
    plan.properties.recipients = [
      "Công an tỉnh", "Ban Thi đua - Khen thưởng tỉnh", "Lãnh đạo Sở",
      "Các phòng, đơn vị trực thuộc Sở", "Lưu: VT, VP",
    ]
    plan.properties.passMark = 0.5
    plan.properties.councilSize = 9
    plan.properties.hasWebsiteList = true
    plan.units = [
      Unit(code: "PNV", name: "Phòng Nghiệp vụ", kind: "phòng", place: planSheet.row(10)),
      Unit(code: "TT", name: "Trung tâm Khảo cứu ứng dụng", place: planSheet.row(11)),
      Unit(code: "VP", name: "Văn phòng Sở", place: planSheet.row(12)),
    ]
    plan.movements = [
      Movement(code: "ANTQ", name: "Toàn dân bảo vệ an ninh Tổ quốc", place: planSheet.row(20))
    ]
    plan.criteria = [streak, attestation]
    plan.deadlines = [
      Deadline(
        code: "H-1", subject: .submission, what: "Gửi danh sách đề nghị", who: "Các đơn vị",
        rule: .yearly(day: 20, month: 1), place: planSheet.row(50)),
      Deadline(
        code: "H-2", subject: .dossier, what: "Gửi hồ sơ khen thưởng", who: "Các đơn vị",
        rule: .undated("hằng năm"), place: planSheet.row(51)),
    ]
    plan.switches = [
      ReadingSwitch(
        code: "bac-cau", question: "Danh hiệu cao hơn có thay cho năm thiếu không?",
        alternatives: [
          ReadingSwitch.Alternative(value: "khong", meaning: "chỉ tính đúng danh hiệu"),
          ReadingSwitch.Alternative(value: "co", meaning: "danh hiệu cao hơn cũng tính"),
        ], chosen: "khong", place: planSheet.row(30))
    ]
    return plan
  }

  static func nomination(
    _ name: String, kind: NomineeKind, row: Int, birth: PartialDate? = nil, unit: String,
    position: String? = nil, achievements: [String] = [], request: String? = nil
  ) -> Nomination {
    let place = file.row(row)
    var nomination = Nomination(
      place: place, period: Period(year: 2022, quarter: 1), name: Sourced(name, at: place))
    nomination.kind = kind
    nomination.sender = unit
    nomination.birthDate = birth.map { Sourced($0, at: place.at(column: 3)) }
    nomination.position = position.map { Sourced($0, at: place.at(column: 4)) }
    nomination.unit = Sourced(unit, at: place.at(column: 5))
    nomination.requests = request.map { [Sourced($0, at: place.at(column: 7))] } ?? []
    nomination.achievementTexts = achievements.map {
      AchievementText(text: $0, place: place.at(column: 6))
    }
    return nomination
  }

  static func entry(
    _ nominations: [Nomination], unit: String, verdicts: [(Criterion, Verdict, Phrase)],
    verdict: Verdict
  ) -> RegisterEntry {
    var nominee = Nominee(nominations: nominations)
    nominee.unit = unit
    nominee.movements = ["ANTQ"]
    let results = verdicts.map { criterion, verdict, reason in
      CriterionResult(
        criterion: criterion, verdict: verdict,
        evidence: [
          Evidence(
            words: "CSTĐCS năm 2020, 2021", decision: "12/QĐ-STNKC",
            place: nominations[0].place.at(column: 6))
        ], reason: reason)
    }
    return RegisterEntry(
      nominee: nominee,
      assessment: Assessment(results: results, verdict: verdict, score: nil))
  }

  static let names = [
    "Lương Thị Mai Phượng", "Đặng Quốc Khánh", "Hoàng Ngọc Uyên Thư", "Vừ A Dế",
    "Nguyễn Đỗ Thục Quyên", "Ừng Thị Ơn", "Trần Văn Bằng", "Phạm Thuỳ Dương", "Lò Văn Ổn",
    "Bế Thị Xuân Quỳnh",
  ]

  static let longAchievements = [
    "Năm 2020: Chiến sĩ thi đua cơ sở (Quyết định số 112/QĐ-STNKC ngày 15/12/2020)",
    "Năm 2021: Chiến sĩ thi đua cơ sở; Giấy khen của Giám đốc Công an tỉnh; hoàn thành xuất sắc "
      + "nhiệm vụ được giao, chủ trì 02 sáng kiến đã áp dụng và có khả năng nhân rộng trong ngành",
  ]

  static var entries: [RegisterEntry] {
    let met = Phrase(vi: "Đủ 02 năm liên tục (2020, 2021)", en: "Two years in a row")
    let lacking = Phrase(
      vi: "Mới có 01 năm (2021); cần thêm năm 2020", en: "Only 2021; 2020 is lacking")
    let missing = Phrase(vi: "Hồ sơ không nêu thành tích", en: "No achievements are stated")
    let waiting = Phrase(vi: "Chưa có xác nhận của Hội đồng", en: "The council has not confirmed")
    let outcomes: [(Verdict, Phrase)] = [
      (.met, met), (.notMet, lacking), (.missingData, missing), (.awaitingConfirmation, waiting),
    ]
    var entries = [
      entry(
        [
          nomination(
            "Phòng Nghiệp vụ", kind: .collective, row: 8, unit: "Phòng Nghiệp vụ",
            achievements: ["Tập thể lao động xuất sắc năm 2020, 2021"], request: "Bằng khen")
        ], unit: "PNV", verdicts: [(attestation, .met, met)], verdict: .met)
    ]
    for (index, name) in names.enumerated() {
      let (verdict, reason) = outcomes[index < 7 ? 0 : index % 4]
      entries.append(
        entry(
          [
            nomination(
              name, kind: .individual, row: 12 + index,
              birth: index % 3 == 0
                ? PartialDate(year: 1980 + index)
                : PartialDate(year: 1980 + index, month: 3, day: 5), unit: "Trung tâm KCUD",
              position: index % 2 == 0 ? "Chuyên viên" : "Phó Trưởng phòng Tổng hợp",
              achievements: index % 4 == 3 ? [] : longAchievements,
              request: "Giấy khen của Giám đốc Công an tỉnh")
          ], unit: index % 2 == 0 ? "TT" : "PNV",
          verdicts: [(streak, verdict, reason), (attestation, .awaitingConfirmation, waiting)],
          verdict: verdict))
    }
    for index in [0, 1, 4] {
      entries[index].ballot = BallotResult(votesFor: 8, ballotsValid: 9, isRecognised: true)
    }
    entries[2].refusal = Phrase(vi: "Vượt chỉ tiêu của đơn vị", en: "Over the unit's quota")
    return entries
  }

  static let consolidation: Consolidation = {
    var result = Consolidation(plan: plan, period: Period(year: 2022, quarter: 1))
    result.entries = entries
    let quota = Quota(
      code: "CT-1", cadence: .quarterly, kinds: [.individual], atLeast: 1, atMost: 2,
      clause: "mỗi quý từ 01 đến 02 cá nhân", place: planSheet.row(40))
    for (index, unit) in plan.units.enumerated() {
      var standing = UnitStanding(unit: unit)
      if index < 2 { standing.files = [index == 0 ? file.file : plainFile.file] }
      standing.counts = index == 0 ? [.collective: 1, .individual: 5] : [.individual: 5]
      if index == 2 { standing.counts = [:] }
      standing.timeliness = [.inTime, .late, .unknown][index]
      standing.quotas = [
        QuotaStanding(quota: quota, count: index < 2 ? 5 : 0, isMet: index < 2 ? false : nil)
      ]
      result.units.append(standing)
    }
    result.files = [
      FileStanding(file: file.file, sender: "PNV", sheets: 1, nominations: 11, isReadable: true),
      FileStanding(
        file: plainFile.file, sender: "TT", sheets: 1, nominations: 0, isReadable: false),
    ]
    result.ledger = [
      LedgerEntry(source: file, rows: 1...7, kind: .heading),
      LedgerEntry(source: file, rows: 8...8, kind: .nomination),
      LedgerEntry(source: file, rows: 9...11, kind: .section),
      LedgerEntry(source: file, rows: 12...21, kind: .nomination),
      LedgerEntry(
        source: file, rows: 22...22, kind: .duplicate, counterpart: file.row(12)),
      LedgerEntry(source: file, rows: 23...24, kind: .blank),
      LedgerEntry(source: file, rows: 25...27, kind: .signature),
    ]
    let one = nomination(
      names[0], kind: .individual, row: 12, birth: PartialDate(year: 1980), unit: "Trung tâm KCUD")
    let other = nomination(
      "Lương T. Mai Phượng", kind: .individual, row: 22,
      birth: PartialDate(year: 1980, month: 5, day: 1), unit: "Phòng NV")
    result.merges = [
      MergedPair(
        left: one, right: other, reason: Phrase(vi: "cùng số CCCD", en: "same citizen ID"))
    ]
    result.questions = [
      DuplicateQuestion(
        left: one, right: other, probability: 0.82,
        reason: Phrase(vi: "tên gần giống, cùng năm sinh", en: "similar names, same year"),
        proposal: .merge)
    ]
    result.tasks = tasks
    result.dueDates = plan.dueDates(in: 2022)
    let kind = FindingKind(
      "I99", .error, title: Phrase(vi: "Thử", en: "Test"),
      message: Phrase(vi: "Ngày sinh “{0}” không có thật", en: "No such date: {0}"),
      remedy: Phrase(vi: "Sửa lại ngày sinh rồi gửi lại.", en: "Correct the date of birth."))
    result.findings = [
      Finding(kind, at: file.row(14).at(column: 3), .personal("31/02/1982")),
      Finding(kind, at: Place(file: plainFile.file), .plain("x")),
      Finding(kind, at: nil, .plain("=1+1")),
    ]
    return result
  }()

  static let tasks: [PlannedTask] = [
    task(
      1, 1, "Xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2022",
      ["Phòng Nghiệp vụ", "Trung tâm Khảo cứu ứng dụng"], due: "trước ngày 20/01/2022"),
    task(
      1, 2, "Phát động phong trào thi đua toàn diện; tổng hợp đăng ký thi đua gửi Hội đồng các cấp",
      ["Các phòng, đơn vị trực thuộc Sở; đơn vị cấp huyện, thị xã, thành phố"]),
    task(2, 1, "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm", ["Các phòng"]),
    task(4, 1, "Tổng kết công tác thi đua, khen thưởng năm 2022", ["Các phòng"]),
    task(nil, 1, "Tuyên truyền, phổ biến văn bản mới về thi đua, khen thưởng", []),
  ]

  private static func task(
    _ quarter: Int?, _ order: Int, _ text: String, _ coordinators: [String], due: String = ""
  ) -> PlannedTask {
    PlannedTask(
      code: "NV\(quarter ?? 0).\(order)", year: 2022, quarter: quarter, order: order, text: text,
      leads: ["Văn phòng Sở"], coordinators: coordinators, due: due, place: planSheet.row(60))
  }
}

extension SheetSource {
  func row(_ number: Int) -> Place { Place(self, row: number) }
}
