#!/usr/bin/env python3
"""Sums up what the tests cover: coverage.py CODECOV_JSON

The lines of each target, and every file of the domain and of the reading under what is asked of both.
"""
import collections
import json
import os
import sys

ASKED = {'Nominations': 95.0, 'SheetReading': 95.0}


def share(lines):
    return 100 * lines['covered'] / max(1, lines['count'])


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        files = json.load(file)['data'][0]['files']
    targets = collections.defaultdict(lambda: {'covered': 0, 'count': 0})
    short = []
    for entry in files:
        head, _, path = entry['filename'].rpartition('/Sources/')
        if not head or not os.path.exists(entry['filename']):
            continue
        target, lines = path.split('/')[0], entry['summary']['lines']
        for key in ('covered', 'count'):
            targets[target][key] += lines[key]
        if target in ASKED and share(lines) < ASKED[target]:
            short.append((share(lines), lines['count'] - lines['covered'], path))
    for target, lines in sorted(targets.items()):
        asked = f'  (asked: {ASKED[target]:.0f} %)' if target in ASKED else ''
        print(f'{share(lines):6.2f} %  {lines["count"]:6} lines  {target}{asked}')
    if short:
        print('\nFiles below that, with the lines that no test reaches:')
    for covered, missing, path in sorted(short):
        print(f'{covered:6.2f} %  {missing:5}  {path}')
    sys.exit(any(share(targets[target]) < asked for target, asked in ASKED.items()))


if __name__ == '__main__':
    main()
