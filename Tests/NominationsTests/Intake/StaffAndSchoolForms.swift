/// Lists of schools and offices in forms that offices use daily.
let staffAndSchoolForms = [
  LayoutCase(
    name: "marks-with-course-above",
    sheet: """
      TRƯỜNG ĐẠI HỌC CÔNG NGHỆ | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHÒNG ĐÀO TẠO | | | | | Độc lập - Tự do - Hạnh phúc
      -
      | | BẢNG ĐIỂM HỌC PHẦN
      | Học phần: | Cơ sở dữ liệu | | Số TC: | 3
      | Lớp: | K65-CNTT | | Giảng viên: | Nguyễn Văn A
      STT | Mã SV | Họ và tên | < | Ngày sinh | Điểm QT | Điểm thi | Điểm TK | Điểm chữ | Ghi chú
      1 | 20020001 | Nguyễn Văn | An | 2002-03-05 | 8 | 7.5 | 7.7 | B | 
      2 | 20020002 | Trần Thị | Bình | 2002-12-15 | 9 | 8.5 | 8.7 | A | 
      3 | 20020003 | Lê | Cường | 2002-07-05 | 5 | 4.5 | 4.7 | D | Học lại
      -
       | Tổng số sinh viên: 3 | | | | | | | |
       | | | | | | Hà Nội, ngày 20 tháng 6 năm 2021
       | Cán bộ coi thi 1 | | | | | Giảng viên chấm thi
       | (Ký và ghi rõ họ tên) | | | | | (Ký và ghi rõ họ tên)
      """,
    expected: """
      header 7; data 8-10; totals 12; signatures 13 14 15
      A number, B code, C family_and_middle_name, D given_name, E birth_date, F other, G other, \
      H other, I other, J note
      """),
  LayoutCase(
    name: "payroll-with-groups",
    sheet: """
      CÔNG TY TNHH ABC
      BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 5 NĂM 2021
      STT | Họ và tên | Chức vụ | Hệ số | Lương cơ bản | Phụ cấp | < | Tổng cộng | Các khoản trừ \
      | < | < | Thực lĩnh | Ký nhận
       | | | | | Ăn trưa | Điện thoại | | BHXH | BHYT | BHTN | |
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
      I | Bộ phận quản lý | | | | | | | | | | |
      1 | Nguyễn Văn An | Giám đốc | 4.5 | 6000000 | 500000 | 200000 | 6700000 | 480000 | 90000 | \
      60000 | 6070000 |
      2 | Trần Thị Bình | Kế toán | 3.5 | 5000000 | 500000 | 200000 | 5700000 | 400000 | 75000 | \
      50000 | 5175000 |
      II | Bộ phận bán hàng | | | | | | | | | | |
      3 | Lê Văn Cường | Nhân viên | 2.5 | 4000000 | 500000 | 200000 | 4700000 | 320000 | 60000 | \
      40000 | 4280000 |
       | Cộng | | | 15000000 | 1500000 | 600000 | 17100000 | 1200000 | 225000 | 150000 | 15525000 |
       | | | | | | | | | Ngày ... tháng ... năm 2021
       | Người lập biểu | | | | Kế toán trưởng | | | | Giám đốc
      """,
    expected: """
      header 3 4; data 6-10; sections 6 9; totals 11; signatures 12 13
      A number, B name, C position, D other, E other, F other, G other, H other, I other, J \
      other, K other, L other, M other
      """),
  LayoutCase(
    name: "weekly-schedule",
    sheet: """
      LỊCH CÔNG TÁC TUẦN 12
      (Từ ngày 20/3 đến 26/3/2021)
      Thứ, ngày | Thời gian | Nội dung công việc | Thành phần | Địa điểm | Chủ trì
      Thứ Hai\\n20/3 | 7h30 | Chào cờ | Toàn trường | Sân trường | Ban giám hiệu
      ^ | 14h00 | Họp giao ban | BGH, TTCM | Phòng họp | Hiệu trưởng
      Thứ Ba\\n21/3 | 8h00 | Kiểm tra nội bộ | Tổ Toán | P. 201 | Phó HT
      """,
    expected: """
      header 3; data 4-6
      A other, B due, C task, D other, E other, F lead
      """),
  LayoutCase(
    name: "monthly-plan-of-a-school",
    sheet: """
      PHÒNG GD&ĐT HUYỆN X | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | <
      TRƯỜNG TIỂU HỌC Y | < | < | Độc lập - Tự do - Hạnh phúc | <
      KẾ HOẠCH THÁNG 9 NĂM 2021 | < | < | < | <
      TT | Nội dung công việc | Người thực hiện | Thời gian | Ghi chú
      1 | Khai giảng năm học mới | BGH | 5/9 | 
      2 | Họp phụ huynh đầu năm | GVCN | 12/9 | 
      3 | Ổn định nề nếp | GVCN, TPT | Cả tháng | 
       | | | Hiệu trưởng
      """,
    expected: """
      header 4; data 5-7; signatures 8
      A number, B task, C lead, D due, E note
      """),
  LayoutCase(
    name: "letters-romans-and-honorifics",
    sheet: """
      UBND HUYỆN A | < | < | < | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < | <
      PHÒNG NỘI VỤ | < | < | < | Độc lập - Tự do - Hạnh phúc | < | < | <
      -
      TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021 | < | < | < | < | < | < | <
      (Kèm theo Tờ trình số    /TTr-PNV ngày    /    /2021) | < | < | < | < | < | < | <
      STT | Đơn vị/Họ và tên | Chức vụ, nơi công tác | Danh hiệu thi đua | < | Hình thức khen \
      thưởng | < | Ghi chú
      ^ | ^ | ^ | Tập thể LĐXS | CSTĐ cơ sở | BK của UBND tỉnh | GK của UBND huyện | ^
      A | TẬP THỂ | | | | | |
      1 | Trường THCS Kim Đồng | | x | | x | |
      2 | Trạm Y tế xã Bình Minh | | x | | | x |
      B | CÁ NHÂN | | | | | |
      I | Phòng Giáo dục | | | | | |
      1 | Ông Nguyễn Văn Minh | Trưởng phòng | | x | x | |
      2 | Bà Lê Thị Thu | Chuyên viên | | x | | x |
      II | Phòng Nội vụ | | | | | |
      1 | Ông Lò Văn Pâng | Chuyên viên | | x | | x |
      Tổng cộng: 02 tập thể, 03 cá nhân | < | < | < | < | < | < | <
      NGƯỜI LẬP | < | < | < | TRƯỞNG PHÒNG | < | < | <
      -
      -
      Trần Văn A | < | < | < | Lê Văn B | < | < | <
      """,
    expected: """
      header 6 7; data 8-16; sections 8 11 12 15; totals 17; signatures 18 21
      A number, B name, C position, D title, E title, F award, G award, H note
      """),
  LayoutCase(
    name: "goods-are-not-units",
    sheet: """
      DANH MỤC HÀNG HÓA
      STT | Mã hàng | Tên hàng | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
      1 | H01 | Bút bi Thiên Long | Cái | 10 | 3000 | 30000
      2 | H02 | Vở học sinh | Quyển | 20 | 8000 | 160000
      Tổng cộng | | | | 30 | | 190000
      """,
    expected: """
      header 2; data 3-4; totals 5
      A number, B other, C other, D other, E other, F other, G other
      """),
  LayoutCase(
    name: "members-with-education-group",
    sheet: """
      STT | Họ và tên đoàn viên | Ngày sinh | < | Dân tộc | Tôn giáo | Ngày vào Đoàn | Chức vụ \
      Đoàn | Trình độ | < | < | Xếp loại đoàn viên | Ghi chú
      ^ | ^ | Nam | Nữ | ^ | ^ | ^ | ^ | Văn hóa | Chuyên môn | LLCT | ^ | ^
      1 | Trần Quốc Toản | 15/02/1999 | | Kinh | Không | 26/3/2014 | Bí thư | 12/12 | Đại học | \
      Sơ cấp | Xuất sắc |
      2 | Lê Thị Riêng | | 02/09/2000 | Kinh | Không | 26/3/2015 | Đoàn viên | 12/12 | Cao đẳng | \
      | Khá |
      """,
    expected: """
      header 1 2; data 3-4
      A number, B name, C birth_date_male, D birth_date_female, E other, F other, G other, H \
      position, I other, J other, K other, L rating, M note
      """),
  LayoutCase(
    name: "english-headings",
    sheet: """
      No. | Full name | Gender | DOB | Department | Position | Email | Phone
      1 | Nguyen Van An | Male | 1990-01-02 | IT | Developer | a@b.c | '0912345678
      2 | Tran Thi Binh | Female | 1992-05-20 | HR | Manager | d@b.c | '0912345679
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C sex, D birth_date, E unit, F position, G other, H other
      """),
  LayoutCase(
    name: "questionnaire-is-no-table",
    sheet: """
      PHIẾU THÔNG TIN
      Họ và tên: | Nguyễn Văn A | Giới tính: | Nam
      Ngày sinh: | 1/2/1980 | Dân tộc: | Kinh
      Chức vụ: | Giáo viên | Đơn vị: | Trường A
      """,
    expected: """

      """),
  LayoutCase(
    name: "attendance-by-weekday",
    sheet: """
      STT | Họ và tên | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5 | Thứ 6
      1 | Nguyễn Văn An | x | x | x | | x
      2 | Trần Thị Bình | x | | x | x | x
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C other, D other, E other, F other, G other
      """),
  LayoutCase(
    name: "school-report",
    sheet: """
      STT | Họ tên | Toán | Văn | Anh | Lý | Hóa | TBM | HL | HK | Danh hiệu
      1 | Nguyễn Văn An | 8.5 | 7.2 | 9 | 8.1 | 7.7 | 8.1 | G | T | HSG
      2 | Trần Thị Bình | 6.5 | 7.2 | 6 | 6.1 | 5.7 | 6.3 | K | T | HSTT
      """,
    expected: """
      header 1; data 2-3
      A number, B name, C other, D other, E other, F other, G other, H other, I rating, J rating, \
      K title
      """),
]
