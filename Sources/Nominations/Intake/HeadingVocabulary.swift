/// The headings that forms, staff lists and lists of pupils are known to use.
///
/// The weight is how surely the heading alone gives the meaning, 0…1; `other` stands for columns
/// that are known and carry nothing a nomination needs.
enum HeadingVocabulary {
  struct Group {
    let meaning: ColumnMeaning
    let weight: Double
    let phrases: [String]
  }

  /// Headings that say too little at the start of a longer one; as keys.
  static let vagueOpenings: Set<String> = [
    "linh vuc", "doi tuong", "ket qua", "noi dung", "ca nhan", "tap the", "khen thuong", "thi dua",
    "dang ky", "de nghi", "hinh thuc", "dia phuong", "thoi gian", "thoi diem", "nghe nghiep",
    "ten", "ma", "so", "id", "code", "name", "ban", "phong", "gioi", "ms", "cv", "no", "ho", "tt",
    "lop", "khoa", "to", "nam", "loai", "ca", "gia", "ky", "mon", "tong", "cong", "ngay", "thang",
    "gio", "diem", "tuan", "ns", "gt", "thu", "anh", "van", "sinh", "su", "dia", "ly", "hoa",
    "toan", "bac", "hang", "nganh", "dot", "bang", "giai", "khac", "task", "unit", "end", "start",
    "title", "order", "class", "cha", "me", "tham", "truong", "han",
  ]

  static let groups: [Group] = person + body + merit + work + unrelated

