import type { Rule } from '../../analysis/rule.ts';
import { noBrokenCrypto } from './no-broken-crypto/rule.ts';
import { noBrokenTag } from './no-broken-tag/rule.ts';
import { noBuiltCommand } from './no-built-command/rule.ts';
import { noBuiltQuery } from './no-built-query/rule.ts';
import { noCapturedLoopVariable } from './no-captured-loop-variable/rule.ts';
import { noCommittedSecret } from './no-committed-secret/rule.ts';
import { noComplexFunction } from './no-complex-function/rule.ts';
import { noCopiedLock } from './no-copied-lock/rule.ts';
import { noCutNumber } from './no-cut-number/rule.ts';
import { noDroppedResult } from './no-dropped-result/rule.ts';
import { noEndlessRecursion } from './no-endless-recursion/rule.ts';
import { noFatalInGoroutine } from './no-fatal-in-goroutine/rule.ts';
import { noFixedCondition } from './no-fixed-condition/rule.ts';
import { noHeldLock } from './no-held-lock/rule.ts';
import { noLeakyComparison } from './no-leaky-comparison/rule.ts';
import { noLoggedCredential } from './no-logged-credential/rule.ts';
import { noLostBreak } from './no-lost-break/rule.ts';
import { noLostChange } from './no-lost-change/rule.ts';
import { noLostError } from './no-lost-error/rule.ts';
import { noLostErrorChain } from './no-lost-error-chain/rule.ts';
import { noMisplacedDefer } from './no-misplaced-defer/rule.ts';
import { noMisreadCall } from './no-misread-call/rule.ts';
import { noNilDereference } from './no-nil-dereference/rule.ts';
import { noNilError } from './no-nil-error/rule.ts';
import { noNilMapWrite } from './no-nil-map-write/rule.ts';
import { noOpenOrigin } from './no-open-origin/rule.ts';
import { noOpenTransaction } from './no-open-transaction/rule.ts';
import { noOutsideHost } from './no-outside-host/rule.ts';
import { noOutsidePath } from './no-outside-path/rule.ts';
import { noOutsideRedirect } from './no-outside-redirect/rule.ts';
import { noPaddedList } from './no-padded-list/rule.ts';
import { noPrintfMismatch } from './no-printf-mismatch/rule.ts';
import { noRawHtml } from './no-raw-html/rule.ts';
import { noSecondAnswer } from './no-second-answer/rule.ts';
import { noSelfAssignment } from './no-self-assignment/rule.ts';
import { noSharedWrite } from './no-shared-write/rule.ts';
import { noStuckGoroutine } from './no-stuck-goroutine/rule.ts';
import { noUnboundedRead } from './no-unbounded-read/rule.ts';
import { noUncheckedAssertion } from './no-unchecked-assertion/rule.ts';
import { noUncheckedCertificate } from './no-unchecked-certificate/rule.ts';
import { noUncheckedIndex } from './no-unchecked-index/rule.ts';
import { noUnclosedResource } from './no-unclosed-resource/rule.ts';
import { noUnguardedCookie } from './no-unguarded-cookie/rule.ts';
import { noUnlockedField } from './no-unlocked-field/rule.ts';
import { noUnquotedFileName } from './no-unquoted-file-name/rule.ts';
import { noUnreachableStatement } from './no-unreachable-statement/rule.ts';
import { noUnverifiedToken } from './no-unverified-token/rule.ts';
import { noUseBeforeCheck } from './no-use-before-check/rule.ts';
import { noVainCall } from './no-vain-call/rule.ts';
import { noWaitgroupMisuse } from './no-waitgroup-misuse/rule.ts';

/** The rules for Go. */
export const goRules: readonly Rule[] = [
  noBrokenCrypto,
  noBrokenTag,
  noBuiltCommand,
  noBuiltQuery,
  noCapturedLoopVariable,
  noCommittedSecret,
  noComplexFunction,
  noCopiedLock,
  noCutNumber,
  noDroppedResult,
  noEndlessRecursion,
  noFatalInGoroutine,
  noFixedCondition,
  noHeldLock,
  noLeakyComparison,
  noLoggedCredential,
  noLostBreak,
  noLostChange,
  noLostError,
  noLostErrorChain,
  noMisplacedDefer,
  noMisreadCall,
  noNilDereference,
  noNilError,
  noNilMapWrite,
  noOpenOrigin,
  noOpenTransaction,
  noOutsideHost,
  noOutsidePath,
  noOutsideRedirect,
  noPaddedList,
  noPrintfMismatch,
  noRawHtml,
  noSecondAnswer,
  noSelfAssignment,
  noSharedWrite,
  noStuckGoroutine,
  noUnboundedRead,
  noUncheckedAssertion,
  noUncheckedCertificate,
  noUncheckedIndex,
  noUnclosedResource,
  noUnguardedCookie,
  noUnlockedField,
  noUnquotedFileName,
  noUnreachableStatement,
  noUnverifiedToken,
  noUseBeforeCheck,
  noVainCall,
  noWaitgroupMisuse,
];
