import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `const members = rooms.get(name) || []; members.push(one);`: what was new is stored nowhere. */
export interface LostDefault {
  readonly kind: 'unread-collection';
  readonly manner: 'default';
  readonly on: NodeOf<'Identifier'>;
  /** What would have given it. */
  readonly from: Node;
}

const mostUses = 40;
const adding = /^(?:push|unshift|add|set)$/;
/** What tells of it, and keeps it nowhere. */
const telling =
  /^(?:length|size|includes|indexOf|has|get|find|findIndex|some|every|forEach|delete|splice|sort)$/;

export function lostDefault(
  { id, init }: NodeOf<'VariableDeclarator'>,
  file: TypeScriptFile,
): LostDefault | undefined {
  const choice = init == null ? undefined : unwrap(init);
  if (id.type !== 'Identifier' || choice?.type !== 'LogicalExpression' || choice.operator === '&&')
    return undefined;
  const from = unwrap(choice.left);
  const store = isNew(choice.right) ? storeOf(from) : undefined;
  const region = store && enclosingFunction(id);
  const binding = region && referenceOf(id)?.binding;
  if (store === undefined || region === undefined || binding === undefined || binding.isReassigned)
    return undefined;
  if (binding.references.length > mostUses || isStoredInto(store, region, file)) return undefined;
  const uses = binding.references.filter(({ isInitial }) => !isInitial).map(({ identifier }) => identifier);
  const isLost = uses.some(isAddedTo) && uses.every((use) => isAddedTo(use) || isTold(use));
  return isLost ? { kind: 'unread-collection', manner: 'default', on: id, from } : undefined;
}

/** `[]`, `{}`, `new Set()` */
function isNew(value: Node): boolean {
  const made = unwrap(value);
  return (
    made.type === 'ArrayExpression' ||
    made.type === 'ObjectExpression' ||
    (made.type === 'NewExpression' && /^(?:Map|Set|Array)$/.test(nameOf(made.callee)))
  );
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : '';
}

/** `rooms` of `rooms.get(name)` and `rooms[name]` */
function storeOf(from: Node): Node | undefined {
  if (from.type === 'MemberExpression') return from.computed ? from.object : undefined;
  if (from.type !== 'CallExpression' || from.callee.type !== 'MemberExpression') return undefined;
  const isGet = propertyName(from.callee) === 'get' && from.arguments.length === 1;
  return isGet ? from.callee.object : undefined;
}

/** Somebody in the function puts something in: also what was taken out, or a copy of it. */
function isStoredInto(store: Node, region: Node, { text }: TypeScriptFile): boolean {
  const [{ start, end }, name] = [rangeOf(region), rangeOf(store)];
  const around = text.slice(start, end);
  const written = text.slice(name.start, name.end).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    String.raw`(?<![\w$])${written}[!?]?\.?(?:set\(|\[[^\]]*(?:\[[^\]]*\][^\]]*)*\]\s*(?:\|\||\?\?|&&)?=[^=>])`,
  ).test(around);
}

/** `members.push(one);` */
function isAddedTo(use: Node): boolean {
  const member = parentOf(use);
  if (member?.type !== 'MemberExpression' || keyOf(use) !== 'object') return false;
  const around = parentOf(member);
  if (around?.type === 'AssignmentExpression' && keyOf(member) === 'left') return true;
  const isCall = around?.type === 'CallExpression' && keyOf(member) === 'callee';
  return (
    isCall && adding.test(propertyName(member) ?? '') && parentOf(around)?.type === 'ExpressionStatement'
  );
}

function isTold(use: Node): boolean {
  const member = parentOf(use);
  return (
    member?.type === 'MemberExpression' && keyOf(use) === 'object' && telling.test(propertyName(member) ?? '')
  );
}
