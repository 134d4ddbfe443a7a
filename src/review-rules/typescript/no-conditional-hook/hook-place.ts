import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isHookName } from '../_kit/react/is-hook-name.ts';
import type { RenderChanges } from '../_kit/react/render-changes.ts';
import { callsTheSameHooks } from './same-in-both-arms.ts';

/** What stands between a hook and the function that it belongs to, and decides whether or how often it is called. */
export interface Hindrance {
  readonly kind: 'condition' | 'loop' | 'throwing';
  /** One is told once, at the first hook in it. */
  readonly node: Node;
  /** What decides. */
  readonly by: Node;
}

/** The nearest thing around a node, inside its function, whose outcome may differ between renders. */
export function hindranceOf(node: Node, owner: FunctionNode, changes: RenderChanges): Hindrance | undefined {
  let found: Hindrance | undefined;
  let [below, at] = [node, node];
  for (let around = parentOf(at); around !== undefined && at !== owner; around = parentOf(at)) {
    const here = hindranceBy(around, at, below);
    if (here !== undefined) {
      const isChanging = here.kind === 'throwing' || changes.mayChange(here.by);
      // A loop whose rounds are always the same ones: the same hooks in the same order.
      if (here.kind === 'loop' && !isChanging) return found;
      if (isChanging) found ??= here;
    }
    [below, at] = [at, around];
  }
  return found;
}

/** @param below The child of `at` on the way to the hook. */
function hindranceBy(around: Node, at: Node, below: Node): Hindrance | undefined {
  const key = keyOf(at);
  switch (around.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return key === 'test' || callsTheSameHooks(around)
        ? undefined
        : { kind: 'condition', node: around, by: around.test };
    case 'LogicalExpression':
      return key === 'right' ? { kind: 'condition', node: around, by: around.left } : undefined;
    case 'SwitchCase': {
      const whole = parentOf(around);
      if (key !== 'consequent' || whole?.type !== 'SwitchStatement') return undefined;
      return { kind: 'condition', node: whole, by: whole.discriminant };
    }
    case 'ForInStatement':
    case 'ForOfStatement':
      return key === 'body' ? { kind: 'loop', node: around, by: around.right } : undefined;
    case 'ForStatement':
      return key === 'init' ? undefined : { kind: 'loop', node: around, by: limitOf(around.test) ?? around };
    case 'WhileStatement':
    case 'DoWhileStatement':
      return { kind: 'loop', node: around, by: around.test };
    case 'TryStatement':
      return key === 'block' && isSkippedByFailure(around, below)
        ? { kind: 'throwing', node: around, by: around }
        : undefined;
    default:
      return undefined;
  }
}

/** `list.length` of `i < list.length`: the variable that counts is another in each round. */
function limitOf(test: Node | null | undefined): Node | undefined {
  if (test?.type !== 'BinaryExpression') return test ?? undefined;
  return test.left.type === 'Identifier' ? test.right : test;
}

/** Statements of a block further from its start are not looked at. */
const mostStatements = 50;

/** Something before the statement may throw, and the handler goes on without it. */
function isSkippedByFailure({ block, handler }: NodeOf<'TryStatement'>, statement: Node): boolean {
  if (handler == null || handler.body.body.some(({ type }) => type === 'ThrowStatement')) return false;
  const { start } = rangeOf(statement);
  const first = block.body.slice(0, mostStatements).find(callsSomething);
  return first !== undefined && rangeOf(first).start < start;
}

function callsSomething(node: Node): boolean {
  if (isFunction(node)) return false;
  if (isCall(node) && !isHookName(nameOfCallee(node.callee) ?? '')) return true;
  let found = false;
  walkChildren(node, (child) => {
    found ||= callsSomething(child);
  });
  return found;
}
