import type { Rule } from '../../analysis/rule.ts';
import { noAbsentPart } from './no-absent-part/rule.ts';
import { noAsyncForeach } from './no-async-foreach/rule.ts';
import { noAwaitInLoop } from './no-await-in-loop/rule.ts';
import { noCaseFallthrough } from './no-case-fallthrough/rule.ts';
import { noChangedState } from './no-changed-state/rule.ts';
import { noCaughtRefusal } from './no-caught-refusal/rule.ts';
import { noCertainFailure } from './no-certain-failure/rule.ts';
import { noCodeInjection } from './no-code-injection/rule.ts';
import { noComplexCode } from './no-complex-code/rule.ts';
import { noConditionalHook } from './no-conditional-hook/rule.ts';
import { noConstantCondition } from './no-constant-condition/rule.ts';
import { noDebuggerOrFocusedTest } from './no-debugger-or-focused-test/rule.ts';
import { noDefaultSort } from './no-default-sort/rule.ts';
import { noDoubleAnswer } from './no-double-answer/rule.ts';
import { noDuplicateKeysOrCases } from './no-duplicate-keys-or-cases/rule.ts';
import { noEmptyCatch } from './no-empty-catch/rule.ts';
import { noEndlessLoop } from './no-endless-loop/rule.ts';
import { noFaultyRender } from './no-faulty-render/rule.ts';
import { noFloatingPromise } from './no-floating-promise/rule.ts';
import { noHardcodedSecret } from './no-hardcoded-secret/rule.ts';
import { noHtmlInjection } from './no-html-injection/rule.ts';
import { noInsecureTls } from './no-insecure-tls/rule.ts';
import { noKeptPosition } from './no-kept-position/rule.ts';
import { noLoggedSecret } from './no-logged-secret/rule.ts';
import { noLostCause } from './no-lost-cause/rule.ts';
import { noLostDigits } from './no-lost-digits/rule.ts';
import { noLostResult } from './no-lost-result/rule.ts';
import { noLostThis } from './no-lost-this/rule.ts';
import { noMassAssignment } from './no-mass-assignment/rule.ts';
import { noMisfitCall } from './no-misfit-call/rule.ts';
import { noMisreadCollection } from './no-misread-collection/rule.ts';
import { noMisreadIndex } from './no-misread-index/rule.ts';
import { noMisreadSyntax } from './no-misread-syntax/rule.ts';
import { noMisspelledMember } from './no-misspelled-member/rule.ts';
import { noNullDereference } from './no-null-dereference/rule.ts';
import { noOpenCors } from './no-open-cors/rule.ts';
import { noOpenRedirect } from './no-open-redirect/rule.ts';
import { noOutdatedUse } from './no-outdated-use/rule.ts';
import { noPartialEscape } from './no-partial-escape/rule.ts';
import { noPathTraversal } from './no-path-traversal/rule.ts';
import { noPrototypePollution } from './no-prototype-pollution/rule.ts';
import { noRedos } from './no-redos/rule.ts';
import { noResourceLeak } from './no-resource-leak/rule.ts';
import { noSelfCompare } from './no-self-compare/rule.ts';
import { noServerRequestForgery } from './no-server-request-forgery/rule.ts';
import { noSharedObject } from './no-shared-object/rule.ts';
import { noShellInjection } from './no-shell-injection/rule.ts';
import { noSqlInjection } from './no-sql-injection/rule.ts';
import { noStateRace } from './no-state-race/rule.ts';
import { noThrownNonError } from './no-thrown-non-error/rule.ts';
import { noTimingLeak } from './no-timing-leak/rule.ts';
import { noUncaughtThrow } from './no-uncaught-throw/rule.ts';
import { noUndeclaredName } from './no-undeclared-name/rule.ts';
import { noUnhandledRejection } from './no-unhandled-rejection/rule.ts';
import { noUnheardError } from './no-unheard-error/rule.ts';
import { noUnreachable } from './no-unreachable/rule.ts';
import { noUnreadCallbackError } from './no-unread-callback-error/rule.ts';
import { noUnsafeCookie } from './no-unsafe-cookie/rule.ts';
import { noUnsafeFinally } from './no-unsafe-finally/rule.ts';
import { noUnsafeOptionalChaining } from './no-unsafe-optional-chaining/rule.ts';
import { noUnsettledPromise } from './no-unsettled-promise/rule.ts';
import { noUnverifiedJwt } from './no-unverified-jwt/rule.ts';
import { noUselessCatch } from './no-useless-catch/rule.ts';
import { noWeakCrypto } from './no-weak-crypto/rule.ts';
import { noWeakRandom } from './no-weak-random/rule.ts';
import { noVainStore } from './no-vain-store/rule.ts';
import { requireCallbackReturn } from './require-callback-return/rule.ts';
import { requireHookDependencies } from './require-hook-dependencies/rule.ts';
import { requireListKey } from './require-list-key/rule.ts';

/** The rules for the JavaScript family, in the order of their names: all that most threads ever need. */
export const typescriptRules: readonly Rule[] = [
  noAbsentPart,
  noAsyncForeach,
  noAwaitInLoop,
  noCaseFallthrough,
  noCaughtRefusal,
  noChangedState,
  noCertainFailure,
  noCodeInjection,
  noComplexCode,
  noConditionalHook,
  noConstantCondition,
  noDebuggerOrFocusedTest,
  noDefaultSort,
  noDoubleAnswer,
  noDuplicateKeysOrCases,
  noEmptyCatch,
  noEndlessLoop,
  noFaultyRender,
  noFloatingPromise,
  noHardcodedSecret,
  noHtmlInjection,
  noInsecureTls,
  noKeptPosition,
  noLoggedSecret,
  noLostCause,
  noLostDigits,
  noLostResult,
  noLostThis,
  noMassAssignment,
  noMisfitCall,
  noMisreadCollection,
  noMisreadIndex,
  noMisreadSyntax,
  noMisspelledMember,
  noNullDereference,
  noOpenCors,
  noOpenRedirect,
  noOutdatedUse,
  noPartialEscape,
  noPathTraversal,
  noPrototypePollution,
  noRedos,
  noResourceLeak,
  noSelfCompare,
  noServerRequestForgery,
  noSharedObject,
  noShellInjection,
  noSqlInjection,
  noStateRace,
  noThrownNonError,
  noTimingLeak,
  noUncaughtThrow,
  noUndeclaredName,
  noUnhandledRejection,
  noUnheardError,
  noUnreachable,
  noUnreadCallbackError,
  noUnsafeCookie,
  noUnsafeFinally,
  noUnsafeOptionalChaining,
  noUnsettledPromise,
  noUnverifiedJwt,
  noUselessCatch,
  noVainStore,
  noWeakCrypto,
  noWeakRandom,
  requireCallbackReturn,
  requireHookDependencies,
  requireListKey,
];