  private static let person = [
    Group(
      meaning: .number, weight: 0.99,
      phrases: [
        "STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "S T T", "T T", "No", "Stt", "Số", "#",
        "Order", "Numerical order", "STT chung", "TT chung", "Stt toàn trường",
      ]),
    Group(
      meaning: .name, weight: 0.98,
      phrases: [
        "Họ và tên", "Họ tên", "Họ & tên", "Họ, tên", "Họ và tên cá nhân", "Họ và tên CBCC",
        "Họ và tên cán bộ", "Họ tên cán bộ", "Họ và tên học sinh", "Họ tên học sinh",
        "Họ và tên sinh viên", "Họ tên sinh viên", "Họ và tên HS", "Họ và tên SV", "Họ tên SV",
        "Họ tên HS", "Họ và tên giáo viên", "Họ tên giáo viên", "Họ và tên CB GV NV",
        "Tên nhân viên", "Tên giảng viên", "Tên giáo viên", "Tên học sinh", "Tên sinh viên",
        "Tên cán bộ", "Tên cá nhân", "Tên tập thể", "Tên tập thể cá nhân",
        "Tên tập thể cá nhân hộ gia đình", "Tên cá nhân tập thể", "Họ và tên tên tập thể",
        "Họ tên cá nhân tập thể", "Họ tên tên tập thể", "Tập thể cá nhân", "Cá nhân tập thể",
        "Họ và tên tập thể", "Họ và tên chữ in hoa", "Họ và tên khai sinh", "Họ tên khai sinh",
        "Full name", "Fullname", "Name", "Họ và tên thí sinh", "Họ tên thí sinh",
        "Tên thí sinh", "Họ và tên người được đề nghị", "Tên tập thể và cá nhân",
        "Tên cá nhân và tập thể", "Họ và tên tập thể cá nhân", "Họ và tên tác giả",
        "Họ và tên đối tượng", "Họ tên chủ hộ", "Họ và tên chủ hộ", "Họ và tên viên chức",
        "Họ và tên nhân viên", "Họ và tên đoàn viên", "Họ và tên đảng viên", "Họ tên nhân viên",
        "Họ tên giảng viên", "Họ và tên giảng viên", "Họ và tên ứng viên", "Họ và tên người dự thi",
        "Đại biểu", "Thành viên", "Họ và tên thành viên", "Người được khen thưởng",
        "Tên cá nhân đơn vị", "Tên đơn vị cá nhân", "Đơn vị cá nhân", "Cá nhân đơn vị",
        "Tên đơn vị và cá nhân", "Tên đơn vị tập thể cá nhân", "Tên tập thể đơn vị",
        "Họ và tên bệnh nhân", "Họ và tên VĐV", "Tên VĐV",
        "Họ tên tập thể cá nhân", "Danh sách tập thể cá nhân", "Tên tổ chức cá nhân",
        "Họ và tên người lao động", "Họ và tên người hưởng", "Tên học viên", "Họ và tên học viên",
        "Họ tên học viên", "Họ và tên thiếu nhi", "Student name", "Employee name", "Hoten",
        "Tên đội viên", "Tên đoàn viên", "Họ và tên trẻ", "Họ tên trẻ", "Tên trẻ", "Tên gọi",
        "Tác giả", "Tên tác giả", "Chủ hộ", "Tên chủ hộ",
      ]),
    Group(meaning: .name, weight: 0.7, phrases: ["Tên", "Cá nhân", "Tập thể"]),
    Group(
      meaning: .familyAndMiddleName, weight: 0.97,
      phrases: [
        "Họ đệm", "Họ lót", "Họ và tên đệm", "Họ và đệm", "Họ tên đệm", "Họ và chữ đệm",
        "Họ chữ đệm", "Họ và lót", "Họ và chữ lót", "Họ và tên lót", "Tên đệm", "Chữ đệm",
        "Họ", "Last name", "Họ, đệm", "Họ sinh viên", "Họ và", "Họ SV", "Họ lót sinh viên",
        "Surname", "Family name", "Họ & đệm", "Họ & tên đệm", "Họ và tên lót sinh viên", "Họ HS",
        "Ho dem", "Middle name", "Họ lót SV",
      ]),
    Group(
      meaning: .givenName, weight: 0.9,
      phrases: ["First name", "Given name", "Tên riêng", "Tên SV", "Tên gọi riêng", "Tên chính"]),
    Group(
      meaning: .birthDate, weight: 0.98,
      phrases: [
        "Ngày sinh", "Ngày tháng năm sinh", "Năm sinh", "Ngày, tháng, năm sinh", "NTNS",
        "Ngày tháng sinh", "Ngày th năm sinh", "Sinh ngày", "Ng sinh", "N sinh", "Nsinh",
        "Ngày năm sinh", "Date of birth", "DOB", "Birthday", "Birth date", "Ng tháng năm sinh",
        "Sinh năm", "NS", "Ngaysinh", "Năm sinh nam nữ", "Ngày tháng năm sinh nam nữ",
        "Year of birth", "Ngày sinh dd mm yyyy", "Th năm sinh", "Ngày tháng năm", "Tháng năm sinh",
        "Ngày sinh học sinh", "Ngày sinh của con", "Ngày tháng năm sinh của trẻ",
      ]),
    Group(
      meaning: .maleBirthDate, weight: 0.97,
      phrases: ["Năm sinh nam", "Ngày sinh nam", "Nam sinh năm", "Ngày tháng năm sinh nam"]),
    Group(
      meaning: .femaleBirthDate, weight: 0.97,
      phrases: ["Năm sinh nữ", "Ngày sinh nữ", "Nữ sinh năm", "Ngày tháng năm sinh nữ"]),
    Group(
      meaning: .sex, weight: 0.98,
      phrases: [
        "Giới tính", "Phái", "Nam nữ", "Giới", "GT", "Gender", "Sex", "Giới tính nam nữ", "G tính",
        "GTính", "Nữ x", "Nam nữ x", "Gioitinh", "Giới tính nam", "Giới tính nữ",
      ]),
    Group(
      meaning: .citizenID, weight: 0.98,
      phrases: [
        "CCCD", "CMND", "CMT", "CMTND", "Số CCCD", "Số CMND", "Số CMT", "Số căn cước công dân",
        "Căn cước công dân", "Căn cước", "CMND CCCD", "CCCD CMND", "Số CMND CCCD", "Số CCCD CMND",
        "Chứng minh nhân dân", "Số chứng minh nhân dân", "Số chứng minh thư", "Số định danh",
        "Số định danh cá nhân", "Mã định danh", "Số ĐDCN", "Mã định danh cá nhân", "Số căn cước",
        "Số CMTND", "Mã định danh Bộ GD&ĐT", "Số giấy CMND", "Số CMND hộ chiếu", "ĐDCN",
        "Số ĐDCN CCCD", "Số CC", "Identity card", "CMND thẻ căn cước", "Thẻ căn cước",
        "Số thẻ căn cước", "Số CMND thẻ căn cước công dân", "Số định danh CCCD", "CMND hộ chiếu",
        "Số CCCD hộ chiếu", "CMND số", "Giấy CMND", "Số định danh cá nhân CCCD",
      ]),
    Group(
      meaning: .code, weight: 0.95,
      phrases: [
        "Mã số", "Mã NV", "Mã nhân viên", "Mã CB", "Mã cán bộ", "Mã CBVC", "Mã viên chức",
        "Mã công chức", "Mã SV", "MSSV", "Mã sinh viên", "Mã số sinh viên", "Mã số SV", "MSV",
        "Mã HS", "Mã học sinh", "MSHS", "Mã HV", "Mã học viên", "MSHV", "Mã GV", "Mã giáo viên",
        "Mã giảng viên", "Mã số nhân viên", "MSNV", "Số hiệu", "Số hiệu công chức",
        "Số hiệu viên chức", "Số hiệu cán bộ", "Mã cá nhân", "Mã thẻ", "Mã hồ sơ", "Mã",
        "Student ID", "Employee ID", "ID", "Code", "Mã số cán bộ", "Mã số học sinh", "MaSV",
        "Mã số HS", "MS", "Mã đoàn viên", "Mã đảng viên", "Số hiệu CBCC", "Số hiệu CAND", "MSCB",
        "Mã số CB", "Mã số thẻ", "Mã số viên chức", "Mã số công chức", "Mã thí sinh", "MGV",
        "Mã số GV", "MSGV", "Mã số học viên", "Số thẻ", "Mã trẻ", "Mã khách hàng", "Mã số thí sinh",
      ]),
    Group(
      meaning: .code, weight: 0.6,
      phrases: ["SBD", "Số báo danh", "Số thẻ đảng", "Số hồ sơ", "Số BHXH", "Mã số BHXH"]),
  ]

