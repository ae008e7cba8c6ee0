#!/usr/bin/env python3
"""Reads what `tonghop` writes with python-calamine and openpyxl, which must find the same cells.

  reading_back.py TONGHOP WORK_FOLDER

Consolidates a copy of every example, makes its forms, and reads every workbook that came of it.
WORK_FOLDER gets a virtual environment with the readers from PyPI (kept between runs); without a
way to PyPI nothing is checked, which is said. The exit code is 1 where a cell differs.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from reading import prepare_readers

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"

COMPARE = """
import datetime, json, sys
import openpyxl
from python_calamine import CalamineWorkbook

def plain(value):
    if isinstance(value, bool): return value
    if isinstance(value, datetime.datetime) and value.time() == datetime.time(): return value.date()
    return float(value) if isinstance(value, int) else value

def cells(rows, blank):
    return {(row, column): plain(value) for row, values in enumerate(rows, 1)
            for column, value in enumerate(values, 1) if value != blank}

def sheets(path):
    book = openpyxl.load_workbook(path, data_only=True)
    other = CalamineWorkbook.from_path(path)
    names = book.sheetnames
    if other.sheet_names != names: yield "the sheets", {(0, 0): names}, {(0, 0): other.sheet_names}
    for name in names:
        rows = other.get_sheet_by_name(name).to_python(skip_empty_area=False)
        yield name, cells(book[name].iter_rows(values_only=True), None), cells(rows, "")

count, differing = 0, []
for path in sys.argv[1:]:
    for name, one, other in sheets(path):
        count += len(one)
        differing += [f"{path} › {name}, row {place[0]}, column {place[1]}: openpyxl "
                      f"{one.get(place)!r}, calamine {other.get(place)!r}"
                      for place in sorted(one.keys() | other.keys())
                      if one.get(place) != other.get(place)]
print(json.dumps([count, differing]))
"""


def written(tonghop, folder):
    """The workbooks that come of a copy of every example."""
    for plan in sorted(EXAMPLES.glob("*/plan.xlsx")):
        copy = folder / plan.parent.name
        shutil.copytree(plan.parent, copy, ignore=shutil.ignore_patterns("out", "forms"))
        for verb in "run", "forms":
            done = subprocess.run([tonghop, verb, copy], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
            if done.returncode > 1:
                sys.exit(f"tonghop {verb} {plan.parent} failed")
        yield from sorted(copy.glob("decisions.xlsx"))
        yield from sorted(copy.glob("ballots/*.xlsx"))
        for made in "out", "forms":
            yield from sorted((copy / made).rglob("*.xlsx"))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        python = prepare_readers(pathlib.Path(sys.argv[2]))
    except subprocess.CalledProcessError:
        shutil.rmtree(pathlib.Path(sys.argv[2]) / "venv")
        print("not checked: the readers could not be installed from PyPI")
        return
    with tempfile.TemporaryDirectory() as folder:
        paths = list(written(sys.argv[1], pathlib.Path(folder)))
        found = subprocess.run([python, "-c", COMPARE, *paths], check=True, text=True,
                               stdout=subprocess.PIPE).stdout
    count, differing = json.loads(found)
    print(*differing, sep="\n", end="\n" if differing else "")
    print(f"{len(paths)} workbooks, {count} cells, {len(differing)} read otherwise by calamine")
    sys.exit(1 if differing or not count else 0)


if __name__ == "__main__":
    main()
