import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { NilUse } from './use-nodes.ts';

/** `x != nil || x.Empty()`: its method is asked of nil alone. Whether it bears that or not, the question was meant the other way round. */
export interface TurnedJoin {
  readonly use: NilUse;
  /** `x != nil` */
  readonly test: GoNode;
}

export function* turnedJoins(tree: GoTree): Generator<TurnedJoin> {
  for (const nil of tree.nodesOf('nil')) {
    const test = nil.parent;
    if (test?.kind !== 'binary_expression' || nil.field !== 'right') continue;
    const value = childOf(test, 'left');
    const operator = childOf(test, 'operator')?.kind;
    if (!/^(?:identifier|selector_expression)$/.test(value?.kind ?? '') || value === undefined) continue;
    const join = operator === '==' ? '&&' : operator === '!=' ? '||' : undefined;
    const after = join === undefined ? undefined : nextOf(test, join);
    const use = after === undefined ? undefined : firstCallOn(value, after, tree);
    if (use !== undefined) yield { use, test };
  }
}

/** What is asked next where all that came before in the chain left it open: `x.a()` of `b && x == nil && x.a()`. */
function nextOf(test: GoNode, join: '&&' | '||'): GoNode | undefined {
  let node = test;
  for (const around of nodesAround(test)) {
    if (around.kind !== 'parenthesized_expression') {
      if (around.kind !== 'binary_expression' || kindIn(around, join) === undefined) return undefined;
      if (node.field === 'left') return childOf(around, 'right');
    }
    node = around;
  }
  return undefined;
}

/** The first that is said of it there is a call of a method. */
function firstCallOn(value: GoNode, where: GoNode, tree: GoTree): NilUse | undefined {
  const written = tree.textOf(value);
  const [root = ''] = written.split('.');
  const isRoot = (node: GoNode): boolean => tree.textOf(node) === root;
  const first = nodesWithin(tree.nodesOf('identifier'), where).find(isRoot);
  if (first === undefined) return undefined;
  for (const around of [first, ...nodesAround(first)]) {
    if (around === where || isFunction(around)) return undefined;
    const { parent } = around;
    if (around.field !== 'operand' || parent?.kind !== 'selector_expression') return undefined;
    if (tree.textOf(around) === written) return calledAt(parent, around);
  }
  return undefined;
}

function calledAt(method: GoNode, value: GoNode): NilUse | undefined {
  const call = method.field === 'function' ? method.parent : undefined;
  return call?.kind === 'call_expression' ? { node: call, value } : undefined;
}
