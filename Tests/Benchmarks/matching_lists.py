#!/usr/bin/env python3
"""Makes lists of nominees with known duplicates, as units send them (Python standard library only).

  matching_lists.py FOLDER --rows 20000 [--seed 1] [--provinces 1] [--mix usual|clean|dirty|thin]

FOLDER/files/*.csv   one file a sender, each with habits of its own
FOLDER/truth.csv     file,row,row_id,entity_id,kind,tags

Every name, number and date is drawn at random; nobody is meant. The mixes differ in how often
rows lack fields and bear errors, so that nothing can be fitted to one of them. One nominee in
twelve is a body: a part of a unit, or the unit itself.
"""
import argparse, csv, datetime, os, random, unicodedata

FAMILIES = ('Nguyễn 300,Trần 110,Lê 95,Phạm 70,Hoàng 50,Vũ 40,Phan 35,Đặng 25,Bùi 25,Đỗ 20,Hồ 14,Ngô 14,'
            'Dương 12,Lý 10,Đào 8,Đinh 8,Trịnh 7,Lương 7,Lò 16,Giàng 15,Sùng 10,Vàng 12,Thào 9,Cứ 4,Lù 5,'
            'Hầu 3,Má 4,Chảo 4,Tẩn 4,Phàn 4,Bàn 5,Triệu 6,Hà 8,Mai 5,Tạ 4,Quách 3,Nông 8,Hứa 4,Lục 3,Ly 5')
MALE = 'Văn 40,Đức 9,Xuân 6,Quang 8,Minh 8,Hữu 7,Công 5,Đình 5,Thanh 5,Ngọc 5,A 10,Seo 4,Mí 3,Trọng 3,Anh 3'
FEMALE = 'Thị 55,Thị Thu 7,Thị Thanh 5,Ngọc 5,Thu 5,Thị Hồng 4,Thị Kim 3,Minh 3,Thị Bích 3,Thùy 3,Phương 3'
MEN = ('Hùng 30,Dũng 26,Tuấn 26,Minh 22,Nam 18,Hải 18,Long 16,Thắng 16,Cường 15,Sơn 14,Đức 14,Bình 12,'
       'Quân 10,Khánh 9,Thành 12,Kiên 9,Phong 8,Tùng 8,Việt 8,Lâm 6,Páo 4,Sính 4,Chứ 4,Vảng 3,Lềnh 3,Tú 5')
WOMEN = ('Hương 28,Lan 22,Hoa 22,Hà 22,Thủy 20,Hằng 18,Nga 16,Linh 18,Mai 14,Thảo 14,Huyền 13,Yến 10,'
         'Trang 14,Nhung 11,Hạnh 12,Ngọc 12,Dung 9,Oanh 8,Liên 8,Mỷ 5,Dở 4,Pằng 4,Say 3,Loan 7,Vân 8')
AGENCIES = ['Nội vụ', 'Tài chính', 'Y tế', 'Giáo dục và Đào tạo', 'Xây dựng', 'Tư pháp', 'Công Thương',
            'Giao thông vận tải', 'Kế hoạch và Đầu tư', 'Khoa học và Công nghệ', 'Tài nguyên và Môi trường']
OFFICES = ['Nội vụ', 'Tài chính - Kế hoạch', 'Lao động - Thương binh và Xã hội', 'Giáo dục và Đào tạo',
           'Tư pháp', 'Kinh tế và Hạ tầng']
PARTS = ['Văn phòng', 'Phòng Tổ chức cán bộ', 'Phòng Kế hoạch - Tài chính', 'Phòng Nghiệp vụ', 'Thanh tra']
TEAMS = ['Tổ Nghiệp vụ 1', 'Tổ Nghiệp vụ 2', 'Đội Quản lý thị trường số 3', 'Phòng Công nghệ thông tin',
         'Bộ phận Tiếp nhận và Trả kết quả', 'Chi đoàn cơ quan', 'Trung tâm Dịch vụ công']
POSITIONS = ('Chuyên viên 50,Chuyên viên chính 10,Phó Trưởng phòng 12,Trưởng phòng 9,Kế toán 6,Văn thư 4,'
             'Kỹ sư 5,Giáo viên 4,Nhân viên 8,Phó Giám đốc 3,Giám đốc 2')
