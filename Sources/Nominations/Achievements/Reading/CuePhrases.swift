/// The function words of texts about achievements; within a row, phrases are parted by `|`.
///
/// They are matched with their accents in a text that has accents, by their letters in one that
/// has none.
enum CuePhrases {
  static let table: [(Role, String)] =
    time + scope + subjects + deeds + particles + papers + BodyPhrases.table

  private static let time: [(Role, String)] = [
    (
      .year,
      "năm|cuối năm|đầu năm|giữa năm|vào năm|vào các năm|các năm|những năm|trong năm|n|cả năm|trong các năm"
    ),
    (.schoolYear, "năm học|các năm học|trong các năm học|trong năm học|NH|niên khóa"),
    (.from, "từ|kể từ|suốt từ|bắt đầu từ"),
    (.to, "đến|tới|đến hết|cho đến|cho tới|đến tận"),
    (
      .untilNow,
      "đến nay|tới nay|nay|đến hiện tại|đến hiện nay|cho đến nay|hiện nay|tới giờ|đến giờ"
    ),
    (
      .vagueYear,
      """
      năm ngoái|năm nay|năm trước|năm vừa qua|năm vừa rồi|năm rồi|năm kia|năm qua|năm học trước\
      |năm học này|năm học vừa qua|năm học vừa rồi|năm học qua|trong năm học vừa qua\
      |trong năm học qua|trong năm học này|trong năm học trước|trong năm vừa qua|trong năm qua\
      |các năm sau|những năm sau|các năm sau đó|những năm sau đó|các năm tiếp theo\
      |những năm tiếp theo|năm sau|năm sau đó|năm tiếp theo|các năm trước|những năm trước\
      |các năm trước đó|những năm trước đó|năm học sau|năm học tiếp theo
      """
    ),
    (.phase, "giai đoạn|thời kỳ|nhiệm kỳ|khóa học|GĐ"),
    (.within, "trong|trong vòng|trong thời gian|trong số"),
    (
      .except,
      "trừ|ngoại trừ|trừ ra|không kể|không tính|chỉ trừ|loại trừ|không có năm|không gồm|không bao gồm"
    ),
    (.apart, "riêng|riêng năm|chỉ riêng"),
    (.among, "trong đó|trong đó có|gồm|bao gồm"),
    (.rest, "còn lại|các năm còn lại|những năm còn lại|năm còn lại|các năm khác|những năm khác"),
    (.recipient, "cho|trao cho|tặng cho"),
    (.inexact, "hơn|gần|trên|ít nhất|tối thiểu|không dưới|xấp xỉ"),
    (.each, "mỗi năm|mỗi năm học|mỗi năm đều|hàng năm|hằng năm"),
    (.always, "luôn|luôn luôn|thường xuyên|năm nào cũng"),
    (.assigned, "được giao|công tác|chính trị|chuyên môn|được phân công|kế hoạch|kinh tế"),
    ([.punished, .achieved], "bị|bị xử lý|bị thi hành|đã bị"), (.punished, "xử lý|hình thức|chịu"),
    (
      .lead,
      """
      lãnh đạo|chỉ đạo|chỉ huy|đưa|cùng|góp phần|giúp|xây dựng|góp phần cùng|cùng với|góp phần xây dựng\
      |góp phần đưa
      """
    ),
    (.running, "liền|liên tục|liên tiếp|liền kề|liên tục liền|kế tiếp|gần nhất|gần đây|qua"),
    (.times, "lần|lượt"),
    (.pieces, "chiếc|cái|tờ|tấm|danh hiệu"),
    (
      .many,
      "nhiều|nhiều năm|nhiều năm học|nhiều lần|một số|vài|các loại|những|các|mọi|toàn thể|tất cả|tất cả các|cả"
    ),
    (
      .partOfYear,
      "quý|quí|học kỳ|HK|tháng đầu năm|tháng cuối năm|6 tháng|9 tháng|tháng đầu|đợt"
    ),
  ]

