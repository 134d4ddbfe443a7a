import type { Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { remembered } from '../_kit/remembered.ts';
import { isCutText } from './cut-text.ts';
import { getsText } from './parsed-sections.ts';
import { valuesOf } from './path-list.ts';
import type { ComputedMember } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** A list that is looked for in `{}` under a word of a text: all objects have something under `constructor`, and it is no list. */
export interface InheritedList {
  readonly form: 'inherited';
  readonly list: ComputedMember;
  readonly method: string;
}

/** What people write who thought of it. */
const thought = /hasOwn|isArray|instanceof|constructor|__proto__|create\(null|new Map\b|\.has\(/;
/** A name that is used more often is not followed. */
const mostUses = 60;

/** `(lists[word] || (lists[word] = [])).push(value)`, where `lists = {}` and the word is cut out of a text that was given. */
export function* inheritedLists(file: TypeScriptFile): Generator<InheritedList, void> {
  const left = new Map<Node, boolean>();
  const capitals = new Map<Node, ReadonlySet<string>>();
  let trace: Trace | undefined;
  for (const { callee } of file.tree.callsNamed(['push', 'unshift'])) {
    const method = nameOfCallee(callee) ?? '';
    if (callee.type !== 'MemberExpression' || !/^(?:push|unshift)$/.test(method)) continue;
    const list = listAsked(callee.object);
    const owner = list && enclosingFunction(list);
    if (list === undefined || owner === undefined || !isCutText(list.property)) continue;
    // One question mends all of a function.
    if (remembered(left, owner, () => thought.test(textOf(owner, file)))) continue;
    const names = capitals.get(owner) ?? namesInCapitals(textOf(owner, file));
    capitals.set(owner, names);
    if (isOther(list.property, names, file)) continue;
    trace ??= createTrace(file, { heedsChecks: false });
    if (!getsText(list, file, trace)) continue;
    left.set(owner, true);
    yield { form: 'inherited', list, method };
  }
}

/** Single letters, upper case, dates. */
const otherWords =
  /\.(?:slice|substr|substring)\(\s*0,\s*(?:\d|10)\s*\)|\.toUpperCase\(|\.split\(['"]T['"]\)|[dD]ate|At\b|[tT]ime|\biso|[dD]ay/;
const longestValue = 200;

/** `/^[A-Z]+$/.test(word)`: whatever such a pattern lets pass, small letters are not in it. */
function namesInCapitals(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, pattern = '', name = ''] of code.matchAll(/\/\^([^/\n]{1,40})\/\.test\((\w{1,60})\)/g))
    if (!/[a-z.]/.test(pattern.replaceAll('\\d', ''))) names.add(name);
  return names;
}

/** No word that objects inherit: by what it is cut from, or because a pattern was asked. */
function isOther(word: Node, inCapitals: ReadonlySet<string>, file: TypeScriptFile): boolean {
  const name = unwrap(word);
  if (name.type !== 'Identifier') return otherWords.test(textOf(name, file).slice(0, longestValue));
  if (inCapitals.has(name.name)) return true;
  const declaration = referenceOf(name)?.binding?.declarations[0];
  const around = declaration && parentOf(declaration);
  const declarator = around?.type === 'ArrayPattern' ? parentOf(around) : around;
  return (
    declarator?.type === 'VariableDeclarator' &&
    otherWords.test(textOf(declarator, file).slice(0, longestValue))
  );
}

function textOf(node: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(node);
  return text.slice(start, end);
}

/** The `lists[word]` that is taken where there is one, and made where there is none. */
function listAsked(object: Node): ComputedMember | undefined {
  const value = unwrap(object);
  if (isComputed(value)) return isMadeBefore(value) ? value : undefined;
  if (value.type !== 'Identifier') return askedIn(value);
  const binding = referenceOf(value)?.binding;
  const [given, ...others] = binding === undefined ? [] : valuesOf(binding);
  return given === undefined || others.length > 0 ? undefined : askedIn(unwrap(given));
}

/** `lists[word] || (lists[word] = [])`, `lists[word] = lists[word] || []`, `lists[word] ??= []` */
function askedIn(value: Node): ComputedMember | undefined {
  if (value.type === 'LogicalExpression')
    return value.operator !== '&&' && isNewList(value.right) ? inPlainObject(value.left) : undefined;
  if (value.type !== 'AssignmentExpression') return undefined;
  const list = inPlainObject(value.left);
  if (list === undefined) return undefined;
  if (value.operator !== '=') return isNewList(value.right) ? list : undefined;
  const asked = unwrap(value.right);
  const isAsked = asked.type === 'LogicalExpression' && asked.operator !== '&&' && isNewList(asked.right);
  return isAsked && isSameExpression(asked.left, list) ? list : undefined;
}

/** `[]`, `lists[word] = []` */
function isNewList(node: Node): boolean {
  const value = unwrap(node);
  return value.type === 'AssignmentExpression' ? isNewList(value.right) : value.type === 'ArrayExpression';
}

function inPlainObject(node: Node): ComputedMember | undefined {
  const member = unwrap(node);
  if (!isComputed(member)) return undefined;
  const binding = referenceOf(unwrap(member.object))?.binding;
  return binding !== undefined && isPlainObject(binding) ? member : undefined;
}

function isPlainObject(binding: Binding): boolean {
  const values = binding.kind === 'param' ? [] : valuesOf(binding).map((value) => unwrap(value));
  return (
    values.length > 0 &&
    values.every((value) => value.type === 'ObjectExpression' && value.properties.length === 0)
  );
}

/** `if (!lists[word]) lists[word] = [];` and the like before it: only where there is nothing. */
function isMadeBefore(list: ComputedMember): boolean {
  const lists = inPlainObject(list) && referenceOf(unwrap(list.object))?.binding;
  if (lists === undefined || lists.references.length > mostUses) return false;
  const { start } = rangeOf(list);
  return lists.references.some(({ identifier }) => {
    const member = parentOf(identifier);
    const write = member && keyOf(member) === 'left' ? parentOf(member) : undefined;
    if (member === undefined || write?.type !== 'AssignmentExpression' || rangeOf(write).end > start)
      return false;
    if (!isSameExpression(member, list)) return false;
    return isNewList(write.right) ? isIfMissing(write, member) : askedIn(write) !== undefined;
  });
}

function isIfMissing(write: Node, member: Node): boolean {
  const statement = parentOf(write);
  const around = statement && parentOf(statement);
  const branch = around?.type === 'BlockStatement' ? parentOf(around) : around;
  if (branch?.type !== 'IfStatement') return false;
  const test = unwrap(branch.test);
  return (
    test.type === 'UnaryExpression' &&
    test.operator === '!' &&
    isSameExpression(unwrap(test.argument), member)
  );
}
