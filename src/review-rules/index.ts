import type { Rule } from '../analysis/rule.ts';
import { styleRules } from '../analysis/style/style-rules.ts';
import { noUnusedSuppression } from '../analysis/suppression-rule.ts';
import { noRootUser } from './dockerfile/no-root-user/rule.ts';
import { noSecretInImage } from './dockerfile/no-secret-in-image/rule.ts';
import { noUnverifiedScript } from './dockerfile/no-unverified-script/rule.ts';
import { noWorldWritable } from './dockerfile/no-world-writable/rule.ts';
import { requireBaseImageTag } from './dockerfile/require-base-image-tag/rule.ts';
import { goRules } from './go/index.ts';
import { noBroadPermissions } from './yaml/no-broad-permissions/rule.ts';
import { noPrivilegedContainer } from './yaml/no-privileged-container/rule.ts';
import { noPrintedSecret } from './yaml/no-printed-secret/rule.ts';
import { noRootContainer } from './yaml/no-root-container/rule.ts';
import { noScriptInjection } from './yaml/no-script-injection/rule.ts';
import { noUntrustedCheckout } from './yaml/no-untrusted-checkout/rule.ts';
import { noUnverifiedStep } from './yaml/no-unverified-step/rule.ts';
import { noVainExpression } from './yaml/no-vain-expression/rule.ts';
import { noWrittenSecret } from './yaml/no-written-secret/rule.ts';
import { requireFitImageTag } from './yaml/require-fit-image-tag/rule.ts';
import { requirePinnedAction } from './yaml/require-pinned-action/rule.ts';
import { typescriptRules } from './typescript/index.ts';

/** Every rule, in the order of their names. */
export const reviewRules: readonly Rule[] = [
  ...typescriptRules,
  ...goRules,
  noUnusedSuppression,
  ...styleRules,
  requireBaseImageTag,
  noBroadPermissions,
  noScriptInjection,
  requireFitImageTag,
  requirePinnedAction,
  noUntrustedCheckout,
  noUnverifiedStep,
  noPrintedSecret,
  noPrivilegedContainer,
  noRootContainer,
  noRootUser,
  noSecretInImage,
  noUnverifiedScript,
  noWorldWritable,
  noVainExpression,
  noWrittenSecret,
].sort((a, b) => (a.info.id < b.info.id ? -1 : 1));