  private static let body = [
    Group(
      meaning: .unit, weight: 0.97,
      phrases: [
        "Đơn vị công tác", "Đơn vị", "Phòng ban", "Khoa", "Khối tổ công tác", "Cơ quan",
        "Cơ quan đơn vị", "Đơn vị cơ quan", "Nơi công tác", "Phòng đơn vị", "Đơn vị phòng ban",
        "Tên đơn vị", "Phòng", "Bộ phận", "Tổ chuyên môn", "Phòng ban đơn vị", "Tổ công tác",
        "Trường", "Tên trường", "Đơn vị trường", "Phòng khoa", "Khoa phòng", "Cơ quan công tác",
        "Đơn vị đang công tác", "Nơi làm việc", "Department", "Unit", "Tên cơ quan", "Bộ môn",
        "Đơn vị trực thuộc", "Khoa bộ môn", "Phòng ban bộ phận", "Đơn vị quản lý", "Chi bộ",
        "Chi đoàn", "Đơn vị đề nghị", "Cơ quan đơn vị công tác", "Đơn vị tổ", "Tên phòng ban",
        "Phòng khoa trung tâm", "Khoa phòng trung tâm", "Đơn vị sinh hoạt", "Tên cơ quan đơn vị",
        "Trường học", "Học sinh trường", "Tổ CM", "Đơn vị đăng ký", "Khoa viện", "Đơn vị bộ phận",
        "Tổ bộ môn", "Phòng GD ĐT", "Đơn vị địa phương", "Cơ quan tổ chức", "Công ty",
        "Tên công ty", "Đơn vị công tác học tập", "Trường THPT", "Trường THCS", "Trường tiểu học",
        "Tổ khối", "Tổ văn phòng", "Khối tổ", "Khoa phòng ban", "Đơn vị công tác hiện nay",
        "Nơi học tập", "Đơn vị học tập", "Ban",
      ]),
    Group(
      meaning: .unit, weight: 0.75,
      phrases: [
        "Lớp", "Tên lớp", "Lớp học", "Lớp SV", "Lớp sinh hoạt", "Lớp chuyên ngành", "Mã lớp",
        "Lớp ổn định", "Lớp hành chính", "Class", "Tổ", "Lớp trường", "Lớp QL", "Lớp khóa",
        "Học sinh lớp", "Lớp danh nghĩa", "Lớp niên chế",
      ]),
    Group(
      meaning: .unit, weight: 0.5,
      phrases: [
        "Khối", "Huyện", "Xã", "Địa phương", "Tổ chức", "Phòng thi", "Phường xã", "Xã phường",
        "Quận huyện", "Huyện thị xã thành phố", "Tên xã",
      ]),
    Group(
      meaning: .position, weight: 0.97,
      phrases: [
        "Chức vụ", "Cấp bậc chức vụ", "Chức danh", "Chức vụ chức danh", "Chức danh chức vụ",
        "Chức danh học vị", "Chức vụ đơn vị", "Chức vụ đơn vị công tác", "Chức vụ nơi công tác",
        "Chức danh đơn vị công tác", "Chức vụ hiện tại", "Chức vụ công tác", "Chức vụ hiện nay",
        "Vị trí việc làm", "Vị trí công tác", "Nhiệm vụ được giao", "Vị trí", "Cấp bậc",
        "Cấp bậc hàm chức vụ", "Position", "Job title", "Chức vụ cơ quan công tác",
        "Chức vụ cơ quan đơn vị", "Chức vụ chính quyền", "Công việc đảm nhận", "CV",
        "Chức vụ và đơn vị công tác", "Chức danh vị trí việc làm", "Chức danh nghề nghiệp",
        "Chức danh công việc", "Chức vụ Đảng", "Chức vụ đảng chính quyền đoàn thể", "Chức trách",
        "Chức vụ nghề nghiệp", "Chức vụ nơi ở", "Chức vụ nghề nghiệp nơi công tác",
        "Chức vụ và nơi công tác", "Chức danh chức vụ đơn vị công tác", "Chức danh khoa học",
        "Chức vụ chức danh đơn vị công tác", "Chức vụ chức danh nghề nghiệp", "Chức vụ lớp",
      ]),
    Group(meaning: .position, weight: 0.55, phrases: ["Nghề nghiệp", "Công việc hiện nay"]),
    Group(
      meaning: .kind, weight: 0.95,
      phrases: [
        "Loại thành tích", "Loại đối tượng", "Cá nhân hay tập thể", "Loại hình", "Đối tượng khen",
        "Loại đối tượng khen thưởng", "Tập thể hay cá nhân", "Đối tượng khen thưởng",
        "Loại hình đối tượng", "Loại đề nghị", "Loại cá nhân tập thể",
      ]),
    Group(meaning: .kind, weight: 0.6, phrases: ["Loại", "Đối tượng", "Phân loại đối tượng"]),
  ]

