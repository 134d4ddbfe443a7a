import { severities } from '../domain/finding.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Localized } from '../domain/locale.ts';
import type { ReportedFile, ReportedFinding, ReviewReport } from '../domain/review-report.ts';
import { fill } from '../domain/words.ts';
import type { Section } from './fit.ts';
import { clip, codeSpan } from './markdown.ts';
import { texts } from './texts.ts';
import { severityIcons } from './words.ts';

/** Files that are listed; nobody reads more rows. */
const mostFiles = 40;
export const longestPath = 200;

/** What somebody says of each file; see `walkthroughColumn`. */
interface Column {
  readonly title: string;
  readonly of: (path: RepoPath) => string;
}

/**
 * The walk through the change: each file, what was changed, and what was found. Files with findings come first.
 * @param words Of a model: with them it is longer, and must not take the room of what was found.
 */
export function fileTable({ files, findings, language: locale }: ReviewReport, words?: Column): Section {
  const byPath = Map.groupBy(findings, ({ path }) => path);
  const [found, clean] = [
    files.filter(({ path }) => byPath.has(path)),
    files.filter(({ path }) => !byPath.has(path)),
  ];
  const header = [texts.file, texts.changes, texts.findings].map((text) => text[locale]);
  const titles = words === undefined ? header : [...header, words.title];
  return {
    title: `| ${titles.join(' | ')} |\n| ${titles.map(() => '---').join(' | ')} |`,
    rows: [...found, ...clean].map((file) => {
      const cells = row(file, byPath, (text) => text[locale]);
      return words === undefined ? cells : `${cells} ${words.of(file.path)} |`;
    }),
    most: mostFiles,
    more: (count) => `| ${fill(texts.more, locale, { count })} |${' |'.repeat(titles.length - 1)}`,
    isLast: words !== undefined,
  };
}

function row(
  file: ReportedFile,
  byPath: ReadonlyMap<RepoPath, readonly ReportedFinding[]>,
  say: (text: Localized) => string,
): string {
  const found = byPath.get(file.path) ?? [];
  const amounts = severities.flatMap((severity) => {
    const amount = found.filter((one) => one.severity === severity).length;
    return amount === 0 ? [] : [`${severityIcons[severity]} ${amount}`];
  });
  return `| ${codeSpan(clip(file.path, longestPath))} | ${changes(file, say)} | ${amounts.join(' ')} |`;
}

function changes({ kind, added, removed }: ReportedFile, say: (text: Localized) => string): string {
  const lines = `+${added} −${removed}`;
  switch (kind) {
    case 'deleted':
      return say(texts.deleted);
    case 'opaque':
      return say(texts.unseen);
    case 'renamed':
    case 'copied':
      return added + removed === 0 ? say(texts[kind]) : `${say(texts[kind])}, ${lines}`;
    default:
      return lines;
  }
}
