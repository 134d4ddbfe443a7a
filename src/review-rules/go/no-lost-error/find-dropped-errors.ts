import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { StatedReasons } from '../_kit/stated-reasons.ts';
import { harmOf, isCopy, isGivenBack, isMeasured, isOneOfSeveral, isRead } from './dropped-calls.ts';
import type { Harm, LostError } from './lost-error.ts';
import {
  isAskedAgain,
  isOfCache,
  isKeptByIt,
  isMadeForTests,
  isOfRead,
  isRemarked,
  isSkipped,
  isToBeRemoved,
  isToldNext,
  tellsOfErrors,
} from './meant-drops.ts';
import { isCleaningUp, isOfError } from './on-the-way-out.ts';
import { onlyOrders } from './only-orders.ts';
import { OwnFunctions } from './own-functions.ts';
import { answersErrors, isStoringCall } from './storing-calls.ts';
import { isTestedNext } from './tested-values.ts';
import { isOfTests, isRunByHand } from './whose-code.ts';
import { WrittenFiles } from './written-files.ts';

/** Calls that stand alone, and whose error is nothing to be passed over. */
export function* findDroppedErrors(file: GoFile, reasons: StatedReasons): Generator<LostError> {
  const { tree, text } = file;
  if (isOfTests(file)) return;
  const own = new OwnFunctions(tree);
  const written = new WrittenFiles(file);
  // Who reads number after number without looking does so each time: the first says it all.
  const reading = new Set<GoNode | undefined>();
  for (const statement of tree.nodesOf('expression_statement')) {
    const call = kindIn(statement, 'call_expression');
    if (call === undefined) continue;
    const isBeforeCheck = statement.field === 'initializer' && isOfError(statement.parent, tree);
    const known = harmOf(call, tree) ?? written.harmOf(statement, call);
    const isOwn = known === undefined && own.givesError(call) && !isMeant(call, tree);
    // The functions of the file say little alone.
    const isAlone = isOwn && own.isBesideTaken(statement, call);
    const isStoring = isOwn && !isAlone && isStoringCall(call, tree) && !own.isTakenElsewhere(call);
    const isOversight =
      (isAlone || isStoring || own.isTakenElsewhere(call)) &&
      (tellsOfErrors(call, tree) || (isStoring && answersErrors(call, tree))) &&
      !isRemarked(call, file, reasons);
    if (isOwn && !isBeforeCheck && !isOversight) continue;
    const harm = known ?? (isAlone ? 'beside' : isStoring ? 'stored' : isOwn ? 'own' : undefined);
    if (harm === undefined || isCleaningUp(statement, tree) || reasons.isStatedAround(call)) continue;
    if (isMadeForTests(call, tree) || isHarmless(harm, statement, call, file)) continue;
    const reader = harm === 'value' && isRead(call, tree) ? functionAround(call) : undefined;
    if (reader !== undefined && reading.has(reader)) continue;
    reading.add(reader);
    const range = { start: call.start, end: call.end };
    yield { problem: 'dropped', range, call: shortText(call, text), harm: isBeforeCheck ? 'asked' : harm };
  }
}

/** Somebody is told in another way, or nobody needs what was not done. */
function isHarmless(harm: Harm, statement: GoNode, call: GoNode, file: GoFile): boolean {
  const { tree, text } = file;
  switch (harm) {
    case 'place':
      return isToldNext(statement, tree) || isToBeRemoved(call, tree) || isDoneAgain(statement, call, file);
    case 'file':
      return isDoneAgain(statement, call, file);
    case 'own':
    case 'beside':
      return isSkipped(call, text);
    case 'commit':
      return isOfRead(call, tree) || isKeptByIt(statement, call, tree);
    case 'value':
      return (
        [isCopy, isGivenBack, isMeasured, isOneOfSeveral, isTestedNext].some((asks) =>
          asks(statement, call, tree),
        ) || onlyOrders(call, tree)
      );
    default:
      return false;
  }
}

function isDoneAgain(statement: GoNode, call: GoNode, file: GoFile): boolean {
  return isOfCache(statement, call, file.tree) || isRunByHand(file);
}

function isMeant(call: GoNode, tree: GoTree): boolean {
  return isOfCallback(call, tree) || isAskedAgain(call, tree);
}

/**
 * The error would be that of a function which is given here, and that one never gives any, or leaves it to a variable of the function
 * around: `each(func(x T) error { …; return nil })`, `each(func() error { value, err = f(); return err })`.
 */
function isOfCallback(call: GoNode, tree: GoTree): boolean {
  const given = partsOf(childOf(call, 'arguments') ?? call).filter(({ kind }) => kind === 'func_literal');
  return given.some((callback) => {
    const text = tree.textOf(callback);
    if (keepsWhatItReturns(text)) return true;
    const returns = text.match(/\breturn\b[^\n}]*/g) ?? [];
    return returns.length > 0 && returns.every((one) => /^return nil\s*(?:$|\/[/*])/.test(one));
  });
}

/** `value, err = f(); return err` */
function keepsWhatItReturns(callback: string): boolean {
  const kept = new Set(Array.from(callback.matchAll(/\b(\w+) = /g), ([, name]) => name));
  return [...callback.matchAll(/\breturn (\w+)[ \t]*(?:$|\/[/*]|\})/gm)].some(([, name]) => kept.has(name));
}
