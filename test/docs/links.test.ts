/** Links and pictures of the pages lead somewhere; the README's commands are those of the checks. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchors, pages, root, text } from './pages.ts';

const withoutCode = (page: string): string => page.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');

function broken(page: string): string[] {
  return [...withoutCode(text(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => {
    if (/^[a-z]+:/.test(target)) return !target.startsWith('https://');
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(root, file))) return true;
    return anchor !== undefined && !anchors(file).has(anchor);
  });
}

describe('pages', () => {
  it.each(pages)('%s: every link resolves', (page) => {
    expect(broken(page)).toEqual([]);
  });

  it('pages named in code spans exist', () => {
    const named = pages.flatMap((page) => [...text(page).matchAll(/`((?:pipeline|schemas|docs|test|data\/plan)\/[\w\-/.]+\.\w+)`/g)].map(([, path = '']) => `${page}: ${path}`));
    expect(named.filter((one) => !existsSync(join(root, one.slice(one.indexOf(': ') + 2))))).toEqual([]);
  });

  it('the README shows three reports, small pictures each, and says that they are fictional', () => {
    const pictures = [...text('README.md').matchAll(/!\[[^\]]+\]\((docs\/pictures\/[^)]+\.png)\)/g)].map(([, path = '']) => path);
    expect(pictures.length).toBe(3);
    for (const path of pictures) expect(statSync(join(root, path)).size).toBeLessThan(200_000);
    expect(text('README.md')).toMatch(/\|\s+\*Reports of the demonstration\.[^*]*fictional/);
  });

  it('the year shows what an officer sees, small pictures, and says that they are fictional', () => {
    const pictures = [...text('docs/the-year.md').matchAll(/!\[([^\]]+)\]\((pictures\/[^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const [, said, path = ''] of pictures) {
      expect(said).toContain('fictional');
      expect(statSync(join(root, 'docs', path)).size).toBeLessThan(200_000);
    }
  });

  it('.ci/run runs the command that the README gives', () => {
    expect(text('README.md')).toContain('npm ci && npm test');
    expect(text('.ci/run')).toContain("'npm ci && npm test'");
  });
});
