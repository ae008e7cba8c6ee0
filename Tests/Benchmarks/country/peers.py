"""The script that a user would write instead: read every workbook, drop exact repetitions, write one list.

  peers.py calamine|pandas FOLDER RESULT

It knows the header's row by the word “STT” or “TT”, takes the columns as they come, and judges nothing.
"""
import pathlib
import sys


def with_calamine(paths, result):
    import xlsxwriter
    from python_calamine import CalamineWorkbook

    book = xlsxwriter.Workbook(result, {'constant_memory': True})
    sheet = book.add_worksheet()
    seen, number = set(), 0
    for path in paths:
        rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        start = next((i for i, row in enumerate(rows) if row[0] in ('STT', 'TT')), len(rows))
        for row in rows[start + 1:]:
            key = tuple(row[1:])
            if row[0] != '' and key not in seen:
                seen.add(key)
                sheet.write_row(number, 0, row)
                number += 1
    book.close()


def with_pandas(paths, result):
    import pandas

    frames = []
    for path in paths:
        frame = pandas.read_excel(path, header=None, engine='openpyxl')
        start = frame.index[frame[0].isin(['STT', 'TT'])]
        frames.append(frame.iloc[start[0] + 1:] if len(start) else frame[:0])
    everything = pandas.concat(frames)
    everything = everything[everything[0].notna()]
    everything.drop_duplicates(subset=list(everything.columns[1:])).to_excel(result, index=False, header=False)


def main():
    kind, folder, result = sys.argv[1:]
    paths = sorted(str(path) for path in pathlib.Path(folder).rglob('*.xlsx'))
    {'calamine': with_calamine, 'pandas': with_pandas}[kind](paths, result)


main()
