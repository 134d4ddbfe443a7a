import * as concurrency from './go-concurrency-operators.ts';
import * as errors from './go-error-operators.ts';
import * as nils from './go-nil-operators.ts';
import type { GoOperator } from './go-operator.ts';
import * as releases from './go-release-operators.ts';
import * as security from './go-security-operators.ts';
import * as values from './go-value-operators.ts';

/** All ways to break Go code, by what was done. A word stands in every file that can be broken that way: others are not read. */
export const goOperators: readonly (readonly [name: string, word: string, operator: GoOperator])[] = [
  ['dropped-error-test', '!= nil', errors.droppedErrorTest],
  ['dropped-error-return', '!= nil', errors.droppedErrorReturn],
  ['turned-error-test', '!= nil', errors.turnedErrorTest],
  ['unwrapped-error', '%w', errors.unwrappedError],
  ['shadowed-error', 'err = ', errors.shadowedError],
  ['dropped-rows-error', '.Err()', errors.droppedRowsError],
  ['dropped-return-after-answer', 'http.', errors.droppedReturnAfterAnswer],
  ['dropped-nil-guard', '== nil', nils.droppedNilGuard],
  ['turned-nil-guard', '== nil', nils.turnedNilGuard],
  ['dropped-return-of-nil-guard', '== nil', nils.droppedReturnOfNilGuard],
  ['turned-join', ' nil', nils.turnedJoin],
  ['unchecked-assertion', '.(', nils.uncheckedAssertion],
  ['unchecked-map-read', 'map[', nils.uncheckedMapRead],
  ['unmade-map', 'map[', nils.unmadeMap],
  ['dropped-length-guard', 'len(', nils.droppedLengthGuard],
  ['one-too-far', 'len(', nils.oneTooFar],
  ['dropped-deferred-close', '.Close()', releases.droppedDeferredClose],
  ['dropped-close', '.Close()', releases.droppedClose],
  ['dropped-deferred-stop', '.Stop()', releases.droppedDeferredStop],
  ['dropped-deferred-rollback', '.Rollback()', releases.droppedDeferredRollback],
  ['dropped-cancel', 'context.With', releases.droppedCancel],
  ['dropped-deferred-unlock', 'nlock()', releases.droppedDeferredUnlock],
  ['dropped-unlock', 'nlock()', releases.droppedUnlock],
  ['dropped-lock', 'nlock()', releases.droppedLock],
  ['defer-before-test', '.Close()', releases.deferBeforeTest],
  ['dropped-done', '.Done()', concurrency.droppedDone],
  ['moved-add', '.Add(1)', concurrency.movedAdd],
  ['unbuffered-channel', ', 1)', concurrency.unbufferedChannel],
  ['copied-lock', 'Mutex', concurrency.copiedLock],
  ['dropped-format-argument', 'f(', values.droppedFormatArgument],
  ['lost-append', 'append(', values.lostAppend],
  ['lost-result', ' = ', values.lostResult],
  ['self-assignment', ' = ', values.selfAssignment],
  ['dropped-continue', 'continue', values.droppedContinue],
  ['dropped-break', 'break', values.droppedBreak],
  ['dropped-path-guard', 'archive/', security.droppedPathGuard],
  ['leaky-comparison', 'crypto/', security.leakyComparison],
  ['weak-random', 'crypto/rand', security.weakRandom],
  ['unescaped-template', 'html/template', security.unescapedTemplate],
  ['built-query', 'fmt', security.builtQuery],
];
