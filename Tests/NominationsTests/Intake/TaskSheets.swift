/// Plans of work.
let taskSheets = [
  LayoutCase(
    name: "tasks-with-header",
    sheet: """
      KẾ HOẠCH CÔNG TÁC NĂM 2022
      TT | Nội dung công việc | Chủ trì | Phối hợp | Thời gian hoàn thành | Ghi chú
      I | Quý I | | | |
      1 | Xây dựng kế hoạch thi đua năm 2022 | Văn phòng Sở | Các phòng, đơn vị | Tháng 1 |
      2 | Phát động phong trào thi đua | Văn phòng Sở; Thanh tra | Các phòng | Tháng 2 |
      II | Quý II | | | |
      1 | Sơ kết 6 tháng đầu năm | Văn phòng Sở | Các phòng | Tháng 6 |
      """,
    expected: """
      header 2; data 3-7; sections 3 6
      A number, B task, C lead, D coordinators, E due, F note
      """),
  LayoutCase(
    name: "tasks-without-header",
    sheet: """
      PHỤ LỤC
      I | Công việc thực hiện trong Quý I | |
      1 | Kế hoạch công tác thi đua khen thưởng năm 2022 | Văn phòng Sở | Các phòng, đơn vị trực thuộc Sở
      2 | Trình khen thưởng cho các tập thể, cá nhân | Văn phòng Sở | Các phòng, đơn vị trực thuộc Sở.
      II | Công việc thực hiện trong Quý II | |
      1 | Tiếp tục thực hiện có hiệu quả phong trào thi đua | Văn phòng Sở; Thanh tra Sở | Các phòng, đơn vị
      """,
    expected: """
      no header; data 2-6; sections 2 5
      A number, B task, C lead, D coordinators
      """),
  LayoutCase(
    name: "quarters-ticked",
    sheet: """
      TT | NỘI DUNG CÔNG VIỆC | THỜI GIAN THỰC HIỆN | < | ĐƠN VỊ THỰC HIỆN | GHI CHÚ
      ^ | ^ | Quý I | Quý II | ^ | ^
      1 | Đăng ký thi đua | x | | Các phòng |
      2 | Sơ kết | | x | VP |
      """,
    expected: """
      header 1 2; data 3-4
      A number, B task, C due, D due, E lead, F note
      """),
]
