import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import type { Part } from './find-absent-parts.ts';
import { wantedBy } from './wanted-by.ts';

/** `rows[0]` of `SELECT … WHERE …`: there is no such row where nothing is like that. */
export function rowAt(member: NodeOf<'MemberExpression'>, file: TypeScriptFile): Part | undefined {
  if (!member.computed || member.property.type !== 'NumericLiteral' || member.property.value !== 0)
    return undefined;
  const call = queryBehind(member.object);
  const region = enclosingFunction(member);
  if (call === undefined || region === undefined || !mayFindNothing(call, file)) return undefined;
  const wanted = wantedBy([...call.arguments.slice(1), ...partsOfText(call)]);
  if (wanted === undefined || isCounted(member, region, file)) return undefined;
  return { what: 'row', value: member, region, isLeftToCallers: wanted === 'given' };
}

/** The call that gave the rows: `(await pool.query(…)).rows`, `const { rows } = await …`, `const [rows] = await …`. */
function queryBehind(rows: Node): NodeOf<'CallExpression'> | undefined {
  const list = writtenValue(rows);
  if (list.type === 'MemberExpression')
    return propertyName(list) === 'rows' ? awaitedQuery(writtenValue(list.object)) : undefined;
  const declaration = list.type === 'Identifier' ? referenceOf(list)?.binding?.declarations[0] : undefined;
  const holder = declaration && parentOf(declaration);
  const isOfPattern =
    (holder?.type === 'ObjectProperty' && keyName(holder) === 'rows') ||
    (holder?.type === 'ArrayPattern' && holder.elements[0] === declaration);
  const pattern = holder?.type === 'ObjectProperty' ? parentOf(holder) : holder;
  const declarator = isOfPattern && pattern !== undefined ? parentOf(pattern) : undefined;
  return declarator?.type === 'VariableDeclarator' && declarator.init != null
    ? awaitedQuery(unwrap(declarator.init))
    : undefined;
}

export function awaitedQuery(node: Node): NodeOf<'CallExpression'> | undefined {
  const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : undefined;
  const method = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (call?.type !== 'CallExpression' || method?.type !== 'MemberExpression') return undefined;
  return /^(?:query|execute|raw)$/.test(propertyName(method) ?? '') ? call : undefined;
}

/** What is counted, or has just been stored, is one row each time. */
export const alwaysOne =
  /\b(?:count\w*|sum|min|max|avg|total|exists|now|version|\w+_agg|group_concat|json_group_\w+|bool_(?:and|or)|stddev\w*)\s*\(|\breturning\b/i;

export function mayFindNothing(call: NodeOf<'CallExpression'>, file: TypeScriptFile): boolean {
  const query = textOfQuery(call);
  return query !== undefined && isOfRows(query, file);
}

/** `'SELECT … WHERE …'` of rows of a table. */
export function isOfRows(query: Node, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(query);
  const sql = text.slice(start + 1, end);
  return /^\s*select\b/i.test(sql) && /\bwhere\b/i.test(sql) && !alwaysOne.test(sql);
}

/** `'SELECT …'`, or `text` of `{ text, values }`. */
function textOfQuery({ arguments: [first] }: NodeOf<'CallExpression'>): Node | undefined {
  const given = first && writtenValue(first);
  const query = given?.type === 'ObjectExpression' ? propertyOf(given, 'text') : given;
  return query?.type === 'StringLiteral' || query?.type === 'TemplateLiteral' ? query : undefined;
}

export function partsOfText(call: NodeOf<'CallExpression'>): readonly Node[] {
  const query = textOfQuery(call);
  const given = call.arguments[0] && writtenValue(call.arguments[0]);
  const values = given?.type === 'ObjectExpression' ? propertyOf(given, 'values') : undefined;
  return [
    ...(query?.type === 'TemplateLiteral' ? query.expressions : []),
    ...(values === undefined ? [] : [values]),
  ];
}

/** Somebody asks how many there are, or whether there is this one. */
function isCounted(row: NodeOf<'MemberExpression'>, region: Node, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(region);
  const around = text.slice(start, end);
  const [rows, one] = [row.object, row].map((node) => text.slice(rangeOf(node).start, rangeOf(node).end));
  if (/\browCount\b|\.length\b/.test(around) || around.includes(`] = ${rows}`)) return true;
  const asked = [
    `!${one}`,
    `${one}?.`,
    `${one} &&`,
    `${one} ||`,
    `${one} ??`,
    `${one} ?`,
    `${one} ==`,
    `${one} !=`,
  ];
  return [...asked, `(${one})`, `(${one},`, `(${rows})`, `(${rows},`].some((question) =>
    around.includes(question),
  );
}
