import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isChecked } from '../_kit/origin/is-checked.ts';
import type { Known } from '../_kit/origin/trace.ts';
import { keyName } from '../_kit/property-name.ts';
import type { CallsOnThis } from './calls-on-this.ts';
import { classAround } from '../_kit/class-around.ts';

/**
 * What the calls on `this` give a parameter of `_run(command)`, when they are all that the file says of the method: by
 * its name, nobody else calls it.
 */
export function givenToOwnMethod(
  name: Node,
  calls: () => CallsOnThis,
  { text }: TypeScriptFile,
): Known | undefined {
  const binding = referenceOf(name)?.binding;
  const [parameter] = binding?.kind === 'param' ? binding.declarations : [];
  const owner = parameter && parentOf(parameter);
  if (binding === undefined || parameter === undefined || owner?.type !== 'ClassMethod') return undefined;
  const method = keyName(owner) ?? '';
  if (keyOf(parameter) !== 'params' || !/^_\w+$/.test(method)) return undefined;
  if (isReassigned(binding) || isChecked(binding)) return undefined;
  const home = classAround(owner);
  const own = (calls().get(method) ?? []).filter(({ callee }) => classAround(callee) === home);
  if (own.length === 0 || text.split(method).length - 1 > own.length + 1) return undefined;
  if (own.some((call) => call.arguments.some(({ type }) => type === 'SpreadElement'))) return undefined;
  const index = owner.params.findIndex((one) => one === parameter);
  return { key: parameter, values: own.flatMap((call) => call.arguments[index] ?? []) };
}