  /// Numbers in words.
  static let numerals: [(Int, String)] = [
    (1, "một"), (2, "hai"), (3, "ba"), (4, "bốn"), (5, "năm năm|năm năm liền|năm năm liên tục"),
    (6, "sáu"), (7, "bảy"),
    (8, "tám"), (9, "chín"), (10, "mười"),
  ]

  /// Levels that follow a title's name.
  static let levels: [(TitleLevel, String)] = [
    (
      .unit,
      """
      cấp cơ sở|cơ sở|cấp đơn vị|cấp CS|cấp trường|cấp sở|cấp phòng|cấp cụm|cấp trung tâm\
      |cấp công ty|cấp bệnh viện|cấp viện|cấp khoa
      """
    ),
    (.district, "cấp huyện|cấp thành phố thuộc tỉnh|cấp thị xã|cấp quận|cấp xã"),
    (.province, "cấp tỉnh|cấp thành phố|cấp bộ|cấp ngành|cấp ban|cấp TP|cấp T|cấp bộ ngành"),
    (.state, "toàn quốc|cấp nhà nước|cấp quốc gia"),
  ]

  /// The level of a rating by its adjective alone, after “xếp loại”: the rank in the ratings.
  static let grades: [(Int, String)] = [
    (4, "xuất sắc|XS|hoàn thành xuất sắc|HTXS"), (3, "tốt|hoàn thành tốt|HTT"),
    (2, "hoàn thành|HT"), (1, "không hoàn thành|KHT"),
  ]

