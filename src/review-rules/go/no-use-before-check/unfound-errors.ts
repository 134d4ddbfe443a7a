import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { firstUse, leaves, statementsBehind, statementsIn } from './use-after-failure.ts';

/** A pointer that `errors.As` was to fill, and of which something is taken where it has found nothing. */
export interface UnfoundError {
  readonly use: GoNode;
  readonly value: string;
  /** `errors.As(err, &value)` */
  readonly as: GoNode;
}

export function* unfoundErrors(tree: GoTree): Generator<UnfoundError> {
  let known: ReadonlySet<string> | undefined;
  for (const check of tree.nodesOf('if_statement')) {
    const asked = askedBy(check, tree);
    if (asked === undefined) continue;
    const value = pointerIn(asked.as, tree);
    const type = value === undefined ? undefined : freshTypeOf(value, check, tree);
    if (value === undefined || type === undefined) continue;
    const safe = (known ??= typesMadeForNil(tree)).has(type) ? ofNil : ofNone;
    const result = { value, error: '', tree, safe };
    const use = firstUse(statementsWithout(check, asked.isTurned), result, 'conditions too');
    if (use !== undefined) yield { use, value, as: asked.as };
  }
}

/** Methods that error types make for nil, where they make any. */
const ofNil = /^/;
const ofNone = /^(?:Unwrap|Is|As|GoString)$/;

interface Asked {
  readonly as: GoNode;
  /** `!errors.As(…)` */
  readonly isTurned: boolean;
}

/** `errors.As(…)` alone, or `!errors.As(…)`, also behind `err != nil &&`. */
function askedBy(check: GoNode, tree: GoTree): Asked | undefined {
  const condition = withoutParentheses(childOf(check, 'condition'));
  const head = childOf(check, 'initializer');
  if (condition !== undefined && head !== undefined) return askedInHead(head, tree.textOf(condition), tree);
  if (condition === undefined || !tree.textOf(condition).includes('.As(')) return undefined;
  if (isAs(condition, tree)) return { as: condition, isTurned: false };
  const operands = condition.kind === 'binary_expression' ? operandsOf(condition, '&&') : [condition];
  for (const one of operands) {
    const inner = one.kind === 'unary_expression' ? childOf(one, 'operand') : undefined;
    if (inner !== undefined && kindIn(one, '!') !== undefined && isAs(inner, tree))
      return { as: inner, isTurned: true };
  }
  return undefined;
}

/** `if ok := errors.As(err, &value); !ok {` */
function askedInHead(head: GoNode, condition: string, tree: GoTree): Asked | undefined {
  const made = callWithResults(head, tree);
  const [name, ...others] = made?.names ?? [];
  if (made === undefined || name === undefined || others.length > 0 || !isAs(made.call, tree))
    return undefined;
  if (condition !== name && condition !== `!${name}`) return undefined;
  return { as: made.call, isTurned: condition !== name };
}

function isAs(node: GoNode, tree: GoTree): boolean {
  const callee = node.kind === 'call_expression' ? childOf(node, 'function') : undefined;
  return callee !== undefined && /^(?:\w+\.)?errors\.As$|^xerrors\.As$/.test(tree.textOf(callee));
}

function pointerIn(as: GoNode, tree: GoTree): string | undefined {
  const [, target] = argumentsOf(as);
  return target === undefined ? undefined : /^&(\w+)$/.exec(tree.textOf(target))?.[1];
}

/** Statements before the check that are looked through. */
const furthest = 6;

/** `T` of `var value *T` before the check, in the same list, where nothing else is said of it in between. */
function freshTypeOf(value: string, check: GoNode, tree: GoTree): string | undefined {
  let before = partBeside(check, -1);
  for (let count = 0; before !== undefined && count < furthest; count++) {
    const written = tree.textOf(before);
    if (before.kind === 'var_declaration') {
      const [spec, ...others] = partsOf(before);
      const [, type] = new RegExp(`^var ${value} +\\*([\\w.]+)$`).exec(written) ?? [];
      if (type !== undefined && spec !== undefined && others.length === 0) return type;
    }
    if (new RegExp(`\\b${value}\\b`).test(written)) return undefined;
    before = partBeside(before, -1);
  }
  return undefined;
}

/** Where nothing was found. */
function statementsWithout(check: GoNode, isTurned: boolean): readonly GoNode[] {
  const then = childOf(check, 'consequence');
  if (isTurned) return statementsIn(then);
  const otherwise = childOf(check, 'alternative');
  if (otherwise !== undefined) return otherwise.kind === 'block' ? statementsIn(otherwise) : [];
  return leaves(statementsIn(then)) ? statementsBehind(check) : [];
}

/** Types of the file that have a method which asks whether there is one. */
function typesMadeForNil(tree: GoTree): ReadonlySet<string> {
  return new Set(
    tree.nodesOf('method_declaration').flatMap((one) => {
      const receiver = receiverOf(one, tree);
      return receiver !== undefined && tree.textOf(one).includes(`${receiver.name} == nil`)
        ? receiver.type
        : [];
    }),
  );
}
