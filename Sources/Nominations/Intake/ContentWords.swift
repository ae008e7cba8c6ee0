/// Words by which the content of a cell is told, compared by their keys.
enum ContentWords {
  /// Words with which the name of a body begins.
  static let collectives = [
    "phòng", "ban", "tổ", "trường", "tập thể", "khoa", "đội", "trung tâm", "chi cục", "cục", "sở",
    "vụ", "văn phòng", "viện", "bệnh viện", "công ty", "tổng công ty", "xí nghiệp", "nhà máy",
    "chi nhánh", "chi bộ", "đảng bộ", "chi đoàn", "đoàn trường", "đoàn xã", "công đoàn", "hội",
    "ủy ban", "ubnd", "hđnd", "thanh tra", "nhân dân và cán bộ", "cán bộ và nhân dân", "bộ phận",
    "đơn vị", "thôn", "xóm", "ấp", "khu phố", "tổ dân phố", "bản", "làng", "xã", "phường",
    "thị trấn", "thị xã", "huyện", "quận", "thành phố", "tỉnh", "lớp", "khối", "cụm", "trạm", "hạt",
    "thpt", "thcs", "tiểu học", "mầm non", "mẫu giáo", "đại học", "cao đẳng", "học viện",
    "liên đoàn", "mặt trận", "quỹ", "hợp tác xã", "hộ gia đình", "gia đình", "câu lạc bộ",
    "ngân hàng", "kho bạc", "tòa án", "viện kiểm sát", "công an", "ban chỉ huy", "đồn", "trại",
    "bảo hiểm xã hội", "bưu điện", "điện lực", "tổng cục", "tổng đội", "đài", "báo", "thư viện",
    "bảo tàng", "ttyt", "tt gdtx", "nhóm", "phân xưởng", "phân hiệu", "đoàn thanh niên", "các",
    "bch", "bql", "lãnh đạo", "toàn thể", "bqlda", "ttct", "ủy ban nhân dân",
  ]

  static let positions = [
    "giám đốc", "phó giám đốc", "p giám đốc", "pgđ", "gđ", "trưởng phòng", "phó trưởng phòng",
    "phó phòng", "p trưởng phòng", "tp", "ptp", "chánh văn phòng", "phó chánh văn phòng", "cvp",
    "chánh thanh tra", "phó chánh thanh tra", "thanh tra viên", "chi cục trưởng",
    "phó chi cục trưởng", "cục trưởng", "phó cục trưởng", "vụ trưởng", "phó vụ trưởng",
    "hiệu trưởng", "phó hiệu trưởng", "p hiệu trưởng", "ht", "pht", "trưởng ban", "phó ban",
    "phó trưởng ban", "trưởng khoa", "phó khoa", "phó trưởng khoa", "tổ trưởng", "tổ phó",
    "phó tổ trưởng", "tổ viên", "ttcm", "tpcm", "đội trưởng", "đội phó", "chủ tịch",
    "phó chủ tịch", "bí thư", "phó bí thư", "chuyên viên", "chuyên viên chính",
    "chuyên viên cao cấp", "cv", "cvc", "nhân viên", "nv", "cán bộ", "công chức", "viên chức",
    "giáo viên", "gv", "gvcn", "giảng viên", "giảng viên chính", "kế toán", "kế toán trưởng",
    "phụ trách kế toán", "thủ quỹ", "thủ kho", "văn thư", "lái xe", "bảo vệ", "tạp vụ", "phục vụ",
    "cấp dưỡng", "bác sĩ", "điều dưỡng", "y sĩ", "y tá", "dược sĩ", "hộ sinh", "kỹ sư",
    "kỹ thuật viên", "công nhân", "trưởng trạm", "phó trạm", "trạm trưởng", "trạm phó",
    "phó trưởng trạm", "trưởng bộ phận", "phó bộ phận", "quản đốc", "phó quản đốc",
    "tổng giám đốc", "phó tổng giám đốc", "thư ký", "ủy viên", "hội viên", "đoàn viên", "đảng viên",
    "trưởng thôn", "trưởng bộ môn", "phó bộ môn", "phó trưởng bộ môn", "phó viện trưởng",
    "viện trưởng", "tổng phụ trách", "tptđ", "lớp trưởng", "lớp phó", "bí thư chi bộ",
    "bí thư đoàn", "quyền trưởng phòng", "nghiên cứu viên", "thẩm phán", "kiểm sát viên",
    "hòa giải viên", "chỉ huy trưởng", "chỉ huy phó", "chính trị viên", "công chức văn phòng",
    "công chức tư pháp", "trưởng nhóm", "phó nhóm", "trưởng đoàn", "phó đoàn", "trợ lý", "cố vấn",
    "trưởng công an", "phó trưởng công an", "cán sự", "học viên", "học sinh", "sinh viên",
    "trợ giảng", "thiết bị", "thí nghiệm", "y tế", "hợp đồng",
  ]

