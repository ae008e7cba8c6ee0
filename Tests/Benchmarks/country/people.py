"""Nominees of an invented country: each follows from its number alone, so that any worker can name it again."""

FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô',
            'Dương', 'Lý', 'Đào', 'Đinh', 'Trịnh', 'Lương', 'Lò', 'Giàng', 'Sùng', 'Nông', 'Hà', 'Mai', 'Tạ', 'Cao',
            'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Hoàng', 'Tô']
MIDDLES = [['Văn', 'Đức', 'Xuân', 'Quang', 'Minh', 'Hữu', 'Công', 'Đình', 'Thanh', 'Trọng', 'Văn', 'Quốc Anh',
            'Hoàng', 'Gia', 'Thế', 'Viết', 'Duy', 'Mạnh', 'Ngọc', 'Bá'],
           ['Thị', 'Thị Thu', 'Thị Thanh', 'Ngọc', 'Thu', 'Thị Hồng', 'Thị Kim', 'Minh', 'Thị Bích', 'Thùy',
            'Thị', 'Phương', 'Khánh', 'Thị Ngọc', 'Hoài', 'Thị Mai', 'Diệu', 'Thị Lan', 'Kiều', 'Thị Phương']]
GIVEN = [['Hùng', 'Dũng', 'Tuấn', 'Minh', 'Nam', 'Hải', 'Long', 'Thắng', 'Cường', 'Sơn', 'Đức', 'Bình', 'Quân',
          'Khánh', 'Thành', 'Kiên', 'Phong', 'Tùng', 'Việt', 'Lâm', 'Khoa', 'Phúc', 'Hưng', 'Tài', 'Nghĩa'],
         ['Hương', 'Lan', 'Hoa', 'Hà', 'Thủy', 'Hằng', 'Nga', 'Linh', 'Mai', 'Thảo', 'Huyền', 'Yến', 'Trang',
          'Nhung', 'Hạnh', 'Ngọc', 'Dung', 'Oanh', 'Liên', 'Loan', 'Vân', 'Quỳnh', 'Châu', 'Giang', 'Trâm']]
POSITIONS = ['Chuyên viên', 'Giáo viên', 'Chuyên viên', 'Chuyên viên chính', 'Kế toán', 'Văn thư', 'Phó Trưởng phòng',
             'Trưởng phòng', 'Bác sĩ', 'Điều dưỡng', 'Công an viên', 'Phó Chủ tịch', 'Kỹ sư', 'Nhân viên']
PARTS = ['Phòng Tổ chức cán bộ', 'Phòng Kế hoạch - Tài chính', 'Văn phòng', 'Thanh tra', 'Phòng Nghiệp vụ',
         'Phòng Chuyên môn', 'Tổ Văn hóa', 'Ban Chỉ huy', 'Tổ Hành chính', 'Đội Xung kích']
TITLES = ['Chiến sĩ thi đua cơ sở', 'Lao động tiên tiến', 'Chiến sĩ thi đua cấp tỉnh', 'Giấy khen', 'Bằng khen']
BODIES = ['Chủ tịch UBND huyện', 'Giám đốc Công an tỉnh', 'Giám đốc Sở', 'Chủ tịch UBND tỉnh']
PLACES = ['An', 'Bình', 'Yên', 'Sơn', 'Lâm', 'Phú', 'Thạnh', 'Minh', 'Hòa', 'Long', 'Tân', 'Quế', 'Bảo', 'Thượng', 'Hạ',
          'Đông', 'Tây', 'Nam', 'Bắc', 'Kim', 'Ngọc', 'Xuân', 'Hải', 'Giang', 'Thanh', 'Vĩnh', 'Đức', 'Nghĩa', 'Trung']
RATINGS = ['HTXSNV', 'HTXSNV', 'HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ', 'HTTNV', 'HTTNV', 'Hoàn thành tốt nhiệm vụ',
           'HTNV']
MASK = (1 << 64) - 1


