import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

const beginning = /^\s*(?:select|insert|update|delete|with)\b/i;

/** `pool.query('… WHERE id = $3', [amount, id])`: more places than values. */
export function misfitValuesOf({
  arguments: [statement, values],
}: NodeOf<'CallExpression'>): MisfitArgument | undefined {
  const list = values && unwrap(values);
  if (statement === undefined || list?.type !== 'ArrayExpression') return undefined;
  if (list.elements.some((one) => one === null || one.type === 'SpreadElement')) return undefined;
  const text = textOf(writtenValue(statement));
  if (text === undefined || !beginning.test(text)) return undefined;
  const places = placesIn(text);
  if (places === undefined || places.length === list.elements.length) return undefined;
  const count = list.elements.length;
  return {
    kind: 'misfit-argument',
    on: list,
    what: say(
      `The statement has ${places.length} places for values, and is given ${count}: the database refuses it.`,
      `语句有 ${places.length} 个参数位置，却传入了 ${count} 个值：数据库会拒绝执行。`,
    ),
  };
}

function textOf(statement: Node): string | undefined {
  if (statement.type === 'StringLiteral') return statement.value;
  if (statement.type !== 'TemplateLiteral' || statement.expressions.length > 0) return undefined;
  return statement.quasis[0]?.value.cooked ?? undefined;
}

/** `$1` and `$2` of Postgres; `?` of MySQL and SQLite, when nothing else can be meant by it. */
function placesIn(text: string): { readonly length: number } | undefined {
  const bare = text.replace(/'(?:[^']|'')*'|"[^"]*"|--.*|\/\*[\s\S]*?\*\//g, '');
  const numbers = [...bare.matchAll(/\$(\d+)\b/g)].map(([, digits]) => Number(digits));
  if (numbers.length > 0) return bare.includes('?') ? undefined : { length: Math.max(...numbers) };
  const marks = bare.match(/\?/g) ?? [];
  return marks.length === 0 || /\?[?|&]|[@#-]>?>?\s*\?|:\w/.test(bare) ? undefined : { length: marks.length };
}
