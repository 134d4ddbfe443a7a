import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { asksFor, callWithResults } from '../_kit/error-checks.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { isFunction } from '../_kit/functions.ts';
import { givingBefore } from '../_kit/giving-statement.ts';

/**
 * Is it known not to be nil, so that whoever asks for nil asks too much? `x, err := f()` with a way out right behind it where there
 * is an error: by convention there is an `x` then. Or it is the address of something: `x := &T{}`.
 */
export function isVouchedFor(value: GoNode, tree: GoTree): boolean {
  const root = value.kind === 'selector_expression' ? undefined : value;
  if (root?.kind !== 'identifier') return false;
  const given = givenBefore(root, tree.textOf(root), tree);
  if (given?.kind !== 'short_var_declaration') return false;
  const [source, ...others] = partsOf(childOf(given, 'right') ?? given);
  if (source?.kind === 'unary_expression') return others.length === 0 && tree.textOf(source).startsWith('&');
  const results = callWithResults(given, tree)?.names ?? [];
  const error = results.at(-1);
  if (error === undefined || results.length < 2 || !isErrorName(error)) return false;
  const check = partBeside(given, 1);
  if (check?.kind !== 'if_statement' || childOf(check, 'initializer') !== undefined) return false;
  const body = childOf(check, 'consequence');
  const leaves =
    body !== undefined && /\b(?:return|continue|break|panic|Fatal\w*|Exit)\b/.test(tree.textOf(body));
  return leaves && asksFor(error, childOf(check, 'condition'), tree);
}

/** The nearest statement before it that gives the name a value, in the lists around it. */
function givenBefore(use: GoNode, name: string, tree: GoTree): GoNode | undefined {
  let inner = use;
  for (const around of nodesAround(use)) {
    if (isFunction(around)) return undefined;
    const given = around.kind === 'statement_list' ? givingBefore(inner, name, tree) : undefined;
    if (given !== undefined) return given;
    inner = around;
  }
  return undefined;
}
