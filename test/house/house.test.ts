/** What a machine can hold of CONTRIBUTING.md. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { projectFiles, text } from '../docs/pages.ts';
import { modules, places, sources, withoutComments } from './sources.ts';

const LONGEST = 300;
/** Marks, plots and charts are drawn for all forms. */
const SMALL_DRAWINGS = 'svg';

describe('the house', () => {
  it('the engine knows no indicator and no action by number', () => {
    const engine = sources.filter(({ path }) => path.startsWith('pipeline/')).map(({ path, text: source }) => ({ path, text: withoutComments(source) }));
    const { indicators } = loadPlan();
    const dotted = indicators.map(({ indicator }) => indicator).filter((number) => number.includes('.')).map((number) => number.replace('.', '\\.'));
    const named = new RegExp(`(?<!=)['"\`](${dotted.join('|')})['"\`]`);
    const compared = /\b(action|indicator)\b['"\]]?\s*(===?|!==?|=|<>|[<>]=?|IN\s*\(|IS)\s*['"]?\d/i;
    expect(engine.flatMap((source) => [...places(source, named), ...places(source, compared)])).toEqual([]);
  });

  it(`no file is longer than ${LONGEST} lines`, () => {
    const long = sources.map(({ path, text: source }) => ({ path, lines: source.split('\n').length - 1 })).filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('a file is named for what it knows', () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|misc|shared|lib|stuff)([/.-]|$)/i;
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  it('no import cycles when the program runs', () => {
    const imports = new Map(modules.map(({ path, text: source }) => [path, importsOf(path, source.replaceAll(/^\s*(import|export) type\b[^;]*;/gm, ''))]));
    expect(cyclesOf(imports)).toEqual([]);
  });

  it('no import cycles through types either', () => {
    const imports = new Map(modules.map(({ path, text: source }) => [path, importsOf(path, source)]));
    expect(cyclesOf(imports)).toEqual([]);
  });

  it('what says draws nothing, and what draws forms no other form', () => {
    const into = modules.flatMap(({ path, text: source }) => importsOf(path, source).map((target) => ({ path, target })));
    const saying = into.filter(({ path, target }) => path.startsWith('pipeline/say/') && target.startsWith('pipeline/draw/'));
    const form = (path: string) => /^pipeline\/draw\/(\w+)\//.exec(path)?.[1];
    const drawing = into.filter(({ path, target }) => form(path) !== undefined && form(target) !== undefined && form(path) !== form(target) && form(target) !== SMALL_DRAWINGS);
    expect([...saying, ...drawing].map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
  });

  it('what is exported as a function has a docstring', () => {
    const bare = modules.flatMap(({ path, text: source }) => {
      const lines = source.split('\n');
      return lines.flatMap((line, at) => {
        const declared = /^export (?:async )?function (\w+)/.exec(line) ?? /^export const (\w+)(?::[^=]+)? = (?:async )?(?:<[^>]*>)?\(.*=>/.exec(line);
        return declared && !/\*\/\s*$/.test(lines[at - 1] ?? '') ? [`${path}:${at + 1}: ${declared[1]}`] : [];
      });
    });
    expect(bare).toEqual([]);
  });
});

describe('tracked files', () => {
  const files = projectFiles().filter((path) => !/\.(png|woff2?|ttf|pdf|docx|xlsx)$/.test(path) && !path.startsWith('test/house/'));

  it('name no path of a machine, no folder outside the project and no registry host', () => {
    const foreign = /(?:^|[\s"'`(=:])(?:\/home\/|\/root\/|\/Users\/|\/work\/|[A-Z]:\\Users)|\.\.\/(?:shared|mission)\b|registry\.npmjs|npmmirror|deb\.debian|\/\/localhost|127\.0\.0\.1/;
    expect(files.flatMap((path) => places({ path, text: text(path) }, foreign))).toEqual([]);
  });

  it('the lock file names no place that packages came from', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved": "(?:https?|file):/);
  });

  it('nothing that a command writes is among them', () => {
    expect(projectFiles().filter((path) => /^(demo|coverage|node_modules)\//.test(path) || /^reports\/(?!README\.md$)/.test(path) || /\.tmp\b/.test(path))).toEqual([]);
  });
});

function importsOf(path: string, source: string): string[] {
  const statements = withoutComments(source).matchAll(/^\s*(?:import|export)\b[^'";]*?\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm);
  return [...statements].map(([, fixed, dynamic]) => posix.join(posix.dirname(path), fixed ?? dynamic ?? ''));
}

/** Every cycle that a walk in depth meets, as "a > b > a". */
function cyclesOf(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' > '));
    if (at >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}
