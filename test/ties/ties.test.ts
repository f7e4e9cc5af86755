/** Same inputs, same figure: a sample of `npm run ties`, and the form of query that DuckDB 1.5 gets wrong. */
import { describe, expect, it } from 'vitest';
import { openStore } from '../../pipeline/store/store.ts';
import { differences, tiedFolder } from './ties.ts';

describe('ties', () => {
  it('the whole measured value is one, however often and with however many threads it is asked for', { timeout: 300_000 }, async () => {
    const { unstable, outcomes } = await differences(await tiedFolder(4), 3, [1, 2, 4], () => {});
    expect(unstable).toEqual([]);
    expect(outcomes).toBeGreaterThan(300);
  });

  it('a row picked by ORDER BY … LIMIT and joined back is the same every time', async () => {
    const answers = new Set<string>();
    for (const threads of [1, 2, 4]) {
      const store = await openStore({ threads });
      await store.run(`
        CREATE TABLE votes AS
        SELECT 'R' || (n % 7) AS resolution, DATE '2024-12-01' + (n % 7)::INTEGER AS voted_on, 'S' || (n // 7) AS state, CASE WHEN n % 3 = 0 THEN 'no' ELSE 'yes' END AS vote
        FROM range(0, 700) t(n)`);
      for (let time = 0; time < 100; time += 1) {
        answers.add(JSON.stringify(await store.rows(`
          WITH last_vote AS (SELECT resolution FROM votes ORDER BY voted_on DESC, resolution DESC LIMIT 1)
          SELECT v.resolution, count(*)::INTEGER AS units FROM last_vote l JOIN votes v ON v.resolution = l.resolution AND v.vote = 'yes' GROUP BY v.resolution`)));
      }
      store.close();
    }
    expect([...answers]).toEqual([JSON.stringify([{ resolution: 'R6', units: 66 }])]);
  });

  it('the store has the optimizer off that answers wrongly', async () => {
    const store = await openStore({ threads: 4 });
    expect(await store.rows("SELECT current_setting('disabled_optimizers') AS off, current_setting('threads')::INTEGER AS threads")).toEqual([{ off: 'join_filter_pushdown', threads: 4 }]);
    await expect(store.run("SET disabled_optimizers = ''")).rejects.toThrow(/lock/);
    store.close();
  });
});
