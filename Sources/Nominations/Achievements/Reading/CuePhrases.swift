/// The function words of texts about achievements; within a row, phrases are parted by `|`.
///
/// They are matched with their accents in a text that has accents, by their letters in one that
/// has none.
enum CuePhrases {
  static let table: [(Role, String)] = time + scope + subjects + deeds + papers + bodies

  private static let time: [(Role, String)] = [
    (.year, "năm|các năm|những năm|trong năm|n|cả năm|trong các năm|hằng năm"),
    (.schoolYear, "năm học|các năm học|trong năm học|NH|niên khóa"),
    (.from, "từ|kể từ|suốt từ|bắt đầu từ"),
    (.to, "đến|tới|đến hết|cho đến|cho tới|đến tận"),
    (
      .untilNow,
      "đến nay|tới nay|nay|đến hiện tại|đến hiện nay|cho đến nay|hiện nay|tới giờ|đến giờ"
    ),
    (.vagueYear, "năm ngoái|năm nay|năm trước|năm vừa qua|năm vừa rồi|năm rồi|năm kia|năm qua"),
    (.phase, "giai đoạn|thời kỳ|nhiệm kỳ|GĐ"),
    (.within, "trong|trong vòng|trong thời gian|trong số"),
    (.except, "trừ|ngoại trừ|trừ ra|không kể|không tính|chỉ trừ|loại trừ"),
    (.apart, "riêng|riêng năm|chỉ riêng"),
    (.among, "trong đó|trong đó có|gồm|bao gồm"),
    (.rest, "còn lại|các năm còn lại|những năm còn lại|năm còn lại|các năm khác|những năm khác"),
    (.recipient, "cho|trao cho|tặng cho"),
    (.always, "luôn|luôn luôn|thường xuyên"),
    (.assigned, "được giao|công tác|chính trị|chuyên môn|được phân công|kế hoạch|kinh tế"),
    ([.punished, .achieved], "bị|bị xử lý|bị thi hành|đã bị"), (.punished, "xử lý|hình thức|chịu"),
    (
      .lead,
      "lãnh đạo|chỉ đạo|đưa|cùng|góp phần|giúp|xây dựng|góp phần cùng|cùng với|góp phần xây dựng|góp phần đưa"
    ),
    (.running, "liền|liên tục|liên tiếp|liền kề|liên tục liền|kế tiếp|gần nhất|gần đây|qua"),
    (.times, "lần|lượt"),
    (.pieces, "chiếc|cái|tờ|tấm|danh hiệu"),
    (.many, "nhiều|nhiều năm|nhiều lần|một số|vài|các loại|những"),
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
    (.unit, "cấp cơ sở|cơ sở|cấp đơn vị|cấp CS"),
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
      |không có|chưa có|trượt|hụt|không đủ điều kiện|không đủ|chưa đủ|không bị|chưa bị|mất\
      |lỡ|không thuộc|không xét|chưa xét|chưa xếp loại|không xếp loại|suýt|chưa một lần\
      |không còn|ko|k|không đề nghị|không đăng ký|chưa đăng ký|không được xét|không công nhận\
      |không được công nhận|chưa được công nhận|không phải là|không phải|chưa lần nào|ko đạt
      """
    ),
    (
      .ignored,
      """
      trình độ|quá trình|chương trình|công trình|nội bộ|tiến bộ|bộ phận|đồng bộ|toàn bộ|bộ môn\
      |cơ sở vật chất|không những|không chỉ|không ngừng|không vi phạm|không có quyết định|không kèm\
      |không kèm quyết định|thi đua khen thưởng|thi đua\
      |tổng phụ trách|tại|theo|kèm theo|kèm|thuộc|năm tuổi đảng|năm tuổi|năm thành lập|năm ngày|năm thực hiện|năm xây dựng|năm công tác\
      |năm kinh nghiệm|năm truyền thống|do tôi|của tôi|tôi chủ nhiệm|tôi phụ trách|do bản thân|bầu cử|phong trào sáng kiến|xét sáng kiến|không quên|không nhớ số|không rõ số\
      |không có QĐ|không có minh chứng|không còn giữ|bằng tốt nghiệp|chưa tìm thấy\
      |chưa nộp|không tìm thấy|hội đồng thi đua khen thưởng|hội đồng TĐKT|TĐKT|chấm sáng kiến\
      |công tác thi đua khen thưởng|phong trào thi đua|mất quyết định|mất QĐ|mất bản gốc\
      |thi đua và khen thưởng|không có bản gốc|chưa bổ sung|không lưu|lao động sáng tạo
      """
    ),
    (.contrast, "nhưng|song|tuy nhiên|chỉ đạt|mà|chỉ được|chỉ|thay vào đó|mà còn|nhưng đạt"),
    (
      .prospective,
      """
      đăng ký|đăng kí|đăng ký thi đua|đăng ký danh hiệu|ĐK|dự kiến|kế hoạch|phấn đấu|chỉ tiêu\
      |mục tiêu|đề nghị|đề xuất|kiến nghị|trình|đang trình|đã trình|bình bầu|được bình bầu\
      |bình xét|được bình xét|bình chọn|suy tôn|được suy tôn|xin|đề cử|giới thiệu|đề nghị tặng\
      |đề nghị xét tặng|đề nghị công nhận|đề nghị khen thưởng|xét đề nghị|hướng tới|sẽ|sẽ đạt\
      |đang đề nghị|đã đề nghị|được đề nghị|bầu|bầu chọn|quyết tâm|quyết tâm đạt|dự kiến đạt\
      |xứng đáng|tự nhận|tự đánh giá|tự xếp loại|phấn đấu đạt|đăng ký đạt|cam kết|nếu|được bầu
      """
    ),
    (
      .pending,
      """
      đang làm thủ tục|làm thủ tục|đang hoàn thiện|chưa nhận quyết định|chưa nhận được quyết định\
      |chưa nhận QĐ|chưa nhận được QĐ|đang chờ duyệt|chờ phê duyệt|chưa ký|xem xét|đang được xem xét|được xem xét|đang được xét|đang chờ|chờ|chờ quyết định|chờ QĐ|đang xét|chờ kết quả|đang xem xét|đang làm hồ sơ\
      |chưa có quyết định|chưa có QĐ|chưa ban hành|đang hoàn thiện hồ sơ|chờ công nhận|đang thẩm định
      """
    ),
    (
      .doubtful,
      """
      hình như|có lẽ|khoảng|chưa rõ|không nhớ rõ|không nhớ|nghe nói|có thể|chưa chắc|không rõ\
      |không rõ năm|chưa xác minh|chưa xác nhận|chưa kiểm chứng|hay là|không chắc|không chắc chắn\
      |chưa chắc chắn|cần xác minh|cần kiểm tra|chắc là|đâu đó|chưa kiểm tra
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
      "để đạt|muốn đạt|cần có|cần đạt|cần phải|tiêu chuẩn|tiêu chí|điều kiện|để được|phải có|phải đạt|đủ điều kiện|yêu cầu|quy định"
    ),
    (
      .duty,
      """
      tham mưu|theo dõi|tổng hợp|phụ trách|quản lý|hướng dẫn|soạn thảo|thẩm định|chấm\
      |thành viên hội đồng|in ấn|cấp phát|rà soát|lập hồ sơ|làm hồ sơ|chuẩn bị|viết\
      |nhiệm vụ được phân công|chịu trách nhiệm
      """
    ),
    (.byProposal, "theo đề nghị|theo đề nghị của|căn cứ đề nghị|xét đề nghị của"),
  ]

  private static let subjects: [(Role, String)] = [
    (
      .others,
      """
      tỷ lệ|học sinh|HS|sinh viên|học viên|đồng nghiệp|hội viên|các cháu|lớp|lớp chủ nhiệm|đội tuyển|các em\
      |chi hội|hộ gia đình|em|phụ huynh|bệnh nhân|đội viên|cấp dưới
      """
    ),
    (
      [.others, .family],
      "vợ|chồng|con|con trai|con gái|gia đình|bố|mẹ|cha|anh trai|chị gái|em trai|em gái|hộ gia đình"
    ),
    (
      .own,
      "cô giáo|thầy giáo|thầy|bản thân|tôi|cá nhân tôi|bản thân tôi|chính quyền|về chính quyền"
    ),
    (
      .unit,
      """
      đơn vị|tập thể|nhà trường|phòng|khoa|tổ|cơ quan|trung tâm|trường|ban|tổ chuyên môn\
      |bộ phận|tập thể đơn vị|tập thể phòng|đơn vị tôi|tập thể nhà trường|tập thể khoa
      """
    ),
    (
      .party,
      """
      đảng viên|đoàn viên|chi bộ|đảng bộ|công đoàn|công đoàn viên|chi đoàn|đoàn viên công đoàn|đảng\
      |chi hội phụ nữ|công đoàn cơ sở|đoàn thanh niên|về đảng|CĐCS|tổ chức đảng\
      |đảng ủy|đoàn viên thanh niên|đoàn|hội phụ nữ|CĐ|liên đội|hội cựu chiến binh|hội
      """
    ),
    // Ratings that are not the yearly one of staff.
    (.party, "chuẩn nghề nghiệp|chuẩn giáo viên|chuẩn hiệu trưởng|hạnh kiểm|học lực|rèn luyện"),
    (
      .staff,
      """
      viên chức|công chức|cán bộ|nhân viên|giáo viên|CBGV|CBVC|CBCC|người|chiến sĩ|thành viên\
      |người lao động|NLĐ|CBCNV|CCVC|GV|tổ viên|đồng chí|đ/c|cá nhân|lượt cá nhân|lượt người\
      |đoàn viên|CBCCVC|cán bộ công chức|cán bộ viên chức|đảng viên|CB|cán bộ giáo viên
      """
    ),
  ]

  private static let deeds: [(Role, String)] = [
    (
      .achieved,
      """
      kết quả|đạt|đạt được|đạt danh hiệu|được|được tặng|được công nhận|được nhận|nhận|giành|có|đã đạt\
      |vinh dự|được khen|đón nhận|được trao|được trao tặng|được tặng thưởng|được phong tặng\
      |là|được cấp|được công nhận danh hiệu|đã được|vinh dự được|liên tục đạt|liền đạt|đều đạt\
      |đã được tặng|được xét tặng|được biểu dương|được thưởng
      """
    ),
    (
      .granting,
      "tặng|khen|công nhận|trao|trao tặng|cấp|quyết định tặng|tặng thưởng|xét tặng|khen tặng|ký|phong tặng"
    ),
    (
      .merit,
      """
      thành tích|vì|về việc|về|phong trào|trong công tác|trong thực hiện|trong việc|nhân dịp|dịp\
      |kỷ niệm|hội thi|cuộc vận động|tổng kết|sơ kết|trong phong trào|đã có nhiều|đã có đóng góp|đã có công|đã có thành tích\
      |có thành tích|có thành tích xuất sắc|phòng chống|do có|nhiệm vụ|chương trình|nghị quyết\
      |chỉ thị|đề án|có nhiều thành tích|công tác|đại hội|hội nghị|chuyên đề|do đã có nhiều|trong dịp\
      |phong trào thi đua|đợt thi đua|cho
      """
    ),
    (
      .contest,
      """
      giải nhất|giải nhì|giải ba|giải khuyến khích|giáo viên dạy giỏi|GVDG|dạy giỏi|chủ nhiệm giỏi\
      |thư khen|giải|gia đình văn hóa|trong sạch vững mạnh|TSVM|đảng viên xuất sắc|người tốt việc tốt\
      |đoàn viên xuất sắc|giáo viên giỏi|GV giỏi|GV dạy giỏi|học sinh giỏi|HSG|vững mạnh|giấy chứng nhận\
      |chiến sĩ giỏi|giáo viên chủ nhiệm giỏi|GVCN giỏi|hoa trạng nguyên|cháu ngoan bác hồ
      """
    ),
    (
      .biography,
      """
      sinh|sinh năm|sinh ngày|vào ngành|tuyển dụng|bổ nhiệm|được bổ nhiệm|kết nạp|kết nạp đảng\
      |vào đảng|tốt nghiệp|nhập ngũ|bắt đầu công tác|chuyển công tác|nghỉ hưu|nghỉ thai sản\
      |biên chế|thành lập|được thành lập|SN|công tác tại|về nhận công tác|giữ chức vụ
      """
    ),
    (
      .rated,
      "xếp loại|đánh giá|phân loại|được đánh giá|được xếp loại|xếp loại chất lượng|XL|XLCL|mức|ở mức|mức độ hoàn thành nhiệm vụ|mức độ hoàn thành|kết quả hoàn thành nhiệm vụ|chất lượng hoàn thành nhiệm vụ|mức độ"
    ),
    (.rankClass, "hạng nhất|hạng nhì|hạng ba|hạng I|hạng II|hạng III|hạng"),
    (.praise, "khen thưởng|được khen thưởng|khen"),
    (.recognised, "được công nhận|công nhận|nghiệm thu|được nghiệm thu|xếp loại"),
    (
      .applied,
      "áp dụng|được áp dụng|đã áp dụng|đã ứng dụng|áp dụng hiệu quả|được ứng dụng|đưa vào áp dụng|đang áp dụng"
    ),
    (
      .replicable,
      "nhân rộng|được nhân rộng|khả năng nhân rộng|có khả năng nhân rộng|phạm vi ảnh hưởng"
    ),
  ]

  private static let papers: [(Role, String)] = [
    (.decision, "quyết định|QĐ|quyết định khen thưởng|QĐKT|QĐ khen thưởng|theo quyết định|theo QĐ"),
    (.numbered, "số"), (.day, "ngày|ký ngày|ngày ký"), (.month, "tháng"),
    (.jointly, "cùng|cùng quyết định|cùng QĐ|cùng theo|chung|đều theo"),
  ]

  private static let bodies: [(Role, String)] = [
    (
      .office,
      """
      giám đốc|GĐ|phó giám đốc|chủ tịch|CT|bộ trưởng|hiệu trưởng|trưởng|phó trưởng|chính ủy|HT\
      |chánh|phó chánh|tổng giám đốc|tư lệnh|thủ trưởng|bí thư|cục trưởng\
      |tổng cục trưởng|chánh án|viện trưởng|ban giám đốc|ban giám hiệu|BGĐ|BGH|chỉ huy trưởng\
      |chủ nhiệm|hội đồng quản trị|HĐQT|hội đồng thành viên|ban thường vụ|BTV|BCH|ban chấp hành|đoàn chủ tịch|thống đốc|tổng thanh tra|chi cục trưởng\
      |trung đoàn trưởng|tổng bí thư|tổng biên tập|TGĐ|PCT|phó chủ tịch|thường trực
      """
    ),
    (
      .body,
      """
      UBND|ủy ban nhân dân|ủy ban|UB|sở|bộ|công an|CA|bộ chỉ huy|bộ chỉ huy quân sự|BCHQS|BCH QS\
      |ban chỉ huy quân sự|bộ đội biên phòng|BĐBP|BCH BĐBP|bộ tư lệnh|BTL|PGD|SGD|SGDĐT|SGD&ĐT|PGDĐT\
      |bệnh viện|BV|cục|chi cục|tổng cục|công ty|tổng công ty|tập đoàn|LĐLĐ|liên đoàn lao động\
      |công đoàn|CĐ|tỉnh đoàn|huyện đoàn|thành đoàn|trung ương đoàn|đoàn thanh niên|đoàn TNCS\
      |TW đoàn|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|HĐND|MTTQ|ủy ban MTTQ|thủ tướng|thủ tướng chính phủ\
      |TTCP|TTg|chính phủ|CP|chủ tịch nước|nhà nước|quốc hội|kho bạc|bảo hiểm xã hội|BHXH|thanh tra|viện\
      |học viện|đại học|trường|trung tâm|TT|tòa án|TAND|VKSND|viện kiểm sát|ngân hàng|quân khu\
      |quân đoàn|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|đại đội|đồn|hạt kiểm lâm|phòng|ban|văn phòng\
      |hội|hội đồng|trạm|đài|báo|kiểm toán|nhà trường|trung ương|BGDĐT|BGD&ĐT|BNV|BCA|BQP\
      |TLĐ|BCH quân sự|BCH biên phòng|BCH bộ đội biên phòng|hội đồng khoa học|hội đồng sáng kiến\
      |nhà máy|xí nghiệp|lâm trường|nông trường|hợp tác xã|HTX|chi nhánh|cụm thi đua|khối thi đua|bưu điện\
      |điện lực|bảo tàng|thư viện|ủy ban kiểm tra|ban tuyên giáo|ban tổ chức|cảnh sát biển|tỉnh hội\
      |huyện hội|thành hội|liên hiệp hội|liên minh hợp tác xã|liên minh HTX|trại giam|hải đội|hải đoàn\
      |liên hiệp các hội|chính quyền địa phương|tổng liên đoàn|tổng LĐLĐ|tổng liên đoàn lao động|hội cựu chiến binh|hội phụ nữ|hội LHPN\
      |chi hội phụ nữ|công đoàn cơ sở|đoàn thanh niên|hội nông dân|hội chữ thập đỏ|liên đội|đoàn trường\
      |hội đồng đội|ban thi đua khen thưởng|công đoàn viên chức|thị đoàn|thị ủy|quận ủy|quận đoàn|khối|đảng bộ|BYT|hải quan|THPT|THCS\
      |bộ công an|bộ quốc phòng|bộ y tế|bộ nội vụ|ủy ban dân tộc|VPUBND|SYT|SNV|PGD&ĐT|GD&ĐT|đoàn
      """
    ),
    ([.body, .branch], "ngành"),
    (
      .placeKind,
      "tỉnh|huyện|xã|phường|thị xã|thành phố|TP|quận|thị trấn|TX|T|H|trung ương|TW|các cấp|P|TT|Q"
    ),
    (
      .bodyWord,
      """
      nhân dân|giáo dục|và đào tạo|đào tạo|GD|GDĐT|GD&ĐT|GD-ĐT|ĐT|y tế|nội vụ|lao động|thương binh\
      |và xã hội|xã hội|LĐTBXH|LĐ-TBXH|LĐ-TB&XH|TBXH|LĐTB&XH|văn hóa|thể thao|và du lịch|du lịch|VHTTDL|VHTT\
      |thông tin|và truyền thông|truyền thông|TTTT|TT&TT|tài nguyên|và môi trường|môi trường|TNMT|TN&MT\
      |nông nghiệp|và phát triển nông thôn|phát triển nông thôn|PTNT|NN|NN&PTNT|tài chính|kế hoạch|và đầu tư\
      |đầu tư|KHĐT|KH&ĐT|khoa học|và công nghệ|công nghệ|KHCN|KH&CN|tư pháp|công thương|xây dựng\
      |giao thông|vận tải|giao thông vận tải|GTVT|ngoại vụ|dân tộc|quân sự|biên phòng|bộ đội|quốc phòng\
      |công an|kiểm sát|kiểm lâm|phụ nữ|LHPN|liên hiệp phụ nữ|liên hiệp|nông dân|cựu chiến binh|CCB\
      |chữ thập đỏ|CTĐ|thanh niên|TNCS|hồ chí minh|HCM|việt nam|VN|tổ quốc|mặt trận|trung ương|TW\
      |đa khoa|tiểu học|TH|THCS|THPT|mầm non|MN|trung học cơ sở|trung học phổ thông|trung học\
      |dân tộc nội trú|nội trú|bán trú|DTNT|PTDT|PTDTBT|PTDTNT|phổ thông|kinh tế|hạ tầng|tổ chức|hành chính\
      |tổng hợp|thống kê|thuế|hải quan|kho bạc|nhà nước|chính trị|khối\
      |chính sách xã hội|dân số|y tế dự phòng|kiểm soát bệnh tật|CSGT|cảnh sát|giao thông đường bộ|cấp\
      |quốc gia|công tác xã hội|CTXH|bảo trợ xã hội|dạy nghề|nghề nghiệp|giáo dục thường xuyên|GDTX\
      |quản lý|thị trường|viên chức|tuyên giáo|dân vận|kiểm tra|nhi đồng|đội|cao đẳng|đại học|QS|BP\
      |và hội nhập|nhân dân tối cao|tối cao|ĐHQG|và gia đình|trẻ em|phát triển|khu vực|và vừa|HTKT|TC-KH|TCKH\
      |địa phương|ngành|xung phong|kỹ thuật|và kỹ thuật|khuyến học|khoa học|cơ sở|dự án|khu kinh tế|khu công nghiệp|rừng phòng hộ|vườn quốc gia|thi hành án|dân sự\
      |sự nghiệp|chuyên nghiệp|dự phòng|lao động việt nam
      """
    ),
    (.of, "của|do|bởi|từ phía"),
  ]
}
