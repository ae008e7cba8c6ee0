/// What surprises a naive reader.
let surprises = [
  LayoutCase(
    name: "no-header",
    sheet: """
      1 | Nguyễn Thị Lan | 12/05/1980 | Nữ
      2 | Trần Văn Hùng | 25/08/1975 | Nam
      3 | Phạm Đức Anh | 03/11/1990 | Nam
      """,
    expected: """
      no header; data 1-3
      A number, B name, C birth_date?, D sex
      """),
  LayoutCase(
    name: "data-shifted-one-column",
    sheet: """
      STT | Họ và tên | Ngày sinh | Giới tính | Ghi chú |
      | 1 | Nguyễn Thị Lan | 12/05/1980 | Nữ |
      | 2 | Trần Văn Hùng | 25/08/1975 | Nam |
      | 3 | Phạm Đức Anh | 03/11/1990 | Nam |
      """,
    expected: """
      header 1; data 2-4
      B number, C name, D birth_date, E sex, F note
      """),
  LayoutCase(
    name: "serials-filled-in-advance",
    sheet: """
      STT | Họ và tên | Chức vụ
      1 | Nguyễn Thị Lan | Chuyên viên
      2 | Trần Văn Hùng | Kế toán
      3 | |
      4 | |
      5 | |
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C position
      """),
  LayoutCase(
    name: "total-above-the-data",
    sheet: """
      STT | Họ và tên | Đơn vị | Số tiền
      | Tổng cộng | | 3000000
      1 | Nguyễn Thị Lan | Văn phòng | 1000000
      2 | Trần Văn Hùng | Thanh tra | 2000000
      """,
    expected: """
      header 1; data 3-4; totals 2
      A number, B name, C unit, D other
      """),
  LayoutCase(
    name: "two-tables-stacked",
    sheet: """
      DANH SÁCH TẬP THỂ
      STT | Tên tập thể | Danh hiệu
      1 | Phòng Việc làm | TTLĐXS
      2 | Văn phòng | TTLĐTT
      -
      DANH SÁCH CÁ NHÂN
      STT | Họ và tên | Chức vụ | Danh hiệu
      1 | Nguyễn Thị Lan | Chuyên viên | CSTĐCS
      2 | Trần Văn Hùng | Kế toán | LĐTT
      """,
    expected: """
      header 2; data 3-4
      A number, B name, C title
      header 7; data 8-9
      A number, B name, C position, D title
      """),
  LayoutCase(
    name: "units-as-sections",
    sheet: """
      STT | Họ và tên | Chức vụ | Danh hiệu
      Phòng Việc làm | < | < | <
      1 | Nguyễn Thị Lan | Trưởng phòng | CSTĐCS
      2 | Trần Văn Hùng | Chuyên viên | LĐTT
      Văn phòng Sở | < | < | <
      3 | Phạm Đức Anh | Lái xe | LĐTT
      """,
    expected: """
      header 1; data 2-6; sections 2 5
      A number, B name, C position, D title
      """),
  LayoutCase(
    name: "heading-broken-over-two-rows",
    sheet: """
      Số | Họ và | Chức | Đơn vị | Ghi
      TT | tên | vụ | công tác | chú
      1 | Nguyễn Thị Lan | Chuyên viên | Văn phòng |
      2 | Trần Văn Hùng | Kế toán | Thanh tra |
      """,
    expected: """
      header 1 2; data 3-4
      A number, B name, C position, D unit, E note
      """),
  LayoutCase(
    name: "person-over-several-rows",
    sheet: """
      STT | Họ và tên | Chức vụ | Thành tích
      1 | Nguyễn Thị Lan | Chuyên viên | Năm 2019: LĐTT
      | | | Năm 2020: CSTĐCS
      | | | Năm 2021: CSTĐCS
      2 | Trần Văn Hùng | Kế toán | Năm 2021: LĐTT
      """,
    expected: """
      header 1; data 2-5
      A number, B name, C position, D achievements
      """),
  LayoutCase(
    name: "words-that-look-like-totals",
    sheet: """
      STT | Tên đơn vị, cá nhân | Ngày ký | Danh hiệu
      1 | Công ty Hoa Sen | 2021-01-01 | TTLĐXS
      2 | Công an xã Bản Hồ | 2021-02-01 | TTLĐTT
      3 | Tống Thị Hoa | 2021-03-01 | LĐTT
      4 | Tổng công ty Sông Xanh | 2021-03-05 | TTLĐTT
      Cộng | < | 4 |
      """,
    expected: """
      header 1; data 2-5; totals 6
      A number, B name, C other, D title
      """),
  LayoutCase(
    name: "clauses-ticked-are-no-meanings",
    sheet: """
      TT | Họ và tên | Nam | Nữ | Dẫn đầu phong trào | Tiêu biểu xuất sắc nhất | Thành tích an ninh, trật tự | Khen thưởng đã được tặng
      1 | Vũ Thị Lan | | 30/04/1989 | x | x | có | Giấy khen năm 2019
      2 | Ngô Văn Đức | 12/05/1980 | | x | | có | Giấy khen năm 2020
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C birth_date_male, D birth_date_female, E other, F other, G other, H achievements
      """),
]
