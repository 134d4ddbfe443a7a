import type { RepositoryConfig } from '../config/repository-config.ts';
import type { OpenedChange } from '../ports/forge.ts';

/** Not in a file: `/autoglm pause` says so. */
export const paused = '/autoglm pause';

/** The setting that says to leave this change alone, with what it matched; undefined: it is to be reviewed. */
export function skippingSetting(
  { change, labels }: Pick<OpenedChange, 'change' | 'labels'>,
  { drafts, skipTitles, skipLabels, skipAuthors }: RepositoryConfig['review'],
): string | undefined {
  if (change.draft && !drafts) return 'review.drafts';
  const title = change.title.toLowerCase();
  const keyword = skipTitles.find((one) => title.includes(one.toLowerCase()));
  if (keyword !== undefined) return `review.skip_titles: ${keyword}`;
  const label = skipLabels.find((one) => labels.some((name) => isSame(name, one)));
  if (label !== undefined) return `review.skip_labels: ${label}`;
  const author = skipAuthors.find((one) => isSame(change.author.name, one));
  return author === undefined ? undefined : `review.skip_authors: ${author}`;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