  private static let scope: [(Role, String)] = [
    (
      .not,
      """
      không|chưa|chưa từng|chưa bao giờ|không hề|chẳng|không được|chưa được|không đạt|chưa đạt\
      |không có|chưa có|trượt|hụt|không đủ điều kiện|không đủ|chưa đủ|không bị|chưa bị|mất|lỡ\
      |không thuộc|không xét|chưa xét|chưa xếp loại|không xếp loại|suýt|chưa một lần|không còn|ko\
      |k|không đề nghị|không đăng ký|chưa đăng ký|không được xét|không công nhận|không ai|không có ai|không cá nhân nào|không có cá nhân nào\
      |không được công nhận|chưa được công nhận|không phải là|không phải|chưa lần nào|ko đạt|không tham gia bình xét\
      |không có năm nào|không được duyệt|không được thông qua|không duyệt|không thông qua\
      |không để|không để xảy ra|không tham gia xét|không bình xét|chưa bình xét
      """
    ),
    (
      .ignored,
      """
      trình độ|quá trình|chương trình|công trình|nội bộ|tiến bộ|bộ phận|đồng bộ|toàn bộ|bộ môn\
      |cơ sở vật chất|không những|không chỉ|không ngừng|không vi phạm|không có quyết định\
      |không kèm|không kèm quyết định|thi đua khen thưởng|thi đua|tổng phụ trách|tại|theo\
      |kèm theo|kèm|thuộc|năm tuổi đảng|năm tuổi|năm thành lập|năm ngày|năm thực hiện\
      |năm xây dựng|năm công tác|năm kinh nghiệm|năm truyền thống|do tôi|của tôi|tôi chủ nhiệm\
      |tôi phụ trách|do bản thân|bầu cử|phong trào sáng kiến|xét sáng kiến|không quên\
      |không nhớ số|không rõ số|không có QĐ|không có minh chứng|không còn giữ|bằng tốt nghiệp\
      |chưa tìm thấy|chưa nộp|không tìm thấy|hội đồng thi đua khen thưởng|hội đồng TĐKT|TĐKT\
      |chấm sáng kiến|công tác thi đua khen thưởng|phong trào thi đua|mất quyết định|mất QĐ\
      |mất bản gốc|thi đua và khen thưởng|không có bản gốc|chưa bổ sung|không lưu\
      |lao động sáng tạo|chưa rõ số|không nhớ rõ số|quên số|không có số|sinh con|sinh con thứ ba\
      |nuôi con|nuôi con nhỏ|không chuyên trách|không giữ chức vụ|không hưởng lương|không ngại\
      |không quản|bị trừ|bị trừ thi đua|trừ điểm|trừ thi đua|không thể thiếu|gửi|đã gửi|gửi về|nộp về
      """
    ),
    (
      .contrast,
      """
      nhưng|song|tuy nhiên|chỉ đạt|mà|chỉ được|chỉ|thay vào đó|mà còn|nhưng đạt|thực tế\
      |thực tế đạt
      """
    ),
    (
      .prospective,
      """
      đăng ký|đăng kí|đăng ký thi đua|đăng ký danh hiệu|ĐK|ĐN|dự kiến|kế hoạch|phấn đấu|chỉ tiêu\
      |mục tiêu|đề nghị|đề xuất|kiến nghị|trình|đang trình|đã trình|bình bầu|được bình bầu\
      |bình xét|được bình xét|bình chọn|suy tôn|được suy tôn|xin|đề cử|giới thiệu|đề nghị tặng\
      |đề nghị xét tặng|đề nghị công nhận|đề nghị khen thưởng|xét đề nghị|hướng tới|sẽ|sẽ đạt|sẽ được|sẽ được xét|được xét|đối tượng được xét|thuộc diện|trong diện\
      |đang đề nghị|đã đề nghị|được đề nghị|bầu|bầu chọn|quyết tâm|quyết tâm đạt|dự kiến đạt\
      |xứng đáng|tự nhận|tự đánh giá|tự xếp loại|phấn đấu đạt|đăng ký đạt|cam kết|nếu|được bầu|chuẩn bị nhận|chuẩn bị được|sắp được|sắp nhận|sẽ nhận\
      |hứa|hứa đạt|cố gắng đạt|cố gắng để đạt|mong|mong muốn|mong muốn đạt|mong muốn được|mong được\
      |hy vọng|nguyện vọng|ước đạt|ước được|họp xét|đã họp xét|cơ sở để xét|làm cơ sở xét
      """
    ),
    (
      .pending,
      """
      đang làm thủ tục|làm thủ tục|đang hoàn thiện|chưa nhận quyết định|chưa nhận được quyết định\
      |chưa nhận QĐ|chưa nhận được QĐ|đang chờ duyệt|chờ phê duyệt|chưa ký|xem xét\
      |đang được xem xét|được xem xét|đang được xét|đang chờ|chờ|chờ quyết định|chờ QĐ|đang xét\
      |chờ kết quả|đang xem xét|đang làm hồ sơ|chưa có quyết định|chưa có QĐ|chưa ban hành\
      |đang hoàn thiện hồ sơ|chờ công nhận|đang thẩm định
      """
    ),
    (
      .doubtful,
      """
      hay chưa|hay không|có khả năng|khả năng được|hình như|có lẽ|khoảng|chưa rõ|không nhớ rõ|không nhớ|nghe nói|có thể|chưa chắc|không rõ\
      |không rõ năm|chưa xác minh|chưa xác nhận|chưa kiểm chứng|hay là|không chắc|không chắc chắn\
      |lẽ ra|đáng lẽ|đáng lẽ ra|đáng ra|lý ra|suýt nữa|tưởng|chưa chắc chắn|cần xác minh|cần kiểm tra|chắc là|đâu đó|chưa kiểm tra
      """
    ),
    (
      .revoked,
      """
      thu hồi|bị thu hồi|đã thu hồi|đã bị thu hồi|bị hủy|đã hủy|hủy bỏ|bị hủy bỏ|tước|bị tước\
      |đã bị hủy|hủy quyết định|bãi bỏ|bị tước danh hiệu|sau đó bị thu hồi|hủy
      """
    ),
    (.or, "hoặc|hay"), (.and, "và|cùng với|với|lẫn"),
    (.also, "còn đạt|đạt thêm|thêm|được tặng thêm"),
    (.same, "nt|như trên|như năm trước"),
    (.orHigher, "trở lên"),
    (
      .criteria,
      """
      để đạt|muốn đạt|là cơ sở|là cơ sở xét|là căn cứ|là điều kiện|làm căn cứ|cần có|cần đạt|cần phải|tiêu chuẩn|tiêu chí|điều kiện|để được|phải có\
      |phải đạt|mới được xét|mới được|đủ điều kiện|yêu cầu|quy định|quy chế|theo quy chế
      """
    ),
    (
      .duty,
      """
      tham mưu|theo dõi|tổng hợp|phụ trách|quản lý|hướng dẫn|soạn thảo|thẩm định|chấm\
      |thành viên hội đồng|in ấn|cấp phát|rà soát|lập hồ sơ|làm hồ sơ|chuẩn bị|viết|kèm cặp|dìu dắt|đỡ đầu\
      |nhiệm vụ được phân công|chịu trách nhiệm
      """
    ),
    (
      .law,
      """
      luật|luật thi đua khen thưởng|nghị định|thông tư|nghị quyết|chỉ thị|kết luận|công văn|tờ trình\
      |biên bản|văn bản|hướng dẫn số|kế hoạch số|chương trình số|đề án số
      """
    ),
    (.byProposal, "theo đề nghị|theo đề nghị của|căn cứ đề nghị|xét đề nghị của"),
  ]

