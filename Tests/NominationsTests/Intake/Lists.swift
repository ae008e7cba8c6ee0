/// Lists of pupils, students and staff.
let lists = [
  LayoutCase(
    name: "pupils-with-name-over-two-columns",
    sheet: """
      TRƯỜNG THCS HOA SEN | < | < | < |
      DANH SÁCH HỌC SINH LỚP 8A | < | < | < |
      STT | Họ và tên | | Ngày sinh | Giới tính | Dân tộc | Ghi chú
      1 | Nguyễn Văn | An | 05/03/2008 | Nam | Kinh |
      2 | Trần Thị | Bích | 25/12/2008 | Nữ | Tày |
      3 | Lê Hoàng | Cường | 13/07/2008 | Nam | Kinh |
      """,
    expected: """
      header 3; data 4-6
      A number, B family_and_middle_name, C given_name, D birth_date, E sex, F other, G note
      """),
  LayoutCase(
    name: "students",
    sheet: """
      STT | Mã SV | Họ đệm | Tên | Ngày sinh | Lớp | Điểm TB | Xếp loại | Email
      1 | B17DCCN001 | Nguyễn Thị | Ánh | 1999-03-05 | D17CN1 | 3.45 | Giỏi | a@x.vn
      2 | B17DCCN002 | Phạm Quốc | Bảo | 1999-11-25 | D17CN1 | 2.9 | Khá | b@x.vn
      """,
    expected: """
      header 1; data 2-3
      A number, B code, C family_and_middle_name, D given_name, E birth_date, F unit, G other, H rating, I other
      """),
  LayoutCase(
    name: "staff",
    sheet: """
      -
      -
      TT | Họ tên | Năm sinh | CCCD | Chức danh | Phòng ban | Điện thoại | Ngày vào làm
      1 | VŨ THỊ MINH | 1985 | '010185001234 | Kế toán trưởng | Phòng Tài vụ | '0912345678 | 2010-05-01
      2 | ĐÀO VĂN LONG | 1990 | '010190004321 | Lái xe | Phòng Hành chính | '0987654321 | 2015-09-15
      """,
    expected: """
      header 3; data 4-5
      A number, B name, C birth_date, D citizen_id, E position, F unit, G other, H other
      """),
  LayoutCase(
    name: "birth-date-over-three-columns",
    sheet: """
      STT | SBD | Họ và tên | Ngày sinh | < | < | Nữ
      ^ | ^ | ^ | Ngày | Tháng | Năm | ^
      1 | 1201 | Hồ Thị Thắm | 5 | 3 | 2004 | x
      2 | 1202 | Ngô Bá Khá | 25 | 12 | 2004 |
      """,
    expected: """
      header 1 2; data 3-4
      A number, B code, C name, D birth_date, E birth_date, F birth_date, G sex
      """),
  LayoutCase(
    name: "two-tables-side-by-side",
    sheet: """
      TT | Họ tên | Lớp | | TT | Họ tên | Lớp
      1 | Lê Văn An | 6A | | 11 | Vũ Thị Kim | 6B
      2 | Lê Thị Bé | 6A | | 12 | Hồ Văn Lợi | 6B
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C unit
      header 1; data 2-3
      E number, F name, G unit
      """),
]
