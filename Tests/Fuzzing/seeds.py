#!/usr/bin/env python3
"""Makes seeds for the fuzzer out of spreadsheets: seeds.py OUT FOLDER...

OUT gets a folder per harness with what that harness takes: small files as they are, single parts
of workbooks, workbooks as the parts that they pack, the streams of XLS files, the values and
format codes in them.
"""
import hashlib
import pathlib
import re
import struct
import sys
import zipfile

LONGEST = {"file": 16_384, "package": 12_288, "openDocument": 16_384, "binaryWorkbook": 16_384}
LONGEST_PART = 6_144
SPREADSHEETS = {".xlsx", ".xlsm", ".xltx", ".ods", ".xls", ".csv", ".tsv", ".txt", ".zip"}
PART_HARNESSES = [
    (re.compile(r"xl/worksheets/[^/]*\.xml$"), "worksheet"),
    (re.compile(r"xl/workbook\.xml$"), "workbook"),
    (re.compile(r"xl/sharedStrings\.xml$"), "sharedStrings"),
    (re.compile(r"xl/styles\.xml$"), "styles"),
    (re.compile(r"\.rels$"), "relationships"),
    (re.compile(r"^content\.xml$"), "openDocument"),
]
PACKED = re.compile(r"^(xl/(workbook|styles|sharedStrings)|xl/worksheets/[^/]*|_rels/|.*\.rels)")
VALUES = re.compile(rb'<v>([^<]{1,40})</v>|formatCode="([^"]{1,60})"|\br="([A-Z0-9:$]{2,20})"')


class Seeds:
    def __init__(self, folder):
        self.folder = folder

    def add(self, harness, content):
        if 0 < len(content) <= LONGEST.get(harness, LONGEST_PART):
            folder = self.folder / harness
            folder.mkdir(parents=True, exist_ok=True)
            (folder / hashlib.sha1(content).hexdigest()).write_bytes(content)

    def add_file(self, path):
        content = path.read_bytes()
        self.add("file", content)
        if content[:4] == b"PK\3\4":
            try:
                self.add_archive(zipfile.ZipFile(path))
            except (zipfile.BadZipFile, NotImplementedError, OSError, RuntimeError, ValueError):
                pass
        elif content[:4] == b"\xd0\xcf\x11\xe0":
            self.add("binaryWorkbook", workbook_stream(content))
        elif path.suffix in {".csv", ".tsv", ".txt"}:
            self.add("separatedText", content[:LONGEST_PART])
            self.add("codePages", content[:2048])

    def add_archive(self, archive):
        packed = b""
        for entry in archive.infolist():
            if entry.file_size > LONGEST_PART:
                continue
            content = archive.read(entry)
            for pattern, harness in PART_HARNESSES:
                if pattern.search(entry.filename):
                    self.add(harness, content)
            if PACKED.match(entry.filename):
                packed += b"=== " + entry.filename.encode() + b"\n" + content + b"\n"
            for match in VALUES.finditer(content):
                self.add("values", next(filter(None, match.groups())))
        self.add("package", packed)


def workbook_stream(content):
    """The Workbook stream of a compound file whose table needs no more than its header; or b""."""
    size = 1 << struct.unpack_from("<H", content, 30)[0]

    def sector(number):
        return content[(number + 1) * size : (number + 2) * size]

    table = b"".join(sector(s) for s in struct.unpack_from("<109I", content, 76) if s < 0xFFFFFFFA)
    links = struct.unpack(f"<{len(table) // 4}I", table)

    def chain(number):
        result = b""
        while number < len(links) and len(result) <= len(content):
            result += sector(number)
            number = links[number]
        return result

    directory = chain(struct.unpack_from("<I", content, 48)[0])
    for start in range(0, len(directory) - 127, 128):
        entry = directory[start : start + 128]
        name = entry[: max(0, struct.unpack_from("<H", entry, 64)[0] - 2)].decode("utf-16-le", "replace")
        if name in {"Workbook", "Book"}:
            first, length = struct.unpack_from("<II", entry, 116)
            return chain(first)[:length]
    return b""


def main():
    seeds = Seeds(pathlib.Path(sys.argv[1]))
    for folder in map(pathlib.Path, sys.argv[2:]):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix.lower() in SPREADSHEETS:
                seeds.add_file(path)


main()
