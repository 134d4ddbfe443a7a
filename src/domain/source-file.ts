import type { RepoPath } from './ids.ts';

export const languageIds = ['typescript', 'go', 'yaml', 'dockerfile'] as const;
/** A front end. JavaScript in all its file kinds is read by `typescript`. */
export type LanguageId = (typeof languageIds)[number];

export interface SourceFile<Tree> {
  readonly path: RepoPath;
  /** `plain-text`: no front end reads it. */
  readonly language: LanguageId | 'plain-text';
  readonly text: string;
  readonly tree: Tree;
}
