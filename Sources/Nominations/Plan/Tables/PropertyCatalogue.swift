import Sheets
import VietnameseText

extension PlanProperty {
  /// Every property, in the order in which a plan lists them.
  public static let all: [PlanProperty] = document + years + letter + reading + council

  /// The property that a text names, in either language.
  public static func property(named text: String) -> PlanProperty? {
    let key = ComparisonKey(text)
    return all.first { ComparisonKey($0.name.vi) == key || ComparisonKey($0.name.en) == key }
  }

  private static let document: [PlanProperty] = [
    .text(
      \.agency, vi: "Cơ quan", en: "Agency",
      takes: Phrase(vi: "cơ quan tổng hợp", en: "the body that consolidates"), isRequired: true,
      example: "Sở Lao động - Thương binh và Xã hội"),
    .text(
      \.superior, vi: "Cơ quan chủ quản", en: "Superior",
      takes: Phrase(vi: "cơ quan cấp trên, dòng đầu của văn bản", en: "the body above it"),
      example: "Ủy ban nhân dân tỉnh Lào Cai"),
    .text(
      \.title, vi: "Tên kế hoạch", en: "Title",
      takes: Phrase(vi: "trích yếu của kế hoạch", en: "the plan's title"), isRequired: true,
      example: "Công tác thi đua, khen thưởng năm 2022"),
    .text(
      \.documentNumber, vi: "Số, ký hiệu", en: "Number",
      takes: Phrase(vi: "số và ký hiệu; số có thể để trống", en: "number and symbol"),
      example: "/KH-SLĐTBXH"),
    PlanProperty(
      vi: "Ngày kế hoạch", en: "Issued",
      takes: Phrase(
        vi: "ngày của chính kế hoạch: ngày/tháng/năm, tháng/năm hoặc năm",
        en: "the plan's own date: day/month/year, month/year or a year"),
      example: "02/2022", read: readIssued),
    PlanProperty(
      vi: "Căn cứ", en: "Citation",
      takes: Phrase(
        vi: "văn bản mà kế hoạch căn cứ, có “ngày …”; mỗi văn bản một dòng",
        en: "a document that the plan cites, with its date after “ngày”; a row each"),
      isRepeatable: true, example: "Kế hoạch số 05/KH-UBND ngày 29/01/2022 của UBND tỉnh",
      read: readCitation),
  ]

  private static let years: [PlanProperty] = [
    .year(
      \.firstYear, vi: "Năm đầu", en: "First year",
      takes: Phrase(vi: "năm đầu của kế hoạch", en: "the plan's first year"), example: "2022"),
    .year(
      \.lastYear, vi: "Năm cuối", en: "Last year",
      takes: Phrase(vi: "năm cuối của kế hoạch", en: "the plan's last year"), example: "2025"),
    .integer(
      \.firstRegistrationYear, in: yearRange, vi: "Năm đầu của giai đoạn đăng ký",
      en: "First registration year",
      takes: Phrase(
        vi: "nếu kế hoạch nêu giai đoạn đăng ký riêng", en: "where the plan names other years"),
      example: "2021"),
    .integer(
      \.lastRegistrationYear, in: yearRange, vi: "Năm cuối của giai đoạn đăng ký",
      en: "Last registration year",
      takes: Phrase(
        vi: "nếu kế hoạch nêu giai đoạn đăng ký riêng", en: "where the plan names other years"),
      example: "2025"),
    .choice(
      \.cadence, of: .cadences, vi: "Kỳ tổng hợp", en: "Cadence",
      takes: Phrase(
        vi: "hằng quý (mặc định) hoặc hằng năm", en: "quarterly (default) or yearly"),
      example: "hằng quý"),
  ]

