import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
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

const ofModels =
  /^(?:(?:delete|update|replace)(?:One|Many)|findOneAnd(?:Update|Delete|Replace)|findById(?:AndUpdate|AndDelete|AndRemove))$/;

/** `User.deleteOne({ _id: id });` of a model of Mongoose: such a query waits for `then`, `exec` or a callback. */
export function isUnrunDocumentQuery(value: Node): boolean {
  const call = unwrap(value);
  if (!isCall(call) || call.arguments.length === 0 || call.arguments.some(isFunction)) return false;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !ofModels.test(propertyName(callee) ?? '')) return false;
  const model = unwrap(callee.object);
  if (model.type !== 'Identifier' || !/^[A-Z][a-z]/.test(model.name)) return false;
  const binding = referenceOf(model)?.binding;
  return binding?.kind === 'import' || binding?.kind === 'const';
}
