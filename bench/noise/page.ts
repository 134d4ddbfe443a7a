import { renderTable } from '../table.ts';
import type { BenchTable } from '../table.ts';
import { judgedByPlace, keyOfJudged, readJudgements } from './judged.ts';
import type { Judgement } from './judged.ts';
import type { Published } from './published.ts';
import type { VersionReview } from './version-reviews.ts';

const pageHead = `<!-- Written by \`npm run noise -- --write\`: do not edit. -->

# Noise
`;
/** Between the parts of the page. */
const goHeading = '\n## Go\n';

/** The page with a new part in the place of its old one, which tells of npm packages or of Go modules: each has a run of its own. */
export function pageWith(page: string, published: Published, part: string): string {
  const [npm = '', go] = page.split(goHeading);
  const parts = published.ofGo ? { npm: npm.replace(pageHead, ''), go: part } : { npm: part, go };
  const first = `${pageHead}\n${parts.npm.trim()}\n`;
  return parts.go === undefined ? first : `${first}${goHeading}\n${parts.go.trim()}\n`;
}

/** What tells how much the rules say of changes that nobody here wrote, and how often they are right. */
export function noisePart(published: Published, reviews: readonly VersionReview[]): string {
  const judgements = readJudgements(published);
  const packages = new Set(reviews.map(({ spec }) => spec.slice(0, spec.lastIndexOf('@'))));
  const lines = sumOf(reviews.map(({ addedLines }) => addedLines));
  const findings = sumOf(reviews.map((review) => review.findings.length));
  return `The command reviewed ${reviews.length} new versions of ${packages.size} published ${published.packages}, each against the version before it: ${lines} added or
changed lines that people wrote, with the rules that are on by default. It told ${findings} findings, ${perThousand(findings, lines)} in 1,000 lines.
Versions that were published are mostly reviewed and tested: what is left in them is what others let pass.

${renderTable(byRule(reviews, judgements, lines))}
${judgedList(judgements)}`;
}

interface Row {
  readonly rule: string;
  readonly severities: Set<string>;
  count: number;
  judged: number;
  right: number;
}

/** What a rule tells as a note, which stops nobody, has a row of its own. */
function byRule(
  reviews: readonly VersionReview[],
  judgements: readonly Judgement[],
  lines: number,
): BenchTable {
  const rows = rowsOf(reviews, judgedByPlace(judgements)).map(
    ({ rule, severities, count, judged, right }) => {
      const share = judged === 0 ? '–' : `${((100 * right) / judged).toFixed(0)} %`;
      const told = [...severities].sort().join(', ');
      return [rule, told, String(count), perThousand(count, lines), String(judged), share];
    },
  );
  return {
    title: 'By rule',
    columns: ['rule', 'told as', 'findings', 'in 1,000 lines', 'judged', 'right'],
    rows,
    note: 'Judged by reading the code around it, by somebody who did not write the rule. What is unclear counts as wrong; what a rule does not tell any more since it was mended does not count.',
  };
}

function rowsOf(reviews: readonly VersionReview[], known: ReadonlyMap<string, Judgement>): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { spec, findings } of reviews)
    for (const { rule, kind, severity, path, start } of findings) {
      const key = `${rule} ${severity === 'note' ? 'note' : 'more'}`;
      const row = rows.get(key) ?? { rule, severities: new Set(), count: 0, judged: 0, right: 0 };
      const verdict = known.get(keyOfJudged({ place: `${spec} ${path}:${start.line}`, rule, kind }))?.verdict;
      row.severities.add(severity);
      row.count += 1;
      if (verdict !== undefined) row.judged += 1;
      if (verdict === 'right') row.right += 1;
      rows.set(key, row);
    }
  return [...rows.values()].sort((a, b) => b.count - a.count);
}

function judgedList(judgements: readonly Judgement[]): string {
  if (judgements.length === 0) return '';
  const items = judgements.map(
    ({ place, rule, kind, verdict, reason, mended }) =>
      `- ${verdict}${mended === true ? ', mended' : ''}: ${rule} (${kind}) at \`${place}\`: ${reason}`,
  );
  return `### The ${judgements.length} findings that were judged\n\n${items.join('\n')}\n`;
}

function perThousand(count: number, lines: number): string {
  return ((1_000 * count) / Math.max(1, lines)).toFixed(2);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
