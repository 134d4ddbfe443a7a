import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { firstOpening } from '../_kit/opening.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { Part } from './find-absent-parts.ts';
import { alwaysOne, awaitedQuery, isOfRows, mayFindNothing, partsOfText } from './row-lookup.ts';
import { wantedBy } from './wanted-by.ts';

type Call = NodeOf<'CallExpression'>;

/** Rows that are taken from the list at once, and opened. */
export function* firstRows(file: TypeScriptFile): Generator<Part | undefined> {
  for (const pattern of file.tree.nodesOf('ArrayPattern')) yield firstRowOf(pattern, file);
  for (const call of file.tree.callsNamed(['get'])) yield preparedRowOf(call, file);
}

/** `const [user] = await knex('users').where({ id });`: undefined where no row is like that. */
function firstRowOf(pattern: NodeOf<'ArrayPattern'>, file: TypeScriptFile): Part | undefined {
  const [row] = pattern.elements;
  const declarator = declaratorAround(pattern);
  if (row?.type !== 'Identifier' || declarator?.init == null) return undefined;
  const conditions =
    pattern === declarator.id ? conditionsOf(declarator.init, file) : ofRows(declarator, file);
  return conditions && opened(row, declarator, conditions);
}

/** `const row = db.prepare('SELECT … WHERE id = ?').get(id);` */
function preparedRowOf(call: Call, file: TypeScriptFile): Part | undefined {
  const declarator = parentOf(call);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  return isPrepared(call, file) ? opened(declarator.id, declarator, call.arguments) : undefined;
}

function opened(row: Node, declarator: Node, conditions: readonly Node[]): Part | undefined {
  const region = enclosingFunction(declarator);
  const wanted = wantedBy(conditions);
  const binding = referenceOf(row)?.binding;
  const opening = wanted && binding && firstOpening(binding, declarator);
  if (region === undefined || opening === undefined) return undefined;
  return { what: 'row', value: opening.value, region, isLeftToCallers: wanted === 'given', opening };
}

/** `const [row] = …`, `const { rows: [row] } = …` */
function declaratorAround(pattern: Node): NodeOf<'VariableDeclarator'> | undefined {
  const around = parentOf(pattern);
  if (around?.type === 'VariableDeclarator') return around;
  if (around?.type !== 'ObjectProperty' || keyName(around) !== 'rows') return undefined;
  const whole = parentOf(around);
  const declarator = whole && parentOf(whole);
  return declarator?.type === 'VariableDeclarator' ? declarator : undefined;
}

function ofRows({ init }: NodeOf<'VariableDeclarator'>, file: TypeScriptFile): readonly Node[] | undefined {
  const call = init == null ? undefined : awaitedQuery(unwrap(init));
  return call !== undefined && mayFindNothing(call, file)
    ? [...call.arguments.slice(1), ...partsOfText(call)]
    : undefined;
}

/** What is looked for, of a query that gives a list of rows; undefined: it is none, or one of those that always give one. */
function conditionsOf(init: Node, file: TypeScriptFile): readonly Node[] | undefined {
  const value = unwrap(init);
  if (value.type === 'CallExpression') return isPrepared(value, file) ? value.arguments : undefined;
  const asked = value.type === 'AwaitExpression' ? unwrap(value.argument) : undefined;
  if (asked?.type === 'TaggedTemplateExpression')
    return isOfRows(asked.quasi, file) ? asked.quasi.expressions : undefined;
  return asked?.type === 'CallExpression' ? builtConditions(asked, file) : undefined;
}

/** `db.prepare('SELECT …').all(id)`, `.get(id)` */
function isPrepared({ callee }: Call, file: TypeScriptFile): boolean {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression' || !/^(?:all|get)$/.test(propertyName(method) ?? '')) return false;
  const statement = unwrap(method.object);
  return (
    statement.type === 'CallExpression' &&
    propertyName(unwrap(statement.callee)) === 'prepare' &&
    mayFindNothing(statement, file)
  );
}

/** Of a chain that writes, counts or orders by something else than what is looked for, there is mostly one. */
const givingOne =
  /^(?:insert|into|update|set|delete|del|returning|count\w*|max|min|sum|avg|first|pluck|find|filter|map|raw|groupBy|values|onConflict\w*)$/;

/** `knex('users').where({ id })`, `db.select().from(users).where(eq(users.id, id))` */
function builtConditions(call: Call, file: TypeScriptFile): readonly Node[] | undefined {
  const found: Node[] = [];
  let isQuery = false;
  let at: Node = call;
  while (at.type === 'CallExpression') {
    const callee: Node = unwrap(at.callee);
    if (callee.type !== 'MemberExpression') return isTable(at) && found.length > 0 ? found : undefined;
    const name = propertyName(callee) ?? '';
    if (givingOne.test(name) || (/^(?:addS|s)elect$/.test(name) && isSummary(at, file))) return undefined;
    if (/^(?:where|andWhere)$/.test(name)) found.push(...at.arguments.flatMap((one) => compared(one)));
    isQuery ||= name === 'select' || name === 'from';
    at = unwrap(callee.object);
  }
  return isQuery && found.length > 0 ? found : undefined;
}

/** `.select({ sum: sum(orders.price) })`, `.select(knex.raw('max(price)'))` */
function isSummary(select: Call, { text }: TypeScriptFile): boolean {
  return select.arguments.some((one) => alwaysOne.test(text.slice(rangeOf(one).start, rangeOf(one).end)));
}

/** `knex('users')` */
function isTable({ callee, arguments: [table] }: Call): boolean {
  return callee.type === 'Identifier' && table?.type === 'StringLiteral';
}

/** `eq(users.id, id)`, `and(eq(…), eq(…))`: the values, not the columns. */
function compared(condition: Node): readonly Node[] {
  const bare = unwrap(condition);
  if (bare.type !== 'CallExpression' || bare.callee.type !== 'Identifier') return [bare];
  return bare.callee.name === 'and'
    ? bare.arguments.flatMap((one) => compared(one))
    : bare.arguments.slice(1);
}
