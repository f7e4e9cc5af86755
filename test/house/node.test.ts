/** The project runs on the machine's own Node, from the oldest that it asks for on, and gives the same there as on the newest. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../pipeline/words/name-order.ts';
import { grouped } from '../../pipeline/read/grouped.ts';
import { temporary } from '../command.ts';
import { root, text } from '../docs/pages.ts';
import { modules, places, withoutComments } from './sources.ts';

interface Package { engines?: { node?: string }; hasInstallScript?: boolean }
const lock = JSON.parse(text('package-lock.json')) as { packages: Record<string, Package> };
const project = JSON.parse(text('package.json')) as { engines: { node: string }; allowScripts: Record<string, boolean>; optionalDependencies?: object };
const OLDEST = [20, 19, 0];

/** Whether a range such as "^20.19.0 || >=22.12.0" holds the oldest Node. */
function admits(range: string): boolean {
  return range.split('||').some((part) => part.trim().replace(/([<>=^~])\s+/g, '$1').split(/\s+/).every((bound) => {
    const [, sign = '', version = ''] = /^([<>=^~]*)\s*(.*)$/.exec(bound.trim()) ?? [];
    const wanted = version.split('.').map((one) => Number.parseInt(one, 10) || 0);
    const first = [0, 1, 2].map((place) => (OLDEST[place] ?? 0) - (wanted[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
    if (sign.startsWith('<')) return first < 0 || (sign === '<=' && first === 0);
    return first >= 0 && (sign.startsWith('>') || version === '*' || OLDEST[0] === wanted[0]);
  }));
}

describe('Node', () => {
  it('reads ranges of versions', () => {
    expect(['>=20', '^18 || >=20', '^20.19.0 || >=22.12.0', '>= 10', '*', '^20.0.0'].map(admits)).toEqual([true, true, true, true, true, true]);
    expect(['>=22', '^22 || ^24 || >=26', '^20.20.0', '>=20.20', '^18', '<20'].map(admits)).toEqual([false, false, false, false, false, false]);
  });

  it('of the machine is enough for every package, so that an installation warns of nothing', () => {
    expect(project.engines.node).toBe(`>=${OLDEST.slice(0, 2).join('.')}`);
    expect(Object.entries(lock.packages).filter(([, { engines }]) => engines?.node !== undefined && !admits(engines.node)).map(([name]) => name)).toEqual([]);
    const scripts = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name.replace(/^.*node_modules\//, ''));
    expect(scripts.filter((name) => !(name in project.allowScripts))).toEqual([]);
  });

  it('is not among the packages', () => {
    expect(Object.keys(lock.packages).filter((name) => /node_modules\/node(-bin)?(-(darwin|linux|win|aix|sunos).*)?$/.test(name))).toEqual([]);
  });

  it('says in one sentence what to do where the packages are not installed', () => {
    const folder = temporary('without-packages');
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    for (const part of ['pipeline', 'schemas']) cpSync(join(root, part), join(folder, part), { recursive: true });
    const { status, stderr, stdout } = spawnSync(process.execPath, [join(folder, 'pipeline/start.js'), 'plan'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^error: a package that pasra stands on is not installed \(.*\)\. Run "npm ci" in the project's folder, then the same line again\.\n$/);
  });

  it('says in one sentence what is needed where it is too old', () => {
    const older = (version: string) => `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
    for (const version of ['20.18.3', '18.20.4', '16.0.0']) {
      const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', older(version), join(root, 'pipeline/start.js'), 'plan'], { encoding: 'utf8' });
      expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: `error: pasra needs Node 20.19 or later; this is Node ${version}. Install a newer one from nodejs.org.\n`, stdout: '' });
    }
  });

  it('starts a command from any folder', () => {
    expect(execFileSync(process.execPath, [join(root, 'pipeline/start.js'), 'plan'], { cwd: '/', encoding: 'utf8' })).toContain('105 indicators');
  });
});

describe('what is the same on every Node', () => {
  const newer = /\b(?:Map|Object)\.groupBy\(|\bPromise\.(?:withResolvers|try)\(|\bArray\.fromAsync\(|\bIterator\.from\(|\bRegExp\.escape\(|\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\((?!\[)|\bimport\.meta\.(?:main|dirname|filename)\b/;
  const languages = /\bIntl\.|\.localeCompare\(|\.toLocale\w*\(/;

  it('uses nothing that came after the oldest, and nothing whose answer changes with the version', () => {
    const code = modules.map(({ path, text: source }) => ({ path, text: withoutComments(source) }));
    expect(code.flatMap((source) => [...places(source, newer), ...places(source, languages)])).toEqual([]);
  });

  it('the order of names: letters, then accents, then case', () => {
    const names = ['Zambia', 'Ålandia', 'Åland', 'Aland', 'Côte d’Or', 'Cote d’Or', 'Côte-Nord', 'Œuvre', 'Oeuvre', 'Ofelia', 'Érythrée', 'Eritrea', 'États-Unis', 'eswatini', 'Eswatini', 'Île', 'Ilot', 'Türkiye', 'Turkmenistan', 'São Tomé', 'Sao Tome', 'Sao', '中国', 'Россия', '17 States'];
    expect(names.toSorted(compareNames)).toEqual(['17 States', 'Aland', 'Åland', 'Ålandia', 'Cote d’Or', 'Côte d’Or', 'Côte-Nord', 'Eritrea', 'Érythrée', 'eswatini', 'Eswatini', 'États-Unis', 'Île', 'Ilot', 'Oeuvre', 'Œuvre', 'Ofelia', 'Sao', 'Sao Tome', 'São Tomé', 'Türkiye', 'Turkmenistan', 'Zambia', 'Россия', '中国']);
    expect(names.toReversed().toSorted(compareNames)).toEqual(names.toSorted(compareNames));
  });

  it('groups keep the order in which they are met', () => {
    expect([...grouped([3, 1, 4, 1, 5], (one) => one % 2)]).toEqual([[1, [3, 1, 1, 5]], [0, [4]]]);
  });
});
