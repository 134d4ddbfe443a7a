import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isMathRandom } from './random-numbers.ts';

export interface PickedLetter {
  readonly random: Node;
  /** Where a text gets the letter. */
  readonly use: Node;
}

/** A function that is used more often is made for more than secrets. */
const mostUses = 12;

/** `pick()` of `function pick() { return letters[Math.floor(Math.random() * letters.length)]; }`, where it is one of many. */
export function* pickedLetters({ tree }: TypeScriptFile): Generator<PickedLetter, void> {
  for (const random of tree.nodesOf('CallExpression')) {
    if (!isMathRandom(random)) continue;
    const owner = enclosingFunction(random);
    if (owner === undefined || !givesOneOf(random, owner)) continue;
    const uses = bindingOfFunction(owner)?.references ?? [];
    if (uses.length > mostUses) continue;
    for (const { access, identifier } of uses) {
      const use = access === 'read' ? useOf(identifier) : undefined;
      if (use !== undefined && isOneOfMany(use)) yield { random, use };
    }
  }
}

/** `return letters[…]` and `letters.charAt(…)`, and nothing else. */
function givesOneOf(random: Node, owner: FunctionNode): boolean {
  let isChosen = false;
  for (const around of ancestorsOf(random)) {
    if (around === owner) return isChosen;
    isChosen ||= around.type === 'MemberExpression' && around.computed;
    isChosen ||=
      around.type === 'CallExpression' && /^(?:charAt|at)$/.test(propertyName(around.callee) ?? '');
    if (around.type === 'VariableDeclarator' || around.type === 'IfStatement') return false;
    if (around.type === 'BlockStatement' && (around !== owner.body || around.body.length > 1)) return false;
  }
  return false;
}

/** `pick()`, or `pick` of `Array.from({ length }, pick)` */
function useOf(identifier: Node): Node | undefined {
  const call = parentOf(identifier);
  if (call === undefined || !isCall(call)) return undefined;
  return keyOf(identifier) === 'callee' ? call : identifier;
}

/** It is added to others; by itself it may be one of the secrets that are there. */
function isOneOfMany(use: Node): boolean {
  let isRepeated = false;
  for (const around of ancestorsOf(use)) {
    if (around.type === 'AssignmentExpression') return isRepeated || around.operator === '+=';
    if (isCall(around)) isRepeated ||= /^(?:from|map|push)$/.test(propertyName(around.callee) ?? '');
    if (around.type === 'ExpressionStatement' || around.type === 'BlockStatement') return isRepeated;
    if (around.type === 'VariableDeclarator' || around.type === 'ReturnStatement') return isRepeated;
    if (isFunction(around) && around.type !== 'ArrowFunctionExpression') return isRepeated;
  }
  return isRepeated;
}
