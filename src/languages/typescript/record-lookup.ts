import { keyOf, parentOf, referenceOf, unwrap } from './node.ts';
import type { Node, NodeOf } from './node.ts';
import { nameOfCalled } from './treated-results.ts';

/** Of Mongoose, Sequelize, TypeORM, Prisma and the driver of MongoDB: null where no record is like that. */
const lookups = /^(?:findOne(?:By)?|findById|findByPk|findUnique|findFirst)$/;
/** Between the look-up and its promise. */
const refining = /^(?:lean|exec|populate|select|session|sort)$/;

/** `this.users.findOne({ mail })`, `await prisma.user.findUnique(…)`, `Order.findById(id).lean()` */
export function isRecordLookUp(value: Node): boolean {
  let at = unwrap(value);
  if (at.type === 'AwaitExpression') at = unwrap(at.argument);
  for (;;) {
    const callee: Node | undefined = at.type === 'CallExpression' ? unwrap(at.callee) : undefined;
    if (at.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return false;
    const name = nameOfCalled(at) ?? '';
    if (lookups.test(name)) return at.arguments.length > 0 && !at.arguments.some(rejectsNothing);
    if (!refining.test(name)) return false;
    at = unwrap(callee.object);
  }
}

/** Of Sequelize: `{ rejectOnEmpty: true }`. */
function rejectsNothing(argument: Node): boolean {
  return (
    argument.type === 'ObjectExpression' &&
    argument.properties.some(
      (one) =>
        one.type === 'ObjectProperty' && one.key.type === 'Identifier' && one.key.name === 'rejectOnEmpty',
    )
  );
}

/** What is counted, or has just been stored, is one row each time. */
const alwaysOne =
  /\b(?:count\w*|sum|min|max|avg|total|exists|now|version|\w+_agg|group_concat|json_group_\w+|bool_(?:and|or)|stddev\w*)\s*\(|\breturning\b/i;

/** `rows[0]`, `result.rows[0]` of `SELECT … WHERE …` */
export function isRowLookUp(value: Node): boolean {
  const row = unwrap(value);
  if (row.type !== 'MemberExpression' || !row.computed) return false;
  if (row.property.type !== 'NumericLiteral' || row.property.value !== 0) return false;
  const query = queryBehind(unwrap(row.object));
  const text = query && textOf(query);
  return text !== undefined && /^\s*select\b/i.test(text) && /\bwhere\b/i.test(text) && !alwaysOne.test(text);
}

function queryBehind(rows: Node): NodeOf<'CallExpression'> | undefined {
  if (rows.type === 'MemberExpression') {
    const isRows = rows.property.type === 'Identifier' && rows.property.name === 'rows';
    const result = unwrap(rows.object);
    return isRows ? (awaitedQuery(result) ?? queryIn(result, 'VariableDeclarator')) : undefined;
  }
  return rows.type === 'Identifier' ? queryIn(rows, 'pattern') : undefined;
}

/** Of `const result = await …`, or of `const { rows } = await …` and `const [rows] = await …`. */
function queryIn(name: Node, by: 'VariableDeclarator' | 'pattern'): NodeOf<'CallExpression'> | undefined {
  const binding = referenceOf(name)?.binding;
  const declaration = binding?.kind === 'const' ? binding.declarations[0] : undefined;
  const around = declaration && parentOf(declaration);
  const pattern = around?.type === 'ObjectProperty' ? parentOf(around) : around;
  const declarator = by === 'pattern' && pattern !== undefined ? parentOf(pattern) : around;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return undefined;
  return by === 'pattern' && keyOf(pattern ?? declarator) !== 'id'
    ? undefined
    : awaitedQuery(unwrap(declarator.init));
}

function awaitedQuery(node: Node): NodeOf<'CallExpression'> | undefined {
  const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : undefined;
  if (call?.type !== 'CallExpression' || unwrap(call.callee).type !== 'MemberExpression') return undefined;
  return /^(?:query|execute)$/.test(nameOfCalled(call) ?? '') ? call : undefined;
}

function textOf({ arguments: [first] }: NodeOf<'CallExpression'>): string | undefined {
  if (first?.type === 'StringLiteral') return first.value;
  return first?.type === 'TemplateLiteral' ? first.quasis.map(({ value }) => value.raw).join('?') : undefined;
}
