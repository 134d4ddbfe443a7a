import type { Rule } from '../analysis/rule.ts';
import { noUnusedSuppression } from '../analysis/suppression-rule.ts';
import { requireBaseImageTag } from './dockerfile/require-base-image-tag/rule.ts';
import { noAsyncForeach } from './typescript/no-async-foreach/rule.ts';
import { noConstantCondition } from './typescript/no-constant-condition/rule.ts';
import { noDebuggerOrFocusedTest } from './typescript/no-debugger-or-focused-test/rule.ts';
import { noDuplicateKeysOrCases } from './typescript/no-duplicate-keys-or-cases/rule.ts';
import { noEmptyCatch } from './typescript/no-empty-catch/rule.ts';
import { noFloatingPromise } from './typescript/no-floating-promise/rule.ts';
import { noHardcodedSecret } from './typescript/no-hardcoded-secret/rule.ts';
import { noLostCause } from './typescript/no-lost-cause/rule.ts';
import { noNullDereference } from './typescript/no-null-dereference/rule.ts';
import { noResourceLeak } from './typescript/no-resource-leak/rule.ts';
import { noSelfCompare } from './typescript/no-self-compare/rule.ts';
import { noShellInjection } from './typescript/no-shell-injection/rule.ts';
import { noThrownNonError } from './typescript/no-thrown-non-error/rule.ts';
import { noUnreachable } from './typescript/no-unreachable/rule.ts';
import { noUnsafeFinally } from './typescript/no-unsafe-finally/rule.ts';
import { noUnsafeOptionalChaining } from './typescript/no-unsafe-optional-chaining/rule.ts';
import { noUselessCatch } from './typescript/no-useless-catch/rule.ts';
import { noScriptInjection } from './yaml/no-script-injection/rule.ts';
import { requirePinnedAction } from './yaml/require-pinned-action/rule.ts';

/** Every rule, in the order of their names. */
export const reviewRules: readonly Rule[] = [
  noAsyncForeach,
  noConstantCondition,
  noDebuggerOrFocusedTest,
  noDuplicateKeysOrCases,
  noEmptyCatch,
  noFloatingPromise,
  noHardcodedSecret,
  noLostCause,
  noNullDereference,
  noResourceLeak,
  noScriptInjection,
  noSelfCompare,
  noShellInjection,
  noThrownNonError,
  noUnreachable,
  noUnsafeFinally,
  noUnsafeOptionalChaining,
  noUnusedSuppression,
  noUselessCatch,
  requireBaseImageTag,
  requirePinnedAction,
];
