// Whether safe fixes leave alone what programs do: planted into packages that ship their tests, taken away by `autoglm
// review --fix`, the tests run before and after; with --write as docs/safe-fixes.md.
import { writeFileSync } from 'node:fs';
import { renderTable } from '../table.ts';
import { testedPackages } from './packages.ts';
import { tryFixes } from './try-fixes.ts';
import type { Trial } from './try-fixes.ts';

const trials: Trial[] = [];
for (const tested of testedPackages) {
  const trial = await tryFixes(tested);
  trials.push(trial);
  console.error(JSON.stringify(trial));
}

const sum = (of: (trial: Trial) => number): number => trials.reduce((total, trial) => total + of(trial), 0);
const page = `<!-- Written by \`npm run safe-fixes -- --write\`: do not edit. -->

# Safe fixes

What \`autoglm review --fix\` takes away was planted into the functions of published packages that ship their tests: a
handler that throws its error again, a variable that is given to itself, a breakpoint. Then the command mended them, and the
tests were run: of the package as it was published, as it was planted, and as it was mended. ${sum(({ fixed }) => fixed)} of ${sum(({ planted }) => planted)} were taken away; ${sum(({ differing }) => differing.length)} of ${sum(({ suites }) => suites)} suites said something else afterwards.

${renderTable({
  title: 'By package',
  columns: [
    'package',
    'planted',
    'taken away',
    'files as before',
    'suites',
    'left out',
    'tests',
    'differ when mended',
  ],
  rows: trials.map(({ spec, planted, fixed, files, same, suites, unstable, tests, differing }) => [
    ...[spec, String(planted), String(fixed), `${same} of ${files}`],
    ...[String(suites), String(unstable), String(tests), differing.join(', ') || 'none'],
  ]),
  note: 'Files as before: but for blank space they are, after the fixes, what the package published. Left out: suites that fail as published, or whose result is not the same before anything is mended. A test counts by its name and whether it passed.',
})}`;
console.log(page);
if (process.argv.includes('--write'))
  writeFileSync(new URL('../../docs/safe-fixes.md', import.meta.url), `${page.trim()}\n`);
