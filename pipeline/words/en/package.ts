/** English: a publication as a package. */
import type { PackageWords } from '../package.ts';

const KINDS = { isu: 'the Implementation Support Unit\'s own coding', public_evidence: 'public evidence, not the Implementation Support Unit\'s own coding', demo: 'fictional: no State, report or number is real' } as const;

export const packageWords: PackageWords = {
  readme: ({ cycle, asOf, title, note, kind, final, pasra, plan, indicators, figures, hasInputs, hasPages }) => `# Siem Reap-Angkor Action Plan 2025–2029: cycle ${cycle}

**${title}.** ${note}

As of ${asOf}; ${final ? 'final edition' : 'draft'}; ${figures} of ${indicators} indicators have a figure. The data is ${KINDS[kind]}. Made by pasra ${pasra} with the plan ${plan}.

| what | where |
| --- | --- |${hasPages ? '\n| the reports | [index.html](index.html) |' : ''}
| the figures, a row per indicator | [data/indicators.csv](data/indicators.csv) |
| every outcome behind them, with report, form, page and rule | [data/assessments.csv](data/assessments.csv) |
| types, keys, codes of every table (Data Package v2) | [data/datapackage.json](data/datapackage.json) |
| what each column and code means | [data-dictionary.md](data-dictionary.md) |
| each table with its types, as Parquet | \`data/*.parquet\` |
| the figures as SDMX-CSV | [data/figures.sdmx.csv](data/figures.sdmx.csv) |
| from each figure to outcomes, rows, files and rules (PROV) | [provenance.json](provenance.json) |${hasInputs ? '\n| the tables that it was made from | [inputs/datapackage.json](inputs/datapackage.json) |' : ''}
| terms of use; how to cite | [LICENSE](LICENSE), [CITATION.cff](CITATION.cff) |
| sums of every file | [manifest.json](manifest.json)${hasPages ? ', [SHA256SUMS](SHA256SUMS)' : ''} |

A blank cell is "none", never 0. In CSV a text that a spreadsheet would run as a formula has an apostrophe before it. Indicator
numbers are text: 22.1 is not a number.

**To prove a figure:** \`pasra recompute\` with this folder works every figure out again from the outcomes${hasInputs ? ', and the outcomes from the inputs' : ''}, by another path than the one that made it.${hasPages ? ' `sha256sum -c SHA256SUMS` finds any byte that was changed.' : ''}`,
};
