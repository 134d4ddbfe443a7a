import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { referenceOf } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Executor } from './settlers.ts';

const over =
  /abort|call|cancel|clos|destroy|dispos|done|end|err|exit|fail|finish|handl|kill|mounted|once|pending|remain|count|left|reject|resolv|sent|settl|stop|timed/i;

/** Does the branch ask for what another part of the program notes, such as that all is over? */
export function isRemembered(branch: Node, executor: Executor, callback: FunctionNode): boolean {
  if (branch.type !== 'IfStatement') return false;
  return holds(branch.test, (part) => {
    if (part.type === 'MemberExpression') return over.test(nameOfCallee(part) ?? '');
    return isNote(part, executor, callback);
  });
}

/** `if (done) throw …`: whoever comes there has settled before. */
export function isAfterAll(branch: Node | undefined, executor: Executor, callback: FunctionNode): boolean {
  if (branch?.type !== 'IfStatement') return false;
  return over.test(nameOfCallee(branch.test) ?? '') && isNote(branch.test, executor, callback);
}

/** A name of the executor that is set again in it. */
function isNote(part: Node, executor: Executor, callback: FunctionNode): boolean {
  if (part.type !== 'Identifier') return false;
  const binding = referenceOf(part)?.binding;
  if (binding === undefined || isInside(binding.scope.node, callback)) return false;
  return binding.references.some(
    ({ identifier, access, isInitial }) =>
      access !== 'read' && !isInitial && isInside(identifier, executor.node),
  );
}
