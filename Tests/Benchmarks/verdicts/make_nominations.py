#!/usr/bin/env python3
"""Writes workbooks of nominations as a unit sends them; needs the PyPI package XlsxWriter.

  make_nominations.py FOLDER COUNT     COUNT workbooks of 30 nominations under a letterhead

Hardly a text of achievements occurs twice: years, bodies, decisions and the way to write them
are drawn for each.
"""
import datetime
import pathlib
import random
import sys

import xlsxwriter

FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"]
MIDDLE = ["Văn", "Thị", "Minh", "Ngọc", "Hữu", "Thanh", "Quốc", "Đức", "Thu", "Xuân"]
GIVEN = ["Bình", "Hương", "Dũng", "Lan", "Sơn", "Mai", "Khoa", "Thảo", "Tuấn", "Yến"]
DISTRICTS = ["Bảo Yên", "Bát Xát", "Can Lộc", "Hương Khê", "Kỳ Anh", "Lộc Hà", "Si Ma Cai"]
FIELDS = ["Y tế", "Nội vụ", "Tài chính", "Lao động - Thương binh và Xã hội", "Công Thương"]
SYMBOLS = ["SYT", "SNV", "STC", "SLĐTBXH", "SCT"]
MARKS = ["Gương mẫu chấp hành", "Trách nhiệm, năng động", "Nghĩa vụ công dân, tự học",
         "Gương mẫu đi đầu", "Đăng ký làm theo Bác", "Chuẩn mực đạo đức"]
DAY = datetime.date(1970, 1, 1)


def decision(draw, symbol, year):
    return (f"QĐ số {draw.randrange(1, 4000)}/QĐ-{symbol} ngày "
            f"{draw.randrange(1, 29):02}/{draw.randrange(1, 13):02}/{year}")


def years(draw, most):
    first = draw.randrange(2012, 2018)
    chosen = sorted(draw.sample(range(first, 2023), draw.randrange(1, most + 1)))
    if len(chosen) > 2 and chosen[-1] - chosen[0] == len(chosen) - 1:
        return f"từ năm {chosen[0]} đến năm {chosen[-1]}"
    return ("các năm " if len(chosen) > 1 else "năm ") + ", ".join(map(str, chosen))


def item(draw):
    kind = draw.randrange(8)
    year = draw.randrange(2014, 2022)
    if kind == 0:
        return f"Lao động tiên tiến {years(draw, 5)}"
    if kind == 1:
        return f"CSTĐCS {years(draw, 3)}"
    if kind == 2:
        district = draw.choice(DISTRICTS)
        return f"Giấy khen của Chủ tịch UBND huyện {district} ({decision(draw, 'UBND', year)})"
    if kind == 3:
        field = draw.randrange(len(FIELDS))
        return (f"năm {year} được Giám đốc Sở {FIELDS[field]} tặng Giấy khen "
                f"({decision(draw, SYMBOLS[field], year)})")
    if kind == 4:
        return f"Hoàn thành tốt nhiệm vụ {years(draw, 5)}"
    if kind == 5:
        return f"HTXSNV {years(draw, 4)}"
    if kind == 6:
        return (f"{draw.randrange(1, 6):02} sáng kiến được áp dụng có hiệu quả, "
                f"có khả năng nhân rộng")
    return f"Bằng khen của UBND tỉnh năm {year}"


def achievements(draw):
    parts = [item(draw) for _ in range(draw.randrange(1, 5))]
    separator = draw.choice(["; ", "; ", ". ", "\n- "])
    return separator.join(part[0].upper() + part[1:] for part in parts)


def write(path, draw):
    book = xlsxwriter.Workbook(str(path))
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet("Danh sách")
    sheet.write_string(0, 0, "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")
    sheet.write_string(1, 0, "TRUNG TÂM CÔNG TÁC XÃ HỘI")
    sheet.write_string(3, 2, "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN ĐIỂN HÌNH TIÊN TIẾN NĂM 2022")
    headings = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị",
                "Thành tích đã đạt được"] + MARKS
    for column, heading in enumerate(headings):
        sheet.write_string(5, column, heading)
    for row in range(6, 36):
        sheet.write_number(row, 0, row - 5)
        name = " ".join(draw.choice(words) for words in (FAMILY, MIDDLE, MIDDLE, GIVEN))
        sheet.write_string(row, 1, name)
        sheet.write_datetime(row, 2, DAY + datetime.timedelta(draw.randrange(12000)), date)
        sheet.write_string(row, 3, draw.choice(["Nam", "Nữ"]))
        sheet.write_string(row, 4, draw.choice(["Chuyên viên", "Nhân viên", "Giám đốc"]))
        sheet.write_string(row, 5, f"Phòng {draw.randrange(200)}")
        sheet.write_string(row, 6, achievements(draw))
        for column in range(7, 7 + len(MARKS)):
            sheet.write_string(row, column, draw.choice(["x", "x", "x", "không"]))
    book.close()


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    draw = random.Random(4)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        write(folder / f"{number:05}.xlsx", draw)


main()
