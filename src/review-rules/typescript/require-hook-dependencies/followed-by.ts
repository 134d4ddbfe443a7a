import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { isInside } from '../_kit/is-inside.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { declaratorOf } from './declarator-of.ts';
import type { DependentHook } from './dependency-list.ts';
import { partsOfKey } from './keyed-question.ts';
import type { Leaf } from './leaf.ts';
import type { RenderValues } from './render-values.ts';

/** A list that follows more is taken to follow everything. */
const mostParts = 500;

/** What a list of dependencies follows. */
export interface Followed {
  readonly leaves: ReadonlySet<Leaf>;
  readonly bindings: ReadonlySet<Binding>;
}

/**
 * Also by way of what is made of it. undefined: something in the list is new in each render, so that it holds nothing
 * back, or is not understood.
 */
export function followedBy({ list, isKey }: DependentHook, values: RenderValues): Followed | undefined {
  const leaves = new Set<Leaf>();
  const bindings = new Set<Binding>();
  const seen = new Set<Node>();
  const pending: Node[] = isKey ? [...partsOfKey(list)] : elementsOf(list);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    values.effort.left -= 1;
    if (seen.size > mostParts || values.effort.left < 0) return undefined;
    // The parts of what a key holds are in it already.
    if (isNewEachTime(node)) {
      if (isKey) continue;
      return undefined;
    }
    if (node.type !== 'Identifier') {
      pending.push(...partsOf(node));
      continue;
    }
    const binding = referenceOf(node)?.binding;
    if (binding === undefined) continue;
    if (values.isObjectOfProperties(binding) && keyOf(node) !== 'object') return undefined;
    bindings.add(binding);
    for (const leaf of values.leavesOf(node)) leaves.add(leaf);
    const given = givenTo(binding, values);
    const isMemberOfRest = given?.type === 'RestElement' && keyOf(node) === 'object';
    if (given !== undefined && !isMemberOfRest) pending.push(given);
  }
  return { leaves, bindings };
}

function isNewEachTime(node: Node): boolean {
  switch (node.type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'NewExpression':
    case 'JSXElement':
    case 'JSXFragment':
    case 'RestElement':
      return true;
    default:
      return isFunction(node);
  }
}

/** Of a hook with a list only the list: what its function reads changes nothing by itself. */
function partsOf(node: Node): readonly Node[] {
  const hook = isCall(node) ? hookOf(node.callee) : undefined;
  if (isCall(node) && hook?.isOfReact === true) {
    const [, list] = node.arguments;
    if (list?.type === 'ArrayExpression') return elementsOf(list);
    return /^use(?:Memo|Callback)$/.test(hook.name) ? node.arguments : namesIn(node);
  }
  const parts: Node[] = [];
  walkChildren(node, (child) => {
    // What a hook is given anew in each render it need not give back anew.
    if (!isCall(node) || !isNewEachTime(child)) parts.push(child);
  });
  return parts;
}

/** What state starts with: it is often kept in step with that. */
function namesIn(call: Node): readonly Node[] {
  const names: Node[] = [];
  const pending = [call];
  for (let seen = 0; seen < mostParts; seen++) {
    const node = pending.pop();
    if (node === undefined) break;
    if (node.type === 'Identifier' && keyOf(node) !== 'callee') names.push(node);
    if (isFunction(node)) continue;
    walkChildren(node, (child) => {
      pending.push(child);
    });
  }
  return names;
}

function elementsOf(list: NodeOf<'ArrayExpression'>): Node[] {
  return list.elements.filter((element) => element !== null);
}

function givenTo({ declarations: [declaration] }: Binding, values: RenderValues): Node | undefined {
  const { owner } = values;
  if (declaration === undefined || !isInside(declaration, owner)) return undefined;
  const around = parentOf(declaration);
  // `...rest` is a new object in each render, as a function is a new function.
  if (around?.type === 'RestElement' || (around?.type === 'FunctionDeclaration' && around !== owner))
    return around;
  const init = declaratorOf(declaration)?.init;
  const given = init == null ? undefined : unwrap(init);
  const binding = given && referenceOf(given)?.binding;
  // `const { a } = props`: the name itself tells what it is.
  return binding !== undefined && values.isObjectOfProperties(binding) ? undefined : given;
}
