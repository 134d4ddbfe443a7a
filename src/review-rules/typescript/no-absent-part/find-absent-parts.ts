import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { openingOf } from '../_kit/opening.ts';
import type { Opening } from '../_kit/opening.ts';
import { propertyName } from '../_kit/property-name.ts';
import { checkNames, checkedInput } from './checked-input.ts';
import { EnvironmentParts } from './environment-part.ts';
import { responsePartAt } from './error-response.ts';
import { firstRows } from './first-row.ts';
import { isLookedAt } from './is-looked-at.ts';
import { commandNames, partOfCommand } from './part-of-command.ts';
import { requestPartAt } from './request-part.ts';
import { RecordLookups } from './record-lookup.ts';
import { rowAt } from './row-lookup.ts';
import { dataOf } from './data-of-answer.ts';

/** Something that others may leave out, or that is not there: read, and opened at once. */
export interface Part {
  readonly what:
    'response' | 'header' | 'query' | 'record' | 'row' | 'data' | 'variable' | 'part' | 'checked';
  /** What may be null or undefined. */
  readonly value: Node;
  /** Where an author who reckons with that would look at it. */
  readonly region: Node;
  /** Nobody but the callers decides about it. */
  readonly isLeftToCallers: boolean;
  /** Where it is known already. */
  readonly opening?: Opening;
}

export interface AbsentPart extends Part {
  readonly opening: Opening;
}

const telling: readonly string[] = [
  ...['response', 'headers', 'header', 'queryStringParameters', 'env'],
  ...['findOne', 'findOneBy', 'findById', 'findByPk', 'findUnique', 'findFirst', 'first'],
  ...['query', 'execute', 'supabase', 'prepare', 'where'],
  ...['sql', 'knex'],
  ...commandNames,
  ...checkNames,
];

export function* findAbsentParts(file: TypeScriptFile): Generator<AbsentPart, void> {
  if (!namesAny(file, telling)) return;
  const seen = new Set<string>();
  for (const part of partsIn(file)) {
    const opening = part.opening ?? openingOf(part.value);
    if (opening === undefined || isCaught(opening.node) || isOfTheServer(part, opening)) continue;
    const { start, end } = rangeOf(part.value);
    const place = `${rangeOf(part.region).start} ${file.text.slice(start, end)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    if (!isLookedAt(part, file)) yield { ...part, opening };
  }
}

function* partsIn(file: TypeScriptFile): Generator<Part, void> {
  const lookups = new RecordLookups(file);
  const environment = new EnvironmentParts(file);
  const lookedUp = (row: Part | undefined): Part | undefined =>
    row === undefined || (isFunction(row.region) && lookups.isAskedBefore(row.value, row.region))
      ? undefined
      : row;
  for (const member of file.tree.nodesOf('MemberExpression')) {
    const part =
      responsePartAt(member, file) ??
      requestPartAt(member) ??
      environment.at(member) ??
      lookedUp(rowAt(member, file));
    if (part !== undefined) yield part;
  }
  for (const call of file.tree.nodesOf('CallExpression')) {
    const part = requestPartAt(call) ?? lookups.at(call) ?? checkedInput(call);
    if (part !== undefined) yield part;
  }
  for (const row of firstRows(file)) {
    const part = lookedUp(row);
    if (part !== undefined) yield part;
  }
  for (const wait of namesAny(file, ['supabase', ...commandNames])
    ? file.tree.nodesOf('AwaitExpression')
    : []) {
    const part = dataOf(wait) ?? partOfCommand(wait);
    if (part !== undefined) yield part;
  }
}

/** A client sends text: where something else is read of it, the server has put an object there itself. */
function isOfTheServer({ what }: Part, { node }: Opening): boolean {
  const name = what === 'header' ? propertyName(node) : undefined;
  return name !== undefined && !/^\d+$/.test(name) && !(name in String.prototype);
}

/** Who catches what is thrown may do so for this as well. */
function isCaught(use: Node): boolean {
  let at = use;
  for (const around of ancestorsOf(use)) {
    if (isFunction(around)) return false;
    if (around.type === 'TryStatement' && around.handler != null && keyOf(at) === 'block')
      return !onlyHandsOn(around.handler);
    at = around;
  }
  return false;
}

/** `catch (error) { next(error); }` tells no more than that something failed, as without it. */
function onlyHandsOn({ param, body }: NodeOf<'CatchClause'>): boolean {
  const [only, another] = body.body;
  const work =
    only?.type === 'ExpressionStatement'
      ? only.expression
      : only?.type === 'ReturnStatement'
        ? only.argument
        : undefined;
  if (work?.type !== 'CallExpression' || another !== undefined || param?.type !== 'Identifier') return false;
  const [given, more] = work.arguments;
  const isSame = given?.type === 'Identifier' && given.name === param.name && more === undefined;
  return isSame && work.callee.type === 'Identifier' && work.callee.name === 'next';
}
