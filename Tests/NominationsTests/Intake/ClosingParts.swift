/// Signatures, totals, groups and titles in odd places.
let closingParts = [
  LayoutCase(
    name: "signers-are-no-nominees",
    sheet: """
      STT | Họ và tên | Chức vụ | Danh hiệu
      1 | Nguyễn Văn An | TP | CSTĐCS
      2 | Trần Thị Bình | CV | LĐTT
      -
       | | Lào Cai, ngày 05 tháng 3 năm 2022 |
       | NGƯỜI LẬP BIỂU | KT. GIÁM ĐỐC |
       | | PHÓ GIÁM ĐỐC |
      -
      -
       | Lê Thị Hoa | Phạm Văn Bình |
      """,
    expected: """
      header 1; data 2-3; signatures 5 6 7 10
      A number, B name, C position, D title
      """),
  LayoutCase(
    name: "recipients-beside-signature",
    sheet: """
      STT | Họ và tên | Chức vụ | Danh hiệu
      1 | Nguyễn Văn An | TP | CSTĐCS
      2 | Trần Thị Bình | CV | LĐTT
      -
      Nơi nhận: | | TM. ỦY BAN NHÂN DÂN |
      - Như trên; | | CHỦ TỊCH |
      - Lưu: VT. | | |
       | | Nguyễn Văn X |
      """,
    expected: """
      header 1; data 2-3; signatures 5 6 8
      A number, B name, C position, D title
      """),
  LayoutCase(
    name: "cost-estimate",
    sheet: """
      STT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền | Ghi chú
      I | Chi hội nghị | | | | 3000000 |
      1 | In tài liệu | Bộ | 100 | 20000 | 2000000 |
      2 | Nước uống | Chai | 100 | 10000 | 1000000 |
      II | Khen thưởng | | | | 5000000 |
      1 | Giấy khen | Cái | 50 | 100000 | 5000000 |
      Cộng | < | < | < | < | 8000000 |
      Bằng chữ: Tám triệu đồng | < | < | < | < | < | <
      """,
    expected: """
      header 1; data 2-6; sections 2 5; totals 7 8
      A number, B other, C other, D other, E other, F other, G note
      """),
  LayoutCase(
    name: "without-accents",
    sheet: """
      STT | HO VA TEN | NGAY SINH | GIOI TINH | DON VI
      1 | NGUYEN VAN AN | 01/02/1980 | NAM | PHONG A
      2 | TRAN THI BINH | 03/04/1985 | NU | PHONG B
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C birth_date, D sex, E unit
      """),
  LayoutCase(
    name: "time-sheet",
    sheet: """
      BẢNG CHẤM CÔNG THÁNG 5/2021
      STT | Họ và tên | Chức vụ | Ngày trong tháng | < | < | < | < | < | Tổng
      ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | ^
      ^ | ^ | ^ | T7 | CN | T2 | T3 | T4 | T5 | ^
      1 | Nguyễn Văn An | GĐ | x | | x | x | x | x | 5
      2 | Trần Thị Bình | KT | | | x | x | x | P | 3
      """,
    expected: """
      header 2 3 4; data 5-6
      A number, B name, C position, D other, E other, F other, G other, H other, I other, J other
      """),
  LayoutCase(
    name: "letters-over-romans",
    sheet: """
      TT | Tên tập thể, cá nhân | Thành tích | Ghi chú
      A | Tập thể | |
      1 | Chi bộ thôn Na Lo | Trong sạch vững mạnh 3 năm |
      B | Cá nhân | |
      I | Cán bộ xã | |
      1 | Vàng Văn Sín | Hoàn thành xuất sắc nhiệm vụ 5 năm |
      II | Nhân dân | |
      1 | Lù Thị Mẩy | Điển hình sản xuất giỏi |
      """,
    expected: """
      header 1; data 2-8; sections 2 4 5 7
      A number, B name, C achievements, D note
      """),
  LayoutCase(
    name: "title-within-the-header",
    sheet: """
      STT | DANH SÁCH HỌC SINH LỚP 6A | < | < | <
      ^ | Họ đệm | Tên | Ngày sinh | Ghi chú
      1 | Nguyễn Văn | An | 1/2/2010 |
      2 | Trần Thị | Bình | 3/4/2010 |
      """,
    expected: """
      header 1 2; data 3-4
      A number, B family_and_middle_name, C given_name, D birth_date, E note
      """),
  LayoutCase(
    name: "years-under-unmerged-groups",
    sheet: """
      STT | Tên đơn vị | Danh hiệu thi đua | | Hình thức khen thưởng | | Ghi chú
       | | Năm 2020 | Năm 2021 | Năm 2020 | Năm 2021 |
      1 | Phòng A | TTLĐXS | TTLĐXS | BK | |
      2 | Phòng B | TTLĐTT | TTLĐXS | | GK |
      """,
    expected: """
      header 1 2; data 3-4
      A number, B unit, C achievements, D achievements, E achievements, F achievements, G note
      """),
  LayoutCase(
    name: "classes-ranked",
    sheet: """
      STT | Lớp | GVCN | Điểm nề nếp | Điểm học tập | Tổng điểm | Xếp hạng | Xếp loại
      1 | 6A | Nguyễn Văn An | 95 | 96 | 191 | 1 | Tốt
      2 | 6B | Trần Thị Bình | 90 | 92 | 182 | 2 | Khá
      """,
    expected: """
      header 1; data 2-3
      A number, B unit, C other, D other, E other, F other, G other, H rating
      """),
]
