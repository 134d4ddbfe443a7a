import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/** A value that is made once, and given to all who come later. */
export interface ValueOfSchema {
  readonly manner: 'schema';
  readonly at: NodeOf<'CallExpression' | 'NewExpression'>;
}

const makers = ['now', 'uuid', 'uuidv4', 'uuidv7', 'v4', 'randomUUID', 'nanoid', 'ulid', 'cuid', 'createId'];

/** What the calls are called that give another value each time. */
export const makingNames: readonly string[] = makers;

/** `{ type: Date, default: Date.now() }` of a schema, `z.date().default(new Date())` of a module. */
export function valueOfSchema(at: NodeOf<'CallExpression' | 'NewExpression'>): ValueOfSchema | undefined {
  if (at.arguments.length > 0 || !isMade(at)) return undefined;
  const around = parentOf(at);
  const isDefault =
    around?.type === 'ObjectProperty'
      ? keyOf(at) === 'value' && isOfSchema(around)
      : around?.type === 'CallExpression' && keyOf(at) === 'arguments' && isDefaultOfModule(around);
  return isDefault ? { manner: 'schema', at } : undefined;
}

function isMade({ type, callee }: NodeOf<'CallExpression' | 'NewExpression'>): boolean {
  if (type === 'NewExpression') return isUndeclared(callee, 'Date');
  const name = nameOfCallee(callee) ?? '';
  if (name !== 'now') return makers.includes(name);
  const member = unwrap(callee);
  return member.type === 'MemberExpression' && isUndeclared(member.object, 'Date');
}

/** `new Schema({ … })`, `sequelize.define('user', { … })`, `User.init({ … })`, `@Prop({ … })`, `@Column({ … })` */
function isOfSchema(property: NodeOf<'ObjectProperty'>): boolean {
  if (!/^default(?:Value)?$/.test(keyName(property) ?? '')) return false;
  let at: Node | undefined = parentOf(property);
  while (at !== undefined && /^(?:Object(?:Expression|Property)|ArrayExpression)$/.test(at.type))
    at = parentOf(at);
  if (at?.type === 'NewExpression') return (nameOfCallee(at.callee) ?? '').endsWith('Schema');
  if (at?.type !== 'CallExpression') return false;
  const name = nameOfCallee(at.callee) ?? '';
  if (parentOf(at)?.type === 'Decorator') return /^(?:Prop|Column|Property)$/.test(name);
  return at.callee.type === 'MemberExpression' && /^(?:define|init)$/.test(name) && at.arguments.length > 1;
}

/** `z.string().default(nanoid())` outside of all functions. */
function isDefaultOfModule({ callee, arguments: given }: NodeOf<'CallExpression'>): boolean {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || propertyName(member) !== 'default' || given.length !== 1)
    return false;
  return unwrap(member.object).type === 'CallExpression' && enclosingFunction(member) === undefined;
}
