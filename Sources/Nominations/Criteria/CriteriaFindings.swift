import Sheets

/// What can be found when nominees are judged.
extension FindingKind {
  public static let criteriaKinds: [FindingKind] = [
    .unreadableNumber, .contradictoryAttestations, .wrongAttester, .markAgainstRecords,
    .textAgainstColumn, .severalRatings, .severalSuperlatives, .claimAgainstMembers,
    .differentBirthDates, .differentPositions, .differentAchievements, .achievementUsedTwice,
    .issuerWithoutPower, .achievementUsedBefore, .textAgainstDenial, .decisionAgainstColumn,
    .textOfAnotherYear, .initiativeCountsDiffer, .deniedElsewhere, .decisionOfTwo,
  ]

  public static let unreadableNumber = FindingKind(
    "C01", .warning,
    title: Phrase(vi: "Không đọc được số", en: "Number cannot be read"),
    message: Phrase(
      vi: "“{0}” không phải là số mà tiêu chí {1} cần.",
      en: "“{0}” is not a number, which criterion {1} needs."),
    remedy: Phrase(vi: "Ghi lại bằng chữ số, như 12,5.", en: "Enter it in digits, as in 12,5."))

  public static let contradictoryAttestations = FindingKind(
    "C02", .warning,
    title: Phrase(vi: "Xác nhận trái nhau", en: "Contradictory attestations"),
    message: Phrase(
      vi: "Tiêu chí {0} chỗ đánh dấu đạt, chỗ đánh dấu không.",
      en: "Criterion {0} is ticked in one place and denied in another."),
    remedy: Phrase(
      vi: "Hỏi đơn vị, rồi ghi kết quả ở decisions.xlsx.",
      en: "Ask the unit, then enter the answer in decisions.xlsx."))

  public static let wrongAttester = FindingKind(
    "C03", .note,
    title: Phrase(vi: "Người xác nhận không đúng", en: "Attested by the wrong body"),
    message: Phrase(
      vi: "Tiêu chí {0} được đánh dấu bởi nơi không có quyền xác nhận; dấu này chưa được tính.",
      en: "Criterion {0} was ticked by a body that may not attest it; the tick does not count."),
    remedy: Phrase(
      vi: "Nơi có quyền xác nhận ở decisions.xlsx, hoặc sửa cột “Người xác nhận” của tiêu chí.",
      en: "Have the right body confirm it in decisions.xlsx, or change the criterion's attester."))

  public static let markAgainstRecords = FindingKind(
    "C04", .warning,
    title: Phrase(vi: "Đánh dấu trái với thành tích", en: "Tick contradicts the achievements"),
    message: Phrase(
      vi: "Ô ghi “{0}” trái với thành tích đã khai cho tiêu chí {1}.",
      en: "The cell says “{0}”, against the achievements given for criterion {1}."),
    remedy: Phrase(
      vi: "Yêu cầu đơn vị bổ sung thành tích hoặc sửa dấu.",
      en: "Ask the unit to complete the achievements or correct the tick."))

  public static let textAgainstColumn = FindingKind(
    "C05", .warning,
    title: Phrase(vi: "Thành tích khai trái với cột năm", en: "Text contradicts the year's column"),
    message: Phrase(
      vi: "Năm {0}: phần tự khai ghi “{1}”, cột riêng ghi “{2}”; lấy theo cột riêng.",
      en: "Year {0}: the text says “{1}”, the column “{2}”; the column is used."),
    remedy: Phrase(
      vi: "Đối chiếu quyết định, sửa chỗ sai rồi gửi lại.",
      en: "Check the decision, correct the one that is wrong and send it again."))

  public static let severalRatings = FindingKind(
    "C06", .warning,
    title: Phrase(vi: "Một năm hai mức xếp loại", en: "Two ratings for one year"),
    message: Phrase(
      vi: "Năm {0} có hai mức xếp loại: “{1}” và “{2}”.",
      en: "Year {0} bears two ratings: “{1}” and “{2}”."),
    remedy: Phrase(
      vi: "Đối chiếu quyết định xếp loại, sửa chỗ sai rồi gửi lại.",
      en: "Check the rating decision, correct the one that is wrong and send it again."))

