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
import type { Trace } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { resultsOfReader } from './path-by-function.ts';
import { isGiven, pathName, readsPath, splitsGiven, wholeText } from './path-text.ts';
import { isComputed } from './pollution.ts';

/** Is the key one of a list that a parameter is, that it is split into, or that comes from outside by other ways? */
export function isPartOfPath(key: Node, trace: () => Trace): boolean {
  return listsOf(key).some((list) => isPath(list) || isOtherPath(list, trace));
}

/** The lists that a key may be an element of, or that `key.name` may be. */
function listsOf(key: Node): readonly Node[] {
  const bare = unwrap(key);
  if (bare.type === 'MemberExpression' && !bare.computed) return listsOf(bare.object);
  if (isComputed(bare)) return [bare.object];
  if (bare.type === 'CallExpression') return elementOf(bare);
  return listsAround(bare);
}

/** Going down by a list of keys, whatever it is called; letters and numbers lead to no prototype. */
function isOtherPath(list: Node, trace: () => Trace): boolean {
  const value = wholeList(list);
  // An element of a list has only the name that it is kept under.
  const named = isComputed(value) ? unwrap(list) : value;
  const name = named.type === 'Identifier' ? named.name : (propertyName(named) ?? '');
  return name !== '' && !lettersOrNumbers.test(name) && trace().of(value) !== 'harmless';
}

const lettersOrNumbers =
  /word|text|str|line|input|source|char|letter|digit|byte|bit|code|ind(?:ex|ices)|num|point|coord|arg/i;

/** Is the list a path that was given, or a part of one? */
export function isPath(list: Node, steps = longestChain): boolean {
  const named = unwrap(list);
  if (named.type === 'Identifier' && isNamedPath(named.name, referenceOf(named)?.binding, steps)) return true;
  const value = wholeList(list);
  switch (value.type) {
    case 'CallExpression':
      return splitsGiven(value) || (steps > 0 && isSplitByFunction(value, steps - 1));
    case 'ConditionalExpression':
      return steps > 0 && [value.consequent, value.alternate].some((arm) => isPath(arm, steps - 1));
    case 'LogicalExpression':
      return steps > 0 && [value.left, value.right].some((arm) => isPath(arm, steps - 1));
    case 'AssignmentExpression':
      return steps > 0 && isPath(value.right, steps - 1);
    case 'Identifier':
      return isNamedPath(value.name, referenceOf(value)?.binding, steps);
    default:
      return false;
  }
}

/** `this.stepsOf(path)`, which gives back `path.split('.')`. */
function isSplitByFunction(call: NodeOf<'CallExpression'>, steps: number): boolean {
  const [given] = call.arguments;
  if (given === undefined || !isGiven(wholeText(given))) return false;
  return resultsOfReader(call).some((result) => isPath(result, steps));
}

/** A parameter that is called a path, and a name that is given one: `keys = path.split('.')`, `path = toPath(path)`. */
function isNamedPath(name: string, binding: Binding | undefined, steps: number): boolean {
  if (binding === undefined) return false;
  if (binding.kind === 'param' && pathName.test(name)) return true;
  return steps > 0 && valuesOf(binding).some((value) => isGivenPath(value, binding, steps - 1));
}

function isGivenPath(value: Node, name: Binding, steps: number): boolean {
  const given = unwrap(value);
  if (given.type !== 'CallExpression') return isPath(given, steps);
  return isPath(given, steps) || readsPath(given, name);
}

const longestChain = 4;

/** The list that `list.slice(0, -1).map(decode)` takes its elements from. */
function wholeList(list: Node, steps = longestChain): Node {
  const value = writtenValue(list);
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression' || steps === 0)
    return value;
  const isPart = /^(?:slice|filter|map|concat|reverse)$/.test(nameOfCallee(value.callee) ?? '');
  return isPart && !makesNumbers(value) ? wholeList(value.callee.object, steps - 1) : value;
}

/** `list.map(Number)` */
function makesNumbers({ arguments: [by] }: NodeOf<'CallExpression'>): boolean {
  return by?.type === 'Identifier' && /^(?:Number|parseInt|parseFloat)$/.test(by.name);
}

/** A name that is given more values is not followed. */
const mostWrites = 8;
const mostUses = 300;

/** What a name goes over: of `for (const key of list)`, `list.forEach((key) => …)`, `key = list.shift()` and `key = list[i]`. */
function listsAround(key: Node): readonly Node[] {
  const binding = referenceOf(key)?.binding;
  const declaration = binding?.declarations[0];
  if (binding === undefined || declaration === undefined) return [];
  const given = valuesOf(binding);
  if (given.length > 0) return given.flatMap((value) => elementOf(value));
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

/** `match[1]` */
function isFoundPart(value: Node): value is NodeOf<'MemberExpression'> {
  return value.type === 'MemberExpression' && value.computed && value.property.type === 'NumericLiteral';
}

/** `text` of `match = pattern.exec(text)`, which finds one part of it after the other. */
function textsSearched(match: Node): readonly Node[] {
  const binding = referenceOf(unwrap(match))?.binding;
  return (binding === undefined ? [] : valuesOf(binding)).flatMap((value) => {
    const call = unwrap(value);
    if (call.type !== 'CallExpression' || nameOfCallee(call.callee) !== 'exec') return [];
    return call.arguments.slice(0, 1);
  });
}

/** `list` of `list[i]`, `list.shift()` and `decode(list[i])` */
function elementOf(init: Node): readonly Node[] {
  const value = unwrap(init);
  if (isFoundPart(value)) return textsSearched(value.object);
  if (isComputed(value)) return [value.object];
  if (value.type === 'ConditionalExpression')
    return [value.consequent, value.alternate].flatMap((arm) => elementOf(arm));
  if (value.type === 'LogicalExpression') return [value.left, value.right].flatMap((arm) => elementOf(arm));
  if (value.type !== 'CallExpression') return [];
  const text = wholeText(value);
  if (text !== value && isComputed(text)) return [text.object];
  const [given, ...others] = value.arguments;
  if (value.callee.type === 'Identifier' && given !== undefined && others.length === 0)
    return /int|num|index/i.test(value.callee.name) ? [] : elementOf(given);
  if (value.callee.type !== 'MemberExpression') return [];
  return nameOfCallee(value.callee) === 'shift' ? [value.callee.object] : [];
}
