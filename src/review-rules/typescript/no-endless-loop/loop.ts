import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isWrittenInClosure } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';

export type Loop = NodeOf<'WhileStatement' | 'DoWhileStatement' | 'ForStatement'>;

/** Does nothing in the loop leave it, or let others do something meanwhile? */
export function staysInside({ body }: Loop): boolean {
  if (exitsOf(body).some(({ by }) => by.type !== 'ContinueStatement' || by.label != null)) return false;
  let isLeft = false;
  const visit = (node: Node): void => {
    if (isLeft || isFunction(node)) return;
    isLeft = node.type === 'AwaitExpression' || node.type === 'YieldExpression' || isExitCall(node);
    walkChildren(node, visit);
  };
  visit(body);
  return !isLeft;
}

/** Is the name given another value while the loop runs, as far as can be seen? */
export function mayBeWritten(binding: Binding, loop: Loop): boolean {
  if (binding.kind === 'const') return false;
  if (binding.kind !== 'let' && binding.kind !== 'var' && binding.kind !== 'param') return true;
  if (binding.exported || isWrittenInClosure(binding)) return true;
  return binding.references.some(
    ({ access, identifier, isInitial }) => access !== 'read' && !isInitial && isInLoop(identifier, loop),
  );
}

/** May what a name stands for change while the loop runs: by a use of it, or by anything that is called? */
export function mayChangeInside(binding: Binding, loop: Loop): boolean {
  const isUsed = binding.references.some(
    ({ identifier }) =>
      isInLoop(identifier, loop) && !isInTest(identifier, loop) && !isElementRead(identifier),
  );
  return isUsed || callsAnything(loop);
}

/** `list[i]`, not `list[i] = x` and not `list[i](…)`. */
function isElementRead(identifier: Node): boolean {
  const member = parentOf(identifier);
  if (member?.type !== 'MemberExpression' || keyOf(identifier) !== 'object' || !member.computed) return false;
  return keyOf(member) !== 'left' && keyOf(member) !== 'callee' && keyOf(member) !== 'argument';
}

function callsAnything({ body }: Loop): boolean {
  let calls = false;
  const visit = (node: Node): void => {
    calls ||= isCall(node) || node.type === 'NewExpression' || node.type === 'TaggedTemplateExpression';
    if (!calls) walkChildren(node, visit);
  };
  visit(body);
  return calls;
}

function isInLoop(node: Node, loop: Loop): boolean {
  const { start } = rangeOf(node);
  const init = loop.type === 'ForStatement' && loop.init != null ? rangeOf(loop.init) : undefined;
  if (init !== undefined && start >= init.start && start < init.end) return false;
  const { start: from, end } = rangeOf(loop);
  return start >= from && start < end;
}

function isInTest(node: Node, { test }: Loop): boolean {
  if (test == null) return false;
  const { start } = rangeOf(node);
  return start >= rangeOf(test).start && start < rangeOf(test).end;
}