  private static let merit = [
    Group(
      meaning: .movement, weight: 0.95,
      phrases: [
        "Phong trào", "Phong trào thi đua", "Tên phong trào", "Cuộc vận động", "Chuyên đề",
        "Lĩnh vực phong trào", "Phong trào cuộc vận động", "Tên phong trào thi đua",
        "Phong trào thi đua chuyên đề", "Thuộc phong trào",
      ]),
    Group(meaning: .movement, weight: 0.55, phrases: ["Lĩnh vực"]),
    Group(
      meaning: .title, weight: 0.96,
      phrases: [
        "Danh hiệu", "Danh hiệu thi đua", "Danh hiệu đăng ký", "Danh hiệu thi đua đăng ký",
        "Đăng ký danh hiệu", "Đăng ký danh hiệu thi đua", "Danh hiệu đề nghị",
        "Danh hiệu thi đua đề nghị", "Danh hiệu thi đua hình thức khen thưởng", "Đề nghị danh hiệu",
        "Danh hiệu thi đua và hình thức khen thưởng", "Danh hiệu hình thức khen thưởng",
        "Danh hiệu TĐ", "DHTĐ", "Đăng ký thi đua", "Danh hiệu đề nghị công nhận",
        "Danh hiệu đề nghị tặng", "Danh hiệu đề nghị xét tặng", "Danh hiệu được đề nghị",
        "Nội dung đăng ký thi đua", "Danh hiệu thi đua cá nhân", "Danh hiệu thi đua tập thể",
        "Đăng ký thi đua khen thưởng", "Danh hiệu khen thưởng", "Danh hiệu HS", "Danh hiệu SV",
        "Danh hiệu hình thức khen thưởng đề nghị", "Danh hiệu năm học", "Danh hiệu cả năm",
        "Danh hiệu thi đua hình thức khen thưởng đề nghị", "Danh hiệu xét", "Danh hiệu thi đua năm",
      ]),
    Group(
      meaning: .title, weight: 0.7,
      phrases: ["Thi đua", "Đăng ký", "Danh hiệu học kỳ", "Đề nghị", "Nội dung đề nghị"]),
    Group(
      meaning: .award, weight: 0.96,
      phrases: [
        "Hình thức khen thưởng", "Hình thức đề nghị", "Hình thức khen", "Hình thức đề nghị khen",
        "Hình thức đề nghị khen thưởng", "Đề nghị khen thưởng", "Hình thức KT",
        "Đề nghị hình thức khen thưởng", "Hình thức khen thưởng đề nghị", "Mức khen thưởng",
        "Đăng ký hình thức khen thưởng", "Hình thức khen thưởng đăng ký", "Cấp khen thưởng",
        "Đăng ký khen thưởng", "Hình thức đề nghị tặng", "Đề nghị tặng", "HTKT", "Đề nghị khen",
        "Hình thức được đề nghị khen thưởng", "Hình thức tặng thưởng", "Loại khen thưởng",
        "Hình thức thi đua khen thưởng", "Hình thức khen thưởng được đề nghị",
      ]),
    Group(
      meaning: .award, weight: 0.75,
      phrases: ["Khen thưởng", "Hình thức", "Giải thưởng", "Phần thưởng", "Đạt giải"]),
    Group(
      meaning: .achievements, weight: 0.96,
      phrases: [
        "Thành tích", "Tóm tắt thành tích", "Nội dung thành tích", "Thành tích đạt được",
        "Thành tích tiêu biểu", "Thành tích nổi bật", "Thành tích xuất sắc", "Thành tích chính",
        "Tóm tắt thành tích nổi bật", "Tóm tắt thành tích tiêu biểu", "Các danh hiệu đã đạt",
        "Danh hiệu đã đạt", "Danh hiệu đã đạt được", "Thành tích đã đạt", "Khen thưởng đã đạt",
        "Khen thưởng kỷ luật", "Khen thưởng đã được tặng", "Khen thưởng đã được nhận",
        "Hình thức khen thưởng đã đạt", "Hình thức khen thưởng đã được tặng", "Quá trình khen",
        "Danh hiệu thi đua đã đạt", "Danh hiệu thi đua đã đạt được", "Các hình thức khen thưởng",
        "Danh hiệu hình thức khen thưởng đã đạt", "Thành tích khen thưởng", "Thành tích cá nhân",
        "Các danh hiệu thi đua đã đạt được", "Quá trình khen thưởng", "Báo cáo tóm tắt thành tích",
        "Sáng kiến", "Tên sáng kiến", "Đề tài sáng kiến", "Sáng kiến kinh nghiệm", "Tên SKKN",
        "Sáng kiến đề tài", "Tên đề tài sáng kiến", "Thành tích công tác", "Nội dung khen thưởng",
        "Tóm tắt thành tích cá nhân tập thể", "Tóm tắt thành tích đạt được", "Lý do khen thưởng",
        "Thành tích đề nghị khen thưởng", "Các hình thức đã được khen", "Thành tích học tập",
        "Đã được khen thưởng", "Các danh hiệu đã đạt được", "Thành tích các năm", "Lý do khen",
        "Các hình thức khen thưởng đã đạt được", "Thành tích trong năm", "Thành tích đã đạt được",
        "Nội dung thành tích khen thưởng", "Kết quả thi đua các năm", "Kỷ luật", "SKKN",
      ]),
    Group(
      meaning: .rating, weight: 0.95,
      phrases: [
        "Xếp loại", "Kết quả xếp loại", "Đánh giá xếp loại", "Xếp loại đánh giá", "Mức xếp loại",
        "Phân loại", "Xếp loại công chức", "Xếp loại viên chức", "Kết quả đánh giá xếp loại",
        "Mức độ hoàn thành nhiệm vụ", "Kết quả đánh giá", "Xếp loại thi đua", "Kết quả phân loại",
        "Đánh giá phân loại", "Học lực", "Hạnh kiểm", "XL", "Xếp loại học lực", "Xếp loại HL",
        "Xếp loại hạnh kiểm", "Xếp loại HK", "Xếp loại rèn luyện", "XLHL", "XLHK", "Rèn luyện",
        "Mức độ hoàn thành", "Xếp loại cuối năm", "Xếp loại học tập", "Xếp loại cả năm", "XLTĐ",
        "Đánh giá", "Loại thi đua", "Xếp loại chất lượng", "Đánh giá xếp loại chất lượng",
        "Kết quả xếp loại chất lượng", "Xếp loại đảng viên", "Xếp loại chuyên môn", "XLRL", "HL",
        "HK",
        "Xếp loại tốt nghiệp", "Hoàn thành nhiệm vụ", "Học lực hạnh kiểm", "Xếp loại công tác",
      ]),
    Group(meaning: .rating, weight: 0.6, phrases: ["Kết quả", "Kết quả thi đua"]),
    Group(
      meaning: .note, weight: 0.98,
      phrases: [
        "Ghi chú", "Chú thích", "Ghi chú khác", "Note", "Notes", "G chú", "Gchú", "Remark", "GC",
        "Remarks", "Ghi chu", "Lưu ý", "Chú ý", "Ghi chú lý do", "Ghi chú thêm", "Chú giải",
        "Ghi chú nếu có",
      ]),
    Group(meaning: .note, weight: 0.6, phrases: ["Thông tin khác", "Ý kiến khác"]),
  ]