  private static let letter: [PlanProperty] = [
    .text(
      \.location, vi: "Địa danh", en: "Location",
      takes: Phrase(vi: "địa danh ghi trước ngày", en: "the place of the place-and-date line"),
      example: "Lào Cai"),
    PlanProperty(
      vi: "Ngày văn bản", en: "Document date",
      takes: Phrase(
        vi: "ngày ghi trên văn bản gửi đi; để trống thì in dấu chấm",
        en: "the day on what is sent; dots where empty"),
      example: "24/01/2023"
    ) { $1.documentDate = $0.date(PropertyColumn.value) },
    .text(
      \.forwardTo, vi: "Gửi đến", en: "Forward to",
      takes: Phrase(vi: "cơ quan nhận danh sách", en: "the body that the list goes to"),
      example: "Công an tỉnh Lào Cai"),
    .text(
      \.forwardingTitle, vi: "Tên danh sách", en: "List title",
      takes: Phrase(vi: "tên của danh sách gửi đi", en: "the title of the forwarding list"),
      example: "Danh sách đăng ký xây dựng điển hình tiên tiến"),
    .text(
      \.signingCapacity, vi: "Ký thay", en: "Signing capacity",
      takes: Phrase(
        vi: "KT., TM., TL. hoặc TUQ. và chức vụ; để trống nếu người đứng đầu ký",
        en: "KT., TM., TL. or TUQ. and the position; empty where the head signs"),
      example: "KT. GIÁM ĐỐC"),
    .text(
      \.signerPosition, vi: "Chức vụ người ký", en: "Signer's position",
      takes: Phrase(vi: "chức vụ của người ký", en: "the position of who signs"),
      example: "PHÓ GIÁM ĐỐC"),
    .text(
      \.signerName, vi: "Người ký", en: "Signer",
      takes: Phrase(vi: "họ và tên người ký", en: "the name of who signs"),
      example: "Nguyễn Văn A"),
    PlanProperty(
      vi: "Nơi nhận", en: "Recipient",
      takes: Phrase(
        vi: "một nơi nhận; mỗi nơi một dòng, theo thứ tự in",
        en: "a recipient; a row each, in the order of print"),
      isRepeatable: true, example: "Lưu: VT, VP"
    ) { $1.recipients.append($0.text(PropertyColumn.value)) },
    PlanProperty(
      vi: "Chức vụ lãnh đạo", en: "Leading position",
      takes: Phrase(
        vi: "chức vụ mà người giữ được xét theo tiêu chí lãnh đạo; mỗi chức vụ một dòng",
        en: "a position whose holders are judged as leaders; a row each"),
      isRepeatable: true, example: "Chánh Văn phòng"
    ) { $1.leaderPositions.append($0.text(PropertyColumn.value)) },
    .choice(
      \.forwardsAwaiting, of: .yesNo, vi: "Gửi cả trường hợp chờ xác nhận",
      en: "Forwards awaiting",
      takes: Phrase(
        vi: "“có” (mặc định) nếu danh sách gửi gồm cả trường hợp chờ xác nhận, có ghi chú",
        en: "“yes” (default) if the forwarding list holds what awaits confirmation, noted so"),
      example: "có"),
    .choice(
      \.listOrder, of: .listOrders, vi: "Thứ tự danh sách", en: "List order",
      takes: Phrase(
        vi: "theo đơn vị (mặc định), theo tên, hoặc theo điểm",
        en: "by unit (default), by name, or by score"),
      example: "đơn vị"),
    .choice(
      \.hasWebsiteList, of: .yesNo, vi: "Danh sách đăng website", en: "Website list",
      takes: Phrase(
        vi: "“có” nếu cần danh sách công bố, không có ngày sinh và mã số",
        en: "“yes” for a list to publish, without birth dates and codes"),
      example: "không"),
  ]

