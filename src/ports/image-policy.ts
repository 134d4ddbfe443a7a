import type { RepoPath } from '../domain/ids.ts';
import type { ImageQuestion } from '../domain/image-question.ts';

export interface AskedImage extends ImageQuestion {
  /** Of the file that has it started. */
  readonly path: RepoPath;
}

export type ImageVerdict =
  | { readonly kind: 'allowed' }
  /** `why`: in the words of whoever wrote the policy, if he gave any. */
  | { readonly kind: 'refused'; readonly why: string | undefined };

export type ImageAnswers =
  /** One for each image, in their order. */
  | { readonly kind: 'answered'; readonly verdicts: readonly ImageVerdict[] }
  /** Nothing is known of any of them; the operator was told why. */
  | { readonly kind: 'unanswered' };

/** Where the operator, not the repository, decides which images may be deployed. */
export interface ImagePolicy {
  /** One request, however many images. Rejects with the signal's reason when that aborts, and for nothing else. */
  judge(images: readonly AskedImage[], signal: AbortSignal | undefined): Promise<ImageAnswers>;
}
