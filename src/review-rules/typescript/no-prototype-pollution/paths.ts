import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { ComputedMember, Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `at = at[part]` for each part of a path that was given, and then `at[last] = value`. */
export function* paths(file: TypeScriptFile): Generator<Pollution, void> {
  const seen = new Set<Binding>();
  for (const step of file.tree.nodesOf('AssignmentExpression')) {
    const at = step.operator === '=' ? referenceOf(step.left)?.binding : undefined;
    const member = at && memberOfStep(step);
    if (at === undefined || member === undefined || seen.has(at)) continue;
    if (referenceOf(unwrap(member.object))?.binding !== at || !isPartOfPath(member.property)) continue;
    seen.add(at);
    const write = writeTo(at);
    if (write !== undefined) yield { form: 'path', object: write.object };
  }
}

/** The `at[key]` in `at = at[key]`, `at = at[key] = {}` and `at = at[key] ?? (at[key] = {})`. */
function memberOfStep({ right }: NodeOf<'AssignmentExpression'>): ComputedMember | undefined {
  let value = unwrap(right);
  for (;;) {
    if (value.type === 'AssignmentExpression' || value.type === 'LogicalExpression')
      value = unwrap(value.left);
    else return isComputed(value) ? value : undefined;
  }
}

const pathName =
  /^(?:path|keys?|parts?|segments?|props?|properties|names|fields|accessors|steps)$|(?:Path|Keys|Parts)$/;

/** Is the key one of a list that a parameter is, or that it is split into? */
function isPartOfPath(key: Node): boolean {
  const bare = unwrap(key);
  const list = isComputed(bare) ? bare.object : listAround(bare);
  if (list === undefined) return false;
  const value = wholeList(list);
  if (value.type === 'CallExpression') return splitsGiven(value);
  return value.type === 'Identifier' && isGiven(value) && pathName.test(value.name);
}

const longestChain = 4;

/** The list that `list.slice(0, -1).map(decode)` takes its elements from. */
function wholeList(list: Node, steps = longestChain): Node {
  const value = writtenValue(list);
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression' || steps === 0)
    return value;
  const isPart = /^(?:slice|filter|map|concat|reverse)$/.test(nameOfCallee(value.callee) ?? '');
  return isPart ? wholeList(value.callee.object, steps - 1) : value;
}

/** `path.split('.')`, and what says that it does the same: `toSegments(path)`, `split(path)`. */
function splitsGiven({ callee, arguments: [first] }: NodeOf<'CallExpression'>): boolean {
  const name = nameOfCallee(callee) ?? '';
  if (name === 'split' && callee.type === 'MemberExpression') return isGiven(writtenValue(callee.object));
  const isSplitter = /split|segments|(?:to|cast|parse|normali[sz]e)_?path$/i.test(name);
  return isSplitter && first !== undefined && isGiven(unwrap(first));
}

function isGiven(node: Node): boolean {
  return referenceOf(node)?.binding?.kind === 'param';
}

/** What a name goes over: of `for (const key of list)`, `list.forEach((key) => …)` and `key = list.shift()`. */
function listAround(key: Node): Node | undefined {
  const declaration = referenceOf(key)?.binding?.declarations[0];
  if (declaration === undefined) return undefined;
  const declarator = parentOf(declaration);
  if (declarator?.type === 'VariableDeclarator' && declarator.init != null) return elementOf(declarator.init);
  for (const around of ancestorsOf(declaration)) {
    if (around.type === 'ForOfStatement') return around.right;
    if (!isFunction(around)) continue;
    const call = parentOf(around);
    if (call?.type !== 'CallExpression' || keyOf(around) !== 'arguments') return undefined;
    return call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
  }
  return undefined;
}

/** `list[i]` and `list.shift()` */
function elementOf(init: Node): Node | undefined {
  const value = unwrap(init);
  if (isComputed(value)) return value.object;
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression') return undefined;
  return nameOfCallee(value.callee) === 'shift' ? value.callee.object : undefined;
}

/** `at[last] = value`, where the value is more than the next empty object. */
function writeTo({ references }: Binding): ComputedMember | undefined {
  for (const { identifier } of references) {
    const member = parentOf(identifier);
    if (member === undefined || keyOf(identifier) !== 'object' || !isComputed(member)) continue;
    const around = parentOf(member);
    if (around?.type !== 'AssignmentExpression' || keyOf(member) !== 'left') continue;
    if (around.operator === '=' && !isEmptyStep(around.right)) return member;
  }
  return undefined;
}

function isEmptyStep(right: Node): boolean {
  const { type } = unwrap(right);
  return /^(?:Object|Array|Logical|Conditional)Expression$/.test(type);
}
