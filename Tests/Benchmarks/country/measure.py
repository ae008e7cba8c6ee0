#!/usr/bin/env python3
"""Times whole runs over an invented country's year, and the script a user would write instead.

  measure.py TONGHOP WORK_FOLDER [--workbooks 2000 10000] [--runs 3] [--no-peers] [--tree 63]

WORK_FOLDER gets the plan folders and a virtual environment with the libraries from PyPI, kept between
runs. Printed are seconds of the clock and of the processors, the memory a run takes, the time a row
takes against that of the smallest folder, and what the script takes (which reads, drops exact
repetitions and writes, and does nothing else). `--tree` consolidates each of so many provinces, then
their registers, and compares the nominees and verdicts with those of all workbooks at once.
"""
import argparse
import atexit
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = ['python-calamine', 'XlsxWriter', 'pandas', 'openpyxl']
ROWS = 30


def timed(command):
    """Seconds of the clock, seconds of the processors, kilobytes of memory."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode > 1:
        sys.exit(f'{command} failed with {process.returncode}')
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def median(command, runs, before=lambda: None):
    results = []
    for _ in range(runs):
        before()
        results.append(timed(command))
    return [statistics.median(values) for values in zip(*results)]


def country(work, workbooks):
    folder = work / f'country-{workbooks}'
    if not (folder / 'truth.csv').exists():
        subprocess.run([sys.executable, HERE / 'make_country.py', folder, '--workbooks', str(workbooks)], check=True)
    return folder


def clear(folder):
    """Sets aside what a run wrote. ext4 searches for new inodes among those deleted a moment ago, which
    a first run in a folder does not meet, so it is deleted at the very end."""
    aside = pathlib.Path(tempfile.mkdtemp(prefix='aside-', dir=folder.parent))
    for name in ('out', '.tonghop', 'decisions.xlsx'):
        if (folder / name).exists():
            (folder / name).rename(aside / name)


def measure_runs(tonghop, work, sizes, runs):
    first = None
    for size in sizes:
        folder = country(work, size)
        wall, cpu, memory = median([tonghop, 'run', folder], runs if size < 20_000 else 1, lambda: clear(folder))
        row = cpu / size / ROWS * 1e6
        first = first or row
        print(f'{size} workbooks, {size * ROWS} rows\t{wall:.1f} s\t{cpu:.1f} s of processors\t'
              f'{memory / 1e6:.2f} GB\t{row:.0f} µs a row\t{row / first:.2f}')


def measure_peers(tonghop, work, size, runs):
    python = work / 'venv' / 'bin' / 'python'
    if not python.exists():
        venv.create(work / 'venv', with_pip=True)
        subprocess.run([python, '-m', 'pip', 'install', '--quiet', *PACKAGES], check=True)
    folder = country(work, size)
    own = median([tonghop, 'run', folder], runs, lambda: clear(folder))
    for name in ('calamine', 'pandas'):
        peer = median([python, HERE / 'peers.py', name, folder / 'nominations', work / 'peer.xlsx'], 1)
        print(f'{name}\t{peer[0]:.1f} s\t{peer[1]:.1f} s of processors\t{peer[0] / own[0]:.1f} times the run')


def register(path, python):
    """Every nominee with its verdict and sources, and every verdict, of a register."""
    code = '''
import csv, sys
from python_calamine import CalamineWorkbook
book = CalamineWorkbook.from_path(sys.argv[1])
out = csv.writer(sys.stdout)
for name in book.sheet_names:
    if name.startswith(("Tập thể", "Cá nhân", "Chi tiết xét")):
        rows = book.get_sheet_by_name(name).to_python()
        kept = [i for i, heading in enumerate(rows[0]) if heading not in ("STT", "Mở nguồn")]
        for row in rows[1:]: out.writerow([name.split(" (")[0]] + [row[i] for i in kept])
'''
    # Rows end as CSV has it; the lines within a cell do not.
    text = subprocess.run([python, '-c', code, path], check=True, stdout=subprocess.PIPE).stdout.decode()
    return sorted(re.sub(r'P\d\d/so-tong-hop\.xlsx › ', '', row) for row in text.split('\r\n') if row)


def measure_tree(tonghop, work, size, provinces):
    whole, upper = country(work, size), work / f'tree-{size}'
    shutil.rmtree(upper, ignore_errors=True)
    shutil.copytree(whole / 'plan', upper / 'plan')
    period = next((whole / 'nominations').iterdir()).name
    for province in sorted((whole / 'nominations' / period).iterdir())[:provinces]:
        lower = work / 'tree-lower'
        shutil.rmtree(lower, ignore_errors=True)
        shutil.copytree(whole / 'plan', lower / 'plan')
        shutil.copytree(province, lower / 'nominations' / period / province.name)
        timed([tonghop, 'run', lower])
        target = upper / 'nominations' / period / province.name
        target.mkdir(parents=True)
        shutil.copy(lower / 'out' / period / 'so-tong-hop.xlsx', target)
    wall, cpu, memory = timed([tonghop, 'run', upper])
    clear(whole)
    timed([tonghop, 'run', whole])
    python = work / 'venv' / 'bin' / 'python'
    one, other = (register(folder / 'out' / period / 'so-tong-hop.xlsx', python) for folder in (whole, upper))
    same = 'equal' if one == other else f'DIFFERENT in {len(set(one) ^ set(other))} rows'
    print(f'{provinces} registers\t{wall:.1f} s\t{cpu:.1f} s of processors\t{memory / 1e6:.2f} GB\t'
          f'{len(one)} rows of nominees and verdicts: {same}')
    return one == other


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('tonghop')
    parser.add_argument('work', type=pathlib.Path)
    parser.add_argument('--workbooks', type=int, nargs='+', default=[2000, 10_000])
    parser.add_argument('--runs', type=int, default=3)
    parser.add_argument('--no-peers', action='store_true')
    parser.add_argument('--tree', type=int, default=0)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    atexit.register(lambda: [shutil.rmtree(aside) for aside in options.work.glob('aside-*')])
    measure_runs(options.tonghop, options.work, options.workbooks, options.runs)
    if not options.no_peers:
        measure_peers(options.tonghop, options.work, options.workbooks[0], options.runs)
    if options.tree and not measure_tree(options.tonghop, options.work, options.workbooks[0], options.tree):
        sys.exit(1)


if __name__ == '__main__':
    main()
