import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';

/** Of a function that is called more often, only the first calls are looked at. */
const mostCalls = 12;

/**
 * The other parameter of a function whose keys one of its parameters gets: `source` for `key` of
 * `assign(target, source, key)`, where a call gives `from` and a key of it.
 * @param ownerOf What a value is a key of, or a list of keys.
 */
export function givenAs(
  { kind, declarations: [name], scope }: Binding,
  ownerOf: (given: Node) => Binding | undefined,
): Binding | undefined {
  const owner = scope.node;
  if (kind !== 'param' || name === undefined || !isFunction(owner)) return undefined;
  const index = owner.params.findIndex((one) => one === name);
  const called = index === -1 ? undefined : bindingOfFunction(owner);
  for (const { identifier } of called?.references.slice(0, mostCalls) ?? []) {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    const given = call?.type === 'CallExpression' ? call.arguments : [];
    const value = given[index];
    const source = value && ownerOf(value);
    const at =
      source === undefined ? -1 : given.findIndex((one) => referenceOf(unwrap(one))?.binding === source);
    const parameter = at === -1 ? undefined : owner.params[at];
    if (parameter?.type === 'Identifier') return lookUp(scope, parameter.name);
  }
  return undefined;
}
