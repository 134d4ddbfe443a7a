import type { Node } from '../../../languages/typescript/node.ts';
import {
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

const walking = /^(?:map|forEach|flatMap|filter|some|every|find|findIndex)$/;
/** They leave the pieces as they are; after a `filter` only those are left that somebody has looked at. */
const choosing = /^(?:slice|reverse|sort|toSorted|toReversed)$/;
const longest = 8;

/** The text that `line` of `text.split('\n').map((line) => …)` or `for (const line of text.split('\n'))` is a piece of. */
export function textOfPiece(piece: Node): Node | undefined {
  let list = listGoneThrough(piece);
  for (let left = longest; left > 0 && list !== undefined; left--) {
    const made = writtenValue(unwrap(list));
    const method = isCall(made) ? unwrap(made.callee) : undefined;
    if (method?.type !== 'MemberExpression') return undefined;
    const name = propertyName(method);
    if (name === 'split') return isTested(piece) ? undefined : unwrap(method.object);
    list = choosing.test(name ?? '') || (name === 'filter' && dropsEmpty(made)) ? method.object : undefined;
  }
  return undefined;
}

/** `filter(Boolean)` */
function dropsEmpty(call: Node): boolean {
  const [first] = isCall(call) ? call.arguments : [];
  return first !== undefined && isUndeclared(first, 'Boolean');
}

/** A line that is used more often is not looked at. */
const mostUses = 100;

/** `if (!line.startsWith('x')) continue;`: what is left is known by then. */
function isTested(piece: Node): boolean {
  const references = referenceOf(piece)?.binding?.references ?? [];
  if (references.length > mostUses) return true;
  const { start } = rangeOf(piece);
  return references.some(({ identifier }) => rangeOf(identifier).start < start && isAsked(identifier));
}

/** In the test of an `if` or on the left of `&&`, by a method that says something of its text. */
function isAsked(use: Node): boolean {
  let left = mostAround;
  let at = use;
  for (let around = parentOf(at); around !== undefined && left-- > 0; around = parentOf(at)) {
    const key = keyOf(at);
    if (around.type === 'IfStatement' || around.type === 'ConditionalExpression') return key === 'test';
    if (around.type === 'LogicalExpression' && key === 'left') return true;
    if (around.type.endsWith('Statement') || isFunction(around)) return false;
    at = around;
  }
  return false;
}

const mostAround = 10;

function listGoneThrough(piece: Node): Node | undefined {
  const binding = referenceOf(piece)?.binding;
  const [declaration] = binding?.declarations ?? [];
  const around = declaration && parentOf(declaration);
  if (declaration === undefined || around === undefined) return undefined;
  if (around.type === 'VariableDeclarator') {
    const loop = parentOf(parentOf(around) ?? around);
    return loop?.type === 'ForOfStatement' ? loop.right : undefined;
  }
  if (keyOf(declaration) !== 'params' || !('params' in around) || around.params[0] !== declaration)
    return undefined;
  const call = parentOf(around);
  const callee =
    call?.type === 'CallExpression' && call.arguments[0] === around ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && walking.test(propertyName(callee) ?? '')
    ? callee.object
    : undefined;
}
