import type { RepoPath } from '../domain/ids.ts';
import type { Explorer } from '../ports/explorer.ts';
import type { CheckResult } from '../ports/sandbox.ts';

/** Of a repository that is checked out. */
export interface CheckoutLimits {
  readonly files: number;
  readonly megabytes: number;
}

type NotRun = Extract<CheckResult, { kind: 'not-run' }>;

/** Files that are asked for in one request. */
const batch = 100;

/** All files at the head that are text; what is none, such as a picture, is left out. */
export async function readCheckout(
  explorer: Pick<Explorer, 'tree' | 'files'>,
  { files: mostFiles, megabytes }: CheckoutLimits,
): Promise<{ readonly kind: 'read'; readonly files: ReadonlyMap<RepoPath, string> } | NotRun> {
  const { paths, isComplete } = await explorer.tree('head');
  if (!isComplete) return tooLarge('the forge does not show all of its files');
  if (paths.length > mostFiles) return tooLarge(`it has more than ${mostFiles} files`);
  const files = new Map<RepoPath, string>();
  let room = megabytes * 1024 * 1024;
  for (let at = 0; at < paths.length; at += batch) {
    for (const [path, text] of await explorer.files(paths.slice(at, at + batch), 'head')) {
      if (typeof text === 'string') {
        files.set(path, text);
        room -= Buffer.byteLength(text);
      } else if (text.absent === 'too-large' || text.absent === 'missing')
        return tooLarge(`the forge does not show ${path}`);
    }
    if (room < 0) return tooLarge(`its files have more than ${megabytes} MB`);
  }
  return { kind: 'read', files };
}

function tooLarge(detail: string): NotRun {
  return { kind: 'not-run', why: 'too-large', detail };
}