  /// Titles (danh hiệu thi đua), in the ways in which columns and cells name them.
  static let titles = [
    "lao động tiên tiến", "lđtt", "chiến sĩ thi đua", "cstđ", "cstđcs", "cstđ cs", "cstđct",
    "cstđcb", "cstđtq", "cstđ cơ sở", "cstđ cấp tỉnh", "cstđ toàn quốc",
    "tập thể lao động tiên tiến", "tập thể lđtt", "ttlđtt", "tt lđtt",
    "tập thể lao động xuất sắc", "tập thể lđxs", "ttlđxs", "tt lđxs", "lao động xuất sắc",
    "lao động giỏi", "chiến sĩ tiên tiến", "đơn vị tiên tiến", "đơn vị quyết thắng",
    "cờ thi đua", "học sinh giỏi", "học sinh xuất sắc", "học sinh tiên tiến", "hsg", "hstt",
    "giáo viên dạy giỏi", "gia đình văn hóa", "thôn văn hóa", "điển hình tiên tiến",
    "tổ lao động tiên tiến", "tổ ldtt", "danh hiệu",
  ]

  /// Forms of commendation (hình thức khen thưởng).
  static let awards = [
    "giấy khen", "gk", "bằng khen", "bk", "huân chương", "huy chương", "huy hiệu",
    "kỷ niệm chương", "knc", "hcl đ", "hclđ", "thư khen", "cờ chính phủ", "cờ thủ tướng",
    "nhà giáo ưu tú", "nhà giáo nhân dân", "thầy thuốc ưu tú", "anh hùng lao động",
    "thủ tướng chính phủ", "bằng lao động sáng tạo",
  ]

  static let ratings = [
    "hoàn thành xuất sắc", "hoàn thành tốt", "hoàn thành nhiệm vụ", "không hoàn thành", "htxsnv",
    "httnv", "htnv", "khtnv", "htxs", "htt", "htxs nhiệm vụ", "xuất sắc", "tốt", "khá",
    "trung bình", "yếu", "kém", "giỏi", "hoàn thành", "chưa hoàn thành", "đạt yêu cầu", "loại a",
    "loại b", "loại c", "ht", "cht",
  ]

  static let kinds = [
    "cá nhân", "tập thể", "hộ gia đình", "cá nhân lãnh đạo", "lãnh đạo", "cn", "tt", "gia đình",
  ]

  static let nothing = [
    "không có", "không", "không đề xuất", "không đăng ký", "không đề nghị", "trống", "ko có", "ko",
    "không có cá nhân", "không có tập thể", "chưa có", "không phát sinh",
  ]

  /// Family names, the hundred or so that almost everybody bears.
  static let familyNames: Set<Substring> = Set(
    """
    nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly an au bach banh be bien \
    bo ca cam cao cap cat chau che chu chung chuong co con cong cu cung da dam dan dao dau dien \
    dinh doan doi dong du dung giang giap ha han hau hien hoa hong hua hung huong hy kha khau khieu \
    khong khuat khuc kieu kim kong ky la lac lai lam lang lau lieu lo loc long lu luc luong luu luyen \
    ma mac mach mai man manh mau me mo mong mua nghe nghia nghiem ngoc ngu nham nhan nhu ninh nong \
    ong pha phi pho phu phung phuong quach quan quang que tham than thach thai thang thao thi thieu \
    thuong thuy tieu to ton tong trac trang trieu trinh truong tu tuong ty uong van vang viem vien \
    vuong vang xa y ya yen giang sung thao tan lo cu hang hau khang ly giang chang ho sin tham chao \
    phan tan ban trieu lo quang leo cam tong vi ca luong ha dieu lieng rcom rahlan siu kpa ksor nay \
    rmah h k y ro roah puih hoang nie mlo eban ayun bya kbuor duong to kha danh son thach kien tang
    """.split { $0 == " " || $0 == "\n" })
}