  public static let severalSuperlatives = FindingKind(
    "C07", .warning,
    title: Phrase(vi: "Nhiều nơi cùng nhận “nhất”", en: "Several claim to be the best"),
    message: Phrase(
      vi: "Tiêu chí {0} chỉ một nơi có thể đạt, nhưng {1} nơi cùng nhận.",
      en: "Criterion {0} can be true of one only, but {1} claim it."),
    remedy: Phrase(
      vi: "Hội đồng chọn một, ghi “không đạt” cho các nơi còn lại ở decisions.xlsx.",
      en: "The council chooses one and enters “not met” for the others in decisions.xlsx."))

  public static let claimAgainstMembers = FindingKind(
    "C08", .warning,
    title: Phrase(
      vi: "Tập thể khai trái với cá nhân", en: "A collective's claim contradicts its members"),
    message: Phrase(
      vi: "Đơn vị xác nhận {0}, nhưng các cá nhân được giới thiệu cho thấy khác.",
      en: "The unit attests {0}, but the individuals nominated show otherwise."),
    remedy: Phrase(
      vi: "Hỏi đơn vị; sửa dấu xác nhận hoặc bổ sung hồ sơ cá nhân.",
      en: "Ask the unit; correct the tick or complete the individuals' forms."))

  public static let differentBirthDates = FindingKind(
    "C09", .warning,
    title: Phrase(vi: "Ngày sinh khác nhau", en: "Different dates of birth"),
    message: Phrase(
      vi: "{0}: nơi ghi sinh {1}, nơi ghi {2}.", en: "{0}: born {1} in one form, {2} in another."),
    remedy: Phrase(
      vi: "Đối chiếu giấy tờ, sửa ngày sinh sai rồi gửi lại.",
      en: "Check the papers, correct the wrong date and send it again."))

  public static let differentPositions = FindingKind(
    "C10", .warning,
    title: Phrase(vi: "Chức vụ khác nhau", en: "Different positions"),
    message: Phrase(
      vi: "{0}: nơi ghi “{1}”, nơi ghi “{2}”.",
      en: "{0}: “{1}” in one form, “{2}” in another."),
    remedy: Phrase(
      vi: "Xác định chức vụ hiện nay, sửa nơi ghi sai.",
      en: "Find out the present position and correct the form that is wrong."))

  public static let differentAchievements = FindingKind(
    "C11", .warning,
    title: Phrase(vi: "Thành tích hai nơi khác nhau", en: "Different achievements in two files"),
    message: Phrase(
      vi: "{0}: thành tích khai ở đây khác với {1}: {2}.",
      en: "{0}: the achievements given here differ from {1}: {2}."),
    remedy: Phrase(
      vi: "Đối chiếu quyết định; mọi thành tích đã khai đều được xét, nơi khai sai phải sửa.",
      en: "Check the decisions; all are taken into account until the wrong form is corrected."))

  public static let achievementUsedTwice = FindingKind(
    "C12", .warning,
    title: Phrase(vi: "Một thành tích dùng hai lần", en: "One achievement used twice"),
    message: Phrase(
      vi: "{0}: “{1}” được dùng cho cả hai phong trào {2} và {3}.",
      en: "{0}: “{1}” is used for both movements, {2} and {3}."),
    remedy: Phrase(
      vi: "Chọn một phong trào; một thành tích không được xét khen hai lần.",
      en: "Choose one of the movements; one achievement is not rewarded twice."))

  public static let issuerWithoutPower = FindingKind(
    "C13", .warning,
    title: Phrase(vi: "Nơi tặng không có thẩm quyền", en: "Conferred without the power"),
    message: Phrase(
      vi:
        "Theo luật của năm ghi nhận, {0} không có thẩm quyền tặng “{1}”; chưa tính, chờ xác nhận.",
      en: "By the law of its year, {0} may not confer “{1}”; it awaits a person's word."),
    remedy: Phrase(
      vi: "Đối chiếu quyết định: sửa tên hình thức, nơi tặng hoặc năm.",
      en: "Check the decision: correct the form, the body or the year."))

