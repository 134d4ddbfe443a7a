import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** `for (var i = 0; …) button.onclick = () => show(i)`: when it is called, `i` is what it was at the end. */
export interface SharedCounter {
  readonly manner: 'counter';
  /** The name in the function. */
  readonly at: Node;
  readonly name: string;
}

/** They keep a function, and call it when the loop is over. */
const keeping =
  /^(?:setTimeout|setInterval|setImmediate|nextTick|requestAnimationFrame|queueMicrotask|addEventListener|on|once|then|catch|finally|push|unshift)$/;
const mostUses = 100;

export function sharedCounterOf(loop: NodeOf<'ForStatement' | 'ForInStatement'>): SharedCounter | undefined {
  const declared = loop.type === 'ForStatement' ? loop.init : loop.left;
  if (declared?.type !== 'VariableDeclaration' || declared.kind !== 'var') return undefined;
  const [first] = declared.declarations;
  const references = (first && referenceOf(first.id)?.binding?.references) ?? [];
  if (first?.id.type !== 'Identifier' || references.length > mostUses) return undefined;
  const kept = references.find(({ identifier, access }) => access === 'read' && isKeptIn(identifier, loop));
  const isCounted =
    loop.type === 'ForInStatement' || references.some((one) => one.access !== 'read' && !one.isInitial);
  if (!isCounted) return undefined;
  // After a `break` it keeps the value of that round.
  if (kept === undefined || isLeft(loop.body)) return undefined;
  return { manner: 'counter', at: kept.identifier, name: first.id.name };
}

function isLeft(node: Node): boolean {
  if (node.type === 'BreakStatement' || node.type === 'ReturnStatement') return true;
  if (isFunction(node)) return false;
  let found = false;
  walkChildren(node, (child) => {
    found ||= isLeft(child);
  });
  return found;
}

/** The outermost function between the two that is not called at once is kept. */
function isKeptIn(name: Node, loop: Node): boolean {
  const between: FunctionNode[] = [];
  for (const around of ancestorsOf(name)) {
    if (around === loop) break;
    if (isFunction(around)) between.push(around);
  }
  const outer = between.reverse().find((one) => !isCalledAtOnce(one));
  return (
    outer !== undefined && name !== loop && isInLoop(outer, loop) && isKept(outer) && !isAwaited(outer, loop)
  );
}

function isInLoop(owner: Node, loop: Node): boolean {
  return ancestorsOf(owner).some((around) => around === loop);
}

/** `await load(url).then((row) => { rows[i] = row; })`: the round waits for it. */
function isAwaited(owner: Node, loop: Node): boolean {
  for (const around of ancestorsOf(owner)) {
    if (around === loop || isFunction(around)) return false;
    if (around.type === 'AwaitExpression' || around.type === 'YieldExpression') return true;
  }
  return false;
}

function isCalledAtOnce(owner: Node): boolean {
  let at = owner;
  for (let around = parentOf(at); around !== undefined && unwrap(around) === owner; around = parentOf(at))
    at = around;
  return parentOf(at)?.type === 'CallExpression' && keyOf(at) === 'callee';
}

/** Of a property only where it is one for an event: another function may be called in the same round. */
function isKept(owner: Node): boolean {
  const around = parentOf(owner);
  if (around?.type === 'CallExpression')
    return keyOf(owner) === 'arguments' && keeping.test(nameOfCallee(around.callee) ?? '');
  if (around?.type !== 'AssignmentExpression' || keyOf(owner) !== 'right') return false;
  return /^on[a-z]+$/.test(nameOfCallee(around.left) ?? '');
}
