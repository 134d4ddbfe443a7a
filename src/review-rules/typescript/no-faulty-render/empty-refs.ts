import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** `field.current.focus()` while the component is drawn: the first time there is no element yet. */
export interface EmptyRef {
  readonly kind: 'empty-ref';
  readonly read: Node;
}

export function* emptyRefsIn({ tree }: TypeScriptFile): Generator<EmptyRef, void> {
  if (!tree.words.has('useRef')) return;
  for (const member of tree.nodesOf('MemberExpression'))
    if (propertyName(member) === 'current' && isOpened(member) && isEmptyWhenDrawn(member))
      yield { kind: 'empty-ref', read: member };
}

function isOpened(member: Node): boolean {
  let at = member;
  let around = parentOf(at);
  while (around !== undefined && unwrap(around) === member) {
    at = around;
    around = parentOf(at);
  }
  return around?.type === 'MemberExpression' && keyOf(at) === 'object';
}

function isEmptyWhenDrawn(member: NodeOf<'MemberExpression'>): boolean {
  const name = unwrap(member.object);
  const binding = referenceOf(name)?.binding;
  const made = writtenValue(name);
  if (binding === undefined || !isCall(made) || hookOf(made.callee)?.name !== 'useRef') return false;
  const [first] = made.arguments;
  if (first !== undefined && first.type !== 'NullLiteral') return false;
  const owner = enclosingFunction(member);
  if (owner === undefined || enclosingFunction(made) !== owner || !isComponentOrHook(owner)) return false;
  if (isBehindQuestion(member, owner)) return false;
  return !binding.references.some(({ identifier }) => isFilled(identifier));
}

/** `if (field.current) …`, `field.current && …`, and whatever else may be so only later. */
function isBehindQuestion(member: Node, owner: Node): boolean {
  for (const around of ancestorsOf(member)) {
    if (around === owner) break;
    if (/^(?:If|Try|Switch|For\w*|While)Statement$|^(?:Conditional|Logical)Expression$/.test(around.type))
      return true;
  }
  const body = 'body' in owner ? (owner.body as Node) : owner;
  if (body.type !== 'BlockStatement') return false;
  const before = body.body.filter((one) => (one.end ?? 0) <= (member.start ?? 0));
  return before.some(
    (one) => one.type === 'IfStatement' && holds(one, ({ type }) => type === 'ReturnStatement'),
  );
}

/** `field.current = …` */
function isFilled(name: Node): boolean {
  const member = parentOf(name);
  const around = member && parentOf(member);
  return (
    member?.type === 'MemberExpression' &&
    ((around?.type === 'AssignmentExpression' && keyOf(member) === 'left') ||
      around?.type === 'UpdateExpression')
  );
}
