/// What whole submissions say, form by form.
let submissionCases = [
  SubmissionCase(
    name: "sections-give-the-kind",
    sheet: """
      SỞ LAO ĐỘNG | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHÒNG NGƯỜI CÓ CÔNG | | | Độc lập - Tự do - Hạnh phúc
      -
      STT | Họ và tên | Chức vụ | Đăng ký | <
      ^ | ^ | ^ | Thi đua | Khen thưởng
      1. Cá nhân: | | | |
      1 | Lê Thị Hòa | Trưởng phòng | CSTĐCS | Giấy khen
      2. Tập thể: | | | |
      1 | Phòng Người có công | | TTLĐXS |
      | | | Lào Cai, ngày 10 tháng 01 năm 2022
      | | | Thủ trưởng đơn vị
      """,
    ledger: "hh-hhSNSNss",
    expected: """
      from NCC
      7 individual Lê Thị Hòa; as Trưởng phòng; asks CSTĐCS + Giấy khen
      9 collective Phòng Người có công; asks TTLĐXS
      """),
  SubmissionCase(
    name: "title-from-its-section",
    sheet: """
      Đơn vị: Văn phòng Sở
      STT | Họ và tên | Chức vụ
      I | CHIẾN SĨ THI ĐUA TOÀN QUỐC |
      | (Không có) |
      II | LAO ĐỘNG TIÊN TIẾN |
      1 | Đỗ Minh Đức | Chuyên viên
      """,
    ledger: "hhSnSN",
    expected: """
      from VP
      6 individual Đỗ Minh Đức; as Chuyên viên; asks LAO ĐỘNG TIÊN TIẾN
      """),
  SubmissionCase(
    name: "ticks-ask-for-the-heading",
    sheet: """
      TT | Họ và tên | Danh hiệu thi đua | < | Gương mẫu chấp hành | Ghi chú
      ^ | ^ | LĐTT | CSTĐCS | ^ | ^
      1 | Bùi Văn Sơn | x | X | có | về hưu
      | Tổng cộng | 1 | 1 | |
      """,
    file: "VP/dang-ky.xlsx", ledger: "hhNT",
    expected: """
      from VP
      3 individual Bùi Văn Sơn; asks LĐTT + CSTĐCS; mark Gương mẫu chấp hành=có; note về hưu
      """),
  SubmissionCase(
    name: "birth-year-under-sex",
    sheet: """
      TT | Họ và tên | Năm sinh | < | Đơn vị
      ^ | ^ | Nam | Nữ | ^
      1 | Trần Văn Phúc | 1980 | | Văn phòng
      2 | Bà Lê Thị Hồng | | 12/5/1985 | Thanh tra
      """,
    file: "Phòng TCHC/a.xlsx", ledger: "hhNN",
    expected: """
      from TCHC
      3 individual Trần Văn Phúc; born 1980; male; at Văn phòng
      4 individual Lê Thị Hồng; born 12/05/1985; female; at Thanh tra
      """),
  SubmissionCase(
    name: "achievements-column-per-year",
    sheet: """
      STT | Họ và tên | Danh hiệu đã đạt được | < | Xếp loại | Danh hiệu đề nghị
      ^ | ^ | 2019 | 2020 | 2021 | ^
      1 | Tạ Thị Yến | LĐTT | CSTĐCS | HTXSNV | CSTĐ cấp tỉnh
      """,
    file: "VP.xlsx", ledger: "hhN",
    expected: """
      from VP
      3 individual Tạ Thị Yến; asks CSTĐ cấp tỉnh; won LĐTT 2019; won CSTĐCS 2020; won HTXSNV 2021
      """),
  SubmissionCase(
    name: "title-of-an-earlier-year-was-won",
    sheet: """
      STT | Họ và tên | Danh hiệu thi đua năm 2020 | Tóm tắt thành tích | Danh hiệu
      1 | Tạ Thị Yến | LĐTT | CSTĐCS năm 2020 | CSTĐCS
      """,
    file: "VP.xlsx", ledger: "hN",
    expected: """
      from VP
      2 individual Tạ Thị Yến; asks CSTĐCS; won LĐTT 2020; won CSTĐCS năm 2020
      """),
  SubmissionCase(
    name: "title-of-the-year-under-review",
    sheet: """
      STT | Họ và tên | Danh hiệu thi đua năm 2021 | Tóm tắt thành tích
      1 | Tạ Thị Yến | LĐTT | CSTĐCS năm 2019
      """,
    file: "VP.xlsx", ledger: "hN",
    expected: """
      from VP
      2 individual Tạ Thị Yến; asks LĐTT; won CSTĐCS năm 2019
      """),
  SubmissionCase(
    name: "title-proposed-for-an-earlier-year",
    sheet: """
      STT | Họ và tên | Đăng ký | <
      ^ | ^ | Danh hiệu 2021 | Khen thưởng
      1 | Tạ Thị Yến | LĐTT | Giấy khen
      """,
    file: "VP.xlsx", ledger: "hhN",
    expected: """
      from VP
      3 individual Tạ Thị Yến; asks LĐTT + Giấy khen
      """),
  SubmissionCase(
    name: "position-and-unit-in-one-column",
    sheet: """
      TT | Họ tên | Chức vụ, đơn vị | Thành tích
      1 | Ông Phạm Văn Mai | Chuyên viên, Phòng Tài chính | 5 năm HTXS nhiệm vụ
      """,
    file: "VP.xlsx", ledger: "hN",
    expected: """
      from VP
      2 individual Phạm Văn Mai; male; at Phòng Tài chính; as Chuyên viên; won 5 năm HTXS nhiệm vụ
      """),
  SubmissionCase(
    name: "name-and-birth-date-over-several-columns",
    sheet: """
      STT | Họ đệm | Tên | Ngày sinh | < | < | Số CCCD | Mã CB
      ^ | ^ | ^ | Ngày | Tháng | Năm | ^ | ^
      1 | Hồ Thị | Thắm | 5 | 3 | 1984 | 10184000123 | CB01
      """,
    file: "VP.xlsx", ledger: "hhN",
    expected: """
      from VP
      3 individual Hồ Thị Thắm; born 05/03/1984; code CB01; id 010184000123
      """),
  SubmissionCase(
    name: "further-rows-are-evidence",
    sheet: """
      STT | Họ và tên | Chức vụ | Thành tích
      1 | Nguyễn Thị Lan | Chuyên viên | Năm 2019: LĐTT
      | | | Năm 2020: CSTĐCS
      2 | Trần Văn Hùng | Kế toán | Năm 2021: LĐTT
      """,
    file: "VP.xlsx", ledger: "hNEN",
    expected: """
      from VP
      2 individual Nguyễn Thị Lan; as Chuyên viên; won Năm 2019: LĐTT; won Năm 2020: CSTĐCS
      4 individual Trần Văn Hùng; as Kế toán; won Năm 2021: LĐTT
      """),
  SubmissionCase(
    name: "two-people-in-one-row",
    sheet: """
      STT | Họ và tên | Đơn vị
      1 | Nguyễn Thị Lan\\nTrần Văn Hùng | Văn phòng
      """,
    file: "VP.xlsx", ledger: "hN",
    expected: """
      from VP
      2 individual Nguyễn Thị Lan; at Văn phòng
      2 individual Trần Văn Hùng; at Văn phòng
      I12
      """),
  SubmissionCase(
    name: "days-up-to-12-turned-into-dates",
    sheet: """
      STT | Họ và tên | Ngày sinh
      1 | Nguyễn Thị Lan | 1980-05-03
      2 | Trần Văn Hùng | 25/08/1975
      3 | Phạm Đức Anh | 13/11/1990
      4 | Phạm Thị Bé | 1990-12-11
      """,
    file: "VP.xlsx", ledger: "hNNNN",
    expected: """
      from VP
      2 individual Nguyễn Thị Lan; born 05/03/1980
      3 individual Trần Văn Hùng; born 25/08/1975
      4 individual Phạm Đức Anh; born 13/11/1990
      5 individual Phạm Thị Bé; born 12/11/1990
      I10
      """),
  SubmissionCase(
    name: "month-before-day-told-from-the-file",
    sheet: """
      STT | Họ và tên | Ngày sinh
      1 | Nguyễn Thị Lan | 03/25/1980
      2 | Trần Văn Hùng | 08/05/1975
      """,
    file: "VP.xlsx", ledger: "hNN",
    expected: """
      from VP
      2 individual Nguyễn Thị Lan; born 25/03/1980
      3 individual Trần Văn Hùng; born 05/08/1975
      """),
  SubmissionCase(
    name: "dates-that-cannot-be-trusted",
    sheet: """
      STT | Họ và tên | Ngày sinh
      1 | Nguyễn Thị Lan | 29/02/1995
      2 | Trần Văn Hùng | 13/05/1975
      3 | Lê Thị Mơ | 05/13/1975
      4 | Lê Thị Mận | 05/06/1975
      5 | Lê Thị Đào | 29221
      6 | Lê Thị Hà | không nhớ
      """,
    file: "VP.xlsx", ledger: "hNNNNNN",
    expected: """
      from VP
      2 individual Nguyễn Thị Lan
      3 individual Trần Văn Hùng; born 13/05/1975
      4 individual Lê Thị Mơ; born 13/05/1975
      5 individual Lê Thị Mận; born 05/06/1975
      6 individual Lê Thị Đào; born 01/01/1980
      7 individual Lê Thị Hà
      I07 I11 I09 I08
      """),
  SubmissionCase(
    name: "tasks-by-quarter",
    sheet: """
      I | Công việc thực hiện trong Quý I | |
      1 | Kế hoạch công tác thi đua khen thưởng | Văn phòng Sở; Thanh tra Sở | Các phòng, đơn vị
      II | Công việc thực hiện trong Quý II | |
      1 | Tiếp tục thực hiện có hiệu quả phong trào thi đua | Văn phòng Sở | Các phòng, đơn vị
      """,
    file: "VP.xlsx", ledger: "SKSK",
    expected: """
      from VP
      Q1 Kế hoạch công tác thi đua khen thưởng: Văn phòng Sở + Thanh tra Sở / Các phòng, đơn vị /
      Q2 Tiếp tục thực hiện có hiệu quả phong trào thi đua: Văn phòng Sở / Các phòng, đơn vị /
      I17
      """),
  SubmissionCase(
    name: "hidden-rows-are-left",
    sheet: """
      STT | Họ và tên | Đơn vị
      1 | Nguyễn Thị Lan | Văn phòng
      ~2 | Trần Văn Hùng | Văn phòng
      """,
    file: "VP.xlsx", ledger: "hNH",
    expected: """
      from VP
      2 individual Nguyễn Thị Lan; at Văn phòng
      I14
      """),
]
