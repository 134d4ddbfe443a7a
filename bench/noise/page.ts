import { reviewRules } from '../../src/review-rules/index.ts';
import { renderTable } from '../table.ts';
import type { BenchTable } from '../table.ts';
import { precisionByRule, readJudgements } from './judged.ts';
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

function byRule(
  reviews: readonly VersionReview[],
  judgements: readonly Judgement[],
  lines: number,
): BenchTable {
  const counts = new Map<string, number>();
  for (const { findings } of reviews)
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const precisions = precisionByRule(judgements);
  const rows = reviewRules
    .map(({ info }) => ({ info, count: counts.get(info.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ info, count }) => {
      const { judged, right } = precisions.get(info.id) ?? { judged: 0, right: 0 };
      const share = judged === 0 ? '–' : `${((100 * right) / judged).toFixed(0)} %`;
      return [info.id, info.severity, String(count), perThousand(count, lines), String(judged), share];
    });
  return {
    title: 'By rule',
    columns: ['rule', 'severity', 'findings', 'in 1,000 lines', 'judged', 'right'],
    rows,
    note: 'Judged by reading the code around it, by somebody who did not write the rule. What is unclear counts as wrong; what a rule does not tell any more since it was mended does not count.',
  };
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
