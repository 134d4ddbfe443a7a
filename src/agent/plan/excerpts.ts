import type { RepoPath } from '../../domain/ids.ts';
import { diffRows } from '../changed-file.ts';
import type { ChangedFile } from '../changed-file.ts';
import type { CountTokens } from '../token-counter.ts';

/** The beginning of a file's diff, or all of it. */
interface Excerpt {
  readonly path: RepoPath;
  readonly text: string;
  /** So many rows are not shown. */
  readonly rowsLeft: number;
}

export interface Excerpts {
  readonly parts: readonly Excerpt[];
}

interface Rows {
  readonly path: RepoPath;
  readonly rows: readonly string[];
  readonly tokens: number;
}

/**
 * Something of every file, in as many tokens as there are: what small files leave of their share is for the large ones. To
 * know a little of all is worth more to who describes a change than to know all of a little.
 * @param least Tokens; of a file that would get less nothing is shown.
 */
export function excerptsOf(
  files: readonly ChangedFile[],
  countTokens: CountTokens,
  { tokens, least }: { readonly tokens: number; readonly least: number },
): Excerpts & { readonly leftOut: readonly RepoPath[] } {
  const shown = files.slice(0, Math.floor(tokens / least));
  const all = shown.map((file): Rows => {
    const rows = diffRows(file);
    return { path: file.path, rows, tokens: rows.reduce((sum, row) => sum + countTokens(row) + 1, 0) };
  });
  const share = shareOf(all, tokens);
  return {
    parts: all.map((one) => cut(one, share, countTokens)),
    leftOut: files.slice(shown.length).map(({ path }) => path),
  };
}

/** The most that each file may take, so that together they fit. */
function shareOf(files: readonly Rows[], tokens: number): number {
  let left = tokens;
  const bySize = files.toSorted((a, b) => a.tokens - b.tokens);
  for (const [index, file] of bySize.entries()) {
    const share = Math.floor(left / (bySize.length - index));
    if (file.tokens > share) return share;
    left -= file.tokens;
  }
  return tokens;
}

function cut({ path, rows, tokens }: Rows, share: number, countTokens: CountTokens): Excerpt {
  if (tokens <= share) return { path, text: rows.join('\n'), rowsLeft: 0 };
  const shown: string[] = [];
  let taken = 0;
  for (const row of rows) {
    taken += countTokens(row) + 1;
    if (taken > share) break;
    shown.push(row);
  }
  return { path, text: shown.join('\n'), rowsLeft: rows.length - shown.length };
}
