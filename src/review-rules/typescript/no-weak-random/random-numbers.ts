import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** More calls, and it is made for games and pictures. */
const mostCalls = 12;
/** Characters; what is longer does more than to give a number. */
const longest = 400;
const givesNumber =
  /^_?(?:get|gen(?:erate)?|pick)?_?rand(?:om)?_?(?:int(?:eger)?|num(?:ber)?|index|byte|range|between|digit)?$/i;

/** `Math.random()`, and each call of a function of the file that only makes a whole number of it: `randomInt(0, letters.length)`. */
export function* randomNumbers({ tree }: TypeScriptFile): Generator<NodeOf<'CallExpression'>, void> {
  for (const call of tree.nodesOf('CallExpression')) {
    if (!isMathRandom(call)) continue;
    yield call;
    const maker = makerAround(call);
    for (const { identifier } of (maker && bindingOfFunction(maker))?.references.slice(0, mostCalls) ?? []) {
      const use = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
      if (use?.type === 'CallExpression') yield use;
    }
  }
}

export function isMathRandom({ callee }: NodeOf<'CallExpression'>): boolean {
  return (
    propertyName(callee) === 'random' && 'object' in callee && isUndeclared(callee.object as Node, 'Math')
  );
}

function makerAround(call: Node): FunctionNode | undefined {
  let at: Node | undefined = call;
  while (at !== undefined && !isFunction(at)) at = parentOf(at);
  if (at === undefined || !givesNumber.test(nameOfFunction(at) ?? '')) return undefined;
  const { start, end } = rangeOf(at);
  const isCalled = (bindingOfFunction(at)?.references.length ?? mostCalls + 1) <= mostCalls;
  return isCalled && end - start <= longest ? at : undefined;
}

/** Of a number that has a name, where it is used: `letters[index]`. */
export function usesOfNumber(holder: Node): readonly Node[] {
  if (holder.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return [];
  const references = referenceOf(holder.id)?.binding?.references ?? [];
  if (references.length > mostUses) return [];
  return references
    .filter(({ access, identifier }) => access === 'read' && isIndex(identifier))
    .map(({ identifier }) => identifier);
}

const mostUses = 4;

/** `letters[index]`, `letters.charAt(index)` */
function isIndex(use: Node): boolean {
  const around = parentOf(use);
  if (around?.type === 'CallExpression')
    return (
      keyOf(use) === 'arguments' && /^(?:charAt|at|substr|substring)$/.test(propertyName(around.callee) ?? '')
    );
  return (
    around?.type === 'MemberExpression' && around.computed && holds(around.property, (part) => part === use)
  );
}
