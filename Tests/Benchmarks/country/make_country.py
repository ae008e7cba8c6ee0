#!/usr/bin/env python3
"""Makes a plan folder with a country's year of nominations (Python standard library only).

  make_country.py FOLDER [--workbooks 100000] [--rows 30] [--provinces 63] [--again 25] [--seed 1]

FOLDER/plan/*.csv                                   the plan: provinces, their agencies, movements, criteria
FOLDER/nominations/2024/PROVINCE/UNIT/NNNNN.xlsx    a workbook of so many nominations, on one of five forms
FOLDER/truth.csv                                    file,row,nominee

One nomination in `--again` repeats a nominee of an earlier workbook of the same province. Every name, number
and date follows from a number; nobody is meant.
"""
import argparse
import csv
import multiprocessing
import os
import pathlib

from forms import FORMS, filled
from people import Nominee, mixed
from workbook import workbook

YEAR = 2024
PROVINCES = (
    'An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,'
    'Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,'
    'Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,'
    'Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,'
    'Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thành phố Hồ Chí Minh,'
    'Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái').split(',')
AGENCIES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Sở Xây dựng', 'Sở Tư pháp',
            'Sở Công Thương', 'Sở Giao thông vận tải', 'Sở Kế hoạch và Đầu tư', 'Sở Khoa học và Công nghệ',
            'Sở Tài nguyên và Môi trường', 'Sở Lao động - Thương binh và Xã hội', 'Công an tỉnh', 'Bộ Chỉ huy Quân sự']
DISTRICTS = ['Bình Sơn', 'Phú Lâm', 'Yên Thạnh', 'Tân Hòa', 'Long Minh', 'An Quế', 'Bảo Phú', 'Thượng Yên']
PLAN = {
    'plan': [
        ['Thuộc tính', 'Giá trị'], ['Cơ quan', 'Ban Thi đua - Khen thưởng Trung ương'],
        ['Tên kế hoạch', 'Phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến toàn quốc'], ['Năm đầu', '2021'],
        ['Năm cuối', '2025'], ['Kỳ tổng hợp', 'hằng năm'], ['Địa danh', 'Hà Nội'],
        ['Gửi đến', 'Hội đồng Thi đua - Khen thưởng Trung ương'],
        ['Tên danh sách', 'Danh sách đề nghị biểu dương điển hình tiên tiến'], ['Nơi nhận', 'Lưu VT']],
    'movements': [
        ['Mã', 'Tên', 'Từ năm', 'Đến năm', 'Loại'], ['PT1', 'Vì an ninh Tổ quốc', '2021', '2025', 'chuyên đề']],
    'criteria': [
        ['Mã', 'Đối tượng', 'Tên gọn', 'Nội dung tiêu chí', 'Vị trí', 'Loại quy tắc', 'Tham số', 'Nhóm', 'Phương án',
         'Tiêu đề trong biểu'],
        ['T1', 'tập thể', 'Dẫn đầu', 'Dẫn đầu phong trào', 'II.1', 'xác nhận', '', '', '', 'Dẫn đầu phong trào'],
        ['T2', 'tập thể', 'TTLĐXS 02 năm', 'Hai năm liên tục đạt “Tập thể lao động xuất sắc”', 'II.1',
         'danh hiệu liên tục', 'danh hiệu=Tập thể lao động xuất sắc; số năm=2', '', '', ''],
        ['C1', 'cá nhân', 'Làm theo Bác', 'Điển hình học tập và làm theo Bác', 'II.2', 'xác nhận', '', '', '',
         'Học tập và làm theo Bác'],
        ['C2', 'cá nhân', 'HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ năm liền trước', 'II.2', 'xếp loại',
         'số năm=1; tối thiểu=Hoàn thành xuất sắc nhiệm vụ', '', '', ''],
        ['C3', 'cá nhân', 'An ninh, trật tự', 'Thành tích an ninh, trật tự', 'II.2', 'xác nhận', '', '', '',
         'Thành tích an ninh, trật tự'],
        ['C4', 'cá nhân', 'CSTĐCS 02 năm', 'Hai năm liên tục đạt “Chiến sĩ thi đua cơ sở”', 'II.2',
         'danh hiệu liên tục', 'danh hiệu=Chiến sĩ thi đua cơ sở; số năm=2; tính cao hơn=có', 'thành tích',
         'danh hiệu', ''],
        ['C5', 'cá nhân', 'Giấy khen 02 lần', 'Ít nhất hai lần được tặng Giấy khen trở lên', 'II.2', 'khen thưởng',
         'hình thức=Giấy khen; số lần=2; tính cao hơn=có', 'thành tích', 'khen', '']]}


