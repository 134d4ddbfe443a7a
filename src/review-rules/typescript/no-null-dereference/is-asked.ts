import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { decidesAround } from './decides-around.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import type { NullSource } from './null-source.ts';

/** Methods whose answer tells what is in a text or a list, wherever it goes. */
const questions: ReadonlySet<string> = new Set([
  'startsWith',
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'search',
  'some',
  'every',
  'findIndex',
  'findLastIndex',
  'has',
  'set',
  'add',
  'push',
  'unshift',
  'test',
]);

const longestChain = 16;
/** What is used more often is not looked at each time. */
const mostPlaces = 500;

/**
 * Does other code of the file ask for what the call looks for: test the same text, look into the same list, fill the
 * same map, or decide by it? Then the author may well know that something is found. `subject`: what is searched, or what
 * that was made from.
 */
export function isAsked(subject: Node, source: NullSource, file: TypeScriptFile): boolean {
  return (
    (!/^(?:pop|shift|at)$/.test(source.method) && isChosen(subject)) ||
    isFilteredBefore(subject) ||
    decidesAround(source.call, rootOf(subject)) ||
    isAskedElsewhere(subject, source, file)
  );
}

function rootOf(node: Node): Node {
  let at = unwrap(node);
  while (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') at = unwrap(at.object);
  return at;
}

/** Stands the same expression where it is asked about? */
function isAskedElsewhere(subject: Node, source: NullSource, file: TypeScriptFile): boolean {
  const root = rootOf(subject);
  const binding = referenceOf(root)?.binding;
  const starts =
    binding === undefined ? startsOf(root, file) : binding.references.map(({ identifier }) => identifier);
  if (starts.length > mostPlaces) return true;
  const depth = depthOf(subject);
  const places = starts.flatMap((start: Node) => {
    const node = climbed(start, depth);
    return node === undefined || node === subject || !isSameExpression(node, subject) ? [] : [node];
  });
  const isEmptied = source.method === 'get' && places.some(isTakenFrom);
  return places.some(
    (node) =>
      !(isEmptied && isElsewhere(node, source)) && !isSetAfter(node, source) && isAskedHere(node, source),
  );
}

/** `const before = room.get(id); room.set(id, { ...before });`: filled only with what was found. */
function isSetAfter(map: Node, source: NullSource): boolean {
  const member = keyOf(map) === 'object' ? parentOf(map) : undefined;
  if (source.method !== 'get' || member === undefined || propertyName(member) !== 'set') return false;
  if (isElsewhere(map, source) || rangeOf(map).start < rangeOf(source.call).end) return false;
  return !ancestorsOf(source.call).some(({ type }) => /^(?:For|While|DoWhile)/.test(type));
}

/** `sessions.delete(id)`: what was once put there may be gone. */
function isTakenFrom(map: Node): boolean {
  const member = keyOf(map) === 'object' ? parentOf(map) : undefined;
  return member !== undefined && /^(?:delete|clear)$/.test(propertyName(member) ?? '');
}

function isElsewhere(node: Node, { call }: NullSource): boolean {
  return enclosingFunction(node) !== enclosingFunction(call);
}

function startsOf(root: Node, file: TypeScriptFile): readonly Node[] {
  if (root.type === 'ThisExpression') return file.tree.nodesOf('ThisExpression');
  return root.type === 'Identifier'
    ? file.tree.references.flatMap(({ identifier }) => (identifier.name === root.name ? [identifier] : []))
    : [];
}

function depthOf(node: Node): number {
  let depth = 0;
  let at = unwrap(node);
  while (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') {
    at = unwrap(at.object);
    depth++;
  }
  return depth;
}

function climbed(start: Node, depth: number): Node | undefined {
  let at: Node = start;
  for (let count = 0; count < depth;) {
    const around = parentOf(at);
    if (around === undefined) return undefined;
    if (around.type === 'MemberExpression' || around.type === 'OptionalMemberExpression') {
      if (keyOf(at) !== 'object') return undefined;
      count++;
    } else if (unwrap(around) !== unwrap(at)) return undefined;
    at = around;
  }
  return at;
}

/** The expression is compared, switched on, or handed to something that answers a question about it. */
function isAskedHere(node: Node, source: NullSource): boolean {
  const around = parentOf(node);
  switch (around?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return keyOf(node) === 'object' ? isQuestion(around, source) : false;
    case 'CallExpression':
    case 'OptionalCallExpression':
      if (keyOf(node) !== 'arguments') return false;
      return /^(?:test|exec)$/.test(propertyName(around.callee) ?? '') || isTested(around);
    case 'BinaryExpression':
      if (around.operator === 'in') return true;
      return (
        isComparison(around.operator) && ![around.left, around.right].some((side) => isNullLiteral(side))
      );
    case 'SwitchStatement':
      return keyOf(node) === 'discriminant';
    default:
      return false;
  }
}

/** `s.startsWith(…)`, `list.some(…)`; `s.length`, `s[0]`, `s.match(…)` and the like only where they decide something. */
function isQuestion(member: Node, source: NullSource): boolean {
  const name = propertyName(member);
  // Who puts something into a queue says nothing of what is left in it.
  if (source.method === 'shift' && name === 'push') return false;
  if (name !== undefined && questions.has(name)) return true;
  const call = parentOf(member);
  if (call === source.call) return false;
  const isCalled = call?.type === 'CallExpression' && call.callee === member;
  return isTested(isCalled ? call : member);
}

function isTested(node: Node): boolean {
  if (isCondition(node)) return true;
  const around = parentOf(node);
  if (around?.type === 'SwitchStatement') return true;
  if (around?.type === 'BinaryExpression') return isComparison(around.operator);
  return (
    (around?.type === 'MemberExpression' || around?.type === 'CallExpression') &&
    keyOf(node) !== 'arguments' &&
    isTested(around)
  );
}

/** `const line = lines.find((l) => l.startsWith('v'))`: chosen for what it holds. */
function isChosen(subject: Node): boolean {
  const value = writtenValue(subject);
  if (value.type !== 'CallExpression' && value.type !== 'OptionalCallExpression') return false;
  return /^(?:find|findLast|filter|pop|shift|exec|match)$/.test(propertyName(value.callee) ?? '');
}

/** `lines.filter((l) => /…/.test(l)).map((l) => l.match(/…/)[1])` */
function isFilteredBefore(subject: Node): boolean {
  const declaration = referenceOf(rootOf(subject))?.binding?.declarations[0];
  const callback = declaration && parentOf(declaration);
  if (callback === undefined || !isFunction(callback)) return false;
  const call = parentOf(callback);
  if (call?.type !== 'CallExpression' || callback.params[0] !== declaration) return false;
  return isFiltered(call.callee);
}

function isFiltered(chain: Node): boolean {
  let at = unwrap(chain);
  // Bounded: `var rows = rows.slice()` leads back to itself.
  for (let link = 0; link < longestChain; link++) {
    switch (at.type) {
      case 'CallExpression':
        if (propertyName(at.callee) === 'filter') return true;
        at = unwrap(at.callee);
        break;
      case 'MemberExpression':
        at = unwrap(at.object);
        break;
      default: {
        const value = writtenValue(at);
        if (value === at) return false;
        at = value;
      }
    }
  }
  return false;
}
