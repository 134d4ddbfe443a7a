import type { Rule } from '../analysis/rule.ts';
import { noUnusedSuppression } from '../analysis/suppression-rule.ts';
import { requireBaseImageTag } from './dockerfile/require-base-image-tag/rule.ts';
import { noScriptInjection } from './yaml/no-script-injection/rule.ts';
import { requireFitImageTag } from './yaml/require-fit-image-tag/rule.ts';
import { requirePinnedAction } from './yaml/require-pinned-action/rule.ts';
import { noUntrustedCheckout } from './yaml/no-untrusted-checkout/rule.ts';
import { typescriptRules } from './typescript/index.ts';

/** Every rule, in the order of their names. */
export const reviewRules: readonly Rule[] = [
  ...typescriptRules,
  noUnusedSuppression,
  requireBaseImageTag,
  noScriptInjection,
  requireFitImageTag,
  requirePinnedAction,
  noUntrustedCheckout,
].sort((a, b) => (a.info.id < b.info.id ? -1 : 1));
