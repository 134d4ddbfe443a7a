import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { isFunction } from '../_kit/functions.ts';
import { isTypeOf } from '../_kit/is-type-of.ts';
import type { Variables } from '../_kit/variables.ts';
import type { Misuse } from './misuse.ts';

/** Parameters that are a WaitGroup and not the address of one, and WaitGroups that are given to functions of other files. */
export function* findCopies(tree: GoTree, variables: Variables): Generator<Misuse> {
  const copying = new Set<string>();
  for (const parameter of tree.nodesOf('parameter_declaration')) {
    const owner = parameter.parent?.parent;
    const type = childOf(parameter, 'type');
    if (type === undefined || owner === undefined || !isFunction(owner) || !isGroup(type, tree)) continue;
    if (parameter.parent?.field !== 'parameters') continue;
    const own = childOf(owner, 'name');
    if (own !== undefined) copying.add(tree.textOf(own));
    const name = childOf(parameter, 'name');
    yield { kind: 'copied', at: parameter, name: name === undefined ? '' : tree.textOf(name) };
  }
  for (const list of tree.nodesOf('argument_list')) yield* argumentsIn(list, tree, variables, copying);
}

function* argumentsIn(
  list: GoNode,
  tree: GoTree,
  variables: Variables,
  copying: ReadonlySet<string>,
): Generator<Misuse> {
  const call = list.parent;
  const name = call?.kind === 'call_expression' ? calledNameOf(call) : undefined;
  if (name === undefined || name.kind === 'func_literal' || copying.has(tree.textOf(name))) return;
  for (const argument of partsOf(list)) {
    if (argument.kind !== 'identifier') continue;
    const declaration = variables.declarationOf(argument)?.parent;
    if (declaration?.kind !== 'var_spec' || kindIn(declaration, '=') !== undefined) continue;
    const type = childOf(declaration, 'type');
    if (type !== undefined && isGroup(type, tree))
      yield { kind: 'copied', at: argument, name: tree.textOf(argument) };
  }
}

function isGroup(type: GoNode, tree: GoTree): boolean {
  return isTypeOf(type, tree, 'sync', 'WaitGroup');
}
