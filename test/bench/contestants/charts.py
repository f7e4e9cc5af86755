"""pandas and matplotlib: the figures, a chart of five cycles for each of the indicators, one page that shows them."""
import os
import sys
import matplotlib
matplotlib.use('svg')
import matplotlib.pyplot as plt
from figures import draw, figures_of, folder_beside

source, target = sys.argv[1:]
_, figures = figures_of(source, target)
folder = folder_beside(target)
page = ['<!doctype html><meta charset="utf-8"><title>Figures</title>']
for indicator, rows in figures.groupby('indicator'):
    figure, axes = plt.subplots(figsize=(5, 2))
    draw(axes, indicator, rows)
    figure.savefig(os.path.join(folder, indicator + '.svg'), bbox_inches='tight')
    plt.close(figure)
    page.append('<h2>%s</h2><img src="%s.svg" alt="">%s' % (indicator, indicator, rows.to_html(index=False)))
with open(os.path.join(folder, 'index.html'), 'w', encoding='utf-8') as out:
    out.write('\n'.join(page))
