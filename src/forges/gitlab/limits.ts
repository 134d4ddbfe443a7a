import type { ForgeLimits } from '../../ports/forge.ts';

/** Of the commit status. Whoever requires it names it: never change it. */
export const statusName = 'Open-AutoGLM';

/** Characters. https://docs.gitlab.com/api/commits/#set-commit-pipeline-status */
export const descriptionCharacters = 255;

/** GitLab would replace only the last of more: at most 100 above the line of the comment. */
const suggestedLines = 101;

/**
 * https://docs.gitlab.com/api/notes/#create-a-merge-request-note. A status has no annotations.
 * A comment stands at the last line of its range, and a suggestion replaces lines above and below that one:
 * https://docs.gitlab.com/user/project/merge_requests/reviews/suggestions/#multi-line-suggestions
 */
export const gitLabLimits: ForgeLimits = {
  commentCharacters: 1_000_000,
  annotations: 0,
  summaryCharacters: 1_000_000,
  suggestionInfo: (lines) => (lines > suggestedLines ? undefined : `suggestion:-${lines - 1}+0`),
};