  private static let work = [
    Group(
      meaning: .task, weight: 0.96,
      phrases: [
        "Tên nhiệm vụ", "Nội dung công việc", "Nhiệm vụ", "Công việc", "Nội dung nhiệm vụ",
        "Nội dung thực hiện", "Tên công việc", "Nhiệm vụ trọng tâm", "Nội dung hoạt động",
        "Nhiệm vụ cụ thể", "Nội dung nhiệm vụ công việc", "Nhiệm vụ công việc", "Hoạt động",
        "Công việc thực hiện", "Nội dung kế hoạch", "Nội dung nhiệm vụ giải pháp", "Task",
        "Nhiệm vụ giải pháp", "Tên nhiệm vụ công việc", "Nội dung công tác", "Công tác trọng tâm",
        "Công việc cụ thể", "Tên hoạt động", "Nội dung chương trình", "Các hoạt động",
        "Nội dung công việc thực hiện", "Đầu việc", "Hạng mục công việc", "Các công việc",
        "Nội dung các hoạt động", "Các nhiệm vụ", "Mục tiêu nhiệm vụ", "Danh mục công việc",
        "Tên nội dung công việc", "Nội dung trọng tâm", "Công việc trọng tâm", "Các nội dung",
      ]),
    Group(
      meaning: .task, weight: 0.7,
      phrases: ["Nội dung", "Chỉ tiêu", "Hạng mục", "Content", "Title", "Việc cần làm"]),
    Group(
      meaning: .lead, weight: 0.95,
      phrases: [
        "Phụ trách", "Người phụ trách", "Bộ phận phụ trách", "Chủ trì", "Đơn vị chủ trì",
        "Cơ quan chủ trì", "Người thực hiện", "Đơn vị thực hiện", "Bộ phận thực hiện",
        "Bộ phận chủ trì", "Phòng chủ trì", "Chủ trì thực hiện", "Chịu trách nhiệm",
        "Người chịu trách nhiệm", "Phân công", "Phân công thực hiện", "Trách nhiệm",
        "Đơn vị cá nhân thực hiện", "Cơ quan thực hiện", "Đơn vị phụ trách", "Cán bộ phụ trách",
        "Cơ quan đơn vị chủ trì", "Đơn vị cá nhân chủ trì", "Người chủ trì", "Người đảm nhiệm",
        "Đơn vị bộ phận chủ trì", "Cá nhân phụ trách", "Lãnh đạo phụ trách", "Phân công phụ trách",
        "Đơn vị người thực hiện", "Thực hiện", "Trách nhiệm thực hiện", "Bộ phận đảm nhiệm",
        "Phân công nhiệm vụ", "Lực lượng thực hiện", "Tổ chức thực hiện", "Đơn vị tổ chức",
        "Phân công trách nhiệm", "Chủ trì tham mưu", "Người đứng đầu", "Owner", "Assignee", "PIC",
        "Responsible", "Đơn vị tham mưu",
      ]),
    Group(
      meaning: .coordinators, weight: 0.96,
      phrases: [
        "Phối hợp", "Đơn vị phối hợp", "Cơ quan phối hợp", "Phối hợp thực hiện",
        "Bộ phận phối hợp", "Người phối hợp", "Cơ quan đơn vị phối hợp", "Phòng phối hợp",
        "Đơn vị cá nhân phối hợp", "Tham gia", "Thành phần phối hợp", "Người hỗ trợ",
        "Đơn vị bộ phận phối hợp", "Lực lượng phối hợp", "Đơn vị tham gia",
      ]),
    Group(
      meaning: .due, weight: 0.95,
      phrases: [
        "Thời gian hoàn thành", "Thời gian thực hiện", "Hạn hoàn thành", "Thời hạn",
        "Thời hạn hoàn thành", "Tiến độ", "Tiến độ hoàn thành", "Tiến độ thực hiện", "Deadline",
        "Hạn", "Thời hạn thực hiện", "Thời điểm hoàn thành", "Hạn chót", "Ngày hoàn thành",
        "Hạn thực hiện", "Thời gian hoàn thành dự kiến", "Dự kiến hoàn thành", "Thời gian dự kiến",
        "Kế hoạch hoàn thành", "Due date", "Due", "End", "End date", "Kết thúc", "Ngày kết thúc",
        "Thời điểm thực hiện",
        "Ngày thực hiện", "Thời gian thực hiện hoàn thành", "Thời gian kết thúc", "Thời gian xong",
      ]),
    Group(
      meaning: .due, weight: 0.7, phrases: ["Thời gian", "Tháng thực hiện", "Thời điểm", "Tuần"]),
  ]
}
