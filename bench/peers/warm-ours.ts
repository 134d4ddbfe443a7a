// One long-lived pool over a folder, again and again, reading included; prints the seconds of each round as JSON, and
// those of rounds in which nothing has changed.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCachingPool } from '../../src/analysis/result-cache.ts';
import { createPool } from '../../src/analysis/worker/pool.ts';
import type { AnalysisPool } from '../../src/analysis/worker/pool.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import { allRulesOn } from '../../test/all-rules.ts';

const [folder = '', rounds = '3'] = process.argv.slice(2);
const settings = allRulesOn();
const names = readdirSync(folder);

async function round(pool: AnalysisPool): Promise<number> {
  const start = performance.now();
  const files = names.map((name) => ({
    path: parseRepoPath(name),
    text: readFileSync(join(folder, name), 'utf8'),
    settings,
  }));
  await pool.analyse(files);
  return (performance.now() - start) / 1_000;
}

async function repeat(pool: AnalysisPool): Promise<readonly number[]> {
  const seconds: number[] = [];
  for (let done = 0; done < Number(rounds); done++) seconds.push(await round(pool));
  return seconds;
}

await using pool = createPool(new URL('../../src/worker.ts', import.meta.url));
const full = await repeat(pool);
const caching = createCachingPool(pool, { version: 'bench', capacity: names.length });
await round(caching);
const unchanged = await repeat(caching);
console.log(JSON.stringify({ full, unchanged }));
