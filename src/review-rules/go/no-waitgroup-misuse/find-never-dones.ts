import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isTypeOf } from '../_kit/is-type-of.ts';
import type { Variables } from '../_kit/variables.ts';
import type { Misuse } from './misuse.ts';

/** A WaitGroup of a function that is added to and waited for, and that nothing else is done with. */
export function* findNeverDones(tree: GoTree, variables: Variables): Generator<Misuse> {
  const mentions = new Map<GoNode, GoNode[]>();
  for (const spec of tree.nodesOf('var_spec')) {
    const [type, name] = [childOf(spec, 'type'), childOf(spec, 'name')];
    const isGroup = type !== undefined && isTypeOf(type, tree, 'sync', 'WaitGroup');
    if (isGroup && name !== undefined && declarationAround(spec) !== undefined) mentions.set(name, []);
  }
  if (mentions.size === 0) return;
  const names = new Set([...mentions.keys()].map((name) => tree.textOf(name)));
  for (const identifier of tree.nodesOf('identifier')) {
    if (!names.has(tree.textOf(identifier))) continue;
    const declared = variables.declarationOf(identifier);
    if (declared !== undefined && declared !== identifier) mentions.get(declared)?.push(identifier);
  }
  for (const [name, all] of mentions) {
    const add = all.find((one) => calledOn(one, tree) === 'Add');
    const isWaited = all.some((one) => calledOn(one, tree) === 'Wait');
    if (add === undefined || !isWaited) continue;
    if (all.some((one) => isCountedDown(one, tree))) continue;
    if (all.every((one) => /^(?:Add|Wait)$/.test(calledOn(one, tree))))
      yield { kind: 'never-done', at: add.parent?.parent ?? add, name: tree.textOf(name) };
  }
}

/** `wg.Add(-n)` */
function isCountedDown(identifier: GoNode, tree: GoTree): boolean {
  const call = identifier.parent?.parent;
  const list = call === undefined ? undefined : childOf(call, 'arguments');
  return list !== undefined && calledOn(identifier, tree) === 'Add' && tree.textOf(list).startsWith('(-');
}

/** `Add` of `wg.Add(1)`. */
function calledOn(identifier: GoNode, tree: GoTree): string {
  const selector = identifier.parent;
  if (selector?.kind !== 'selector_expression' || selector.parent?.kind !== 'call_expression') return '';
  const field = childOf(selector, 'field');
  return field === undefined ? '' : tree.textOf(field);
}
