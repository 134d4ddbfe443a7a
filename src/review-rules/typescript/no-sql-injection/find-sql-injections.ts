import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import type { WrittenTexts } from '../_kit/origin/written-texts.ts';
import { createWrittenTexts } from '../_kit/origin/written-texts.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { isRawFragment, rawNames } from './raw-fragments.ts';

export interface SqlInjection {
  /** What is given to the database. */
  readonly text: Node;
  /** The part of it that the program does not fix. */
  readonly part: Node;
  readonly isFromRequest: boolean;
}

/** Methods that take a whole statement. */
const statements =
  /^(?:query|execute|exec|run|all|get|each|prepare|raw|unsafe|any|one|none|many|oneOrNone|manyOrNone|\$(?:query|execute)RawUnsafe|queryRaw(?:Unsafe)?|executeSql|execSql|queryAsync|executeMultiple|executeQuery|createQueryJob|queryStream)$/;
/** Methods that take a part of one. */
const fragments = /^(?:(?:or|and)?(?:where|having|orderBy|groupBy|join)Raw)$/i;
/** Methods that take either. */
const either = /^(?:raw|literal|unsafe)$/;
/** Conditions of a query builder, which take values apart; a text with a quote open before the value is none. */
const conditions = /^(?:(?:and|or)?(?:where|having)|orWhere|andWhere|orHaving|andHaving|addWhere)$/i;
/** What the query builder of TypeORM puts into the statement as it is. */
const readsAsItIs =
  /^(?:(?:add)?(?:orderBy|groupBy|select)|(?:and|or)?(?:where|having)|(?:left|inner)Join(?:AndSelect)?)$/i;
