import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { Variables } from '../_kit/variables.ts';

/** What an assertion gave is read where it failed: there it is empty. */
export interface FailedAssertion {
  readonly read: GoNode;
  /** What the value was taken from. */
  readonly from: GoNode;
}

export const mayReadFailed = /\bif \w+, \w+ := [\w.]+\.\(/;

/** `if s, ok := v.(string); ok { … } else { log(s) }` */
export function* findFailedAssertions(tree: GoTree): Generator<FailedAssertion> {
  let known: Variables | undefined;
  for (const check of tree.nodesOf('if_statement')) {
    const [head, condition, otherwise] = ['initializer', 'condition', 'alternative'].map((part) =>
      childOf(check, part),
    );
    if (head?.kind !== 'short_var_declaration' || condition === undefined || otherwise === undefined)
      continue;
    const [value, ok] = partsOf(childOf(head, 'left') ?? head);
    const [taken] = partsOf(childOf(head, 'right') ?? head);
    if (taken?.kind !== 'type_assertion_expression' || value?.kind !== 'identifier' || ok === undefined)
      continue;
    if (tree.textOf(withoutParentheses(condition) ?? condition) !== tree.textOf(ok)) continue;
    const [name, from] = [tree.textOf(value), childOf(taken, 'operand')];
    if (name === '_' || from?.kind !== 'identifier') continue;
    known ??= new Variables(tree);
    const read = firstRead(name, value, otherwise, tree, known);
    // What panics there is told by the rule for results that are used before the check.
    const isOfPointer = childOf(taken, 'type')?.kind === 'pointer_type';
    if (read !== undefined && !(isOfPointer && read.field === 'operand')) yield { read, from };
  }
}

/** Undefined: nobody reads it there, or it gets another value. */
function firstRead(
  name: string,
  value: GoNode,
  otherwise: GoNode,
  tree: GoTree,
  variables: Variables,
): GoNode | undefined {
  if (otherwise.end - otherwise.start > 5_000) return undefined;
  for (const one of nodesWithin(tree.nodesOf('identifier'), otherwise)) {
    if (one.end > otherwise.end || tree.textOf(one) !== name || variables.declarationOf(one) !== value)
      continue;
    const list = one.parent?.kind === 'expression_list' ? one.parent : undefined;
    const isWritten = list?.field === 'left' || one.parent?.field === 'left' || isAddress(one);
    return isWritten || kindIn(one, ':=') !== undefined || isMeantEmpty(one, tree) ? undefined : one;
  }
  return undefined;
}

/** `return n, errors.New("…")` gives an empty one beside the error; `want %T, got %T` tells its type. */
function isMeantEmpty({ parent }: GoNode, tree: GoTree): boolean {
  if (parent?.kind === 'expression_list' && parent.parent?.kind === 'return_statement') {
    const last = partsOf(parent).at(-1);
    return partsOf(parent).length > 1 && last !== undefined && tree.textOf(last) !== 'nil';
  }
  return parent?.kind === 'argument_list' && /%T.*%T/.test(tree.textOf(parent));
}

function isAddress({ parent }: GoNode): boolean {
  return parent?.kind === 'unary_expression' && kindIn(parent, '&') !== undefined;
}
