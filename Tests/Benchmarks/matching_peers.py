#!/usr/bin/env python3
"""Runs splink and recordlinkage on a made list, as their guides do, to stand beside ours.

  matching_peers.py FOLDER        FOLDER as matching_lists.py makes it

Both get the columns as clean as a careful user makes them: names without accents and titles, dates
parsed day first, codes without spaces and leading zeros. Each line is the best that the tool
reaches over all thresholds: wrong pairs, precision, recall, F1. Needs splink and recordlinkage.
"""
import csv, glob, os, re, sys, unicodedata, warnings

warnings.filterwarnings('ignore')


def bare(text):
    text = unicodedata.normalize('NFD', text.lower().replace('đ', 'd'))
    return ' '.join(re.findall('[a-z0-9]+', ''.join(c for c in text if not unicodedata.combining(c))))


def date(text):
    """A full date as yyyy-mm-dd; else the year."""
    numbers = re.findall(r'\d+', text)
    if len(numbers) == 3:
        day, month, year = (numbers[::-1] if len(numbers[0]) == 4 else numbers)
        if len(year) == 2:
            year = ('19' if int(year) > 20 else '20') + year
        if int(month) > 12:
            day, month = month, day
        return f'{year}-{int(month):02}-{int(day):02}'
    return numbers[0] if numbers and len(numbers[0]) == 4 else None


def load(folder):
    import pandas
    with open(folder + '/truth.csv', encoding='utf-8-sig', newline='') as handle:
        truth = {(row['file'], row['row']): row['entity_id'] for row in csv.DictReader(handle)}
    rows = []
    for path in sorted(glob.glob(folder + '/files/*.csv')):
        with open(path, encoding='utf-8-sig', newline='') as handle:
            for number, row in enumerate(csv.DictReader(handle), 2):
                words = [w for w in bare(row['Họ và tên']).split() if w not in ('ong', 'ba', 'ths', 'dc')]
                born = date(row['Ngày sinh'])
                rows.append(dict(
                    unique_id=len(rows), entity=truth[os.path.basename(path), str(number)],
                    name=' '.join(words) or None, given=words[-1] if words else None,
                    born=born if born and len(born) == 10 else None, year=born[:4] if born else None,
                    unit=bare(row['Đơn vị công tác']) or None, position=bare(row['Chức vụ']) or None,
                    code=re.sub(r'\W', '', row['Mã cán bộ']) or row['Số CCCD'].lstrip('0') or None))
    return pandas.DataFrame(rows)


def best(name, scored, entities):
    """Over all thresholds, pairs being joined one by one from the most probable down."""
    total = sum(n * (n - 1) // 2 for n in entities.value_counts())
    entity = entities.to_dict()
    found, right, top = 0, 0, (0, 0, 0, 0, 0)
    for _, left, right_row in sorted(scored, reverse=True):
        found += 1
        right += entity[left] == entity[right_row]
        precision, recall = right / found, right / total
        if precision + recall:
            top = max(top, (2 * precision * recall / (precision + recall), found - right, precision, recall))
    print(f'{name:>30}: {top[1]:6d} wrong pairs, P {top[2]:.4f}, R {top[3]:.4f}, F1 {top[0]:.4f}')


def splink(data):
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    settings = SettingsCreator(
        link_type='dedupe_only',
        comparisons=[
            cl.JaroWinklerAtThresholds('name', [.95, .88]).configure(term_frequency_adjustments=True),
            cl.LevenshteinAtThresholds('born', [1, 2]), cl.ExactMatch('year'), cl.ExactMatch('code'),
            cl.JaroWinklerAtThresholds('unit', [.9, .7]), cl.ExactMatch('position')],
        blocking_rules_to_generate_predictions=[
            block_on('code'), block_on('name', 'year'), block_on('born', 'given'), block_on('name', 'unit'),
            block_on('given', 'year', 'unit')])
    linker = Linker(DuckDBAPI().register(data.drop(columns='entity')), settings, log_level=None)
    linker.training.estimate_probability_two_random_records_match(
        [block_on('code'), block_on('name', 'born')], recall=.4)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in (block_on('name', 'unit'), block_on('born')):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    pairs = linker.inference.predict(threshold_match_probability=.01).as_pandas_dataframe()
    return zip(pairs.match_probability, pairs.unique_id_l, pairs.unique_id_r)


def recordlinkage_ecm(data):
    import recordlinkage
    index = recordlinkage.Index()
    for fields in (['code'], ['name', 'year'], ['born', 'given'], ['name', 'unit']):
        index.block(fields)
    pairs = index.index(data)
    compare = recordlinkage.Compare()
    compare.string('name', 'name', method='jarowinkler', threshold=.9)
    compare.string('unit', 'unit', method='jarowinkler', threshold=.85)
    for field in ('born', 'year', 'code', 'position'):
        compare.exact(field, field)
    classifier = recordlinkage.ECMClassifier()
    vectors = compare.compute(pairs, data)
    classifier.fit(vectors)
    odds = classifier.prob(vectors)
    return ((p, left, right) for (left, right), p in odds.items())


def main():
    data = load(sys.argv[1])
    for name, run in (('splink', splink), ('recordlinkage ECM', recordlinkage_ecm)):
        try:
            scored = list(run(data))
        except ImportError:
            print(f'{name:>30}: not installed, left out')
            continue
        best(name, scored, data.entity)


if __name__ == '__main__':
    main()
