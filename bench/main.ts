// Runs the benchmarks and prints their tables; with --write the result becomes docs/performance.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { run as runDiffReading } from './diff-reading.ts';
import { runRules } from './rules.ts';
import { runStore } from './store.ts';
import { renderTable } from './table.ts';
import type { BenchTable } from './table.ts';

/** `--most=100`: no more files than that. */
const most = Number(process.argv.find((argument) => argument.startsWith('--most='))?.slice(7) ?? Infinity);

const benches: Readonly<Record<string, () => Promise<readonly BenchTable[]>>> = {
  rules: () => runRules(most),
  'diff-reading': async () => [await runDiffReading()],
  store: runStore,
};

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0)
  throw new Error(`no benchmark ${unknown.join(', ')}: there are ${Object.keys(benches).join(', ')}`);

// The command line is measured as it is published.
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const tables: string[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const table of await bench()) {
    tables.push(renderTable(table));
    console.log(`${tables.at(-1)}\n`);
  }
}

const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, ${process.platform}`;
console.log(machine);
if (process.argv.includes('--write')) {
  const head = `# Performance\n\nWritten by \`npm run bench -- --write\`. Both sides of each ratio were measured in one run on one machine: ${machine}.\n`;
  writeFileSync(new URL('../docs/performance.md', import.meta.url), `${head}\n${tables.join('\n')}`);
}
