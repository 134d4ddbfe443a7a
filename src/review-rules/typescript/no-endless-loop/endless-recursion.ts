import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { comesBack } from '../_kit/comes-back.ts';
import { indexFrom } from '../_kit/index-from.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { runsWhole } from '../_kit/runs-whole.ts';
import { isPlain } from '../_kit/statements-between.ts';

/** `return n * factorial(n - 1);` and nothing before it that ends there: each call calls itself again. One that waits in between may be meant to go on. */
export interface EndlessRecursion {
  readonly recursion: Node;
}

/** A function with more uses is not looked at. */
const mostUses = 50;

export function* endlessRecursions(tree: TypeScriptTree): Generator<EndlessRecursion> {
  for (const kind of ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'] as const)
    for (const owner of tree.nodesOf(kind)) {
      const binding = owner.generator === true || owner.async === true ? undefined : bindingOf(owner);
      const recursion = binding && callIn(owner, binding);
      if (recursion !== undefined) yield { recursion };
    }
}

/** The name by which it can be called from inside, and which nothing else is given to. */
function bindingOf(owner: FunctionNode): Binding | undefined {
  const binding = bindingOfFunction(owner);
  if (binding === undefined || binding.isReassigned || binding.declarations.length !== 1) return undefined;
  return binding.references.length <= mostUses ? binding : undefined;
}

/** A call that every call of the function comes to. */
function callIn(owner: FunctionNode, { references }: Binding): Node | undefined {
  for (const { identifier } of references) {
    const call = parentOf(identifier);
    if (call?.type === 'CallExpression' && call.callee === identifier && isReached(call, owner)) return call;
  }
  return undefined;
}

function isReached(call: Node, owner: FunctionNode): boolean {
  const { body } = owner;
  let inner = call;
  for (const at of ancestorsOf(call)) {
    if (at === owner) return inner === body;
    if (at === body && at.type === 'BlockStatement')
      return at.body
        .slice(0, indexFrom(at.body, rangeOf(inner).start))
        .every((one) => isPlain(one) && comesBack(one));
    if (isFunction(at) || !runsWhole(at, inner)) return false;
    inner = at;
  }
  return false;
}
