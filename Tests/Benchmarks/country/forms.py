"""The forms on which units nominate; each gives the rows of a sheet, its merged cells and the row of each nominee."""

TICKS = ['Dẫn đầu phong trào', 'Học tập và làm theo Bác', 'Thành tích an ninh, trật tự']
RATED = 'Xếp loại năm 2023'
ASKED = ['Chiến sĩ thi đua cơ sở', 'Bằng khen', 'Giấy khen']


class Sheet:
    def __init__(self, agency, province, title, year):
        self.rows, self.merges, self.places, self.next = {}, [], [], 1
        for text in (province.upper(), agency.upper(), title.upper(), f'Năm {year}'):
            self.add(text)
        self.next += 1

    def add(self, *cells):
        self.rows[self.next] = cells
        self.next += 1

    def nominate(self, nominee, *cells):
        self.places.append((self.next, nominee.id))
        self.add(*cells)

    def sign(self, count):
        self.add('', f'Tổng cộng: {count} trường hợp')
        self.next += 1
        self.add('', '', '', 'Ngày 15 tháng 01 năm 2024')
        self.add('', 'NGƯỜI LẬP BIỂU', '', 'THỦ TRƯỞNG ĐƠN VỊ')


def ticks(nominee):
    """What the unit attests: of a collective the first heading, of a person the others."""
    marks = ['x' if nominee.ticks >> bit & 1 else '' for bit in range(3)]
    return (marks[0], '', '') if nominee.collective else ('', marks[1] or marks[0], marks[2] or marks[0])


def asked(nominee):
    return 'Bằng khen' if nominee.collective else ASKED[nominee.id % 3]


def by_kind(nominees):
    return [n for n in nominees if not n.collective], [n for n in nominees if n.collective]


def registration(sheet, nominees):
    """(a) A header of two rows, a section for each kind."""
    top = sheet.next
    sheet.add('STT', 'Họ và tên/Tên tập thể', 'Ngày sinh', 'Chức vụ', 'Đăng ký', '', 'Tóm tắt thành tích', RATED, *TICKS)
    sheet.add('', '', '', '', 'Danh hiệu thi đua', 'Hình thức khen thưởng')
    sheet.merges += [f'E{top}:F{top}'] + [f'{letter}{top}:{letter}{top + 1}' for letter in 'ABCDGHIJK']
    for heading, group in zip(('1. Cá nhân:', '2. Tập thể:'), by_kind(nominees)):
        sheet.add(heading)
        for number, n in enumerate(group, 1):
            request = asked(n)
            pair = (request, '') if request.startswith('Chiến') else ('', request)
            sheet.nominate(n, number, n.name, n.born, n.position, *pair, n.merit, n.rating, *ticks(n))


def brief(sheet, nominees):
    """(b) Trích ngang: position and unit in one column, the year of birth in full."""
    sheet.add('TT', 'Họ tên', 'Ngày sinh', 'Số CCCD', 'Chức vụ, đơn vị', 'Tóm tắt thành tích', RATED, *TICKS,
              'Hình thức đề nghị')
    for number, n in enumerate(nominees, 1):
        where = f'{n.position}, {n.part}' if n.position else n.part
        sheet.nominate(n, number, n.name, n.born, n.citizen, where, n.merit, n.rating, *ticks(n), asked(n))


def matrix(sheet, nominees):
    """(d) A column of ticks for each title asked for."""
    sheet.add('TT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đơn vị công tác', *ASKED, 'Thành tích', RATED, *TICKS, 'Ghi chú')
    for number, n in enumerate(nominees, 1):
        marks = ['X' if asked(n) == title else '' for title in ASKED]
        sheet.nominate(n, number, n.name, n.born, n.citizen, n.part, *marks, n.merit, n.rating, *ticks(n))


def by_section(sheet, nominees):
    """(e) “I TẬP THỂ”, “II CÁ NHÂN”, birth under the sex."""
    sheet.add('TT', 'Họ và tên', 'Nam', 'Nữ', 'Số CCCD', 'Chức vụ', 'Danh hiệu đề nghị', 'Thành tích', RATED, *TICKS)
    people, bodies = by_kind(nominees)
    for numeral, heading, group in (('I', 'TẬP THỂ', bodies), ('II', 'CÁ NHÂN', people)):
        sheet.add(numeral, heading)
        for number, n in enumerate(group, 1):
            born = ('', n.born) if n.female else (n.born, '')
            sheet.nominate(n, number, n.name, *born, n.citizen, n.position, asked(n), n.merit, n.rating, *ticks(n))


def flat(sheet, nominees):
    """(f) A row a nominee, its kind in a column."""
    sheet.add('STT', 'Họ và tên', 'Loại thành tích', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Đơn vị công tác', 'Chức vụ',
              'Danh hiệu đề nghị', 'Tóm tắt thành tích', RATED, *TICKS, 'Ghi chú')
    for number, n in enumerate(nominees, 1):
        kind, sex = ('Tập thể', '') if n.collective else ('Cá nhân', 'Nữ' if n.female else 'Nam')
        sheet.nominate(n, number, n.name, kind, n.born, sex, n.citizen, n.part, n.position, asked(n), n.merit,
                       n.rating, *ticks(n))


FORMS = [(registration, 'Đăng ký thi đua'), (brief, 'Trích ngang thành tích'), (matrix, 'Danh sách đề nghị khen thưởng'),
         (by_section, 'Danh sách đề nghị'), (flat, 'Biểu tổng hợp đề nghị')]


def filled(form, nominees, agency, province, year):
    write, title = form
    sheet = Sheet(agency, province, title, year)
    write(sheet, nominees)
    sheet.sign(len(nominees))
    return sheet
