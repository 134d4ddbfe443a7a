import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Reference } from '../../../languages/typescript/scope.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import type { Exit } from '../_kit/exits-of.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';

type Try = NodeOf<'TryStatement'>;

/** What a `finally` block that leaves by itself takes the place of. */
export type Overridden =
  /** Every error of the `try` block, for nothing catches it. */
  | { readonly kind: 'error' }
  | { readonly kind: 'rethrown'; readonly by: Node }
  | { readonly kind: 'result'; readonly by: Node }
  /** Only what the handler itself may do wrong. */
  | { readonly kind: 'mishap' };

export function overriddenBy({ block, handler }: Try): Overridden | undefined {
  const exits = exitsOf(block);
  const result = exits.find(({ by }) => isResult(by));
  if (handler == null) {
    if (result !== undefined) return { kind: 'result', by: result.by };
    return block.body.length > 0 ? { kind: 'error' } : undefined;
  }
  const ofHandler = exitsOf(handler.body);
  const rethrown = ofHandler.find(({ by }) => by.type === 'ThrowStatement');
  if (rethrown !== undefined) return { kind: 'rethrown', by: rethrown.by };
  const replaced = result ?? ofHandler.find(({ by }) => isResult(by));
  if (replaced !== undefined) return { kind: 'result', by: replaced.by };
  return holds(handler.body, mayFail) ? { kind: 'mishap' } : undefined;
}

/** `failed = true` and its like cannot. */
function mayFail({ type }: Node): boolean {
  return /^(?:(?:Optional)?(?:Call|Member)|New|Await|Yield|TaggedTemplate|Update|Binary)Expression$/.test(
    type,
  );
}

function isResult(exit: Exit['by']): boolean {
  return exit.type === 'ReturnStatement' && exit.argument != null;
}

/**
 * Does a condition ask for a variable that the `try` statement, or one around it, sets before `finally`? Then the block
 * knows how the attempt went: `if (failed) return fallback`.
 */
export function asksForOutcome(conditions: readonly Node[], statement: Try): boolean {
  if (conditions.length === 0) return false;
  const attempts = attemptsAround(statement);
  const isSetThere = ({ access, identifier }: Reference): boolean =>
    access !== 'read' && !isCounted(identifier) && attempts.some((attempt) => isInside(identifier, attempt));
  const isSetName = (node: Node): boolean => referenceOf(node)?.binding?.references.some(isSetThere) === true;
  return conditions.some((condition) => holds(condition, isSetName));
}

/** `rows += 1`, `rows++`: how far the attempt came does not say whether it failed. */
function isCounted(name: Node): boolean {
  const around = parentOf(name);
  if (around?.type === 'UpdateExpression') return true;
  return around?.type === 'AssignmentExpression' && /^[-+]=$/.test(around.operator);
}

/** The blocks and handlers that may have run when the `finally` block of a statement begins. */
function attemptsAround(statement: Try): readonly Node[] {
  const attempts: Node[] = [];
  for (const node of [statement, ...ancestorsOf(statement)]) {
    if (isFunction(node)) break;
    if (node.type === 'TryStatement')
      attempts.push(node.block, ...(node.handler == null ? [] : [node.handler]));
  }
  return attempts;
}