SHORT = {'Chuyên viên': ['CV', 'C.Viên'], 'Chuyên viên chính': ['CVC', 'CV chính'], 'Trưởng phòng': ['TP', 'Tr. phòng'],
         'Phó Trưởng phòng': ['PTP', 'Phó phòng', 'Phó TP'], 'Kế toán': ['KT'], 'Văn thư': ['VT'],
         'Giám đốc': ['GĐ'], 'Phó Giám đốc': ['PGĐ', 'Phó GĐ'], 'Nhân viên': ['NV'], 'Kỹ sư': ['KS', 'Kĩ sư']}
SYLLABLES = ['An', 'Bình', 'Yên', 'Sơn', 'Lâm', 'Phú', 'Thạnh', 'Minh', 'Hòa', 'Long', 'Tân', 'Quế', 'Bảo', 'Thượng', 'Hạ']
MIXES = {  # shares of rows: no code, year only, no birth, no unit, no sex, name error, date error, code error
    'usual': dict(code=.58, year=.18, birth=.04, unit=.06, sex=.25, name=.07, date=.012, digit=.008, moved=.03, sexed=.006),
    'clean': dict(code=.20, year=.05, birth=.01, unit=.02, sex=.10, name=.02, date=.003, digit=.002, moved=.02, sexed=.001),
    'dirty': dict(code=.65, year=.22, birth=.06, unit=.10, sex=.35, name=.15, date=.03, digit=.02, moved=.06, sexed=.015),
    'thin': dict(code=.85, year=.40, birth=.10, unit=.15, sex=.60, name=.06, date=.01, digit=.005, moved=.03, sexed=.004)}


def weighted(text):
    pairs = [item.rsplit(' ', 1) for item in text.split(',')]
    return [name for name, _ in pairs], [int(weight) for _, weight in pairs]


TABLES = {key: weighted(text) for key, text in dict(
    family=FAMILIES, male=MALE, female=FEMALE, men=MEN, women=WOMEN, position=POSITIONS).items()}


def draw(rng, key):
    names, weights = TABLES[key]
    return rng.choices(names, weights)[0]


def bare(text):
    text = unicodedata.normalize('NFD', text.replace('đ', 'd').replace('Đ', 'D'))
    return ''.join(c for c in text if not unicodedata.combining(c))


def acronym(words):
    return ''.join(w[0].upper() for w in words.replace('-', ' ').replace(',', ' ').split() if w not in ('và', 'của'))


class Person:
    def __init__(self, rng, number, units):
        self.female = rng.random() < .52
        self.name = [draw(rng, 'family')] + draw(rng, 'female' if self.female else 'male').split()
        self.name.append(draw(rng, 'women' if self.female else 'men'))
        self.birth = datetime.date(1962, 1, 1) + datetime.timedelta(days=rng.randrange(15000))
        self.unit = rng.randrange(len(units))
        self.part = rng.choice(PARTS) if rng.random() < .5 else ''
        self.position = draw(rng, 'position')
        century = (2 if self.birth.year >= 2000 else 0) + self.female
        self.citizen = '%03d%d%02d%06d' % (rng.randrange(1, 97), century, self.birth.year % 100, rng.randrange(10**6))
        self.staff = 'CB%05d' % (10000 + number)
        self.id = 'P%07d' % number


class Body:
    """A part of a unit, or the unit itself."""
    def __init__(self, rng, number, units):
        self.unit = rng.randrange(len(units))
        self.part = rng.choice(PARTS + TEAMS + [''])
        self.id = 'C%05d%s' % (self.unit, acronym(self.part) + self.part[-1:])


class Sender:
    """How one unit types its lists."""
    def __init__(self, rng, unit, units):
        self.unit, self.own = unit, rng.random() < .75
        self.name = units[unit]['name'] if self.own else 'Công đoàn Viên chức %d' % unit
        if units[-1]['province'] != units[0]['province'] and units[unit]['province'] not in self.name:
            self.name += ', tỉnh ' + units[unit]['province']
        self.bare, self.upper = rng.random() < .08, rng.random() < .25
        self.date = rng.choices(['%d/%m/%Y', '%d.%m.%Y', '%m/%d/%Y', '%Y-%m-%d', 'serial', '%d/%m/%y'], [60, 12, 8, 8, 6, 6])[0]
        self.years, self.codes = rng.random() < .12, rng.random() < .75
        self.short = rng.random() < .4
        self.decomposed, self.swapped = rng.random() < .04, rng.random() < .02


