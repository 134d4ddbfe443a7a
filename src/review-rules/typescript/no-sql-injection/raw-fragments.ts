import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';

/** Functions whose text becomes a part of a statement as it is, whatever it says. */
const rawMakers: Readonly<Record<string, RegExp>> = {
  'drizzle-orm': /^sql\.raw$/,
  kysely: /^sql\.raw$/,
  '@prisma/client': /^Prisma\.raw$/,
  'sql-template-tag': /^raw$/,
  objection: /^raw$/,
  '@mikro-orm/core': /^raw$/,
  sequelize: /^(?:Sequelize\.)?literal$/,
  'sequelize-typescript': /^Sequelize\.literal$/,
  '@databases/sql': /^(?:sql\.)?__dangerous__rawValue$/,
};

/** What such functions are called. */
export const rawNames: readonly string[] = ['raw', 'literal', 'unsafe', '__dangerous__rawValue'];

/** `sql.raw(column)`, `Sequelize.literal(order)`, `sequelize.literal(order)` of an instance. */
export function isRawFragment(call: Call): boolean {
  const name = nameOfCallee(call.callee) ?? '';
  if (!rawNames.includes(name)) return false;
  if (name === 'unsafe') return isPutIntoTemplate(call);
  if (name === 'literal' && /^sequelize$/i.test(namesOfReceiver(call.callee).at(-1) ?? '')) return true;
  const member = moduleMemberOf(call.callee);
  return member !== undefined && rawMakers[member.module]?.test(member.path) === true;
}

/** `` sql`SELECT * FROM ${sql.unsafe(table)}` `` of postgres.js */
function isPutIntoTemplate(call: Call): boolean {
  const callee = unwrap(call.callee);
  const template = parentOf(call);
  const tagged = template?.type === 'TemplateLiteral' ? parentOf(template) : undefined;
  if (tagged?.type !== 'TaggedTemplateExpression' || !('object' in callee)) return false;
  return isSameExpression(tagged.tag, callee.object as Node);
}
