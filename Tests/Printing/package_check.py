"""Says what in XLSX files makes Excel offer to repair them, a line each.

Usage: package_check.py FILE...
"""

import posixpath
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def column(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def corner(reference):
    letters, row = re.fullmatch(r"\$?([A-Z]{1,3})\$?(\d+)", reference).groups()
    return column(letters), int(row)


def area(reference):
    first, _, last = reference.partition(":")
    return corner(first) + corner(last or first)


def meet(one, other):
    return (one[0] <= other[2] and other[0] <= one[2]
            and one[1] <= other[3] and other[1] <= one[3])


class Package:
    def __init__(self, path):
        self.archive = zipfile.ZipFile(path)
        self.names = set(self.archive.namelist())
        self.trees = {}
        self.problems = []

    def say(self, text):
        self.problems.append(text)

    def tree(self, name):
        if name not in self.trees:
            self.trees[name] = ElementTree.fromstring(self.archive.read(name))
        return self.trees[name]

    def relations(self, name):
        """Of a part: the type's last word, the target's name and whether it is in the package."""
        folder, file = posixpath.split(name)
        path = posixpath.join(folder, "_rels", file + ".rels")
        if path not in self.names:
            return {}
        found = {}
        for relation in self.tree(path).iter(PACKAGE + "Relationship"):
            inside = relation.get("TargetMode") != "External"
            target = relation.get("Target")
            if inside:
                target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
                if target not in self.names:
                    self.say(f"{path}: no part {target}")
            found[relation.get("Id")] = (relation.get("Type").rsplit("/", 1)[1], target)
        return found

    def check(self):
        if len(self.names) != len(self.archive.namelist()):
            self.say("a part stands twice")
        for name in sorted(self.names):
            if name.endswith((".xml", ".rels", ".vml")):
                try:
                    self.tree(name)
                except ElementTree.ParseError as error:
                    self.say(f"{name}: {error}")
                    return self.problems
        self.check_types()
        self.check_workbook()
        return self.problems

    def check_types(self):
        types = self.tree("[Content_Types].xml")
        extensions = {item.get("Extension").lower() for item in types.iter(TYPES + "Default")}
        parts = [item.get("PartName").lstrip("/") for item in types.iter(TYPES + "Override")]
        for name in parts:
            if name not in self.names:
                self.say(f"a type is stated for {name}, which is not there")
        if len(parts) != len(set(parts)):
            self.say("a part's type is stated twice")
        for name in self.names - set(parts) - {"[Content_Types].xml"}:
            if not name.endswith("/") and name.rsplit(".", 1)[-1].lower() not in extensions:
                self.say(f"{name} has no type")

    def check_workbook(self):
        name = "xl/workbook.xml"
        book, relations = self.tree(name), self.relations(name)
        titles = [sheet.get("name") for sheet in book.iter(MAIN + "sheet")]
        for title in titles:
            if not 0 < len(title.encode("utf-16-le")) // 2 <= 31 or re.search(r"[\[\]:*?/\\]", title):
                self.say(f"a sheet cannot be named {title}")
        if len({title.lower() for title in titles}) != len(titles):
            self.say("two sheets have one name")
        names = [(item.get("name").lower(), item.get("localSheetId"))
                 for item in book.iter(MAIN + "definedName")]
        if len(names) != len(set(names)):
            self.say("a defined name stands twice")
        styles = self.tree("xl/styles.xml")
        self.formats = len(styles.find(MAIN + "cellXfs"))
        dxfs = styles.find(MAIN + "dxfs")
        self.differences = 0 if dxfs is None else len(dxfs)
        self.strings = []
        if "xl/sharedStrings.xml" in self.names:
            for item in self.tree("xl/sharedStrings.xml").iter(MAIN + "si"):
                self.strings.append("".join(item.itertext()))
        if any(len(text.encode("utf-16-le")) // 2 > 32767 for text in self.strings):
            self.say("a text is longer than a cell can hold")
        self.tables = set()
        self.table_ids = set()
        for sheet in book.iter(MAIN + "sheet"):
            kind, target = relations[sheet.get(RELATED + "id")]
            if kind == "worksheet":
                self.check_sheet(sheet.get("name"), target)

    def check_sheet(self, title, name):
        sheet, relations = self.tree(name), self.relations(name)
        texts = self.check_cells(title, sheet)
        merged = [area(item.get("ref")) for item in sheet.iter(MAIN + "mergeCell")]
        self.apart(title, merged, "merged cells")
        taken = [area(item.get("ref")) for item in sheet.findall(MAIN + "autoFilter")]
        for kind, target in relations.values():
            if kind == "table":
                taken.append(self.check_table(title, target, texts, merged))
            elif kind == "comments":
                places = [item.get("ref") for item in self.tree(target).iter(MAIN + "comment")]
                if len(places) != len(set(places)):
                    self.say(f"{title}: two notes on one cell")
        self.apart(title, taken, "tables and filters")
        for part in sheet.iter():
            identifier = part.get(RELATED + "id")
            if identifier is not None and identifier not in relations:
                self.say(f"{title}: no relationship {identifier}")
        self.check_rules(title, sheet)
        links = list(sheet.iter(MAIN + "hyperlink"))
        if len(links) > 65530:
            self.say(f"{title}: {len(links)} links")
        for kind, target in relations.values():
            if kind == "hyperlink" and len(target) > 2079:
                self.say(f"{title}: a link of {len(target)} characters")

    def apart(self, title, areas, what):
        """Areas in order of rows; only neighbours can meet where they are many."""
        areas = sorted(areas, key=lambda item: (item[1], item[0]))
        for index, one in enumerate(areas):
            for other in areas[index + 1:index + 60]:
                if meet(one, other):
                    self.say(f"{title}: {what} overlap at {one} and {other}")

    def check_cells(self, title, sheet):
        texts, last_row = {}, 0
        for row in sheet.iter(MAIN + "row"):
            number = int(row.get("r"))
            if number <= last_row or number > 1048576:
                self.say(f"{title}: row {number} stands after row {last_row}")
            last_row, last_column = number, 0
            if float(row.get("ht", 0)) > 409.5:
                self.say(f"{title}: row {number} is too high")
            for cell in row.iter(MAIN + "c"):
                at, row_of_cell = corner(cell.get("r"))
                if at <= last_column or row_of_cell != number:
                    self.say(f"{title}: {cell.get('r')} is out of order")
                last_column = at
                if int(cell.get("s", 0)) >= self.formats:
                    self.say(f"{title}: {cell.get('r')} has a style that is not there")
                value = cell.find(MAIN + "v")
                if cell.get("t") == "s":
                    texts[at, number] = self.strings[int(value.text)]
                elif cell.find(MAIN + "is") is not None:
                    texts[at, number] = "".join(cell.find(MAIN + "is").itertext())
        return texts

    def check_table(self, title, name, texts, merged):
        table = self.tree(name)
        where = area(table.get("ref"))
        key = table.get("displayName").lower()
        if key in self.tables or table.get("id") in self.table_ids:
            self.say(f"{title}: the table {key} is there twice")
        self.tables.add(key)
        self.table_ids.add(table.get("id"))
        headings = [item.get("name") for item in table.iter(MAIN + "tableColumn")]
        if len({heading.lower() for heading in headings}) != len(headings):
            self.say(f"{title}: a heading of {key} stands twice")
        cells = [texts.get((where[0] + index, where[1])) for index in range(len(headings))]
        if headings != cells or len(headings) != where[2] - where[0] + 1:
            self.say(f"{title}: the headings of {key} are {cells}, not {headings}")
        if where[3] <= where[1]:
            self.say(f"{title}: {key} has no rows")
        if any(meet(where, other) for other in merged):
            self.say(f"{title}: merged cells in {key}")
        return where

    def check_rules(self, title, sheet):
        for rule in sheet.iter(MAIN + "dataValidation"):
            for formula in rule.iter(MAIN + "formula1"):
                if len(formula.text or "") > 257 and (formula.text or "").startswith('"'):
                    self.say(f"{title}: a drop-down of {len(formula.text)} characters")
            for attribute, most in [("prompt", 255), ("error", 255), ("promptTitle", 32),
                                    ("errorTitle", 32)]:
                if len(rule.get(attribute, "")) > most:
                    self.say(f"{title}: the {attribute} of a rule is too long")
        for rule in sheet.iter(MAIN + "cfRule"):
            if int(rule.get("dxfId", 0)) >= max(1, self.differences):
                self.say(f"{title}: a conditional format without its style")


for path in sys.argv[1:]:
    for problem in Package(path).check():
        print(f"{path}: {problem}")