const openQuote = /(?:\b\w+(?:\.\w+)?|\))\s*(?:=|<>|!=|[<>]=?|\b(?:i?like|in)\b)\s*\(?\s*'[^']*$/i;
const statement =
  /^\s*(?:--[^\n]*\n\s*)*\(?\s*(?:select\b[^]*\bfrom\b|insert\s+(?:or\s+\w+\s+|ignore\s+)?into\b|update\b[^]*\bset\b|(?:delete|replace)\s+(?:from|into)\b|with\b[^]*\bas\b|drop\s|alter\s|truncate\s|create\s|(?:optional\s+)?(?:match|merge)\s*\()/i;
/** Where the next part would be a value: after a comparison, inside a quote, in a list of values. */
const valuePlace =
  /(?:[=<>]|\b(?:i?like|values|in)\s*\(?)\s*$|(?:[=<>(,%]|\b(?:i?like|to|by|from|and|or)\b)[^\w'"]*'[^']*$/i;
/** Names of what callers put together as SQL on purpose. */
const fragmentName =
  /sql|clause|where|condition|placeholder|fragment|column|field|table|schema|expression|filter|order|sort|direction|^keys?$|^cols?$/i;

/** How a statement begins. */
const beginning =
  /^\s*(?:--[^\n]*\n\s*)*\(?\s*(?:select|insert|update|delete|replace|with|drop|alter|truncate|create|optional|match|merge)\b/i;

/** Whether a text of the file begins as a statement does, or it calls what takes a part of one: else its tree needs no look. */
export function mayHoldSql({ tree }: TypeScriptFile): boolean {
  return (
    tree.nodesOf('StringLiteral').some(({ value }) => beginning.test(value)) ||
    tree.nodesOf('TemplateElement').some(({ value }) => beginning.test(value.raw)) ||
    namesAny({ tree }, fragmentNames)
  );
}

const fragmentNames = [
  ...rawNames,
  'createQueryBuilder',
  'andWhere',
  'orWhere',
  'andHaving',
  'orHaving',
  ...['where', 'having', 'orderBy', 'groupBy', 'join'].flatMap((clause) => {
    const name = clause.charAt(0).toUpperCase() + clause.slice(1);
    return [`${clause}Raw`, `or${name}Raw`, `and${name}Raw`];
  }),
];

export function* findSqlInjections(file: TypeScriptFile): Generator<SqlInjection, void> {
  const trace = traceOfSql(file);
  const written = createWrittenTexts();
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const) {
    for (const call of file.tree.nodesOf(kind)) {
      const found = injectionAt(call, trace, written);
      if (found !== undefined) yield found;
    }
  }
}

export function traceOfSql(file: TypeScriptFile): Trace {
  const fields = createFieldsOfThis(file, { onlyFrom: 'request' });
  return createTrace(file, { knows: (value) => fields.of(value) });
}

function injectionAt(
  call: NodeOf<'CallExpression' | 'OptionalCallExpression'>,
  trace: Trace,
  written: WrittenTexts,
): SqlInjection | undefined {
  const [text] = call.arguments;
  const callee = unwrap(call.callee);
  if (text === undefined) return undefined;
  const isOwnFragment = isRawFragment(call);
  if (!isMember(callee)) return isOwnFragment ? partOfRequest(text, trace, written) : undefined;
  const method = nameOfCallee(call.callee) ?? '';
  const isRaw = readsAsItIs.test(method) && isOfTypeOrm(callee.object);
  const isCondition = !isRaw && conditions.test(method);
  const isFragment = isCondition || isRaw || fragments.test(method);
  if (!isFragment && !either.test(method) && !statements.test(method)) return undefined;
  if (writtenValue(callee.object).type === 'RegExpLiteral') return undefined;
  const parts: (SqlInjection & { readonly isQuoted: boolean })[] = [];
  const reader = new TextReader(trace, written, (part, before) => {
    const isQuoted = openQuote.test(before);
    if (isCondition && !isQuoted) return;
    const isFromRequest = trace.of(part) === 'request';
    if (isFromRequest || ((!isRaw || isQuoted) && isValueOfCaller(part, before, trace)))
      parts.push({ text, part, isFromRequest, isQuoted });
  });
  reader.readAll([sqlIn(text)]);
  const isWhole = isFragment || isOwnFragment || statement.test(reader.text);
  const found = parts.filter(({ isQuoted }) => isWhole || (isQuoted && either.test(method)));
  return found.find(({ isFromRequest }) => isFromRequest) ?? found[0];
}

function partOfRequest(text: Node, trace: Trace, written: WrittenTexts): SqlInjection | undefined {
  const parts: Node[] = [];
  const reader = new TextReader(trace, written, (part) => {
    if (trace.of(part) === 'request') parts.push(part);
  });
  reader.readAll([text]);
  return parts[0] && { text, part: parts[0], isFromRequest: true };
}

function isMember(node: Node): node is NodeOf<'MemberExpression' | 'OptionalMemberExpression'> {
  return node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
}

/** The text of `{ text: … }` and `{ sql: … }`, and as BigQuery, ClickHouse and Snowflake call it. */
function sqlIn(argument: Node): Node {
  const value = writtenValue(argument);
  if (value.type !== 'ObjectExpression') return argument;
  for (const name of ['text', 'sql', 'query', 'sqlText']) {
    const text = propertyOf(value, name);
    if (text !== undefined) return text;
  }
  return argument;
}

/** A caller gives a value, not a part of the statement. */
function isValueOfCaller(part: Node, before: string, trace: Trace): boolean {
  if (!valuePlace.test(before)) return false;
  const node = unwrap(part);
  if (node.type === 'Identifier' && fragmentName.test(node.name)) return false;
  const origin = trace.of(part);
  return origin === 'parameter' || origin === 'callback';
}

/** More calls than people write in a chain. */
const longestChain = 30;

/** `repository.createQueryBuilder('user').where(…)`, also by a name. */
function isOfTypeOrm(object: Node): boolean {
  let at = writtenValue(object);
  for (let steps = 0; isCall(at) && steps < longestChain; steps += 1) {
    if (nameOfCallee(at.callee) === 'createQueryBuilder') return true;
    if (!('object' in at.callee)) return false;
    at = writtenValue(at.callee.object as Node);
  }
  return false;
}
