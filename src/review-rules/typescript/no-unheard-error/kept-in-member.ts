import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `this.socket`, when that is where the value goes. */
export function memberKeeping(value: Node): Node | undefined {
  const around = parentOf(value);
  if (around?.type !== 'AssignmentExpression' || around.operator !== '=') return undefined;
  const target = unwrap(around.left);
  const isOwn = target.type === 'MemberExpression' && unwrap(target.object).type === 'ThisExpression';
  return isOwn && parentOf(around)?.type === 'ExpressionStatement' && propertyName(target) !== undefined
    ? target
    : undefined;
}

/** Every place of the file that reads a member of that name, whoever it belongs to; undefined: it may be read otherwise. */
export function readsOfMember(member: Node, tree: TypeScriptTree): readonly Node[] | undefined {
  const name = propertyName(member);
  const reads: Node[] = [];
  for (const kind of ['MemberExpression', 'OptionalMemberExpression'] as const)
    for (const one of tree.nodesOf(kind)) {
      const isOfThis = unwrap(one.object).type === 'ThisExpression';
      if (propertyName(one) === undefined && isOfThis && one.computed) return undefined;
      if (propertyName(one) === name && !isTarget(one)) reads.push(one);
    }
  for (const pattern of tree.nodesOf('ObjectPattern'))
    if (pattern.properties.some((one) => one.type === 'ObjectProperty' && isKeyNamed(one.key, name)))
      return undefined;
  return reads;
}

function isKeyNamed(key: Node, name: string | undefined): boolean {
  return key.type === 'Identifier' && key.name === name;
}

function isTarget(member: Node): boolean {
  return parentOf(member)?.type === 'AssignmentExpression' && keyOf(member) === 'left';
}

/** `this.socket.on('close', …)`: who listens here listens to all that matters to it. */
export function isListenedTo(read: Node): boolean {
  const method = parentOf(read);
  const call = method && parentOf(method);
  if (method === undefined || call === undefined || !isCall(call) || keyOf(method) !== 'callee') return false;
  return /^(?:on|once|addListener)$/.test(propertyName(method) ?? '');
}