def mixed(number):
    """SplitMix64: a number whose every bit depends on all bits of the one given."""
    number = (number * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019) & MASK
    number = ((number ^ number >> 30) * 0xBF58476D1CE4E5B9) & MASK
    number = ((number ^ number >> 27) * 0x94D049BB133111EB) & MASK
    return number ^ number >> 31


class Nominee:
    """A person, or every sixth time a body, of one province."""
    __slots__ = ('id', 'name', 'collective', 'female', 'born', 'citizen', 'position', 'part', 'merit', 'rating', 'ticks')

    def __init__(self, number, province):
        self.id = number
        draw = mixed(number)
        self.collective = draw % 6 == 0
        draw, place = divmod(draw // 6, len(PARTS))
        self.part = PARTS[place]
        draw, self.female = divmod(draw, 2)
        if self.collective:
            draw, first = divmod(draw, len(PLACES))
            draw, second = divmod(draw, len(PLACES))
            self.name = f'{self.part} xã {PLACES[first]} {PLACES[second]} số {number % 97 + 1}'
            self.born = self.citizen = self.position = ''
        else:
            draw, family = divmod(draw, len(FAMILIES))
            draw, middle = divmod(draw, len(MIDDLES[self.female]))
            draw, given = divmod(draw, len(GIVEN[self.female]))
            self.name = f'{FAMILIES[family]} {MIDDLES[self.female][middle]} {GIVEN[self.female][given]}'
            draw, day = divmod(draw, 28)
            draw, month = divmod(draw, 12)
            draw, year = divmod(draw, 40)
            self.born = f'{day + 1:02}/{month + 1:02}/{1963 + year}'
            self.citizen = f'{province + 1:03}{self.female}{(63 + year) % 100:02}{number % 1000000:06}'
            self.position = POSITIONS[draw % len(POSITIONS)]
        draw = mixed(number ^ 0x5DEECE66D)
        self.merit = merit(draw, self.collective)
        self.rating = '' if self.collective else RATINGS[draw >> 44 & 7]
        self.ticks = draw >> 40 & 7
        if draw >> 58 and ('HTXSNV' in self.merit or 'hoàn thành xuất sắc' in self.merit):
            self.rating = 'HTXSNV'  # now and then the two contradict
        if draw >> 50 & 255 == 0:
            self.merit = self.rating = ''


def merit(draw, collective):
    """Achievements as people write them."""
    first = 2019 + draw % 3
    number = 100 + (draw >> 8) % 4000
    body = BODIES[(draw >> 20) % len(BODIES)]
    if collective:
        title = 'Tập thể lao động xuất sắc' if draw >> 4 & 3 else 'Tập thể lao động tiên tiến'
        return [f'{title} các năm {first}, {first + 1}', f'Năm {first}: {title}; năm {first + 2}: Giấy khen của {body}',
                f'{title} năm {first + 2}', f'2 năm liền đạt {title} ({first}, {first + 1}); Giấy khen của {body} '
                f'(QĐ số {number}/QĐ-UBND)'][draw >> 12 & 3]
    title = TITLES[(draw >> 4) % 3]
    return [f'Năm {first}: LĐTT, Giấy khen của {body}; năm {first + 1}: CSTĐCS',
            f'{title} các năm {first}, {first + 1}, {first + 2}',
            f'05 năm liên tục (2019–2023) HTXSNV; {title} năm {first}',
            f'Bằng khen của Chủ tịch UBND tỉnh (QĐ số {number}/QĐ-UBND ngày 05/6/{first})',
            f'2 năm liền đạt CSTĐCS ({first}, {first + 1}); năm 2023 hoàn thành xuất sắc nhiệm vụ',
            f'{title} năm {first}; Giấy khen của {body} năm {first + 1}; Giấy khen của {body} năm {first + 2}',
            'Không', f'Hoàn thành tốt nhiệm vụ năm {first + 1}, HTXSNV năm 2023'][draw >> 12 & 7]
