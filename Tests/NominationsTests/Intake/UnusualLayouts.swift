/// Layouts that repeat, shift, split and fold their tables.
let unusualLayouts = [
  LayoutCase(
    name: "letterhead-and-header-repeated",
    sheet: """
      TRƯỜNG THPT A | < | < |
      DANH SÁCH PHÒNG THI SỐ 1 | < | < |
      STT | SBD | Họ và tên | < | Ngày sinh | Lớp | Ghi chú
      1 | 100001 | Nguyễn Văn | An | '01/02/2004 | 12A1 |
      2 | 100002 | Trần Thị | Bình | '13/05/2004 | 12A2 |
      Danh sách này có 2 thí sinh | < | < | < | < | < | <
       | | | | Giám thị 1 | | Giám thị 2
      -
      TRƯỜNG THPT A | < | < |
      DANH SÁCH PHÒNG THI SỐ 2 | < | < |
      STT | SBD | Họ và tên | < | Ngày sinh | Lớp | Ghi chú
      1 | 100003 | Lê Văn | Cường | '01/02/2004 | 12A1 |
      2 | 100004 | Phạm Thị | Dung | '13/05/2004 | 12A2 |
      Danh sách này có 2 thí sinh | < | < | < | < | < | <
       | | | | Giám thị 1 | | Giám thị 2
      """,
    expected: """
      header 3; data 4-5; totals 6; signatures 7
      A number, B code, C family_and_middle_name, D given_name, E birth_date, F unit, G note
      header 11; data 12-13; totals 14; signatures 15
      A number, B code, C family_and_middle_name, D given_name, E birth_date, F unit, G note
      """),
  LayoutCase(
    name: "header-of-three-rows",
    sheet: """
      STT | Họ và tên | Thông tin cá nhân | < | < | Quá trình khen thưởng | < | < | < | Đề nghị
      ^ | ^ | Ngày sinh | < | Chức vụ | Danh hiệu | < | Hình thức khen | < | ^
      ^ | ^ | Nam | Nữ | ^ | Năm 2019 | Năm 2020 | Năm 2019 | Năm 2020 | ^
      1 | Nguyễn Văn An | 1980 | | Giáo viên | LĐTT | CSTĐCS | GK | BK | CSTĐ cấp tỉnh
      2 | Trần Thị Bình | | 1985 | Giáo viên | LĐTT | LĐTT | | GK | CSTĐCS
      """,
    expected: """
      header 1 2 3; data 4-5
      A number, B name, C birth_date_male, D birth_date_female, E position, F achievements, G \
      achievements, H achievements, I achievements, J title
      """),
  LayoutCase(
    name: "table-begins-at-column-b",
    sheet: """
      -
       | | DANH SÁCH CÁN BỘ
      -
       | TT | Họ và tên | Chức danh | Bộ môn
       | 1 | PGS.TS. Nguyễn Văn An | Giảng viên cao cấp | Toán ứng dụng
       | 2 | ThS. Trần Thị Bình | Giảng viên | Tin học
      """,
    expected: """
      header 4; data 5-6
      B number, C name, D position, E unit
      """),
  LayoutCase(
    name: "no-serial-numbers",
    sheet: """
      Tên nhân viên | Ngày sinh | Giới tính | Địa chỉ | Phòng ban
      Nguyễn Văn An | 1990-05-05 | Nam | 12 Lê Lợi | Kế toán
      Trần Thị Bình | 1991-07-25 | Nữ | 34 Trần Phú | Nhân sự
      Lê Văn Cường | 1992-12-01 | Nam | 56 Hai Bà Trưng | Kinh doanh
      """,
    expected: """
      header 1; data 2-4
      A name, B birth_date, C sex, D other, E unit
      """),
  LayoutCase(
    name: "blank-rows-between",
    sheet: """
      STT | Họ và tên | Lớp
      1 | Nguyễn Văn An | 6A
      -
      2 | Trần Thị Bình | 6A
      -
      -
      3 | Lê Văn Cường | 6B
      """,
    expected: """
      header 1; data 2-7
      A number, B name, C unit
      """),
  LayoutCase(
    name: "remarks-in-headings-and-lettered-columns",
    sheet: """
      STT | HỌ VÀ TÊN\\n(chữ in hoa) | NGÀY SINH\\n(dd/mm/yyyy) | SỐ CMND/\\nCCCD | ĐƠN VỊ\\nCÔNG \
      TÁC | DANH HIỆU ĐĂNG KÝ | GHI CHÚ
      A | B | 1 | 2 | 3 | 4 | 5
      1 | NGUYỄN VĂN AN | 05/06/1980 | '012345678 | Phòng A | CSTĐCS |
      2 | TRẦN THỊ BÌNH | 15/06/1980 | '012345679 | Phòng A | LĐTT |
      Ghi chú: Danh sách xếp theo đơn vị | < | < | < | < | < | <
      """,
    expected: """
      header 1; data 3-4
      A number, B name, C birth_date, D citizen_id, E unit, F title, G note
      """),
  LayoutCase(
    name: "total-after-every-person",
    sheet: """
      STT | Họ và tên | Tháng | Số tiết | Thành tiền
      1 | Nguyễn Văn An | 9 | 20 | 1000000
       | | 10 | 22 | 1100000
       | Cộng | | 42 | 2100000
      2 | Trần Thị Bình | 9 | 18 | 900000
       | | 10 | 20 | 1000000
       | Cộng | | 38 | 1900000
       | Tổng cộng | | 80 | 4000000
      """,
    expected: """
      header 1; data 2-6; totals 4 7 8
      A number, B name, C other, D other, E other
      """),
  LayoutCase(
    name: "a-name-alone-before-its-total",
    sheet: """
      STT | Họ và tên | Ngày sinh
      I | CHIẾN SĨ THI ĐUA CƠ SỞ |
       | Lò Văn Mẫu | 1986
       | Cộng | 2
       | SÙNG MINH QUYÊN |
       | Cộng | 2
      """,
    expected: """
      header 1; data 2-5; sections 2; totals 4 6
      A number, B name, C birth_date
      """),
  LayoutCase(
    name: "a-tick-makes-a-nominee-of-any-name",
    sheet: """
      STT | Tên tập thể, cá nhân | Ngày sinh | Chức vụ | LĐTT | CSTĐCS
       | Kim Thị Kim Mai | 19/12/1963 | Kế toán | | x
       | Phan Thanh Lan | 04/07/1999 | Cán bộ | x |
       | Mái ấm Hoa Ban | | | | x
      -
       | NGƯỜI LẬP BIỂU | | | | THỦ TRƯỞNG ĐƠN VỊ
       | Đàm Văn Sim | | | | Tống Xuân Hạnh
      """,
    expected: """
      header 1; data 2-4; signatures 6 7
      A number, B name, C birth_date, D position, E title, F title
      """),
  LayoutCase(
    name: "merged-roman-sections",
    sheet: """
      SỐ TT | HỌ VÀ TÊN | NĂM SINH | CHỨC VỤ | ĐƠN VỊ | THÀNH TÍCH | DANH HIỆU ĐỀ NGHỊ
      I. TẬP THỂ | < | < | < | < | < | <
      01 | Phòng Tổ chức cán bộ | | | | Hoàn thành xuất sắc nhiệm vụ | Tập thể LĐXS
      02 | Tổ Toán - Tin | | | | Hoàn thành tốt | Tập thể LĐTT
      II. CÁ NHÂN | < | < | < | < | < | <
      01 | NGUYễN VăN HùNG | 1975 | TP | Phòng TCCB | 3 năm CSTĐCS | CSTĐ cấp tỉnh
      02 | Đ/c Trần Thị Bình | 1980 | CV | Phòng TCCB | LĐTT 2020 | CSTĐCS
      """,
    expected: """
      header 1; data 2-7; sections 2 5
      A number, B name, C birth_date, D position, E unit, F achievements, G title
      """),
  LayoutCase(
    name: "tasks-under-two-row-header",
    sheet: """
      DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2023
      STT | NHIỆM VỤ | ĐƠN VỊ THỰC HIỆN | < | THỜI GIAN | < | KẾT QUẢ | 
      ^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Kết thúc | ^ |
      I | CÔNG TÁC TỔ CHỨC CÁN BỘ | | | | | |
      1 | Rà soát quy hoạch | Phòng TCCB | Các đơn vị | 01/2023 | 3/2023 | Báo cáo |
      2 | Đào tạo bồi dưỡng | Phòng TCCB | Các đơn vị | 02/2023 | 12/2023 | Kế hoạch |
      II | CÔNG TÁC THI ĐUA | | | | | |
      1 | Tổng kết phong trào thi đua năm 2022 | VP | Phòng TCCB | 01/2023 | 1/2023 | Hội nghị |
      2 | Tổng hợp đăng ký thi đua | VP | | 01/2023 | 2/2023 | Danh sách |
      """,
    expected: """
      header 2 3; data 4-9
      A number, B task, C lead, D coordinators, E other, F due, G other
      """),
  LayoutCase(
    name: "english-tasks",
    sheet: """
      Task | Owner | Start | End | Status
      Thiết kế giao diện | Nguyễn Văn An | 2023-01-02 | 2023-01-10 | Done
      Viết API | Trần Thị Bình | 2023-01-05 | 2023-01-20 | Doing
      """,
    expected: """
      header 1; data 2-3
      A task, B lead, C other, D due, E other
      """),
  LayoutCase(
    name: "villages-as-sections-with-sums",
    sheet: """
      DANH SÁCH HỘ NGHÈO
      STT | Họ và tên chủ hộ | Năm sinh | Giới tính | Số nhân khẩu | Địa chỉ (thôn, xóm) | Mức hỗ \
      trợ
      I | Xã Tân Lập | | | 7 | | 1400000
      1 | Giàng A Páo | 1970 | Nam | 4 | Bản Sín | 700000
      2 | Vàng Thị Mỷ | 1982 | Nữ | 3 | Bản Sín | 700000
      II | Xã Bản Liền | | | 5 | | 700000
      3 | Lý Seo Dìn | 1965 | Nam | 5 | Thôn 2 | 700000
       | Tổng cộng | | | 12 | | 2100000
      """,
    expected: """
      header 2; data 3-7; totals 8
      A number, B name, C birth_date, D sex, E other, F other, G other
      """),
  LayoutCase(
    name: "given-name-for-sorting",
    sheet: """
      STT | Họ và tên | Tên | Ngày sinh
      1 | Nguyễn Văn An | An | 1/2/2000
      2 | Trần Thị Bình | Bình | 3/4/2000
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C given_name, D birth_date
      """),
  LayoutCase(
    name: "unit-merged-down",
    sheet: """
      STT | Đơn vị | Họ và tên | Chức vụ
      1 | Phòng A | Nguyễn Văn An | TP
      2 | ^ | Trần Thị Bình | PTP
      3 | ^ | Lê Văn Cường | CV
      4 | Phòng B | Phạm Thị Dung | TP
      5 | ^ | Hoàng Văn Em | CV
      """,
    expected: """
      header 1; data 2-6
      A number, B unit, C name, D position
      """),
  LayoutCase(
    name: "name-and-position-in-one-cell",
    sheet: """
      STT | Họ tên, chức vụ | Đơn vị | Số phiếu | Tỷ lệ
      1 | Nguyễn Văn An - Trưởng phòng | Phòng A | 12 | 100%
      2 | Trần Thị Bình - Chuyên viên | Phòng B | 11 | 91.7%
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C unit, D other, E other
      """),
  LayoutCase(
    name: "timetable",
    sheet: """
      THỜI KHÓA BIỂU
      Thứ | Tiết | 6A | 6B | 7A | 7B
      2 | 1 | Chào cờ | Chào cờ | Chào cờ | Chào cờ
       | 2 | Toán - An | Văn - Bình | Anh - Cường | Lý - Dung
       | 3 | Toán - An | Văn - Bình | Anh - Cường | Lý - Dung
      """,
    expected: """
      header 2; data 3-5
      A other, B other, C other, D other, E other, F other
      """),
]
