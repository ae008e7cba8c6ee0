#!/usr/bin/env python3
"""Times `tonghop cells --summary` against unzip, python-calamine, fastexcel and openpyxl.

  reading.py TONGHOP WORK_FOLDER [--runs 5]

WORK_FOLDER gets a virtual environment with the readers from PyPI and the workbooks (kept between
runs). A time counts only where the reader found the same number of cells and the same digest of
the numbers and texts (openpyxl and calamine) or the same cells (fastexcel). What is printed are
medians of CPU seconds over paired runs, and ratios of them; then each figure that is asked for,
and whether it was reached.
"""
import argparse
import glob
import json
import pathlib
import resource
import statistics
import subprocess
import sys
import time
import venv

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = ["python-calamine", "openpyxl", "XlsxWriter", "fastexcel", "pyarrow"]

COUNT = {
    "calamine": """
from python_calamine import CalamineWorkbook
cells = digest = 0
for path in paths:
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    if check:
        for row, values in enumerate(rows, 1):
            for column, value in enumerate(values, 1):
                if value != "": cells += 1; digest += worth(value) * (row * 16384 + column)
""",
    "openpyxl": """
import openpyxl
cells = digest = 0
for path in paths:
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for row, values in enumerate(book.worksheets[0].iter_rows(values_only=True), 1):
        if check:
            for column, value in enumerate(values, 1):
                if value is not None: cells += 1; digest += worth(value) * (row * 16384 + column)
""",
    "fastexcel": """
import fastexcel
cells = digest = 0
for path in paths:
    table = fastexcel.read_excel(path).load_sheet(0, header_row=None).to_arrow()
    if check: cells += sum(table.num_rows - column.null_count for column in table.columns)
""",
}

WORTH = """
import datetime, json, struct, sys, zlib
check = sys.argv[1] == "check"
paths = sys.argv[2:]
def worth(value):
    if isinstance(value, bool): return int(value)
    if isinstance(value, datetime.datetime): value = value.date()
    if isinstance(value, datetime.date):
        value = float((value - datetime.date(1899, 12, 30)).days)
    if isinstance(value, (int, float)): return struct.unpack("<Q", struct.pack("<d", value))[0]
    return zlib.crc32(value.encode())
"""


