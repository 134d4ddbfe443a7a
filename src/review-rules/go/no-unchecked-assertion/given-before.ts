import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { FunctionFacts } from './function-facts.ts';

/** `out := Result{Details: &Peers{}}`: what is decoded into `out` goes into the value that `out.Details` has, and keeps its type. */
export function isGivenBefore(value: GoNode, { givenBy }: FunctionFacts, tree: GoTree): boolean {
  if (value.kind !== 'selector_expression') return false;
  const [owner, field] = [childOf(value, 'operand'), childOf(value, 'field')];
  if (owner?.kind !== 'identifier' || field === undefined) return false;
  const given = givenBy.get(tree.textOf(owner));
  const literal = given?.kind === 'unary_expression' ? childOf(given, 'operand') : given;
  const body = literal?.kind === 'composite_literal' ? childOf(literal, 'body') : undefined;
  if (body === undefined) return false;
  return partsOf(body).some((element) => {
    const key = kindIn(element, 'literal_element');
    return element.kind === 'keyed_element' && key !== undefined && tree.textOf(key) === tree.textOf(field);
  });
}
