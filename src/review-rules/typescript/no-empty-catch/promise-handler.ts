import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isRejectionHandled } from '../_kit/handles-own-errors.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isCall } from '../_kit/call.ts';
import { isChainLink } from '../_kit/promise-call.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import { natureOf } from '../_kit/nature-of-call.ts';
import { keepsErrors } from './keeps-errors.ts';
import { losesData } from './loses-data.ts';
import { tellsItself } from './tells-itself.ts';

/** A handler in a chain whose result nobody looks at. */
export interface ChainHandler {
  /** The handler; the whole call for `.catch()`. */
  readonly handler: Node;
  /** What the chain begins with. */
  readonly work: Call;
  /** The caller gets a promise of what `.then(…)` made of the result, or of nothing. */
  readonly isReturned: boolean;
  /** By its name the failure of the work matters, or its result was to be used. */
  readonly isWeighty: boolean;
}

/**
 * The error handler that a call hangs onto a promise, when the error would otherwise go on and nobody gets a result in
 * its place. A promise that is kept in a variable is none: `.catch(() => {})` on it only marks it as handled.
 */
export function chainHandlerOf(call: NodeOf<'CallExpression'>): ChainHandler | undefined {
  const { callee } = call;
  if (callee.type !== 'MemberExpression') return undefined;
  const isCatch = propertyName(callee) === 'catch';
  if (isCatch ? call.arguments.length > 1 : !isOnlyForErrors(callee, call)) return undefined;
  const handler = call.arguments[isCatch ? 0 : 1];
  const work = startOfChain(callee.object);
  if (work === undefined || isRejectionHandled(callee.object)) return undefined;
  const isReturned = isGivenBack(call) && unwrap(callee.object) !== work;
  if (!isReturned && !endsUnseen(call)) return undefined;
  if (handler === undefined) return { handler: call, work, isReturned, isWeighty: true };
  const nature = natureOf(work, true);
  if (nature === 'optional' || nature === 'refusable' || isCombination(work)) return undefined;
  const isDirect = unwrap(callee.object) === work;
  if (isDirect && (tellsItself(work) || keepsErrors(work) || isMark(work))) return undefined;
  // What is begun and not waited for tells of its failure itself, or is worth no more.
  const isLeftAlone = isDirect && useOfValue(call) === 'nothing' && !losesData(work);
  const isWeighty = (nature === 'weighty' && !isLeftAlone) || !isDirect;
  return { handler, work, isReturned, isWeighty };
}

/** `.then(undefined, handler)`; with two functions both outcomes have been thought of. */
function isOnlyForErrors(callee: Node, { arguments: [first, second] }: Call): boolean {
  if (propertyName(callee) !== 'then' || first === undefined || second === undefined) return false;
  return first.type === 'NullLiteral' || isGlobalName(first, 'undefined');
}

function startOfChain(object: Node): Call | undefined {
  const node = unwrap(object);
  if (!isCall(node)) return undefined;
  const callee = unwrap(node.callee);
  if (
    !isChainLink(node) ||
    (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression')
  )
    return node;
  return startOfChain(callee.object);
}

/** `writeFile(path, '')`: that it is there says all. */
function isMark(work: Call): boolean {
  const last = work.arguments.at(-1);
  return work.arguments.length > 1 && last?.type === 'StringLiteral' && last.value === '';
}

/** `Promise.race(pool).catch(() => {})` marks a combination of promises that others wait for. */
function isCombination({ callee }: Call): boolean {
  return callee.type === 'MemberExpression' && isGlobalName(callee.object, 'Promise');
}

/** Is the result dropped: a statement, awaited or not, at most with a `.finally` behind? */
function endsUnseen(call: Node): boolean {
  switch (useOfValue(call)) {
    case 'nothing':
      return true;
    case 'awaited':
      return isAwaitedStatement(call);
    case 'member': {
      const member = parentOf(call);
      const next = member && parentOf(member);
      return next?.type === 'CallExpression' && propertyName(next.callee) === 'finally' && endsUnseen(next);
    }
    default:
      return false;
  }
}

/** By a `return` of a function that is no callback: those often give back nothing on purpose. */
function isGivenBack(call: Node): boolean {
  if (parentOf(call)?.type !== 'ReturnStatement') return false;
  const around = enclosingFunction(call);
  const holder = around && parentOf(around);
  return holder !== undefined && !isCall(holder);
}

function isAwaitedStatement(call: Node): boolean {
  const waiting = parentOf(call);
  return waiting?.type === 'AwaitExpression' && useOfValue(waiting) === 'nothing';
}
