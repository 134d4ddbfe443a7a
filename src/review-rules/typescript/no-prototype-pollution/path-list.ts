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
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { goesThroughOwnList } from './is-own-list.ts';
import { keySourceOf } from './key-source.ts';
import { isComputed } from './pollution.ts';

export const pathName =
  /^(?:path|keys?|parts?|segments?|props?|properties|names|fields|accessors|steps|pointer)$|(?:Path|Keys|Parts)$/;

/** Is the key one of a list that a parameter is, or that it is split into? */
export function isPartOfPath(key: Node): boolean {
  const bare = unwrap(key);
  const lists = isComputed(bare) ? [bare.object] : listsAround(bare);
  return lists.some((list) => isPath(list));
}

/** Is the list a path that was given, or a part of one? */
export function isPath(list: Node): boolean {
  const value = wholeList(list);
  if (value.type === 'CallExpression') return splitsGiven(value);
  return (
    value.type === 'Identifier' && referenceOf(value)?.binding?.kind === 'param' && pathName.test(value.name)
  );
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
  if (name === 'split' && callee.type === 'MemberExpression') return isGiven(wholeText(callee.object));
  const isSplitter = /split|segments|(?:to|cast|parse|normali[sz]e)_?path$/i.test(name);
  return isSplitter && first !== undefined && isGiven(unwrap(first));
}

/** The text that `text.trim().replace(…)` is made of. */
function wholeText(text: Node, steps = longestChain): Node {
  const value = writtenValue(text);
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression' || steps === 0)
    return value;
  const isPart = /^(?:replace|replaceAll|trim|slice|toLowerCase)$/.test(nameOfCallee(value.callee) ?? '');
  return isPart ? wholeText(value.callee.object, steps - 1) : value;
}

/** A parameter, or a key of an object that is one. */
function isGiven(node: Node): boolean {
  const binding = referenceOf(node)?.binding;
  const [name] = binding?.declarations ?? [];
  if (binding !== undefined && goesThroughOwnList(binding)) return false;
  return binding?.kind === 'param' || (name !== undefined && keySourceOf(name)?.kind === 'param');
}

/** A name that is given more values is not followed. */
const mostWrites = 4;
const mostUses = 300;

/** What a name goes over: of `for (const key of list)`, `list.forEach((key) => …)`, `key = list.shift()` and `key = list[i]`. */
function listsAround(key: Node): readonly Node[] {
  const binding = referenceOf(key)?.binding;
  const declaration = binding?.declarations[0];
  if (binding === undefined || declaration === undefined) return [];
  const declarator = parentOf(declaration);
  if (declarator?.type === 'VariableDeclarator' && declarator.id === declaration) {
    const given = valuesOf(binding);
    if (given.length > 0) return given.flatMap((value) => elementOf(value));
  }
  const list = listGoneOver(declaration);
  return list === undefined ? [] : [list];
}

/** All that a name is given by `=`; none when that is too often to be looked at. */
export function valuesOf({ references }: Binding): readonly Node[] {
  if (references.length > mostUses) return [];
  const values: Node[] = [];
  for (const { identifier, access } of references) {
    const around = access === 'write' ? parentOf(identifier) : undefined;
    if (around?.type === 'VariableDeclarator' && around.init != null) values.push(around.init);
    else if (around?.type === 'AssignmentExpression' && around.operator === '=') values.push(around.right);
  }
  return values.length > mostWrites ? [] : values;
}

function listGoneOver(declaration: Node): Node | undefined {
  for (const around of ancestorsOf(declaration)) {
    if (around.type === 'ForOfStatement') return around.right;
    if (around.type === 'BlockStatement') return undefined;
    if (!isFunction(around)) continue;
    const call = parentOf(around);
    if (call?.type !== 'CallExpression' || keyOf(around) !== 'arguments') return undefined;
    return call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
  }
  return undefined;
}

/** `list` of `list[i]`, `list.shift()` and `decode(list[i])` */
function elementOf(init: Node): readonly Node[] {
  const value = unwrap(init);
  if (isComputed(value)) return [value.object];
  if (value.type !== 'CallExpression') return [];
  const [given, ...others] = value.arguments;
  if (value.callee.type === 'Identifier' && given !== undefined && others.length === 0)
    return /int|num|index/i.test(value.callee.name) ? [] : elementOf(given);
  if (value.callee.type !== 'MemberExpression') return [];
  return nameOfCallee(value.callee) === 'shift' ? [value.callee.object] : [];
}
