// Runs the benchmarks and prints their tables; with --write each takes its place in docs/performance.md.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { run as runDiffReading } from './diff-reading.ts';
import { measureEngineShare } from './engine-share.ts';
import { measureFootprint } from './footprint.ts';
import { measureFullStoreReviews } from './full-store-reviews.ts';
import { measureHugeChange } from './huge-change.ts';
import { measureIntake } from './intake.ts';
import { measureAgentLatency } from './latency-agent.ts';
import { measureLatency } from './latency.ts';
import { measureManyReviews } from './many-reviews.ts';
import { writeSection } from './performance-page.ts';
import { measureRuleCosts } from './rule-costs.ts';
import { runRules } from './rules.ts';
import { runStore } from './store.ts';
import { renderTable } from './table.ts';
import type { BenchTable } from './table.ts';

/** `--most=100`: no more files than that. */
const most = Number(process.argv.find((argument) => argument.startsWith('--most='))?.slice(7) ?? Infinity);

const benches: Readonly<Record<string, () => Promise<readonly BenchTable[]>>> = {
  rules: () => runRules(most),
  'rule-costs': async () => [await measureEngineShare(), ...(await measureRuleCosts())],
  'diff-reading': async () => [await runDiffReading()],
  store: runStore,
  intake: async () => [await measureIntake()],
  latency: async () => [...(await measureLatency()), ...(await measureAgentLatency())],
  footprint: async () => [await measureFootprint()],
  'many-reviews': async () => [await measureManyReviews()],
  'huge-change': async () => [await measureHugeChange()],
  'full-store': async () => [await measureFullStoreReviews()],
};

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0)
  throw new Error(`no benchmark ${unknown.join(', ')}: there are ${Object.keys(benches).join(', ')}`);

// The command line is measured as it is published.
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, ${process.platform}`;
const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
console.log(machine);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const before = load();
  const tables = (await bench()).map(renderTable).join('\n');
  console.log(`${tables}\n`);
  const circumstances = `Measured in one run on one machine: ${machine}; load ${before} before, ${load()} after.`;
  if (process.argv.includes('--write')) writeSection(name, `${tables}\n${circumstances}`);
}