def make_units(rng, provinces):
    # Districts of one name lie in several provinces, but not in one.
    names = [f'{a} {b}' for a in SYLLABLES for b in SYLLABLES if a != b]
    units = []
    for province in rng.sample(names, provinces):
        units += [dict(kind='Sở', own=a, place='', province=province) for a in AGENCIES]
        for district in rng.sample([name for name in names if name != province], 8):
            units += [dict(kind='Phòng', own=o, place='huyện ' + district, province=province) for o in OFFICES]
    for unit in units:
        unit['name'] = ' '.join(x for x in (unit['kind'], unit['own'], unit['place'] or 'tỉnh ' + unit['province']) if x)
    return units


def type_unit(rng, sender, unit, part):
    own = acronym(unit['own']) if sender.short and rng.random() < .6 else unit['own']
    kind = unit['kind'][0] + '.' if sender.short and rng.random() < .5 else unit['kind']
    place = unit['place'] if unit['place'] else rng.choice(['', 'tỉnh ' + unit['province'], unit['province']])
    if place.startswith('huyện ') and rng.random() < .25:
        place = rng.choice(['H.', '']) + place[6:]
    text = ' '.join(x for x in (kind, own, place) if x)
    return part + rng.choice([', ', ' - ', ' ']) + text if part and rng.random() < .5 else text


def type_name(rng, person, mix, tags):
    words = list(person.name)
    if rng.random() < mix['name']:
        error = rng.choice(['letter', 'tone', 'initials', 'middle', 'joined', 'title'])
        tags.append('name_' + error)
        at = rng.randrange(len(words))
        if error == 'letter' and len(words[at]) > 2:
            cut = rng.randrange(1, len(words[at]))
            words[at] = words[at][:cut] + rng.choice(['', words[at][cut] * 2]) + words[at][cut + 1:]
        elif error == 'tone':
            words[at] = bare(words[at])
        elif error == 'initials':
            words = [w[0] + '.' for w in words[:-1]] + words[-1:]
        elif error == 'middle' and len(words) > 2:
            del words[1]
        elif error == 'joined' and len(words) > 2:
            words[:2] = [words[0] + words[1]]
        else:
            words.insert(0, rng.choice(['Ông' if not person.female else 'Bà', 'Đ/c', 'ThS.']))
    return ' '.join(words)


def type_body(rng, body, sender, units, mix, tags):
    """A body's own name and the unit beside it, as one sender types them."""
    unit = units[body.unit]
    if not body.part:
        return type_unit(rng, sender, unit, ''), ''
    name = body.part
    if rng.random() < mix['name']:
        tags.append('coll_letter')
        at = rng.randrange(2, len(name) - 2)
        name = name[:at] + name[at + 1:]
    elif sender.short and rng.random() < .3:
        tags.append('coll_short')
        opening, *rest = name.split(' ')
        name = ('P.' if opening == 'Phòng' else opening) + ' ' + acronym(' '.join(rest))
        name += rest[-1] if rest and rest[-1].isdigit() and not name.endswith(rest[-1]) else ''
    if rng.random() < .15:
        name = rng.choice(['Tập thể ', 'Tập thể cán bộ, công chức ', 'Cán bộ, viên chức ']) + name
    if rng.random() < .25:
        return name + rng.choice([' - ', ', ', ' thuộc ']) + type_unit(rng, sender, unit, ''), ''
    return name, type_unit(rng, sender, unit, '')


def type_birth(rng, person, sender, mix, tags):
    if rng.random() < mix['birth']:
        tags.append('birth_missing')
        return ''
    birth = person.birth
    if rng.random() < mix['date']:
        tags.append('birth_error')
        birth += datetime.timedelta(days=rng.choice([1, -1, 10, 30, 365, 3652]))
    if sender.years or rng.random() < mix['year']:
        tags.append('birth_year')
        return str(birth.year)
    if sender.date == 'serial':
        return str((birth - datetime.date(1899, 12, 30)).days)
    return birth.strftime(sender.date)


