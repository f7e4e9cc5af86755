"""pandas, matplotlib, python-docx and openpyxl: the figures, and as many pages, tables, rows and charts in each form as a run of pasra writes."""
import json
import os
import sys
import matplotlib
matplotlib.use('agg')
import matplotlib.pyplot as plt
import pandas as pd
from docx import Document
from figures import draw, figures_of, folder_beside
from matplotlib.backends.backend_pdf import PdfPages

source, target, counts = sys.argv[1:]
with open(counts, encoding='utf-8') as given:
    written = json.load(given)
table, figures = figures_of(source, target)
folder = folder_beside(target)
indicators = sorted(set(figures['indicator']))


def place(name):
    return os.path.join(folder, name)


def shares(total, parts):
    """A number in so many whole parts that differ by one at most."""
    return [total // parts + (1 if part < total % parts else 0) for part in range(parts)]


def excerpts(frame, total, parts):
    """So many tables with so many rows together, one after the other out of a frame, and again from its start."""
    start = 0
    for rows in shares(total, parts):
        start = start if start + rows <= len(frame) else 0
        yield frame.iloc[start:start + rows]
        start += rows


def chart(axes, number):
    indicator = indicators[number % len(indicators)]
    draw(axes, indicator, figures[figures['indicator'] == indicator])


for number in range(written['charts']):
    figure, axes = plt.subplots(figsize=(5, 2))
    chart(axes, number)
    for form in ('svg', 'png'):
        figure.savefig(place('chart-%d.%s' % (number, form)), bbox_inches='tight')
    plt.close(figure)

html = written['html']
tables = excerpts(figures, html['rows'], html['tables'])
for page, count in enumerate(shares(html['tables'], html['documents'])):
    parts = ['<!doctype html><meta charset="utf-8"><title>Figures</title>'] + [next(tables).to_html(index=False) for _ in range(count)]
    with open(place('page-%d.html' % page), 'w', encoding='utf-8') as out:
        out.write('\n'.join(parts))

pdf = written['pdf']
# the same tables as on the pages, one to a sheet of paper; charts on as many sheets as there are charts
sheets = excerpts(figures, html['rows'], pdf['pages'])
charts = iter(range(written['charts']))
for number, count in enumerate(shares(pdf['pages'], pdf['documents'])):
    with PdfPages(place('document-%d.pdf' % number)) as pages:
        for _ in range(count):
            rows = next(sheets)
            figure, (upper, lower) = plt.subplots(2, figsize=(8.27, 11.69))
            drawn = next(charts, None)
            if drawn is None:
                upper.axis('off')
            else:
                chart(upper, drawn)
            lower.axis('off')
            lower.table(cellText=rows.values.tolist(), colLabels=list(rows.columns), loc='upper center')
            pages.savefig(figure)
            plt.close(figure)

docx = written['docx']
tables = excerpts(figures, docx['rows'], docx['tables'])
for number, count in enumerate(shares(docx['tables'], docx['documents'])):
    document = Document()
    for _ in range(count):
        rows = next(tables)
        grid = document.add_table(rows=len(rows) + 1, cols=len(rows.columns))
        for line, values in zip(grid.rows, [list(rows.columns)] + rows.values.tolist()):
            for cell, value in zip(line.cells, values):
                cell.text = str(value)
    document.save(place('document-%d.docx' % number))

xlsx = written['xlsx']
tables = excerpts(table, xlsx['rows'], xlsx['tables'])
for number, count in enumerate(shares(xlsx['tables'], xlsx['documents'])):
    with pd.ExcelWriter(place('workbook-%d.xlsx' % number), engine='openpyxl') as book:
        for sheet in range(count):
            next(tables).to_excel(book, sheet_name='Table %d' % sheet, index=False)
