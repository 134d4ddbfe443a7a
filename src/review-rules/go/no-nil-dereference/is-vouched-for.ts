import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { asksFor, callWithResults } from '../_kit/error-checks.ts';
import type { CallWithResults } from '../_kit/error-checks.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isFunction } from '../_kit/functions.ts';
import { givingBefore } from '../_kit/giving-statement.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/**
 * Is it known not to be nil, so that whoever asks for nil asks too much? `x, err := f()` with a way out right behind it where there
 * is an error: by convention there is an `x` then; so too where whoever was given to `f` is asked. Or it is the address of something: `x := &T{}`.
 */
export function isVouchedFor(value: GoNode, tree: GoTree): boolean {
  const root = value.kind === 'selector_expression' ? undefined : value;
  if (root?.kind !== 'identifier') return false;
  const given = givenBefore(root, tree.textOf(root), tree);
  if (given?.kind !== 'short_var_declaration') return false;
  const [source, ...others] = partsOf(childOf(given, 'right') ?? given);
  if (source?.kind === 'unary_expression') return others.length === 0 && tree.textOf(source).startsWith('&');
  const call = callWithResults(given, tree);
  if (call === undefined) return false;
  let check = partBeside(given, 1);
  for (let count = 0; count < furthest && check !== undefined; count++) {
    if (isWayOut(check, call, tree)) return true;
    if (new RegExp(`\\b${tree.textOf(root)}\\b`).test(tree.textOf(check))) return false;
    check = partBeside(check, 1);
  }
  return false;
}

/** Statements until the look at the error. */
const furthest = 4;

function isWayOut(check: GoNode, call: CallWithResults, tree: GoTree): boolean {
  if (check.kind !== 'if_statement') return false;
  const body = childOf(check, 'consequence');
  const leaves =
    body !== undefined && /\b(?:return|continue|break|panic|Fatal\w*|Exit)\b/.test(tree.textOf(body));
  if (!leaves || childOf(check, 'initializer') !== undefined) return false;
  return isAskedOf(call, withoutParentheses(childOf(check, 'condition')), tree);
}

/** The error beside the value, or one who took part in the call: `if ctx.Written() {` behind `x := load(ctx, name)`. */
function isAskedOf({ names, call }: CallWithResults, condition: GoNode | undefined, tree: GoTree): boolean {
  const error = names.at(-1);
  if (names.length > 1 && error !== undefined && isErrorName(error)) return asksFor(error, condition, tree);
  const callee = condition?.kind === 'call_expression' ? childOf(condition, 'function') : undefined;
  const asked = callee?.kind === 'selector_expression' ? childOf(callee, 'operand') : undefined;
  if (names.length > 1 || asked?.kind !== 'identifier') return false;
  return argumentsOf(call).some((one) => tree.textOf(one) === tree.textOf(asked));
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