def cpu_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def prepare_readers(work):
    """A Python that has the readers from PyPI."""
    python = work / "venv" / "bin" / "python"
    if not python.exists():
        venv.create(work / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    return python


def prepare(work):
    python = prepare_readers(work)
    make = HERE / "make_workbooks.py"
    for kind, target, count in [("large", "large.xlsx", 300000), ("large", "longest.xlsx", 333334),
                                ("large", "medium.xlsx", 3334), ("small", "small", 2000)]:
        if not (work / target).exists():
            subprocess.run([python, make, kind, work / target, str(count)], check=True)
    return python


def own_counts(tonghop, paths):
    lines = subprocess.run([tonghop, "cells", "--summary", *paths], check=True, text=True,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.splitlines()
    fields = [dict(word.split("=") for word in line.split("\t")[-1].split()) for line in lines]
    cells = sum(int(field["cells"]) for field in fields)
    return cells, sum(int(field["digest"], 16) for field in fields) % 2**64


def peer_command(python, peer, mode, paths):
    code = WORTH + COUNT[peer] + "\nprint(json.dumps([cells, digest % 2**64]))"
    return [str(python), "-c", code, mode, *paths]


def agrees(python, peer, own, paths):
    found = json.loads(subprocess.run(peer_command(python, peer, "check", paths), check=True,
                                      stdout=subprocess.PIPE, text=True).stdout)
    return found == list(own) if peer != "fastexcel" else found[0] == own[0]


def compare(title, commands, runs):
    times = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(cpu_seconds(command))
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, seconds in medians.items():
        print(f"{title}\t{name}\t{seconds:.3f} s\t{seconds / medians['tonghop']:.2f}")
    return medians


def seconds(command):
    begin = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.monotonic() - begin


def seconds_side_by_side(commands):
    begin = time.monotonic()
    running = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
               for command in commands]
    for process in running:
        process.wait()
    return time.monotonic() - begin


def gains_of_two(command, paths, runs):
    """How many times faster than one thread, by the clock, two threads are, and two processes
    with half of the files each, which is what the machine has to give: of paired runs the
    medians."""
    threads, processes = [], []
    half = len(paths) // 2
    for _ in range(runs):
        one = seconds([*command, "--threads", "1", *paths])
        threads.append(one / seconds([*command, "--threads", "2", *paths]))
        processes.append(one / seconds_side_by_side(
            [[*command, "--threads", "1", *part] for part in (paths[:half], paths[half:])]))
    return statistics.median(threads), statistics.median(processes)


def ask(what, figure, bound, at_most):
    reached = figure <= bound if at_most else figure >= bound
    sign = "at most" if at_most else "at least"
    print(f"{what}\t{figure:.2f}\tasked: {sign} {bound}\t{'reached' if reached else 'NOT reached'}")


def peers(python, tonghop, title, paths, names, runs, options=()):
    """Medians of ours and of the peers that found the same cells."""
    own = own_counts(tonghop, paths)
    commands = {"tonghop": [tonghop, "cells", "--summary", *options, *paths]}
    if title == "large":
        commands["unzip"] = ["sh", "-c", f"unzip -p '{paths[0]}' | wc -c"]
    for peer in names:
        if agrees(python, peer, own, paths):
            commands[peer] = peer_command(python, peer, "time", paths)
        else:
            print(f"{title}\t{peer}\tfound other cells: no time counts", file=sys.stderr)
    return compare(title, commands, runs)


def resident_megabytes(command):
    peak = subprocess.run(["/usr/bin/time", "-f", "%M", *command], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True)
    return int(peak.stderr.split()[-1]) / 1024


def main():
    arguments = argparse.ArgumentParser(description=__doc__,
                                        formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("tonghop")
    arguments.add_argument("work", type=pathlib.Path)
    arguments.add_argument("--runs", type=int, default=5)
    options = arguments.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    python = prepare(options.work)
    small = sorted(glob.glob(str(options.work / "small" / "*.xlsx")))
    summary = [options.tonghop, "cells", "--summary"]

    def own(name):
        return [*summary, str(options.work / name)]

    large = peers(python, options.tonghop, "large", [str(options.work / "large.xlsx")],
                  list(COUNT), options.runs)
    many = peers(python, options.tonghop, "small", small, ["calamine"], options.runs,
                 ["--threads", "1"])
    one = compare("one small", {"tonghop": [*summary, small[0]]}, 21)["tonghop"]
    growth = compare("growth", {"tonghop": own("longest.xlsx"), "50,010 cells": own("medium.xlsx")},
                     options.runs)
    print()
    ask("large, of unzip -p | wc -c", large["tonghop"] / large["unzip"], 0.40, True)
    for peer, bound in [("calamine", 10), ("fastexcel", 7), ("openpyxl", 45)]:
        if peer in large:
            ask(f"large, times faster than {peer}", large[peer] / large["tonghop"], bound, False)
    ask("large, resident MB", resident_megabytes(own("large.xlsx")), 60, True)
    if "calamine" in many:
        ask("small, times faster than calamine", many["calamine"] / many["tonghop"], 6, False)
    gain, possible = gains_of_two(summary, small, 3 * options.runs)
    ask(f"small, gain of a second thread ({possible:.2f} is what two processes gain)", gain, 1.8,
        False)
    ask("one small, ms of CPU", one * 1000, 12, True)
    per_cell = (growth["tonghop"] - one) / 5_000_010
    ask("time per cell, 5 million against 50,000",
        per_cell / ((growth["50,010 cells"] - one) / 50_010), 1.15, True)


if __name__ == "__main__":
    main()