  private static let reading: [PlanProperty] = [
    .choice(
      \.readsHidden, of: .yesNo, vi: "Đọc phần ẩn", en: "Read hidden",
      takes: Phrase(
        vi: "có đọc dòng và trang ẩn không (mặc định “không”); đằng nào cũng được đếm",
        en: "whether hidden rows and sheets are read (default “no”); they are counted either way"),
      example: "không"),
    .choice(
      \.achievementsAreComplete, of: .yesNo, vi: "Thành tích kê đủ", en: "Achievements complete",
      takes: Phrase(
        vi: "“có” (mặc định): danh hiệu không kê là không đạt; “không”: là thiếu dữ liệu",
        en: "“yes” (default): a title not listed was not won; “no”: it is unknown"),
      example: "có"),
    .choice(
      \.disciplineListIsComplete, of: .yesNo, vi: "Danh sách kỷ luật đã đủ",
      en: "Discipline list is complete",
      takes: Phrase(
        vi: "“có”: ai không có tên trong bảng Kỷ luật là không vi phạm; mặc định “không”",
        en: "“yes”: who is not in the table was not disciplined; default “no”"),
      example: "không"),
    .choice(
      \.acrossUnits, of: .duplicatePolicies, vi: "Trùng ở hai đơn vị", en: "Across units",
      takes: acrossTakes, example: "gộp"),
    .choice(
      \.acrossMovements, of: .duplicatePolicies, vi: "Trùng ở hai phong trào",
      en: "Across movements", takes: acrossTakes, example: "gộp"),
    .choice(
      \.acrossPeriods, of: .duplicatePolicies, vi: "Trùng với kỳ trước", en: "Across periods",
      takes: acrossTakes, example: "báo"),
    .choice(
      \.reusedAchievements, of: .duplicatePolicies, vi: "Thành tích đã dùng ở kỳ trước",
      en: "Achievements used before",
      takes: Phrase(
        vi: "“gộp”: vẫn tính; “báo”: tính và báo; “loại”: không tính nữa; mặc định “gộp”",
        en: "“merge” counts them, “report” counts and tells, “refuse” counts them no more; "
          + "“merge” by default"), example: "báo"),
  ]

  private static let council: [PlanProperty] = [
    PlanProperty(
      vi: "Tỷ lệ phiếu công nhận", en: "Pass mark",
      takes: Phrase(
        vi: "tỷ lệ phiếu hợp lệ phải đạt, 0 đến 1; để trống nếu không bỏ phiếu",
        en: "the share of valid ballots to be reached, 0 to 1; empty without a ballot"),
      example: "0,5", read: readPassMark),
    .integer(
      \.councilSize, in: 1...1000, vi: "Số phiếu phát ra", en: "Ballots handed out",
      takes: Phrase(vi: "số thành viên Hội đồng bỏ phiếu", en: "how many members vote"),
      example: "9"),
    .choice(
      \.usesPoints, of: .yesNo, vi: "Chấm điểm", en: "Uses points",
      takes: Phrase(
        vi: "“có” nếu tiêu chí có điểm; mặc định “không”", en: "“yes” where criteria give points"),
      example: "không"),
  ]

  private static let acrossTakes = Phrase(
    vi: "gộp, báo, hoặc từ chối dòng sau", en: "merge, report, or refuse the later one")

  @Sendable private static func readPassMark(
    _ row: inout PlanRow, _ properties: inout PlanProperties
  ) {
    guard let share = row.number(PropertyColumn.value) else { return }
    guard share > 0 && share <= 1 else {
      row.report(
        .planNumberOutOfRange, at: PropertyColumn.value, "\(row.text(PropertyColumn.value))", "0",
        "1")
      return
    }
    properties.passMark = share
  }

  @Sendable private static func readIssued(
    _ row: inout PlanRow, _ properties: inout PlanProperties
  ) {
    let numbers = row.text(PropertyColumn.value).split(separator: "/").map { Int(trimmed($0)) }
    switch (numbers.count, numbers.first ?? nil, numbers.last ?? nil) {
    case (1, _, let year?) where yearRange.contains(year):
      properties.issued = PartialDate(year: year)
    case (2, let month?, let year?) where yearRange.contains(year) && (1...12).contains(month):
      properties.issued = PartialDate(year: year, month: month)
    default:
      guard let date = row.date(PropertyColumn.value) else { return }
      properties.issued = PartialDate(year: date.year, month: date.month, day: date.day)
    }
  }

  @Sendable private static func readCitation(
    _ row: inout PlanRow, _ properties: inout PlanProperties
  ) {
    let text = row.text(PropertyColumn.value)
    let date = dates(in: text).first
    properties.citations.append(
      Citation(text: text, date: date, place: row.place(of: PropertyColumn.value)))
  }
}

extension Choice<DuplicatePolicy> {
  fileprivate static let duplicatePolicies = Choice([
    (.merge, Phrase(vi: "gộp", en: "merge")), (.report, Phrase(vi: "báo", en: "report")),
    (.refuse, Phrase(vi: "từ chối", en: "refuse")),
  ])
}

extension Choice<ListOrder> {
  fileprivate static let listOrders = Choice([
    (.unit, Phrase(vi: "đơn vị", en: "unit")), (.name, Phrase(vi: "tên", en: "name")),
    (.score, Phrase(vi: "điểm", en: "score")),
  ])
}
