import type { ConflictingFile } from '../domain/conflict.ts';
import { shortSha } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { fill } from '../domain/words.ts';
import type { ReviewContext } from './context.ts';
import { longestPath } from './file-table.ts';
import { clip, codeSpan } from './markdown.ts';
import { texts } from './texts.ts';
import { comma } from './words.ts';

const mostNamed = 10;

/** What keeps the change from being merged, in one line; undefined: nothing does, or the forge says that it is over. */
export function conflictLine({ conflict, posted, report }: ReviewContext): string | undefined {
  if (conflict === undefined || posted.mergeability === 'clean') return undefined;
  const { language: locale } = report;
  const { target, targetHead, files } = conflict;
  const named = files.slice(0, mostNamed).map((file) => nameOf(file, locale));
  const rest = files.length - named.length;
  const more = rest > 0 ? [fill(texts.more, locale, { count: rest })] : [];
  const facts = {
    ...{ target: codeSpan(clip(target, longestPath)), commit: codeSpan(shortSha(targetHead)) },
    files: [...named, ...more].join(comma[locale]),
  };
  return fill(files.length === 0 ? texts.conflictSomewhere : texts.conflict, locale, facts);
}

function nameOf({ path, why }: ConflictingFile, locale: Locale): string {
  const name = codeSpan(clip(path, longestPath));
  if (why === 'changed-by-both') return name;
  return `${name} ${fill(texts.because, locale, { reason: texts[why][locale] })}`;
}
