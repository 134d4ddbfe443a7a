import type { ForgeLimits } from '../../ports/forge.ts';

/** Of the check run. Branch protection names it: never change it. */
export const checkName = 'Open-AutoGLM';

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run: 50 annotations a request, 65,535 characters a text. */
export const gitHubLimits: ForgeLimits = {
  commentCharacters: 65_535,
  annotations: 50,
  summaryCharacters: 65_535,
  suggestionInfo: () => 'suggestion',
};
