import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import type { Signature } from '../_kit/function-behind.ts';
import { holds } from '../_kit/holds.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `resize(height, width)` of a `resize(width, height)`. */
export interface SwappedArguments {
  readonly kind: 'swapped-arguments';
  readonly on: NodeOf<'CallExpression'>;
  readonly first: string;
  readonly second: string;
}

/** Where turning round is the point. */
const turning =
  /swap|revers|invers|invert|flip|mirror|transpos|rotat|opposite|compare|diff|equal|swipe|order|rtl|back|landscape|undirected|symmetr/i;

export function swappedArgumentsOf(on: NodeOf<'CallExpression'>): SwappedArguments | undefined {
  if (on.arguments.length < 2) return undefined;
  const names = on.arguments.map(nameOfArgument);
  if (names.filter((name) => name !== undefined).length < 2) return undefined;
  const behind = functionBehind(on.callee) ?? methodBehind(unwrap(on.callee));
  if (behind === undefined || !('params' in behind)) return undefined;
  const parameters = behind.params.map(nameOfParameter);
  for (const [at, name] of names.entries()) {
    const other = name === undefined ? -1 : parameters.indexOf(name);
    if (name === undefined || other <= at || names[other] === undefined) continue;
    const [first, second] = [parameters[at], name];
    if (first === undefined || names[other] !== first || first === second) continue;
    if (!areOfOne(on.arguments[at], on.arguments[other])) continue;
    if ([on.arguments[at], on.arguments[other]].every(isOwnParameter)) return undefined;
    if (isTurned(on, behind) || isBesideStraight(on, { at, other, first, second })) return undefined;
    return { kind: 'swapped-arguments', on, first, second };
  }
  return undefined;
}

interface Pair {
  readonly at: number;
  readonly other: number;
  readonly first: string;
  readonly second: string;
}

/** In characters: it is gone through for each call that is turned round. */
const longest = 10_000;

/** `link(source, target); link(target, source);`: whoever writes both knows the order. */
function isBesideStraight(on: NodeOf<'CallExpression'>, { at, other, first, second }: Pair): boolean {
  const around = enclosingFunction(on) ?? ancestorsOf(on).find(({ type }) => type === 'Program');
  if (around === undefined || (around.end ?? 0) - (around.start ?? 0) > longest) return false;
  return holds(around, (node) => {
    if (node.type !== 'CallExpression' || !isSameExpression(node.callee, on.callee)) return false;
    const [one, two] = [node.arguments[at], node.arguments[other]];
    return one && two ? nameOfArgument(one) === first && nameOfArgument(two) === second : false;
  });
}

/** Two names, or two parts of the same thing: `first.to, second.from` goes from the one to the other. */
function areOfOne(one: Node | undefined, other: Node | undefined): boolean {
  const objects = [one, other].map((node) => node && objectOf(unwrap(node)));
  const [first, second] = objects;
  return first === undefined || second === undefined ? first === second : isSameExpression(first, second);
}

function objectOf(node: Node): Node | undefined {
  return node.type === 'MemberExpression' ? node.object : undefined;
}

/** `isBefore(a, b)` is `isAfter(b, a)`: who is given both in their order turns them round on purpose. */
function isOwnParameter(argument: Node | undefined): boolean {
  const [declaration] = (argument && referenceOf(unwrap(argument))?.binding?.declarations) ?? [];
  const around = declaration && parentOf(declaration);
  return around !== undefined && isFunction(around) && around.params.some((one) => one === declaration);
}

function nameOfArgument(argument: Node): string | undefined {
  const bare = unwrap(argument);
  const name = bare.type === 'Identifier' ? bare.name : propertyName(bare);
  return name !== undefined && name.length > 1 ? name : undefined;
}

function nameOfParameter(parameter: Node): string | undefined {
  if (parameter.type === 'Identifier') return parameter.name;
  return parameter.type === 'AssignmentPattern' && parameter.left.type === 'Identifier'
    ? parameter.left.name
    : undefined;
}

/** It calls itself, as Euclid did, or somebody around says that things are turned round. */
function isTurned(on: Node, behind: Signature): boolean {
  for (const at of ancestorsOf(on)) {
    if (at === behind) return true;
    if (at.type === 'ConditionalExpression' || at.type === 'IfStatement') return true;
    if (isFunction(at) && turning.test(nameOfFunction(at) ?? '')) return true;
    if (at.type === 'VariableDeclarator' && at.id.type === 'Identifier' && turning.test(at.id.name))
      return true;
  }
  return isFunction(behind) && turning.test(nameOfFunction(behind) ?? '');
}
