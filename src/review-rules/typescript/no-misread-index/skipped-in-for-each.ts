import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { SkippedElement } from './skipped-element.ts';

/** `list.forEach((each, i) => { if (each.isDone()) list.splice(i, 1); })`: `forEach` goes on behind the index as a loop does. */
export function skippedInForEach(call: Call): SkippedElement | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'splice') return undefined;
  const [at, count, ...put] = call.arguments;
  if (at?.type !== 'Identifier' || put.length > 0) return undefined;
  if (count?.type !== 'NumericLiteral' || count.value < 1) return undefined;
  const callback = enclosingFunction(call);
  if (callback === undefined || callback.params[1] !== referenceOf(at)?.binding?.declarations[0])
    return undefined;
  const list = listGoneThrough(callback);
  if (looksAhead(at) || isLastThingDone(call)) return undefined;
  if (list === undefined || !isThatList(callee.object, list, callback)) return undefined;
  return mayComeAgain(call) ? { kind: 'skipped-element', call } : undefined;
}

/** Of an index that is used more often each use is not looked at. */
const mostUses = 100;

/** `list[i + 1]`: who looks at the next one knows what is left out. */
function looksAhead(index: Node): boolean {
  const references = referenceOf(index)?.binding?.references ?? [];
  if (references.length > mostUses) return true;
  return references.some(({ identifier }) => parentOf(identifier)?.type === 'BinaryExpression');
}

/** `list` of `list.forEach(callback)` */
function listGoneThrough(callback: FunctionNode): Node | undefined {
  const around = parentOf(callback);
  if (around?.type !== 'CallExpression' || around.arguments[0] !== callback) return undefined;
  const method = unwrap(around.callee);
  return method.type === 'MemberExpression' && propertyName(method) === 'forEach' ? method.object : undefined;
}

/** Also by the name that `forEach` gives it. */
function isThatList(node: Node, list: Node, { params }: FunctionNode): boolean {
  if (isSameExpression(node, list)) return true;
  const declared = referenceOf(unwrap(node))?.binding?.declarations[0];
  return declared !== undefined && params[2] === declared;
}

/** A loop in the callback counts by itself, and of what is asked for by its id there is only one. */
function mayComeAgain(call: Node): boolean {
  for (const around of ancestorsOf(call)) {
    if (isFunction(around)) return true;
    if (/^(?:For|While|DoWhile|Switch|Try)/.test(around.type)) return false;
    if (around.type === 'IfStatement' && holds(around.test, asksForOne)) return false;
  }
  return false;
}

/** `list.splice(i, 1); return;`: who leaves there takes the list for done with. */
function isLastThingDone(call: Node): boolean {
  const step = parentOf(call);
  const block = step?.type === 'ExpressionStatement' ? parentOf(step) : undefined;
  if (step === undefined || block?.type !== 'BlockStatement') return false;
  const at = block.body.findIndex((one) => one === step);
  return block.body[at + 1]?.type === 'ReturnStatement';
}

/** Names of what is another one for each element. */
const own =
  /^_?(?:id|key|uuid|guid|name|slug|url|uri|href|path|file|email|login|code|sku|token|hash|handle|ref|index|value|title|label|timestamp)$|[a-z](?:Id|ID|_id|Key|Name|Url|Path|Index|At)$/;

/** `each === wanted`, `each.id === id`, `each.socket === socket`, `isEqual(each, wanted)`; not `each.state === 'done'`. */
function asksForOne(node: Node): boolean {
  if (node.type === 'CallExpression') return /^(?:_?is)?equals?$/i.test(nameOfCallee(node.callee) ?? '');
  if (node.type !== 'BinaryExpression' || !/^===?$/.test(node.operator)) return false;
  const sides = [unwrap(node.left), unwrap(node.right)];
  if (sides.some((side) => own.test(propertyName(side) ?? ''))) return true;
  return !sides.some(isKind);
}

/** `'done'`, `undefined`, `State.Done`, `DONE`: many may be of it. */
function isKind(side: Node): boolean {
  if (side.type === 'MemberExpression') {
    const owner = unwrap(side.object);
    return owner.type === 'Identifier' && /^[A-Z]/.test(owner.name);
  }
  return side.type === 'Identifier'
    ? /^(?:undefined|[A-Z][A-Z\d_]*)$/.test(side.name)
    : side.type.endsWith('Literal');
}
