/// Tables about other things, beside nominations in odd shapes.
let otherTables = [
  LayoutCase(
    name: "unmerged-two-row-header",
    sheet: """
      STT | Họ và tên | Ngày tháng năm sinh | | Chức vụ hoặc chức danh công tác | Cơ quan đơn vị \
      đang làm việc | Thời gian giữ ngạch | Mức lương hiện hưởng | | Văn bằng chứng chỉ theo yêu \
      cầu của ngạch dự thi | | | Ghi chú
       | | Nam | Nữ | | | | Hệ số lương | Mã số ngạch hiện giữ | Trình độ CM | Trình độ tin học | \
      Trình độ ngoại ngữ |
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
      1 | Nguyễn Văn An | 01/01/1980 | | Chuyên viên | Sở Nội vụ | 5 năm | 3.33 | '01.003 | ĐH | \
      B | B |
      2 | Trần Thị Bình | | 15/06/1982 | Chuyên viên | Sở Tài chính | 5 năm | 3.00 | '01.003 | ĐH \
      | B | B |
      """,
    expected: """
      header 1 2; data 4-5
      A number, B name, C birth_date_male, D birth_date_female, E position, F unit, G other, H \
      other, I other, J other, K other, L other, M note
      """),
  LayoutCase(
    name: "appendix-of-a-decision",
    sheet: """
      Phụ lục\\nDANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN\\n(Kèm theo Quyết định số \
      12/QĐ-UBND ngày 01/01/2022 của Chủ tịch UBND huyện) | < | < | <
      STT | Tên tập thể, cá nhân | Đơn vị | Mức thưởng
      I | Tập thể (02) | |
      1 | Công an xã Bản Hồ | Xã Bản Hồ | 1000000
      2 | Hội Phụ nữ xã Tả Van | Xã Tả Van | 1000000
      II | Cá nhân (02) | |
      1 | Ông: Giàng A Sử, Trưởng thôn Séo Mý Tỷ | Xã Tả Van | 500000
      2 | Bà: Lý Mẩy Chạn, Chi hội trưởng phụ nữ thôn Sả Séng | Xã Tả Phìn | 500000
      """,
    expected: """
      header 2; data 3-8; sections 3 6
      A number, B name, C unit, D other
      """),
  LayoutCase(
    name: "person-over-two-rows",
    sheet: """
      STT | Họ và tên | Chức vụ | Đơn vị | Thành tích | Hình thức
      1 | Nguyễn Văn An | Trưởng phòng | Sở Nội vụ | - Năm 2019: CSTĐCS | BK
       | Sinh năm 1980 | | | - Năm 2020: CSTĐCS |
      2 | Trần Thị Bình | Chuyên viên | Sở Nội vụ | - Năm 2019: LĐTT | GK
       | Sinh năm 1985 | | | - Năm 2020: LĐTT |
      """,
    expected: """
      header 1; data 2-5
      A number, B name, C position, D unit, E achievements, F award
      """),
  LayoutCase(
    name: "sizes-under-a-group",
    sheet: """
      STT | HỌ TÊN | ĐƠN VỊ | SỐ LƯỢNG ÁO | < | <
      ^ | ^ | ^ | S | M | L
      1 | Nguyễn Văn An | Phòng A | 1 | |
      2 | Trần Thị Bình | Phòng A | | 1 |
       | CỘNG | | 1 | 1 |
      """,
    expected: """
      header 1 2; data 3-4; totals 5
      A number, B name, C unit, D other?, E other?, F other?
      """),
  LayoutCase(
    name: "statistics-of-titles",
    sheet: """
      BÁO CÁO THỐNG KÊ KHEN THƯỞNG
      STT | Danh hiệu thi đua, hình thức khen thưởng | Đơn vị tính | Năm 2020 | Năm 2021 | So sánh
      1 | Chiến sĩ thi đua toàn quốc | Người | 1 | 2 | 200%
      2 | Chiến sĩ thi đua cấp tỉnh | Người | 10 | 12 | 120%
      3 | Cờ thi đua Chính phủ | Tập thể | 1 | 1 | 100%
      """,
    expected: """
      header 2; data 3-5
      A number, B title, C other, D other?, E other?, F other
      """),
  LayoutCase(
    name: "exam-schedule",
    sheet: """
      LỊCH THI HỌC KỲ 1
      STT | Mã HP | Tên học phần | Ngày thi | Giờ thi | Phòng thi | Số SV | Cán bộ coi thi
      1 | INT1001 | Tin học cơ sở | 2021-12-20 | 7h30 | 301-G2 | 40 | Nguyễn Văn An
      2 | INT1002 | Cơ sở dữ liệu | 2021-12-21 | 9h30 | 302-G2 | 45 | Trần Thị Bình
      """,
    expected: """
      header 2; data 3-4
      A number, B other, C other, D other, E other, F unit?, G other, H other
      """),
  LayoutCase(
    name: "survey-answers",
    sheet: """
      Dấu thời gian | Họ và tên | Bạn học lớp nào? | Số điện thoại của bạn | Bạn có tham gia \
      không? | Góp ý
      2021-05-05 | Nguyễn Văn An | 12A1 | '0912345678 | Có | Không
      2021-05-06 | Trần Thị Bình | 12A2 | '0912345679 | Không | Nên tổ chức sớm
      """,
    expected: """
      header 1; data 2-3
      A other, B name, C other, D other, E other, F other
      """),
  LayoutCase(
    name: "tasks-with-progress",
    sheet: """
      STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Tiến độ thực \
      hiện | Ghi chú
      1 | Ban hành kế hoạch CCHC năm 2022 | VP | Các phòng | Quý I | Đã hoàn thành |
      2 | Kiểm tra CCHC | Thanh tra | VP | Quý III | Chưa thực hiện |
      """,
    expected: """
      header 1; data 2-3
      A number, B task, C lead, D coordinators, E due, F due, G note
      """),
  LayoutCase(
    name: "two-panels-without-gap",
    sheet: """
      STT | Họ và tên | Chức vụ | STT | Họ và tên | Chức vụ
      1 | Nguyễn Văn An | TP | 3 | Lê Văn Cường | CV
      2 | Trần Thị Bình | PTP | 4 | Phạm Thị Dung | CV
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C position
      header 1; data 2-3
      D number, E name, F position
      """),
]
