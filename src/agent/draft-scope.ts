import type { DraftKind } from '../domain/draft.ts';
import type { RepoPath } from '../domain/ids.ts';
import { isDocumentPath, isTestPath } from '../domain/writable-path.ts';

/** Where a draft may write. A text in one file that wants another one changed comes to nothing here. */
export interface DraftScope {
  readonly mayEdit: (path: RepoPath) => boolean;
  readonly mayAdd: (path: RepoPath) => boolean;
}

/**
 * @param target The file that the draft is about.
 * @param changed The files of the change.
 */
export function draftScope(
  kind: DraftKind,
  target: RepoPath,
  changed: { readonly has: (path: RepoPath) => boolean },
): DraftScope {
  const isNear = (path: RepoPath): boolean => path === target || changed.has(path);
  switch (kind) {
    case 'fix':
      return { mayEdit: isNear, mayAdd: () => false };
    case 'tests':
      return { mayEdit: isTestPath, mayAdd: isTestPath };
    case 'docs':
      return {
        mayEdit: (path) => path === target || isDocumentPath(path),
        mayAdd: isDocumentPath,
      };
    case 'code':
      return { mayEdit: isNear, mayAdd: () => true };
  }
}
