import type { Fingerprint, RepoPath } from './ids.ts';
import type { TextEdit } from './text-edit.ts';

/** What a model can be asked to write: the repair of a finding, or something new. */
export const draftKinds = ['fix', 'tests', 'docs', 'code'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** As a person asked for it. */
export type DraftWish =
  | { readonly kind: 'fix'; readonly finding: Fingerprint }
  | {
      readonly kind: Exclude<DraftKind, 'fix'>;
      /** A path, a path with `#` and a name, or a name in the change. */
      readonly target: string;
      readonly instructions: string;
    };

export type DraftedFile =
  | {
      readonly kind: 'edited';
      readonly path: RepoPath;
      /** Of the text at the head that it was made for. */
      readonly edits: readonly TextEdit[];
    }
  | { readonly kind: 'new'; readonly path: RepoPath; readonly text: string };

/** What a model wrote, as it is kept until somebody decides about it. */
export interface Draft {
  readonly files: readonly [DraftedFile, ...DraftedFile[]];
  /** Finding of a rule that it has to end. */
  readonly ends?: { readonly path: RepoPath; readonly fingerprint: Fingerprint };
}

/** Why something that a model wrote is not shown. */
export interface DraftProblem {
  readonly kind:
    | 'path-not-allowed'
    | 'out-of-scope'
    | 'is-there'
    | 'below-a-file'
    | 'does-not-apply'
    | 'not-plain'
    | 'changes-nothing'
    | 'not-utf-8'
    | 'unread'
    | 'does-not-parse'
    | 'still-reported'
    | 'new-finding'
    | 'not-stable'
    | 'check-failed';
  readonly path: string;
  /** More, in words that may be a stranger's; empty: there is none. */
  readonly detail: string;
}
