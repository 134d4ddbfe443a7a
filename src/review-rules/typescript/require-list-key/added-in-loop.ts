import type { Confidence } from '../../../domain/finding.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isChild } from './is-rendered.ts';
import { outermostOf } from './outermost-of.ts';

/** Names with more uses are not followed. */
const mostUses = 50;

/** `for (…) rows.push(<li />)`, where `rows` begins empty and is shown as it is: how sure that is. */
export function addedInLoop(value: Node): Confidence | undefined {
  const push = parentOf(value);
  if (push === undefined || !isCall(push) || keyOf(value) !== 'arguments') return undefined;
  const { callee } = push;
  if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'push') return undefined;
  const binding = referenceOf(callee.object)?.binding;
  const [declaration] = binding?.declarations ?? [];
  const declarator = declaration && parentOf(declaration);
  if (binding === undefined || declarator?.type !== 'VariableDeclarator' || !isEmptyList(declarator))
    return undefined;
  if (!isRepeated(push, declarator) || binding.references.length > mostUses) return undefined;
  const reads = binding.references.filter(({ access }) => access === 'read');
  const uses = reads.map(({ identifier }) => identifier).filter((one) => !isLookedAt(one));
  return uses.length > 0 && uses.every((one) => isChild(outermostOf(one))) ? 'likely' : undefined;
}

function isEmptyList({ init }: NodeOf<'VariableDeclarator'>): boolean {
  return init?.type === 'ArrayExpression' && init.elements.length === 0;
}

/** In a loop, or for each of a list, below where the list is declared. */
function isRepeated(push: Node, declarator: Node): boolean {
  const owner = [...ancestorsOf(declarator)].find((one) => isFunction(one) || one.type === 'Program');
  for (const around of ancestorsOf(push)) {
    if (around === owner) return false;
    if (/^(?:For|While|DoWhile)\w*Statement$/.test(around.type)) return true;
    if (!isFunction(around)) continue;
    const call = parentOf(around);
    return call !== undefined && isCall(call) && propertyName(call.callee) === 'forEach';
  }
  return false;
}

/** `rows.push(…)`, `rows.length` */
function isLookedAt(identifier: Node): boolean {
  const member = parentOf(identifier);
  return (
    member !== undefined &&
    keyOf(identifier) === 'object' &&
    /^(?:push|length)$/.test(propertyName(member) ?? '')
  );
}