  public static let achievementUsedBefore = FindingKind(
    "C14", .warning,
    title: Phrase(vi: "Thành tích đã dùng ở kỳ trước", en: "Achievement used before"),
    message: Phrase(
      vi: "{0}: “{1}” đã được dùng khi giới thiệu ở kỳ {2} ({3}).",
      en: "{0}: “{1}” was put forward in {2} already ({3})."),
    remedy: Phrase(
      vi: "Nêu thành tích mới; cách xử lý ghi ở thuộc tính “Thành tích đã dùng ở kỳ trước”.",
      en: "State new achievements; the property “Achievements used before” says what follows."))

  public static let textAgainstDenial = FindingKind(
    "C15", .warning,
    title: Phrase(
      vi: "Cột ghi không, phần khai ghi có", en: "A column denies what the text states"),
    message: Phrase(
      vi: "Cột “{0}” ghi “{1}” mà phần tự khai ghi “{2}”; chưa tính, chờ xác nhận.",
      en: "The column “{0}” says “{1}”, the text “{2}”; it awaits a person's word."),
    remedy: Phrase(
      vi: "Đối chiếu quyết định, sửa chỗ sai rồi gửi lại.",
      en: "Check the decision, correct the one that is wrong and send it again."))

  public static let decisionAgainstColumn = FindingKind(
    "C16", .warning,
    title: Phrase(vi: "Quyết định hai nơi khác nhau", en: "Two decisions for one achievement"),
    message: Phrase(
      vi: "Năm {0}, “{1}”: phần tự khai ghi quyết định {2}, cột riêng ghi {3}; lấy theo cột riêng.",
      en: "Year {0}, “{1}”: the text names decision {2}, the column {3}; the column is used."),
    remedy: Phrase(
      vi: "Đối chiếu bản gốc quyết định, sửa số hoặc ngày bị sai.",
      en: "Check the original decision and correct the number or day that is wrong."))

  public static let textOfAnotherYear = FindingKind(
    "C17", .warning,
    title: Phrase(vi: "Năm khai khác dòng quyết định", en: "Another year than the decision's row"),
    message: Phrase(
      vi: "“{0}”: phần tự khai ghi năm {1}, dòng quyết định ghi năm {2}; chờ xác nhận năm {1}.",
      en: "“{0}”: the text says {1}, the decision's row {2}; {1} awaits a person's word."),
    remedy: Phrase(
      vi: "Đối chiếu quyết định; nếu là hai lần đạt thì lập thêm một dòng.",
      en: "Check the decision; if there were two, give each a row of its own."))

  public static let initiativeCountsDiffer = FindingKind(
    "C18", .warning,
    title: Phrase(vi: "Số sáng kiến không khớp", en: "Counts of initiatives differ"),
    message: Phrase(
      vi: "Cột riêng ghi {0} sáng kiến, đề tài, phần tự khai kể {1}; chưa tính, chờ xác nhận.",
      en: "The column counts {0} initiatives, the text {1}; they await a person's word."),
    remedy: Phrase(
      vi: "Đối chiếu quyết định công nhận, sửa số hoặc kể cho đủ.",
      en: "Check the decisions that recognise them; correct the number or name them all."))

  public static let deniedElsewhere = FindingKind(
    "C19", .warning,
    title: Phrase(vi: "Nơi ghi có, nơi ghi không", en: "Denied in one place, stated in another"),
    message: Phrase(
      vi: "Ở đây ghi không có “{0}” mà {1} ghi có; cột riêng được tính, phần tự khai chờ xác nhận.",
      en: "“{0}” is denied here and stated at {1}; a column counts, a text awaits a person's word."),
    remedy: Phrase(
      vi: "Đối chiếu quyết định, sửa chỗ sai rồi gửi lại.",
      en: "Check the decision, correct the one that is wrong and send it again."))

  public static let decisionOfTwo = FindingKind(
    "C20", .warning,
    title: Phrase(vi: "Một quyết định ghi hai kiểu", en: "One decision told in two ways"),
    message: Phrase(
      vi: "Quyết định {0}: ở đây là “{1}”, ở {3} là “{2}”; một quyết định không thể là cả hai.",
      en: "Decision {0}: “{1}” here, “{2}” at {3}; one decision cannot be both."),
    remedy: Phrase(
      vi: "Đối chiếu bản gốc quyết định; sửa số, ngày, nơi ban hành hoặc hình thức bị sai.",
      en: "Check the original decision; correct the number, day, body or form that is wrong."))
}
