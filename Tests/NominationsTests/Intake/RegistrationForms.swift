/// The forms (a) to (f) that offices use for nominations.
let registrationForms = [
  LayoutCase(
    name: "registration-under-two-row-header",
    sheet: """
      SỞ LAO ĐỘNG | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHÒNG NGƯỜI CÓ CÔNG | | | Độc lập - Tự do - Hạnh phúc
      -
      BẢN ĐĂNG KÝ THI ĐUA NĂM 2022 | < | < | < | <
      STT | Họ và tên | Chức vụ | Đăng ký | <
      ^ | ^ | ^ | Thi đua | Khen thưởng
      1. Cá nhân: | | | |
      1 | Lê Thị Hòa | Trưởng phòng | CSTĐCS | Giấy khen
      2 | Trần Văn Nam | Chuyên viên | LĐTT |
      2. Tập thể: | | | |
      1 | Phòng Người có công | | TTLĐXS | Bằng khen
      | | | Lào Cai, ngày 10 tháng 01 năm 2022
      | | | Thủ trưởng đơn vị
      | | | Lê Thị Hòa
      """,
    expected: """
      header 5 6; data 7-11; sections 7 10; signatures 12 13 14
      A number, B name, C position, D title, E award
      """),
  LayoutCase(
    name: "summary-of-merits",
    sheet: """
      DANH SÁCH TRÍCH NGANG
      TT | Họ tên | Chức vụ, đơn vị | Tóm tắt thành tích | Hình thức đề nghị
      1 | Nguyễn Văn Bình | Chuyên viên, Phòng Tài chính | Năm 2019: LĐTT; năm 2020: CSTĐCS | Giấy khen
      2 | Phạm Thị Mai | Kế toán, Văn phòng | 5 năm HTXS nhiệm vụ | Bằng khen
      """,
    expected: """
      header 2; data 3-4
      A number, B name, C position, D achievements, E award
      """),
  LayoutCase(
    name: "roman-heading-per-title",
    sheet: """
      STT | Họ và tên | Chức vụ | Đơn vị | Ghi chú
      I | CHIẾN SĨ THI ĐUA TOÀN QUỐC | | |
      | (Không có) | | |
      II | CHIẾN SĨ THI ĐUA CƠ SỞ | | |
      1 | Hoàng Văn Tú | Phó phòng | Văn phòng |
      2 | Vũ Thị Lan | Chuyên viên | Phòng Việc làm | mới
      III | LAO ĐỘNG TIÊN TIẾN | | |
      1 | Đỗ Minh Đức | Chuyên viên | Thanh tra |
      """,
    expected: """
      header 1; data 2-8; sections 2 4 7
      A number, B name, C position, D unit, E note
      """),
  LayoutCase(
    name: "matrix-of-ticks",
    sheet: """
      TT | Họ và tên | Danh hiệu thi đua | < | < | Khen thưởng | < | Ghi chú
      ^ | ^ | LĐTT | CSTĐCS | CSTĐ cấp tỉnh | Giấy khen | Bằng khen | ^
      (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
      1 | Lý Thị Hoa | x | | | x | |
      2 | Bùi Văn Sơn | x | X | | | x |
      3 | Cao Thị Thu | | x | x | | |
      | TỔNG CỘNG (7 lượt) | 2 | 2 | 1 | 1 | 1 |
      -
      | NGƯỜI LẬP BIỂU | | | | THỦ TRƯỞNG ĐƠN VỊ
      """,
    expected: """
      header 1 2; data 4-6; totals 7; signatures 9
      A number, B name, C title, D title, E title, F award, G award, H note
      """),
  LayoutCase(
    name: "collectives-then-individuals",
    sheet: """
      PHỤ LỤC
      TT | Tên tập thể, cá nhân | Đơn vị công tác | Danh hiệu TTLĐXS | Danh hiệu CSTĐCS | Danh hiệu LĐTT
      I | TẬP THỂ | | | |
      1 | Văn phòng Sở | | x | |
      2 | Phòng Trẻ em | | x | |
      II | CÁ NHÂN | | | |
      1 | Nông Thị Sim | Văn phòng Sở | | x | x
      2 | Hà Văn Quý | Phòng Trẻ em | | | x
      """,
    expected: """
      header 2; data 3-8; sections 3 6
      A number, B name, C unit, D title, E title, F title
      """),
  LayoutCase(
    name: "flat-list-of-decisions",
    sheet: """
      STT | Họ và tên | Loại thành tích (Cá nhân/Tập thể) | Đơn vị công tác | Danh hiệu | Nội dung thành tích | Số quyết định | Ngày ban hành | Cơ quan ban hành | Link minh chứng | Năm | Ghi chú
      1 | Đặng Thị Nga | Cá nhân | Phòng Việc làm | CSTĐCS | Có sáng kiến | 112/QĐ-SLĐ | 2021-01-15 | Giám đốc Sở | | 2020 |
      2 | Phòng Việc làm | Tập thể | Phòng Việc làm | TTLĐXS | Dẫn đầu | 15/QĐ-UBND | 2021-02-20 | UBND tỉnh | | 2020 |
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C kind, D unit, E title, F achievements, G other, H other, I other, J other, K other, L note
      """),
  LayoutCase(
    name: "birth-year-under-sex",
    sheet: """
      TT | Họ và tên | Năm sinh | | Quê quán | Đơn vị
      | | Nam | Nữ | |
      1 | Trần Văn Phúc | 1980 | | Lào Cai | Văn phòng
      2 | Lê Thị Hồng | | 1985 | Yên Bái | Thanh tra
      """,
    expected: """
      header 1 2; data 3-4
      A number, B name, C birth_date_male, D birth_date_female, E other, F unit
      """),
  LayoutCase(
    name: "column-per-year",
    sheet: """
      STT | Họ và tên | Danh hiệu thi đua đã đạt được | < | < | Xếp loại | < | Danh hiệu đề nghị
      ^ | ^ | Năm 2019 | Năm 2020 | Năm 2021 | 2020 | 2021 | ^
      1 | Tạ Thị Yến | LĐTT | CSTĐCS | CSTĐCS | HTXSNV | HTTNV | CSTĐ cấp tỉnh
      2 | Mai Văn Kiên | LĐTT | LĐTT | | HTTNV | HTTNV | CSTĐCS
      """,
    expected: """
      header 1 2; data 3-4
      A number, B name, C achievements, D achievements, E achievements, F rating, G rating, H title
      """),
]
