import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { isDecidedElsewhere } from './is-likely-missing.ts';
import type { CallNode, NullSource } from './null-source.ts';
import { nullSource } from './null-source.ts';

/** A look-up of something that others decide, whose result is used at once after a `!`. */
export interface Asserted {
  readonly node: NodeOf<'TSNonNullExpression'>;
  readonly source: NullSource;
}

/** Not `get`: what a map is asked for was mostly put there by somebody. */
const methods = new Set([
  'match',
  'exec',
  'find',
  'findLast',
  'querySelector',
  'closest',
  'pop',
  'shift',
  'at',
]);
/** They ask for the thing, or put it there. */
const asking =
  /\.\s*(?:has|set|some|includes|filter|test|search|startsWith|endsWith|indexOf|match|exec|find|findIndex|push|keys)\s*\($/;

export function* findAsserted(file: TypeScriptFile): Generator<Asserted, void> {
  for (const node of file.tree.nodesOf('TSNonNullExpression')) {
    const call = callBehind(node);
    if (!isUsedAtOnce(node) || call === undefined) continue;
    const source = nullSource(call);
    if (source === undefined || !methods.has(source.method)) continue;
    if (isDecidedElsewhere(source) && !isAskedBefore(source, file) && !isExplained(node, file))
      yield { node, source };
  }
}

/** The call itself, or the one that a constant was given which nobody asks about; told at its first `!`. */
function callBehind({ expression }: NodeOf<'TSNonNullExpression'>): CallNode | undefined {
  const value = unwrap(expression);
  if (isCall(value)) return value;
  const binding = referenceOf(value)?.binding;
  if (binding?.kind !== 'const') return undefined;
  const first = binding.references.find(({ isInitial }) => !isInitial);
  if (first?.identifier !== value) return undefined;
  if (binding.references.some(({ identifier }) => isNullTest(identifier))) return undefined;
  const declarator = binding.declarations[0] && parentOf(binding.declarations[0]);
  const init =
    declarator?.type === 'VariableDeclarator' && declarator.init != null
      ? unwrap(declarator.init)
      : undefined;
  return init !== undefined && isCall(init) ? init : undefined;
}

/** `x!.a`, `x![1]`, `x!()`, `const [, a] = x!`, `const found = x!; found.a` */
function isUsedAtOnce(node: Node): boolean {
  const around = parentOf(node);
  switch (around?.type) {
    case 'MemberExpression':
      return keyOf(node) === 'object';
    case 'CallExpression':
      return keyOf(node) === 'callee';
    case 'VariableDeclarator':
      if (around.id.type === 'Identifier') return isOnlyUsed(around.id);
      return around.id.type === 'ObjectPattern' || around.id.type === 'ArrayPattern';
    default:
      return false;
  }
}

/** A member is read of it, and nobody asks whether it is there. */
function isOnlyUsed(name: Node): boolean {
  const references = referenceOf(name)?.binding?.references ?? [];
  const uses = references.flatMap(({ identifier, isInitial }) => (isInitial ? [] : [identifier]));
  return uses.some((use) => keyOf(use) === 'object') && !uses.some((use) => isNullTest(use));
}

/** Characters before the call that are looked through. */
const farthest = 5_000;

/** Something was asked of the same list, map, text or pattern before, in the outermost function around. */
function isAskedBefore({ call, subject, searched }: NullSource, file: TypeScriptFile): boolean {
  const { start } = rangeOf(call);
  let from = start;
  for (const at of ancestorsOf(call)) if (isFunction(at)) from = rangeOf(at).start;
  const before = file.text.slice(Math.max(from, start - farthest), start);
  const [first] = call.arguments;
  return [subject, searched, ...(first === undefined ? [] : [first])].some((part) => {
    const name = textOf(part, file);
    return (
      isMentioned(before, name) &&
      (asksOf(before, name) || before.includes(`if (${name}`) || isGivenAlong(before, name))
    );
  });
}

function textOf(node: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(unwrap(node));
  return text.slice(start, end);
}

function isMentioned(before: string, name: string): boolean {
  return name !== '' && before.includes(name);
}

/** Characters around it that tell a parameter. */
const around = 20;

/** `isKnown(name)`; not as the parameter of `(name) => …` or `function (name) { … }`. */
function isGivenAlong(before: string, name: string): boolean {
  const given = `(${name})`;
  for (let at = before.indexOf(given); at !== -1; at = before.indexOf(given, at + given.length)) {
    const end = at + given.length;
    const isParameter =
      /^\s*=>/.test(before.slice(end, end + around)) ||
      before
        .slice(Math.max(0, at - around), at)
        .trimEnd()
        .endsWith('function');
    if (!isParameter) return true;
  }
  return false;
}

/** `name.has(`, `name.test(` */
function asksOf(before: string, name: string): boolean {
  for (let at = before.indexOf(name); at !== -1; at = before.indexOf(name, at + name.length)) {
    const after = before.slice(at + name.length, at + name.length + 40);
    const call = /^\s*[?!]?\.\s*\w+\s*\(/.exec(after);
    if (call !== null && asking.test(call[0])) return true;
  }
  return false;
}

/** A comment on the line, or one that ends in a line of its own above it, is the author's reason. */
function isExplained(node: Node, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(node);
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineAbove = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const lineEnd = text.indexOf('\n', end);
  return (
    /^\s*(?:\/\/|\/\*|\*)/.test(lineAbove) ||
    /\/\/|\*\//.test(text.slice(lineStart, start)) ||
    /^[^'"`]*\/[/*]/.test(text.slice(end, lineEnd === -1 ? undefined : lineEnd))
  );
}
