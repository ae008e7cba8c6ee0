/// The words that name bodies and the offices of their heads.
enum BodyPhrases {
  static let table: [(Role, String)] = [
    (
      .office,
      """
      giám đốc|GĐ|TL|phó giám đốc|chủ tịch|CT|bộ trưởng|hiệu trưởng|trưởng|phó trưởng|chính ủy|HT\
      |chánh|phó chánh|tổng giám đốc|tư lệnh|thủ trưởng|bí thư|cục trưởng|tổng cục trưởng\
      |chánh án|viện trưởng|ban giám đốc|ban giám hiệu|BGĐ|BGH|chỉ huy trưởng|chủ nhiệm\
      |hội đồng quản trị|HĐQT|hội đồng thành viên|HĐTV|chủ tịch HĐTV|ban thường vụ|BTV|BCH|ban chấp hành\
      |đoàn chủ tịch|thống đốc|chi cục trưởng|trung đoàn trưởng|tổng bí thư\
      |tổng biên tập|TGĐ|PCT|phó chủ tịch|thường trực|CHT|chính trị viên|phó chính ủy|viện phó\
      |phó bí thư|chủ tịch HĐQT|hạt trưởng|ban thường trực|trạm trưởng|đội trưởng|đồn trưởng|giám thị|vụ trưởng|lữ đoàn trưởng|tiểu đoàn trưởng|sư đoàn trưởng|đại đội trưởng|phó tổng giám đốc|phó tư lệnh
      """
    ),
    (
      .body,
      """
      UBND|ủy ban nhân dân|ủy ban|UB|sở|bộ|công an|CA|CAT|CATP|CAH|CAQ|CATX|bộ chỉ huy|bộ chỉ huy quân sự|BCHQS|BCH QS\
      |ban chỉ huy quân sự|bộ đội biên phòng|BĐBP|BCH BĐBP|bộ tư lệnh|BTL|PGD|SGD|SGDĐT|SGD&ĐT\
      |PGDĐT|bệnh viện|BV|cty|cty cổ phần|cty CP|cty TNHH|công ty CP|công ty cổ phần|công ty TNHH|tổng cty|cục|chi cục|tổng cục|công ty|tổng công ty|tập đoàn|LĐLĐ\
      |liên đoàn lao động|công đoàn|CĐ|tỉnh đoàn|huyện đoàn|thành đoàn|trung ương đoàn\
      |đoàn thanh niên|đoàn TNCS|TW đoàn|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|HĐND|MTTQ|ủy ban MTTQ\
      |thủ tướng|thủ tướng chính phủ|TTCP|TTg|chính phủ|CP|chủ tịch nước|nhà nước|quốc hội\
      |kho bạc|bảo hiểm xã hội|BHXH|thanh tra|viện|học viện|đại học|trường|trung tâm|TT|tòa án\
      |TAND|VKSND|viện kiểm sát|ngân hàng|quân khu|quân đoàn|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn\
      |đại đội|hạt kiểm lâm|phòng|ban|văn phòng|hội|hội đồng|trạm|đài|báo|kiểm toán\
      |nhà trường|trung ương|BGDĐT|BGD&ĐT|BNV|BCA|BQP|TLĐ|BCH quân sự|BCH biên phòng\
      |BCH bộ đội biên phòng|hội đồng khoa học|hội đồng sáng kiến|bệnh viện ĐK|BV ĐK|BVĐK|nhà máy|xí nghiệp|lâm trường\
      |nông trường|hợp tác xã|HTX|chi nhánh|cụm thi đua|khối thi đua|bưu điện|điện lực|bảo tàng|đại sứ quán|tổng thanh tra\
      |thư viện|ủy ban kiểm tra|UBKT|ban tuyên giáo|ban tổ chức|cảnh sát biển|tỉnh hội|huyện hội\
      |thành hội|TƯ hội|TƯ đoàn|liên hiệp hội|liên minh hợp tác xã|liên minh HTX|trại giam|hải đội|hải đoàn\
      |liên hiệp các hội|liên hiệp các tổ chức hữu nghị|hội đồng khoa học sáng kiến|chính quyền địa phương|tổng liên đoàn|tổng LĐLĐ|tổng liên đoàn lao động\
      |hội cựu chiến binh|hội phụ nữ|hội phụ huynh|hội cha mẹ học sinh|ban đại diện cha mẹ học sinh|hội LHPN|chi hội phụ nữ|công đoàn cơ sở|hội nông dân|liên đoàn luật sư\
      |hội chữ thập đỏ|hội CTĐ|TW|ban chỉ đạo|ban chỉ đạo phòng chống dịch|BCĐ phòng chống dịch|ban chỉ đạo trung ương về|ban chỉ đạo tỉnh về|ban chỉ đạo huyện về|BCĐ tỉnh về\
      |BCĐ huyện về|BCĐ|ban quản lý|BQL|quỹ|hiệp hội|ban tổ chức giải|BTC giải|ban tổ chức hội thi|BTC hội thi|ban tổ chức cuộc thi|BTC cuộc thi|hạt|BTC|phân hội\
      |quân chủng|binh đoàn|binh chủng|vùng cảnh sát biển|câu lạc bộ|CLB|liên đội|đoàn trường|hội đồng đội|ban thi đua khen thưởng\
      |công đoàn viên chức|thị đoàn|thị ủy|quận ủy|quận đoàn|khối|đảng bộ|BYT|hải quan|THPT|THCS\
      |bộ công an|bộ quốc phòng|bộ y tế|bộ nội vụ|ủy ban dân tộc|VPUBND|SYT|SNV|PGD&ĐT|GD&ĐT|đoàn\
      |mặt trận|mặt trận tổ quốc|ủy ban mặt trận tổ quốc|UBMTTQ|UB MTTQ|đội quản lý thị trường|đội QLTT|viễn thông|tổng hội|phân hiệu|phân viện\
      |tạp chí|tòa soạn|nhà hát|nhà xuất bản|vườn quốc gia|khu bảo tồn|bộ tham mưu|ban cán sự đảng\
      |nhà khách|nhà thiếu nhi|nhà văn hóa|cơ sở cai nghiện|cơ sở cai nghiện ma túy|cơ sở bảo trợ xã hội|cơ sở điều trị nghiện|làng trẻ em\
      |vụ tổ chức cán bộ|vụ thi đua khen thưởng|vụ pháp chế|tổng cục QLTT|cục QLTT
      """
    ),
    ([.body, .branch], "ngành"),
    (
      [.body, .placeKind],
      "đại sứ quán việt nam tại|tổng lãnh sự quán việt nam tại|đồn|đồn BP|đồn biên phòng|UBND tỉnh|UBND huyện|UBND quận|UBND phường|UBND thị xã|UBND thành phố|UBND đặc khu"
    ),
    (
      .placeKind,
      "tỉnh|huyện|xã|phường|thị xã|thành phố|TP|quận|thị trấn|đặc khu|TX|T|H|trung ương|TW|các cấp|P|TT|Q"
    ),
    (
      .bodyWord,
      """
      nhân dân|giáo dục|và đào tạo|đào tạo|GD|GDĐT|GD&ĐT|GD-ĐT|ĐT|y tế|nội vụ|lao động\
      |thương binh|và xã hội|xã hội|LĐTBXH|LĐ-TBXH|LĐ-TB&XH|TBXH|LĐTB&XH|văn hóa|thể thao\
      |và du lịch|du lịch|VHTTDL|VHTT|thông tin|và truyền thông|truyền thông|TTTT|TT&TT\
      |tài nguyên|và môi trường|môi trường|TNMT|TN&MT|nông nghiệp|và phát triển nông thôn\
      |phát triển nông thôn|PTNT|NN|NN&PTNT|tài chính|kế hoạch|và đầu tư|đầu tư|KHĐT|KH&ĐT\
      |khoa học|và công nghệ|công nghệ|KHCN|KH&CN|tư pháp|công thương|xây dựng|giao thông|vận tải\
      |giao thông vận tải|GTVT|ngoại vụ|dân tộc|và tôn giáo|tôn giáo|quân sự|biên phòng|bộ đội|quốc phòng|công an\
      |kiểm sát|kiểm lâm|phụ nữ|LHPN|liên hiệp phụ nữ|liên hiệp|nông dân|cựu chiến binh|CCB\
      |chữ thập đỏ|CTĐ|thanh niên|TNCS|hồ chí minh|HCM|việt nam|VN|tổ quốc|mặt trận|trung ương|TW\
      |đa khoa|tiểu học|TH|THCS|THPT|mầm non|MN|trung học cơ sở|trung học phổ thông|trung học\
      |dân tộc nội trú|nội trú|bán trú|DTNT|PTDT|PTDTBT|PTDTNT|phổ thông|kinh tế|hạ tầng|tổ chức\
      |hành chính|tổng hợp|thống kê|thuế|hải quan|kho bạc|nhà nước|chính trị|khối\
      |chính sách xã hội|dân số|y tế dự phòng|kiểm soát bệnh tật|CSGT|cảnh sát\
      |giao thông đường bộ|cảnh sát cơ động|cảnh sát hình sự|cảnh sát kinh tế|cảnh sát ma túy|cấp|quốc gia|công tác xã hội|CTXH|bảo trợ xã hội|dạy nghề|nghề nghiệp\
      |giáo dục thường xuyên|GDTX|quản lý|thị trường|viên chức|tuyên giáo|dân vận|kiểm tra\
      |nhi đồng|đội|cao đẳng|đại học|QS|BP|và hội nhập|TB XH|TB và XH|cho người khuyết tật|cho người mù|cho trẻ em khuyết tật\
      |nhân dân tối cao|tối cao|ĐHQG|và gia đình\
      |trẻ em|phát triển|khu vực|và vừa|HTKT|TC-KH|TCKH|địa phương|ngành|xung phong|kỹ thuật\
      |và kỹ thuật|khuyến học|cơ sở|dự án|khu kinh tế|khu công nghiệp|các khu công nghiệp|các KCN|KCN|KKT|rừng phòng hộ|vườn quốc gia\
      |thi hành án|dân sự|sự nghiệp|chuyên nghiệp|dự phòng|lao động việt nam\
      |các cơ quan|các cơ quan và doanh nghiệp|doanh nghiệp|các doanh nghiệp|hậu cần|tham mưu|thương mại|và công nghiệp\
      |công nghiệp|thủy sản|thủy lợi|chăn nuôi|và thú y|thú y|trồng trọt|và bảo vệ thực vật\
      |bảo vệ thực vật|lâm nghiệp|khuyến nông|dịch vụ|việc làm|dịch vụ việc làm|người có công\
      |phục hồi chức năng|sản nhi|nhi|tâm thần|lao và bệnh phổi|y học cổ truyền|y dược cổ truyền\
      |an toàn thực phẩm|nghệ thuật|văn hóa nghệ thuật|lưu trữ|công chứng|trợ giúp pháp lý\
      |đăng kiểm|cửa khẩu|cửa khẩu quốc tế|quốc tế|cấp nước|đô thị|viễn thông|bưu chính|xăng dầu|dầu khí|hóa chất|khoáng sản\
      |đường sắt|đường bộ|hàng không|hàng hải|người cao tuổi|người khuyết tật|nhà báo|văn học nghệ thuật\
      |chi nhánh|luật gia|làm vườn|sinh viên|thể dục thể thao|phát thanh|truyền hình|và truyền hình\
      |điện ảnh|XD|bảo trợ|và trẻ mồ côi|trẻ mồ côi|mồ côi|cai nghiện|cai nghiện ma túy|công trình|ngoài nước\
      |ba vì|KHHGĐ|kế hoạch hóa gia đình|và kế hoạch hóa gia đình|chống tệ nạn xã hội|chống dịch|chống dịch bệnh|chống ma túy|chống tham nhũng|chống thiên tai|SOS|nước sạch\
      |quản lý thị trường|QLTT|quản lý đất đai|quản lý đô thị|quản lý chất lượng|quản lý xây dựng
      """
    ),
    // Causes of awards that bodies bear in their names.
    (
      [.merit, .bodyWord],
      "phòng chống thiên tai|phòng chống dịch|phòng chống tệ nạn xã hội|phòng chống ma túy|phòng chống tham nhũng"
    ),
    (.bodyWord, "và TKCN|và tìm kiếm cứu nạn|tìm kiếm cứu nạn"),
    (.of, "của|cảu|cũa|do|bởi|từ phía"),
  ]
}
