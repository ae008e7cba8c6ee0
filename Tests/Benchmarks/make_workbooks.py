#!/usr/bin/env python3
"""Writes the workbooks that the reading benchmark reads; needs the PyPI package XlsxWriter.

  make_workbooks.py large FILE ROWS     ROWS x 15: texts, dates, numbers, formulas
  make_workbooks.py small FOLDER COUNT  COUNT workbooks of 30 x 15 under a letterhead
"""
import datetime
import pathlib
import random
import sys

import xlsxwriter

FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"]
MIDDLE = ["Văn", "Thị", "Minh", "Ngọc", "Hữu", "Thanh", "Quốc", "Đức", "Thu", "Xuân"]
GIVEN = ["Bình", "Hương", "Dũng", "Lan", "Sơn", "Mai", "Khoa", "Thảo", "Tuấn", "Yến"]
TITLES = ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Giấy khen", "Bằng khen"]
DAY = datetime.date(1970, 1, 1)


def add_row(sheet, row, draw, date):
    name = " ".join(draw.choice(words) for words in (FAMILY, MIDDLE, GIVEN))
    sheet.write_number(row, 0, row)
    sheet.write_string(row, 1, name)
    sheet.write_datetime(row, 2, DAY + datetime.timedelta(draw.randrange(12000)), date)
    sheet.write_string(row, 3, draw.choice(["Nam", "Nữ"]))
    sheet.write_string(row, 4, f"Phòng {draw.randrange(200)}")
    sheet.write_string(row, 5, draw.choice(TITLES))
    sheet.write_number(row, 6, draw.randrange(1, 100) / 4)
    sheet.write_number(row, 7, draw.random() * 1e6)
    sheet.write_formula(row, 8, f"=G{row + 1}*2", None, draw.randrange(200) / 4)
    sheet.write_string(row, 9, f"{draw.randrange(10**6):06}")
    sheet.write_datetime(row, 10, DAY + datetime.timedelta(18000 + draw.randrange(1500)), date)
    sheet.write_string(row, 11, f"Quyết định số {draw.randrange(5000)}/QĐ-UBND")
    sheet.write_number(row, 12, draw.randrange(10))
    sheet.write_boolean(row, 13, draw.random() < 0.5)
    sheet.write_string(row, 14, "đề nghị xét")


def write(path, first, rows, draw, options):
    book = xlsxwriter.Workbook(str(path), options)
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet("Danh sách")
    for row in range(first):
        sheet.write_string(row, row % 3, ["SỞ NỘI VỤ", "DANH SÁCH ĐỀ NGHỊ", "Năm 2022"][row % 3])
    for row in range(first, first + rows):
        add_row(sheet, row, draw, date)
    book.close()


def main():
    kind, target, count = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    draw = random.Random(1)
    if kind == "large":
        write(target, 0, count, draw, {})
    else:
        target.mkdir(parents=True, exist_ok=True)
        for number in range(count):
            write(target / f"{number:04}.xlsx", 6, 30, draw, {})


main()
