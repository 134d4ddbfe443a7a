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

/** The walk through the change: each file, what was changed, and what was found. Files with findings come first. */
export function fileTable({ files, findings, language: locale }: ReviewReport): Section {
  const byPath = Map.groupBy(findings, ({ path }) => path);
  const [found, clean] = [
    files.filter(({ path }) => byPath.has(path)),
    files.filter(({ path }) => !byPath.has(path)),
  ];
  const header = [texts.file, texts.changes, texts.findings].map((text) => text[locale]);
  return {
    title: `| ${header.join(' | ')} |\n| --- | --- | --- |`,
    rows: [...found, ...clean].map((file) => row(file, byPath, (text) => text[locale])),
    most: mostFiles,
    more: (count) => `| ${fill(texts.more, locale, { count })} | | |`,
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
