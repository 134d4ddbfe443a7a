import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { MemberUses } from './member-uses.ts';

/** `this.m` is kept as a function, and called by itself later. */
export interface KeptUnbound {
  /** `beside`: the functions kept beside it are bound; `name`: it is called by that. */
  readonly kind: 'beside' | 'name';
  readonly name: string;
}

/** Longer lists are not compared. */
const mostBeside = 100;
const mostUses = 100;

export function keptUnbound(member: Node, usesOf: () => MemberUses): KeptUnbound | undefined {
  const around = parentOf(member);
  const key = keyOf(member);
  if (around?.type === 'VariableDeclarator' && key === 'init') return calledByName(around.id);
  if (around?.type === 'ObjectProperty' && key === 'value') return besideInObject(around);
  if (around?.type !== 'AssignmentExpression' || key !== 'right' || around.operator !== '=') return undefined;
  const name = isOfThis(around.left) ? propertyName(around.left) : undefined;
  // Under its own name it stays a method.
  if (name === undefined || name === propertyName(member)) return undefined;
  // One way or the other to do it.
  if (usesOf().called.has(name)) return undefined;
  return usesOf().handedOn.has(name) || isBoundBeside(around) ? { kind: 'beside', name } : undefined;
}

/** `this.onEnd = this.onEnd;` beside `this.onData = this.onData.bind(this);` */
export function bindsNothing(member: Node): boolean {
  const around = parentOf(member);
  if (around?.type !== 'AssignmentExpression' || keyOf(member) !== 'right') return false;
  const isItself = isOfThis(around.left) && propertyName(around.left) === propertyName(member);
  return isItself && around.operator === '=' && isBoundBeside(around);
}

/** `const send = this.send; … send(data);` */
function calledByName(id: Node): KeptUnbound | undefined {
  const binding = referenceOf(id)?.binding;
  if (id.type !== 'Identifier' || binding === undefined || binding.isReassigned) return undefined;
  const { references } = binding;
  if (references.length > mostUses) return undefined;
  const uses = references.filter(({ access }) => access === 'read').map(({ identifier }) => identifier);
  const areCalls = uses.every((use) => keyOf(use) === 'callee' && isCall(parentOf(use) ?? use));
  return uses.length > 0 && areCalls ? { kind: 'name', name: id.name } : undefined;
}

/** `{ create: this.create.bind(this), destroy: this.destroy }` */
function besideInObject(property: Node): KeptUnbound | undefined {
  const object = parentOf(property);
  if (object?.type !== 'ObjectExpression' || object.properties.length > mostBeside) return undefined;
  const isBeside = object.properties.some((one) => one.type === 'ObjectProperty' && isBound(one.value));
  return isBeside ? { kind: 'beside', name: '' } : undefined;
}

/** `this.onData = this.read.bind(this);` in the same list of statements. */
function isBoundBeside(assignment: Node): boolean {
  const statement = parentOf(assignment);
  const block = statement && parentOf(statement);
  if (block?.type !== 'BlockStatement' || block.body.length > mostBeside) return false;
  return block.body.some((one) => {
    const kept = one.type === 'ExpressionStatement' ? one.expression : one;
    return kept.type === 'AssignmentExpression' && isOfThis(kept.left) && isBound(kept.right);
  });
}

/** `this.m.bind(this)` */
function isBound(value: Node): boolean {
  const call = unwrap(value);
  if (!isCall(call) || call.arguments[0]?.type !== 'ThisExpression') return false;
  const callee = unwrap(call.callee);
  return propertyName(callee) === 'bind' && 'object' in callee && isOfThis(unwrap(callee.object as Node));
}

function isOfThis(node: Node): boolean {
  return node.type === 'MemberExpression' && unwrap(node.object).type === 'ThisExpression';
}