def type_code(rng, person, sender, mix, tags):
    if not sender.codes or rng.random() < mix['code']:
        return '', ''
    code = person.citizen
    if rng.random() < mix['digit']:
        tags.append('code_error')
        at = rng.randrange(6, 12)
        code = code[:at] + str((int(code[at]) + rng.randrange(1, 9)) % 10) + code[at + 1:]
    if rng.random() < .1:
        code = code.lstrip('0')
    return (person.staff if rng.random() < .5 else ''), (code if rng.random() < .7 else '')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder'); parser.add_argument('--rows', type=int, default=20000)
    parser.add_argument('--seed', type=int, default=1); parser.add_argument('--provinces', type=int, default=1)
    parser.add_argument('--mix', choices=MIXES, default='usual')
    args = parser.parse_args()
    rng, mix = random.Random(args.seed), MIXES[args.mix]
    units = make_units(rng, args.provinces)
    by_unit = {}
    rows = 0
    people = 0
    while rows < args.rows:
        person = (Body if rng.random() < 1 / 12 else Person)(rng, people, units)
        people += 1
        times = rng.choices([1, 2, 3, 4, 5], [62, 24, 9, 3, 2])[0]
        rows += times
        by_unit.setdefault(person.unit, []).extend([person] * times)
    os.makedirs(args.folder + '/files', exist_ok=True)
    out = {}
    for unit, nominees in sorted(by_unit.items()):
        rng.shuffle(nominees)
        senders = [Sender(rng, unit, units) for _ in range(max(1, len(nominees) // 60))]
        for person in nominees:
            out.setdefault(id(rng.choice(senders)), [None, []])[1].append(person)
        for sender in senders:
            if id(sender) in out:
                out[id(sender)][0] = sender
    with open(args.folder + '/truth.csv', 'w', newline='', encoding='utf-8') as handle:
        truth = csv.writer(handle)
        truth.writerow(['file', 'row', 'row_id', 'entity_id', 'kind', 'tags'])
        for number, (sender, nominees) in enumerate(x for x in out.values() if x[0]):
            file = 'L%05d.csv' % number
            with open(f'{args.folder}/files/{file}', 'w', newline='', encoding='utf-8-sig') as list_handle:
                writer = csv.writer(list_handle)
                writer.writerow(['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Đơn vị công tác',
                                 'Mã cán bộ', 'Số CCCD', 'Đối tượng', 'Danh hiệu', 'Đơn vị đề nghị'])
                for row, person in enumerate(nominees, 2):
                    tags = []
                    if isinstance(person, Body):
                        cells = [*type_body(rng, person, sender, units, mix, tags)]
                        cells, codes, kind = [cells[0], '', '', '', cells[1]], ('', ''), 'Tập thể'
                    else:
                        cells, kind = type_person(rng, person, sender, units, mix, tags), 'Cá nhân'
                        codes = type_code(rng, person, sender, mix, tags)
                    if sender.upper: cells[0] = cells[0].upper()
                    if sender.bare: cells = [bare(c) for c in cells]
                    if sender.decomposed: cells = [unicodedata.normalize('NFD', c) for c in cells]
                    if sender.swapped: cells[3], cells[4] = cells[4], cells[3]
                    writer.writerow([row - 1] + cells + [*codes, kind, 'Lao động tiên tiến', sender.name])
                    truth.writerow([file, row, f'{file}:{row}', person.id, 'coll' if isinstance(person, Body) else 'person',
                                    ' '.join(tags)])


def type_person(rng, person, sender, units, mix, tags):
    """Name, birth, sex, position and unit, as one sender types them."""
    name = type_name(rng, person, mix, tags)
    birth = type_birth(rng, person, sender, mix, tags)
    unit = person.unit
    if rng.random() < mix['moved']:
        unit = rng.randrange(len(units))
        tags.append('moved')
    text = '' if rng.random() < mix['unit'] else type_unit(rng, sender, units[unit], person.part)
    position = draw(rng, 'position') if rng.random() < .06 else person.position
    if sender.short and position in SHORT and rng.random() < .6:
        position = rng.choice(SHORT[position])
    sex = '' if rng.random() < mix['sex'] else 'Nữ' if person.female != (rng.random() < mix['sexed']) else 'Nam'
    return [name, birth, sex, position, text]


if __name__ == '__main__':
    main()
