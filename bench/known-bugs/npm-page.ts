import { renderTable } from '../table.ts';
import type { BugSet } from './known-bug.ts';
import { byKind, list, packagesIn, summary } from './page.ts';
import type { Result } from './page.ts';

export function npmPage(results: readonly Result[], linters: readonly string[]): string {
  const inSet = (set: BugSet): readonly Result[] => results.filter((one) => one.set === set);
  const [heldOut, open, fresh] = [inSet('held out'), inSet('open'), inSet('fresh')];
  return `<!-- Written by \`npm run known-bugs -- --write\`: do not edit. -->

# Known bugs

What is told of ${results.length} flaws that became known in ${packagesIn(results)} published npm packages. Each was looked up in the code: the lines of the
flaw were read in the vulnerable version, and what was done about it in the fixed version where there is one. Every linter reads the same files
as they were published, without the rest of their packages. A flaw is found when something is told at its lines: by a rule
for such flaws, or by another. No advisory was left out for its result.

${freshText(fresh)}

${pickedText(heldOut, open)}

${renderTable(summary('Fresh', fresh, linters))}
${renderTable(byKind('Fresh, by class', fresh, linters))}
${renderTable(summary('Held out', heldOut, linters))}
${renderTable(summary('Open: our rules were mended by these', open, linters))}
${renderTable(byKind('Held out and open, by class', [...heldOut, ...open], linters))}
${renderTable(list('The held-out flaws', heldOut, linters))}
${renderTable(list('The open flaws', open, linters))}`;
}

function pickedText(heldOut: readonly Result[], open: readonly Result[]): string {
  return `We picked the other ${heldOut.length + open.length}, from what we know and without looking at what is told of it first. Our rules were mended by them: by the
${open.length} open entries, never by the ${heldOut.length} that are held out, which are chosen by a hash of their names. The figures of the held-out part
say less than at first: which classes of flaws to work on was chosen with the rows of this table in sight, though never with the code
behind them. Before the first mend 8 of 42 held-out and 13 of 90 open flaws of the first 132 were found. One place was widened after its
result was seen: that of CVE-2023-40582, which is told where the command is handed to the function that runs it. The last 108 were picked
from memory later, by one who wrote rules as well, to mend further by the open ones: their lines were read before our command was asked about
them, and 36 of the 69 open and 13 of the 39 held-out ones were found before a rule was mended by them. Most are prototype pollution in small packages,
and a few pollute nothing but the object that is made. Few of the flaws are mistakes of logic: the list favours what a rule can see.`;
}

function freshText(fresh: readonly Result[]): string {
  return `${fresh.length} of them, in ${packagesIn(fresh)} other packages, are fresh: collected, with their lines and classes, by one who knew neither the code of our rules nor
what they find, from advisories and change logs, and one in five no question of security but a crash, a leak or an error that is lost. Packages whose
versions are in \`docs/noise.md\` were left out, since findings in them were read. Nobody mends a rule by a fresh flaw, and none is listed here: only
how many of a class are found. So these figures say how much is found of what we did not look at.`;
}