def units(provinces):
    rows = [['Mã', 'Tên', 'Đơn vị cấp trên', 'Loại', 'Phải gửi'],
            ['TW', 'Ban Thi đua - Khen thưởng Trung ương', '', 'ban', 'không']]
    for number, province in enumerate(PROVINCES[:provinces]):
        rows.append([f'P{number:02}', f'UBND tỉnh {province}', 'TW', 'tỉnh', 'không'])
        rows += [[f'P{number:02}-{code:02}', name, f'P{number:02}', 'đơn vị', 'không']
                 for code, name in enumerate(agencies(province))]
    return rows


def agencies(province):
    return ([f'{agency} tỉnh {province}' for agency in AGENCIES]
            + [f'UBND huyện {district}, tỉnh {province}' for district in DISTRICTS])


def write_table(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, 'w', newline='', encoding='utf-8-sig') as file:
        csv.writer(file).writerows(rows)


def nominee(number, position, options):
    """The nominee of one nomination, counted through a province: mostly a new one, at times one of before."""
    province, index = number % options.provinces, number // options.provinces * options.rows + position
    draw = mixed(index * 64 + province + options.seed * 0x1000003)
    if index > options.rows and draw % options.again == 0:
        index = (draw >> 8) % (index - options.rows)
        return nominee(index // options.rows * options.provinces + province, index % options.rows, options)
    return Nominee(options.seed << 40 | province << 32 | index, province)


def make(number, options):
    province = number % options.provinces
    names = agencies(PROVINCES[province])
    turn = number // options.provinces
    unit = turn % len(names)
    name = f'P{province:02}/P{province:02}-{unit:02}/{number:05}.xlsx'
    path = f'{options.folder}/nominations/{YEAR}/{name}'
    people = [nominee(number, position, options) for position in range(options.rows)]
    form = FORMS[mixed(number + options.seed) % len(FORMS)]
    sheet = filled(form, people, names[unit], f'UBND tỉnh {PROVINCES[province]}', YEAR)
    with open(path, 'wb') as file:
        file.write(workbook(sheet.rows, sheet.merges))
    return ''.join(f'{name},{row},{who}\n' for row, who in sheet.places)


def worker(task):
    return make(*task)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    for name, value in dict(workbooks=100_000, rows=30, provinces=63, again=25, seed=1).items():
        parser.add_argument(f'--{name}', type=int, default=value)
    options = parser.parse_args()
    root = pathlib.Path(options.folder)
    for table, rows in {**PLAN, 'units': units(options.provinces)}.items():
        write_table(root / 'plan' / f'{table}.csv', rows)
    for number in range(options.provinces):
        for unit in range(len(agencies(''))):
            os.makedirs(root / f'nominations/{YEAR}/P{number:02}/P{number:02}-{unit:02}', exist_ok=True)
    tasks = ((number, options) for number in range(options.workbooks))
    with multiprocessing.Pool() as pool, open(root / 'truth.csv', 'w', encoding='utf-8') as truth:
        truth.write('file,row,nominee\n')
        truth.writelines(pool.imap(worker, tasks, chunksize=64))


if __name__ == '__main__':
    main()
