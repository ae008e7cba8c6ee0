"""A small XLSX file as Excel writes it, made fast: shared strings, one sheet, parts that never change deflated once."""
import struct
import zlib

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
STATIC = {
    '[Content_Types].xml': f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{TYPE}styles+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPE}sharedStrings+xml"/></Types>',
    '_rels/.rels': f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>'
    '<sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{REL}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId3" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    'xl/styles.xml': f'<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="13"/><name val="Times New Roman"/>'
    '</font><font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts>'
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs>'
    '</styleSheet>'}


def deflated(text):
    data = (HEAD + text).encode()
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    return zlib.crc32(data), packer.compress(data) + packer.flush(), len(data)


READY = {name: deflated(text) for name, text in STATIC.items()}


def packed(parts):
    """A zip archive of parts that are deflated already."""
    body, directory = bytearray(), bytearray()
    for name, (crc, data, size) in parts.items():
        fields = struct.pack('<HHHHHIIIHH', 20, 0, 8, 0, 0x21, crc, len(data), size, len(name), 0)
        directory += b'PK\1\2\x14\0' + fields + struct.pack('<HHHII', 0, 0, 0, 0, len(body)) + name.encode()
        body += b'PK\3\4' + fields + name.encode() + data
    return bytes(body + directory) + struct.pack(
        '<IHHHHIIH', 0x06054B50, 0, 0, len(parts), len(parts), len(directory), len(body), 0)


def letters(column):
    return chr(65 + column)


def workbook(rows, merges):
    """`rows` maps a row's number to its cells, blanks among them: texts as str, numbers as int."""
    index, lines = {}, []
    for number, cells in rows.items():
        line = []
        for column, cell in enumerate(cells):
            if cell == '':
                continue
            reference = f'{letters(column)}{number}'
            if isinstance(cell, int):
                line.append(f'<c r="{reference}"><v>{cell}</v></c>')
            else:
                line.append(f'<c r="{reference}" t="s"><v>{index.setdefault(cell, len(index))}</v></c>')
        lines.append(f'<row r="{number}">{"".join(line)}</row>')
    ranges = ''.join(f'<mergeCell ref="{merge}"/>' for merge in merges)
    ranges = f'<mergeCells count="{len(merges)}">{ranges}</mergeCells>' if merges else ''
    strings = ''.join(f'<si><t xml:space="preserve">{escaped(text)}</t></si>' for text in index)
    parts = dict(READY)
    parts['xl/worksheets/sheet1.xml'] = deflated(
        f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData>{ranges}</worksheet>')
    parts['xl/sharedStrings.xml'] = deflated(
        f'<sst xmlns="{MAIN}" count="{len(index)}" uniqueCount="{len(index)}">{strings}</sst>')
    return packed(parts)


def escaped(text):
    return text.replace('&', '&amp;').replace('<', '&lt;')
