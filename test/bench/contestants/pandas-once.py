"""pandas, as one would write it: read the CSV, one groupby, write the figures."""
import sys
import pandas as pd

source, target = sys.argv[1:]
table = pd.read_csv(source, dtype={'indicator': str})
table['numerator'] = table['weight'].where(table['outcome'] == 'met', 0)
figures = table.groupby(['copy', 'cycle', 'indicator'], as_index=False).agg(numerator=('numerator', 'sum'), denominator=('weight', 'sum'))
figures.to_csv(target, index=False)
