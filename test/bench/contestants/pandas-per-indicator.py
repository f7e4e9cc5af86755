"""pandas as builders of SDG sites use it: a CSV file for each indicator, read and grouped one after the other."""
import glob
import sys
import pandas as pd

folder, target = sys.argv[1:]
parts = []
for path in sorted(glob.glob(folder + '/*.csv')):
    table = pd.read_csv(path, dtype={'indicator': str})
    table['numerator'] = table['weight'].where(table['outcome'] == 'met', 0)
    parts.append(table.groupby(['copy', 'cycle', 'indicator'], as_index=False).agg(numerator=('numerator', 'sum'), denominator=('weight', 'sum')))
pd.concat(parts).to_csv(target, index=False)
