#!/usr/bin/env python3
"""Spreads the reading of workbooks over a Spark cluster and gathers what they nominate.

  nominations_spark.py FOLDER --clusters clusters.csv [--plan FOLDER] [--tonghop PROGRAM]

Every workbook under FOLDER is read where Spark has room (`tonghop nominations`, by pipe). Blocks and
pairs are made as DataFrames; pairs that agree in a code, or in a full date of birth and the name,
make groups. The lines, put back into the order of the files, are linked once (`tonghop duplicates`):
the result is that of a single run, byte for byte, whatever the number of workers.
"""
import argparse
import os
import shlex
import subprocess
import sys
import time

from pyspark.sql import SparkSession, functions as F, types as T

MATCH = T.StructType([
    T.StructField('key', T.StringType()), T.StructField('collective', T.BooleanType()),
    T.StructField('birth', T.StringType()), T.StructField('sex', T.StringType()),
    T.StructField('codes', T.ArrayType(T.StringType())), T.StructField('unit', T.StringType())])
LINE = T.StructType([T.StructField('match', MATCH)])
FULL_DATE = r'^\d\d/\d\d/\d{4}$'


def workbooks(folder):
    """The files under a folder in the order of the bytes of their paths, as a single run has them."""
    found = [os.path.join(root, name) for root, _, names in os.walk(folder) for name in names
             if not name.startswith(('.', '~$'))]
    return sorted(found, key=os.fsencode)


def rows_of(spark, lines):
    """A row for each line: its number and what tells nominees apart."""
    numbered = lines.zipWithIndex().map(lambda pair: (pair[1], pair[0]))
    table = spark.createDataFrame(numbered, 'id long, line string')
    return table.select('id', F.from_json('line', LINE).getField('match').alias('match')).select('id', 'match.*')


def pairs_of(rows):
    """Pairs of rows that share a block, with whether they agree in what decides."""
    date = F.when(F.col('birth').rlike(FULL_DATE), F.col('birth'))
    year = F.substring('birth', -4, 4)
    blocks = rows.withColumn('block', F.explode(F.array_compact(F.concat(
        F.transform(F.coalesce('codes', F.array().cast('array<string>')), lambda code: F.concat(F.lit('c'), code)),
        F.array(F.concat(F.lit('d'), date, F.col('key')), F.concat(F.lit('y'), year, F.col('key')))))))
    left, right = blocks.alias('l'), blocks.alias('r')
    same_code = F.arrays_overlap('l.codes', 'r.codes')
    same_date = date_of('l').isNotNull() & (date_of('l') == date_of('r')) & (F.col('l.key') == F.col('r.key'))
    apart = ((F.col('l.sex') != F.col('r.sex')) | (date_of('l') != date_of('r'))
             | (F.size('l.codes') > 0) & (F.size('r.codes') > 0) & ~same_code)
    return (left.join(right, (F.col('l.block') == F.col('r.block')) & (F.col('l.id') < F.col('r.id')))
            .select(F.col('l.id').alias('left'), F.col('r.id').alias('right'),
                    ((F.coalesce(same_code, F.lit(False)) | F.coalesce(same_date, F.lit(False)))
                     & ~F.coalesce(apart, F.lit(False))).alias('decided'))
            .groupBy('left', 'right').agg(F.max('decided').alias('decided')))


def date_of(side):
    return F.when(F.col(f'{side}.birth').rlike(FULL_DATE), F.col(f'{side}.birth'))


def groups_of(spark, rows, pairs):
    """The least number among the rows that pairs join, for each row (min-label propagation)."""
    edges = pairs.filter('decided').select('left', 'right')
    edges = edges.union(edges.select('right', 'left')).persist()
    labels = rows.select('id', F.col('id').alias('label'))
    while True:
        offered = (edges.join(labels, edges.left == labels.id).groupBy(F.col('right').alias('id'))
                   .agg(F.min('label').alias('offered')))
        # A checkpoint cuts the plan, which would grow with every round.
        after = (labels.join(offered, 'id', 'left')
                 .select('id', F.least('label', F.coalesce('offered', 'label')).alias('label')).localCheckpoint())
        if after.join(labels.withColumnRenamed('label', 'old'), 'id').filter('label != old').isEmpty():
            return after
        labels = after


def link(tonghop, lines, clusters):
    """Links the gathered lines in one process; returns its summary."""
    process = subprocess.Popen([tonghop, 'duplicates', '--ndjson', '-', '--clusters', clusters, '--lang', 'en'],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding='utf-8')
    for line in lines:
        process.stdin.write(line + '\n')
    summary, _ = process.communicate()
    if process.returncode > 1:
        sys.exit('tonghop duplicates failed')
    return summary.strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    parser.add_argument('--clusters', required=True)
    parser.add_argument('--plan')
    parser.add_argument('--tonghop', default='tonghop')
    parser.add_argument('--master', default='local[*]')
    options = parser.parse_args()
    started = time.monotonic()
    spark = (SparkSession.builder.master(options.master).appName('tonghop')
             .config('spark.ui.enabled', 'false').config('spark.ui.showConsoleProgress', 'false')
             .config('spark.sql.shuffle.partitions', '8')
             .config('spark.driver.memory', '4g').getOrCreate())
    spark.sparkContext.setLogLevel('ERROR')
    files = workbooks(options.folder)
    command = [options.tonghop, 'nominations', '-', '--ndjson', '--threads', '1']
    if options.plan:
        command += ['--plan', options.plan]
    slices = max(1, min(len(files) // 50, 10_000))
    # Findings go to standard error and set the exit code, which is no failure of the pipe.
    shell = f"sh -c {shlex.quote(shlex.join(command) + ' || [ $? -eq 1 ]')}"
    lines = spark.sparkContext.parallelize(files, slices).pipe(shell, checkCode=True).persist()
    rows = rows_of(spark, lines).persist()
    count = rows.count()
    read = time.monotonic()
    pairs = pairs_of(rows).persist()
    groups = groups_of(spark, rows, pairs)
    decided = count - groups.select('label').distinct().count()
    print(f'{len(files)} files, {count} nominations; {pairs.count()} pairs share a block; '
          f'codes and dates join {decided} rows to others')
    paired = time.monotonic()
    print(link(options.tonghop, lines.toLocalIterator(), options.clusters))
    print(f'seconds: reading {read - started:.1f}, blocks and pairs {paired - read:.1f}, '
          f'linking {time.monotonic() - paired:.1f}')
    spark.stop()


if __name__ == '__main__':
    main()
