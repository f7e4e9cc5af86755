"""pandas and matplotlib: the figures, a chart of five cycles for each of the indicators, one page that shows them."""
import os
import sys
import matplotlib
matplotlib.use('svg')
import matplotlib.pyplot as plt
import pandas as pd

source, target = sys.argv[1:]
table = pd.read_csv(source, dtype={'indicator': str})
table['numerator'] = table['weight'].where(table['outcome'] == 'met', 0)
figures = table.groupby(['copy', 'cycle', 'indicator'], as_index=False).agg(numerator=('numerator', 'sum'), denominator=('weight', 'sum'))
figures.to_csv(target, index=False)

folder = os.path.splitext(target)[0]
os.makedirs(folder, exist_ok=True)
page = ['<!doctype html><meta charset="utf-8"><title>Figures</title>']
for indicator, rows in figures.groupby('indicator'):
    figure, axes = plt.subplots(figsize=(5, 2))
    axes.plot(rows['cycle'], rows['numerator'], marker='o')
    axes.set_title(indicator)
    axes.set_xticks(rows['cycle'])
    axes.set_ylim(bottom=0)
    figure.savefig(os.path.join(folder, indicator + '.svg'), bbox_inches='tight')
    plt.close(figure)
    page.append('<h2>%s</h2><img src="%s.svg" alt="">%s' % (indicator, indicator, rows.to_html(index=False)))
with open(os.path.join(folder, 'index.html'), 'w', encoding='utf-8') as out:
    out.write('\n'.join(page))
