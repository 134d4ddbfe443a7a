import { renderTable } from '../table.ts';
import { byKind, list, packagesIn, summary } from './page.ts';
import type { Result } from './page.ts';

export function goPage(results: readonly Result[], linters: readonly string[]): string {
  const heldOut = results.filter(({ set }) => set === 'held out');
  const open = results.filter(({ set }) => set === 'open');
  return `<!-- Written by \`npm run known-bugs -- --go --write\`: do not edit. -->

# Known bugs in Go

What is told of ${results.length} flaws that became known in ${packagesIn(results)} published Go modules: those of advisories, and mistakes that one version has and
the next one mends, found by comparing the two. Each was looked up in the code, in both. The command reads the one file with its
\`go.mod\`; staticcheck and gosec, which need types, the whole package with what it imports. A package that does not compile with today's Go,
or whose imports are not to be had, they do not read. A flaw is found when something is told at its lines: by a rule for such flaws, or by another.

One who did not know the code of the rules collected them, knowing the names of the rules and what each is about. Modules whose versions are in
\`docs/noise.md\` were left out. A mistake that is mended by a small change is more easily found by comparing, so such mistakes are favoured. The
${heldOut.length} that are held out, by a hash of the module's name, are not listed here, and nobody mends a rule by them; the ${open.length} open ones are there for that.
Of the held-out open redirects one may count for less: a shape of that rule was written by somebody who guessed which modules are among them.

${renderTable(summary('Held out', heldOut, linters))}
${renderTable(byKind('Held out, by class', heldOut, linters))}
${renderTable(summary('Open: rules may be mended by these', open, linters))}
${renderTable(byKind('Open, by class', open, linters))}
${renderTable(list('The open flaws', open, linters))}`;
}