  private static let subjects: [(Role, String)] = [
    (
      .others,
      """
      tỷ lệ|thành tích chung|kết quả chung|thành công chung|học sinh|HS|sinh viên|học viên|đồng nghiệp|các cháu|lớp|lớp chủ nhiệm\
      |đội tuyển|các em|chi hội|hộ gia đình|em|phụ huynh|bệnh nhân|cấp dưới
      """
    ),
    (
      [.others, .family],
      """
      cháu gái|cháu trai|cháu nội|cháu ngoại|ông nội|bà nội|ông ngoại|bà ngoại|cha mẹ|bố mẹ\
      |vợ|chồng|con|con trai|con gái|gia đình|bố|mẹ|cha|anh trai|chị gái|em trai|em gái|hộ gia đình\
      |vợ tôi|chồng tôi|con tôi|con trai tôi|con gái tôi|bố tôi|mẹ tôi|vợ chồng tôi|gia đình tôi\
      |người yêu|người thân|bố chồng|mẹ chồng|bố vợ|mẹ vợ|anh ruột|chị ruột|em ruột|con dâu|con rể
      """
    ),
    (
      .own,
      """
      một trong|là một trong|cô giáo|thầy giáo|thầy|bản thân|tôi|cá nhân tôi|bản thân tôi
      """
    ),
    // What is of the office itself, as against the party's.
    ([.own, .staff], "chính quyền|về chính quyền"),
    (
      .unit,
      """
      đơn vị|tập thể|nhà trường|phòng|khoa|tổ|cơ quan|trung tâm|trường|ban|tổ chuyên môn|bộ phận\
      |tập thể đơn vị|tập thể phòng|đơn vị tôi|tập thể nhà trường|tập thể khoa
      """
    ),
    (
      .party,
      """
      đảng viên|đoàn viên|chi bộ|đảng bộ|công đoàn|công đoàn viên|chi đoàn|đoàn viên công đoàn\
      |đảng|tỉnh ủy|huyện ủy|thành ủy|thị ủy|quận ủy|chi hội phụ nữ|công đoàn cơ sở|đoàn thanh niên|về đảng|CĐCS|tổ chức đảng|đảng ủy\
      |đoàn viên thanh niên|đoàn|hội phụ nữ|CĐ|liên đội|hội cựu chiến binh|hội
      """
    ),
    (
      .school,
      """
      giáo viên|GV|học sinh|HS|lớp|trường|nhà trường|THCS|THPT|tiểu học|mầm non|SKKN|GVDG|CBGV\
      |sáng kiến kinh nghiệm|cô giáo|thầy giáo
      """
    ),
    (.school, "PGD|PGDĐT|PGD&ĐT"),
    // Ratings that are not the yearly one of staff.
    (.party, "chuẩn nghề nghiệp|chuẩn giáo viên|chuẩn hiệu trưởng|hạnh kiểm|học lực|rèn luyện"),
    (
      .staff,
      """
      viên chức|công chức|cán bộ|nhân viên|giáo viên|CBGV|CBVC|CBCC|người|chiến sĩ|thành viên\
      |người lao động|NLĐ|CBCNV|CCVC|GV|tổ viên|đồng chí|đ/c|cá nhân|lượt cá nhân|lượt người\
      |đoàn viên|CBCCVC|cán bộ công chức|cán bộ viên chức|đảng viên|CB|cán bộ giáo viên|giảng viên|hộ|hộ dân|công nhân|bác sĩ|kỹ sư|điều dưỡng|kỹ thuật viên|hội viên|đội viên|trường hợp
      """
    ),
  ]

