import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';

/** How queries of Kysely begin. */
const beginnings: readonly string[] = [
  'deleteFrom',
  'insertInto',
  'updateTable',
  'selectFrom',
  'replaceInto',
];
/** How they go on: what is called otherwise may run them, or give something else. */
const steps =
  /^(?:where\w*|set|values|value|select|selectAll|returning|returningAll|onConflict|onDuplicateKeyUpdate|columns|expression|(?:inner|left|right|full)?[jJ]oin|from|using|orderBy|groupBy|having\w*|limit|offset|distinct|distinctOn|ignore|top|clear\w*|defaultValues|output|forUpdate|forShare|skipLocked|noWait)$/;
const longestChain = 60;

/** `await db.deleteFrom('token').where(…)` of Kysely: such a query is no promise, and runs when `execute` is called. */
export function isUnrunQuery(value: Node, file: TypeScriptFile): boolean {
  let at = unwrap(value);
  if (!isCall(at) || !namesAny(file, beginnings)) return false;
  for (let length = 0; length < longestChain; length += 1) {
    if (!isCall(at)) return false;
    const callee = unwrap(at.callee);
    const name = propertyName(callee) ?? '';
    if (callee.type !== 'MemberExpression') return false;
    const [first] = at.arguments;
    if (beginnings.includes(name)) return length > 0 && first !== undefined && isTable(first);
    if (!steps.test(name)) return false;
    at = unwrap(callee.object);
  }
  return false;
}

function isTable({ type }: Node): boolean {
  return type === 'StringLiteral' || type === 'ArrayExpression';
}
