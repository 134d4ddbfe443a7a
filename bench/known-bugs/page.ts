import type { BenchTable } from '../table.ts';
import type { Hit, Verdict } from './judge.ts';
import type { BugSet, KnownBug } from './known-bug.ts';

export interface Result {
  readonly bug: KnownBug;
  readonly set: BugSet;
  /** By the name of the linter. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export function packagesIn(results: readonly Result[]): number {
  return new Set(results.map(({ bug }) => bug.package)).size;
}

export function summary(title: string, results: readonly Result[], linters: readonly string[]): BenchTable {
  const hasUnread = results.some(({ verdicts }) => [...verdicts.values()].some(({ isRead }) => !isRead));
  const rows = linters.map((linter) => {
    const verdicts = verdictsOf(results, linter);
    const right = verdicts.filter(({ vulnerable }) => vulnerable === 'right');
    const mended = right.filter(({ stillTold }) => stillTold !== undefined);
    const silent = mended.filter(({ stillTold }) => stillTold === false).length;
    const elsewhere = verdicts.reduce((sum, one) => sum + one.elsewhere, 0);
    return [
      linter,
      `${right.length} of ${verdicts.length}`,
      String(verdicts.filter(({ vulnerable }) => vulnerable === 'other').length),
      `${silent} of ${mended.length}`,
      (elsewhere / Math.max(1, verdicts.length)).toFixed(1),
      ...(hasUnread ? [String(verdicts.filter(({ isRead }) => !isRead).length)] : []),
    ];
  });
  return {
    title,
    columns: [
      ...['linter', 'found', 'other rule', 'silent when fixed', 'elsewhere in a file'],
      ...(hasUnread ? ['not read'] : []),
    ],
    rows,
    note: 'Found: a rule for such flaws tells it at its lines; of peers also a rule that only asks to look at each such place counts. Silent when fixed: of those found that were mended in the same file, how many are not told in the fixed version. Elsewhere: findings in the rest of the vulnerable file, right or wrong.',
  };
}

export function byKind(title: string, results: readonly Result[], linters: readonly string[]): BenchTable {
  const kinds = [...Map.groupBy(results, ({ bug }) => bug.kind)].sort((a, b) => b[1].length - a[1].length);
  return {
    title,
    columns: ['class', 'flaws', ...linters],
    rows: kinds.map(([kind, group]) => [
      kind,
      String(group.length),
      ...linters.map((linter) =>
        String(verdictsOf(group, linter).filter(({ vulnerable }) => vulnerable === 'right').length),
      ),
    ]),
  };
}

export function list(title: string, results: readonly Result[], linters: readonly string[]): BenchTable {
  return {
    title,
    columns: ['flaw', 'place', 'class', ...linters],
    rows: [...results]
      .sort((a, b) => a.bug.kind.localeCompare(b.bug.kind) || a.bug.id.localeCompare(b.bug.id))
      .map(({ bug, verdicts }) => [
        `${bug.id}: ${bug.flaw}`,
        `${bug.package}@${bug.vulnerable} ${bug.file}:${bug.lines[0]}`,
        bug.kind,
        ...linters.map((linter) => wordOf(verdicts.get(linter))),
      ]),
  };
}

const words: Readonly<Record<Hit, string>> = { right: 'found', other: 'other rule', none: '–' };

function wordOf(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  if (!verdict.isRead) return 'not read';
  return (
    words[verdict.vulnerable] +
    (verdict.vulnerable === 'right' && verdict.stillTold === true ? ', still told' : '')
  );
}

function verdictsOf(results: readonly Result[], linter: string): readonly Verdict[] {
  return results.flatMap(({ verdicts }) => verdicts.get(linter) ?? []);
}