  private static let deeds: [(Role, String)] = [
    (
      .achieved,
      """
      kết quả|đạt|đạt được|đạt danh hiệu|được|được tặng|được công nhận|được nhận|nhận|giành|có\
      |đã đạt|vinh dự|được khen|đón nhận|được trao|được trao tặng|được tặng thưởng\
      |được phong tặng|là|được cấp|được công nhận danh hiệu|đã được|vinh dự được\
      |đều đạt|đã được tặng|đã đc|đc tặng|đc công nhận|đã đc tặng|được xét tặng|được biểu dương|được thưởng|bằng công nhận|giấy công nhận
      """
    ),
    ([.achieved, .many], "liên tục đạt|liên tục là|liền đạt"),
    (
      .granting,
      """
      tặng|khen|thưởng nóng|công nhận|trao|trao tặng|cấp|quyết định tặng|tặng thưởng|xét tặng|khen tặng\
      |nghiệm thu|phong tặng|ký tặng|ký quyết định tặng|ký quyết định
      """
    ),
    (
      .merit,
      """
      thành tích|vì|về việc|v/v|về|phong trào|trong công tác|trong thực hiện|trong việc|nhân dịp|dịp\
      |kỷ niệm|hội thi|cuộc vận động|tổng kết|sơ kết|trong phong trào|đã có nhiều|đã có đóng góp\
      |đã có công|đã có thành tích|có thành tích|có thành tích xuất sắc|phòng chống|do có\
      |nhiệm vụ|chương trình|nghị quyết|chỉ thị|đề án|có nhiều thành tích|công tác|đại hội\
      |hội nghị|chuyên đề|do đã có nhiều|trong dịp|phong trào thi đua|đợt thi đua|cho\
      |đảng viên đủ tiêu chuẩn|đủ tiêu chuẩn đảng viên
      """
    ),
    (
      .contest,
      """
      giải nhất|giải nhì|giải ba|giải khuyến khích|giáo viên dạy giỏi|GVDG|dạy giỏi\
      |chủ nhiệm giỏi|thư khen|giải|gia đình văn hóa|trong sạch vững mạnh|TSVM|đảng viên xuất sắc\
      |người tốt việc tốt|đoàn viên xuất sắc|giáo viên giỏi|GV giỏi|GV dạy giỏi|học sinh giỏi|HSG\
      |vững mạnh|giấy chứng nhận|chiến sĩ giỏi|giáo viên chủ nhiệm giỏi|GVCN giỏi\
      |tổ dân phố văn hóa|thôn văn hóa|bản văn hóa|làng văn hóa|khu dân cư văn hóa|cơ quan văn hóa\
      |đơn vị văn hóa|trường học văn hóa|khu dân cư tiên tiến|khu phố văn hóa|ấp văn hóa\
      |công đoàn viên xuất sắc|đoàn viên ưu tú|công đoàn viên ưu tú|hội viên xuất sắc|cán bộ đoàn xuất sắc\
      |hoa trạng nguyên|cháu ngoan bác hồ|huy chương vàng|huy chương bạc|huy chương đồng|HCV|HCB\
      |HCĐ
      """
    ),
    (
      .biography,
      """
      sinh|sinh năm|tính đến|tính đến hết|tính tới|sinh ngày|vào ngành|tuyển dụng|bổ nhiệm|được bổ nhiệm|kết nạp|kết nạp đảng\
      |vào đảng|tốt nghiệp|nhập ngũ|bắt đầu công tác|chuyển công tác|nghỉ hưu|về hưu|về nghỉ hưu|nghỉ thai sản\
      |biên chế|thành lập|được thành lập|SN|công tác tại|về nhận công tác|giữ chức vụ
      """
    ),
    (
      .rated,
      """
      xếp loại|đánh giá|phân loại|được đánh giá|được xếp loại|xếp loại chất lượng|XL|XLCL|mức\
      |ở mức|mức độ hoàn thành nhiệm vụ|mức độ hoàn thành|kết quả hoàn thành nhiệm vụ\
      |chất lượng hoàn thành nhiệm vụ|mức độ
      """
    ),
    (.rankClass, "hạng nhất|hạng nhì|hạng ba|hạng I|hạng II|hạng III|hạng"),
    (
      .praise,
      "khen thưởng|khen thưởng đột xuất|khen thưởng chuyên đề|được khen thưởng|biểu dương khen thưởng|được biểu dương khen thưởng|khen"
    ),
    (
      .recognised,
      "được công nhận|được xếp loại|công nhận|nghiệm thu|được nghiệm thu|xếp loại|loại A|loại B|loại C|loại khá|loại giỏi|loại tốt|loại xuất sắc"
    ),
    (
      .applied,
      """
      áp dụng|được áp dụng|đã áp dụng|đã ứng dụng|áp dụng hiệu quả|được ứng dụng|đưa vào áp dụng\
      |đang áp dụng
      """
    ),
    (
      .replicable,
      "nhân rộng|được nhân rộng|khả năng nhân rộng|có khả năng nhân rộng|phạm vi ảnh hưởng"
    ),
  ]

