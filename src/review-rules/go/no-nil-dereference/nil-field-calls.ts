import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { NilUse } from './use-nodes.ts';

/** A function in a field that is called where it is known to be nil. To the flow it looks like a method. */
export interface NilFieldCall {
  readonly use: NilUse;
  /** `w.OnError == nil` */
  readonly test: GoNode;
}

/** What is compared with nil is no method. */
export function* nilFieldCalls(tree: GoTree): Generator<NilFieldCall> {
  for (const nil of tree.nodesOf('nil')) {
    const test = nil.parent;
    if (test?.kind !== 'binary_expression' || nil.field !== 'right') continue;
    const field = childOf(test, 'left');
    const operator = childOf(test, 'operator')?.kind;
    if (field?.kind !== 'selector_expression' || !/^[=!]=$/.test(operator ?? '')) continue;
    const where = whereNil(test, operator === '==');
    const use = where === undefined ? undefined : firstCall(where, tree.textOf(field), tree);
    if (use !== undefined) yield { use, test };
  }
}

/** The branch of `if x.f == nil`, the right of `x.f == nil && …` and of `x.f != nil || …`. */
function whereNil(test: GoNode, isEqual: boolean): GoNode | undefined {
  const { parent } = test;
  if (parent?.kind === 'parenthesized_expression') return whereNil(parent, isEqual);
  if (parent?.kind === 'binary_expression' && test.field === 'left')
    return kindIn(parent, isEqual ? '&&' : '||') === undefined ? undefined : childOf(parent, 'right');
  const isCondition = parent?.kind === 'if_statement' && test.field === 'condition';
  return isCondition ? childOf(parent, isEqual ? 'consequence' : 'alternative') : undefined;
}

/** The first that is said of it there is a call of it, which nothing decides about. */
function firstCall(where: GoNode, written: string, tree: GoTree): NilUse | undefined {
  const [root = ''] = written.split('.');
  for (const one of nodesWithin(tree.nodesOf('identifier'), where))
    if (tree.textOf(one) === root) {
      const value = nodesAround(one).find(
        ({ kind, parent }) => kind === 'selector_expression' && parent?.kind !== kind,
      );
      const call = value?.field === 'function' ? value.parent : undefined;
      if (value === undefined || tree.textOf(value) !== written) {
        // Something of it is given a value, or asked for, before.
        if (isGivenOrCalled(one)) return undefined;
        continue;
      }
      return call?.kind === 'call_expression' && isStraight(call, where) ? { node: call, value } : undefined;
    }
  return undefined;
}

/** `w.prepare()`, `w.other = f`, `fill(w)`: it may have one by then. */
function isGivenOrCalled(root: GoNode): boolean {
  for (const around of nodesAround(root)) {
    if (around.kind === 'call_expression' || around.field === 'left') return true;
    if (around.kind !== 'selector_expression') return false;
  }
  return false;
}

function isStraight(call: GoNode, where: GoNode): boolean {
  if (call === where) return true;
  for (const around of nodesAround(call)) {
    if (around === where) return true;
    if (isFunction(around) || (around.kind === 'block' && around.parent !== where)) return false;
    if (/^(?:go|defer|if|for)_statement$|_case$/.test(around.kind)) return false;
  }
  return partsOf(where).length === 0;
}
