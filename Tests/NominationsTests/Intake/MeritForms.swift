/// Forms about merit, and forms that only look like them.
let meritForms = [
  LayoutCase(
    name: "school-registration",
    sheet: """
      SỞ GIÁO DỤC VÀ ĐÀO TẠO LÀO CAI | < | < | < | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Đơn vị: Trường THPT số 1 | < | < | < | | Độc lập – Tự do – Hạnh phúc
      DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2021-2022
      (Kèm theo Công văn số: 12/THPT ngày 5/10/2021) | < | < | < | <
      TT | Họ và tên | Chức vụ | Trình độ CM | Danh hiệu đăng ký | < | < | Đề tài SKKN | Ký tên
      ^ | ^ | ^ | ^ | LĐTT | CSTĐ CS | CSTĐ tỉnh | ^ | ^
      1 | Nguyễn Thị A | HT | ThS | x | x | | Quản lý dạy học |
      2 | Trần Văn B | PHT | ĐH | x | | | |
      Tổng | | | | 2 | 1 | 0 | 1 |
      (Danh sách này có 02 người)
      """,
    expected: """
      header 5 6; data 7-8; totals 9 10
      A number, B name, C position, D other, E title, F title, G title, H other, I other
      """),
  LayoutCase(
    name: "years-of-merit",
    sheet: """
      DANH SÁCH TRÍCH NGANG THÀNH TÍCH CÁ NHÂN
      TT | Họ và tên, chức vụ, đơn vị công tác | Thành tích đạt được từ năm 2017 đến 2021 | < | < \
      | < | < | Sáng kiến | Hình thức đề nghị khen thưởng
      ^ | ^ | 2017 | 2018 | 2019 | 2020 | 2021 | ^ | ^
      1 | Ông Nguyễn Văn A, Trưởng phòng Tổ chức | LĐTT | LĐTT | CSTĐCS | CSTĐCS | CSTĐCS | 3 \
      sáng kiến | Bằng khen UBND tỉnh
      2 | Bà Trần Thị B, Chuyên viên Văn phòng | LĐTT | LĐTT | LĐTT | LĐTT | CSTĐCS | | Giấy khen \
      Giám đốc Sở
      """,
    expected: """
      header 2 3; data 4-5
      A number, B name, C achievements, D achievements, E achievements, F achievements, G \
      achievements, H achievements, I award
      """),
  LayoutCase(
    name: "women-ticked",
    sheet: """
      DANH SÁCH HỌC SINH ĐẠT GIẢI KỲ THI HSG CẤP TỈNH
      TT | Họ tên | Nữ | Lớp | Môn | Điểm | Giải | GV bồi dưỡng | Tiền thưởng
      1 | Nguyễn Văn A | | 9A | Toán | 15.5 | Nhì | Lê Thị X | 300000
      2 | Trần Thị B | x | 9B | Văn | 14 | Ba | Phạm Văn Y | 200000
      3 | Lê Thị C | x | 9A | Anh | 13 | KK | Vũ Thị Z | 100000
      """,
    expected: """
      header 2; data 3-5
      A number, B name, C sex, D unit, E other, F other, G other, H other, I other
      """),
  LayoutCase(
    name: "bodies-with-counts",
    sheet: """
      STT | Tên đơn vị | Tổng số CBCC | Số đăng ký LĐTT | Số đăng ký CSTĐCS | Đăng ký danh hiệu \
      tập thể
      1 | Văn phòng | 12 | 12 | 2 | TTLĐXS
      2 | Phòng Kế hoạch - Tài chính | 8 | 8 | 1 | TTLĐTT
       | Tổng cộng | 20 | 20 | 3 |
      """,
    expected: """
      header 1; data 2-3; totals 4
      A number, B unit, C other, D other, E other, F title
      """),
  LayoutCase(
    name: "no-header-with-sections",
    sheet: """
      I | Tập thể | | |
      1 | Phòng A | Bằng khen | Đã có 2 năm TTLĐXS
      2 | Phòng B | Giấy khen | Đã có 2 năm TTLĐTT
      II | Cá nhân | | |
      1 | Nguyễn Văn An | Bằng khen | CSTĐCS 2020, 2021
      2 | Trần Thị Bình | Giấy khen | LĐTT 2020, 2021
      """,
    expected: """
      no header; data 1-6; sections 1 4
      A number, B name, C award?, D achievements?
      """),
  LayoutCase(
    name: "husband-and-wife",
    sheet: """
      STT | Họ và tên chồng | Năm sinh | Họ và tên vợ | Năm sinh | Địa chỉ
      1 | Nguyễn Văn An | 1980 | Lê Thị Hoa | 1982 | Thôn 1
      2 | Trần Văn Bình | 1975 | Vũ Thị Mai | 1979 | Thôn 2
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C birth_date, D other, E birth_date, F other
      """),
  LayoutCase(
    name: "column-numbers-with-formula",
    sheet: """
      STT | Họ và tên | Năm sinh | Chức danh | Mức lương | Ngày hưởng | Ghi chú
      1 | 2 | 3 | 4 | 5 | 6=5x2 | 7
      1 | Nguyễn Văn An | 1980 | Kế toán | 5 | 2020-01-01 |
      """,
    expected: """
      header 1; data 3-3
      A number, B name, C birth_date, D position, E other, F other, G note
      """),
  LayoutCase(
    name: "blank-row-under-header",
    sheet: """
      BỘ LAO ĐỘNG | | | |
       | | DANH SÁCH | |
       | | Đề nghị tặng Kỷ niệm chương | |
      Số TT | Họ tên | Ngày sinh | Chức vụ và nơi công tác | Số năm công tác trong ngành | Quá \
      trình công tác | Khen thưởng, kỷ luật
       | | | | | |
      1 | Nguyễn Văn An | 01/01/1970 | Trưởng phòng, Sở A | 20 | 1995-2000: CV; 2000-nay: TP | BK \
      2010
      2 | Trần Thị Bình | 13/02/1972 | Phó phòng, Sở A | 21 | 1996-nay: CV | 
      """,
    expected: """
      header 4; data 6-7
      A number, B name, C birth_date, D position, E other, F other, G achievements
      """),
  LayoutCase(
    name: "ratings-ticked",
    sheet: """
      STT | Họ và tên | Đơn vị | Cấp ủy xếp loại | < | < | <
       | | | HTXSNV | HTTNV | HTNV | KHTNV
      1 | Nguyễn Văn An | CB1 | x | | |
      2 | Trần Thị Bình | CB1 | | x | |
      """,
    expected: """
      header 1 2; data 3-4
      A number, B name, C unit, D rating, E rating, F rating, G rating
      """),
  LayoutCase(
    name: "men-and-women-counted",
    sheet: """
      STT | Lớp | Sĩ số | Nam | Nữ | GVCN
      1 | 6A | 40 | 20 | 20 | Nguyễn Văn An
      2 | 6B | 41 | 22 | 19 | Trần Thị Bình
      Tổng | | 81 | 42 | 39 |
      """,
    expected: """
      header 1; data 2-3; totals 4
      A number, B unit, C other, D other, E other, F other
      """),
  LayoutCase(
    name: "serials-that-jump",
    sheet: """
      STT | Mã HS | Họ tên | Ngày sinh | GT | Nơi sinh | HK1 | HK2 | CN
      5 | HS05 | Nguyễn Văn An | 2010-05-01 | Nam | HN | 8 | 9 | 8.7
      9 | HS09 | Trần Thị Bình | 2010-06-01 | Nữ | HN | 7 | 8 | 7.7
      """,
    expected: """
      header 1; data 2-3
      A number, B code, C name, D birth_date, E sex, F other, G other, H other, I other
      """),
]