  /// Words that no name of a body contains.
  private static let particles: [(Role, String)] = [
    (
      .word,
      """
      vào|ra|lên|khi|lúc|ở|thì|cũng|nên|đã|rồi|nữa|này|đó|hàng|mỗi|trước|sau|ngay|đúng|vừa|để\
      |bởi vì|phê duyệt|ban hành|lần thứ|nhằm|suốt|mới|lại|vẫn
      """
    ),
    // What leaves an achievement what it is: adverbs, the nominee's pronoun, the part in a work.
    (
      .word,
      """
      đều|còn|từng|ngoài ra|đồng thời|tiếp tục|liên tục|hiện|hân hạnh|tổng số|tổng cộng|chắc chắn|cụ thể|như sau\
      |ông|bà|anh|chị|cô|bác|chú|tác giả|đồng tác giả|tác giả chính|chủ trì|chủ nhiệm|tham gia\
      |đột xuất|cũ|đủ|dẫn đầu|thứ|đặc biệt|bên cạnh đó|bên cạnh\
      |thư ký|cá nhân tiêu biểu|tiêu biểu|điển hình|có uy tín
      """
    ),
    // Words of two syllables that begin like one that would mean something.
    (
      .word,
      """
      chi hội trưởng|chi hội phó|con đường|con số|con người|con giống|con em nhân dân|bố trí|công bố|phân bố|chồng chéo|bảo vệ\
      |cha đẻ|đoàn kết|đại đoàn kết|khối đại đoàn kết|bộ máy|bộ mặt|sở hữu|sở trường\
      |cục bộ|viện phí|viện trợ|báo cáo|báo động|quỹ đất|quỹ lương|khối lượng|nhận thức|nhận xét\
      |nhận định|tiếp nhận|tặng quà|lớp bồi dưỡng|lớp tập huấn|lớp học|xã hội hóa|ban đầu\
      |phòng ngừa|phòng bệnh|hội họp|hội thảo|trường kỳ|cấp bách|cấp thiết|cấp cứu|khen ngợi\
      |không khí|không gian|đoàn công tác|trưởng thành|đài thọ|tổ ấm
      """
    ),
  ]

  private static let papers: [(Role, String)] = [
    (.decision, "quyết định|QĐ|quyết định khen thưởng|QĐKT|QĐ khen thưởng|theo quyết định|theo QĐ"),
    (.numbered, "số"), (.day, "ngày|ký ngày|ngày ký|ký"), (.month, "tháng"),
    ([.jointly, .of], "đều của|đều do|cùng của|cùng do"),
    (.respectively, "lần lượt|lần lượt là"),
    (.jointly, "cùng|cùng quyết định|cùng QĐ|cùng theo|chung|đều theo"),
  ]
}
