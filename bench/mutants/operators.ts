import * as hooks from './hook-operators.ts';
import * as nulls from './null-operators.ts';
import type { Operator } from './operator.ts';
import * as promises from './promise-operators.ts';
import * as releases from './release-operators.ts';
import * as security from './security-operators.ts';
import * as slips from './slip-operators.ts';

/** By the name under which they are counted. */
export const operators: Readonly<Record<string, Operator>> = {
  'await of a step dropped': promises.droppedAwait,
  'await of a value dropped': promises.droppedAwaitOfValue,
  '.catch() dropped': promises.droppedCatch,
  'loop → forEach(async …)': promises.loopOfCallbacks,
  'return inside then() dropped': promises.droppedReturnInThen,
  'resolve() or reject() dropped': promises.droppedSettlement,
  'error listener dropped': promises.droppedErrorListener,
  'null guard dropped': nulls.droppedGuard,
  'null guard turned round': nulls.turnedGuard,
  'return of a null guard dropped': nulls.droppedReturnOfGuard,
  '?. → .': nulls.droppedQuestion,
  '&& ↔ || beside a null test': nulls.turnedJoin,
  'empty default dropped': nulls.droppedDefault,
  'clearTimeout, clearInterval dropped': releases.droppedTimerStop,
  'removal of a listener dropped': releases.droppedListenerRemoval,
  'close() and the like dropped': releases.droppedClose,
  'finally → after it': releases.droppedFinally,
  'catch emptied': releases.emptiedCatch,
  'test of a callback’s error dropped': releases.droppedErrorTest,
  'return after an error dropped': releases.droppedErrorReturn,
  'throw dropped': releases.droppedThrow,
  'text thrown': releases.thrownText,
  'cause dropped': releases.droppedCause,
  'try around JSON.parse dropped': releases.unguardedParse,
  '=== → = in a test': slips.assignmentInTest,
  'compared with itself': slips.comparedWithItself,
  'assigned to itself': slips.assignedToItself,
  'condition repeated': slips.repeatedCondition,
  'key repeated': slips.repeatedKey,
  'case repeated': slips.repeatedCase,
  'break dropped': slips.droppedBreak,
  'return of a callback dropped': slips.droppedCallbackReturn,
  'comparator dropped': slips.droppedComparator,
  '< → <= before length': slips.oneTooMany,
  'typeof misspelled': slips.misspelledType,
  'isNaN() → === NaN': slips.comparedWithNaN,
  'name misspelled': slips.misspelledName,
  'step of a while dropped': slips.droppedStep,
  'bind(this) dropped': slips.droppedBind,
  'guard of keys dropped': security.droppedKeyGuard,
  'escape dropped': security.droppedEscape,
  'basename() dropped': security.droppedBasename,
  'execFile → exec': security.builtCommand,
  'weaker call': security.weakerCall,
  'dependency of a hook dropped': hooks.droppedDependency,
  'clean-up of an effect dropped': hooks.droppedCleanUp,
  'key of a list dropped': hooks.droppedKey,
  'state changed in place': hooks.changedState,
};
