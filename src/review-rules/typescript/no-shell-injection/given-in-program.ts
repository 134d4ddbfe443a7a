import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { isChecked } from '../_kit/origin/is-checked.ts';
import type { Known } from '../_kit/origin/trace.ts';

/**
 * What a program, which begins with `#!`, gives a function of its own that it hands out as well, for its tests: what its
 * own calls give is what there is.
 */
export function givenInProgram(name: Node, { text }: TypeScriptFile): Known | undefined {
  if (!text.startsWith('#!')) return undefined;
  const binding = referenceOf(name)?.binding;
  const [parameter] = binding?.kind === 'param' ? binding.declarations : [];
  const owner = parameter && parentOf(parameter);
  if (binding === undefined || parameter === undefined || owner === undefined || !isFunction(owner))
    return undefined;
  if (keyOf(parameter) !== 'params' || isReassigned(binding) || isChecked(binding)) return undefined;
  const uses = bindingOfFunction(owner)?.references.filter(({ access }) => access === 'read') ?? [];
  const others = uses.map(({ identifier }) => identifier).filter((use) => !isHandedOut(use));
  const calls = others.flatMap((use) => (keyOf(use) === 'callee' ? (parentOf(use) ?? []) : []));
  if (calls.length === 0 || calls.length < others.length) return undefined;
  const given = calls.flatMap((call) => (isCall(call) ? [call.arguments] : []));
  if (given.flat().some(({ type }) => type === 'SpreadElement')) return undefined;
  const index = owner.params.findIndex((one) => one === parameter);
  return { key: parameter, values: given.flatMap((list) => list[index] ?? []) };
}

/** `module.exports = { run }` */
function isHandedOut(use: Node): boolean {
  const property = keyOf(use) === 'value' ? parentOf(use) : undefined;
  const object = property && parentOf(property);
  const write = object && parentOf(object);
  if (write?.type !== 'AssignmentExpression' || write.left.type !== 'MemberExpression') return false;
  const { object: owner } = write.left;
  return owner.type === 'Identifier' && owner.name === 'module';
}
