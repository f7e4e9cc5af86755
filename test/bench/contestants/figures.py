"""What every pass of pandas and matplotlib begins with: the figures from the CSV, a folder beside them, a chart of one indicator."""
import os
import pandas as pd


def figures_of(source, target):
    """The outcomes and the figures made of them, which are written; one read, one groupby."""
    table = pd.read_csv(source, dtype={'indicator': str})
    table['numerator'] = table['weight'].where(table['outcome'] == 'met', 0)
    figures = table.groupby(['copy', 'cycle', 'indicator'], as_index=False).agg(numerator=('numerator', 'sum'), denominator=('weight', 'sum'))
    figures.to_csv(target, index=False)
    return table, figures


def folder_beside(target):
    """A folder with the name of the file of figures."""
    folder = os.path.splitext(target)[0]
    os.makedirs(folder, exist_ok=True)
    return folder


def draw(axes, indicator, rows):
    """The course of one indicator over the cycles."""
    axes.plot(rows['cycle'], rows['numerator'], marker='o')
    axes.set_title(indicator)
    axes.set_xticks(rows['cycle'])
    axes.set_ylim(bottom=0)
