import type { Node } from '../../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../../languages/typescript/node.ts';
import type { Call } from '../call.ts';
import { nameOfCallee, namesOfReceiver } from '../name-of-callee.ts';
import { propertyName } from '../property-name.ts';
import { propertyOf, writtenValue } from '../written-value.ts';
import { browsers, fixtures } from './browsers.ts';
import type { ClientKind, Manner } from './client-kind.ts';
import { clientOf } from './client-of.ts';
import { databases, prismaModel, record } from './databases.ts';
import { services } from './services.ts';

/** A call that a client of a well-known package answers by a promise. */
export interface ClientPromise {
  readonly manner: Manner;
  /** Nothing but the name of the method, and what it is given, says so. */
  readonly isGuess: boolean;
  /** Of `expect`. */
  readonly isExpectation?: boolean;
}

export function clientPromise(call: Call): ClientPromise | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined;
  const name = propertyName(callee);
  if (name === undefined || !promisingNames.has(name) || isCalledBack(call, name)) return undefined;
  if (name === 'query' && givesStream(call)) return undefined;
  const kind = clientOf(callee.object);
  if (kind === undefined) return guessed(call, name);
  if (!kind.promising.has(name) || kind.manner === 'cold') return undefined;
  const manner = mannerOf(kind, name);
  // Of a builder that has a name each method may be called for itself: `query.where(…);`.
  const isStep = manner === 'lazy' && kind.isFluent === true && isOfKept(callee.object);
  return isStep ? undefined : { manner, isGuess: false, isExpectation: /^to[A-Z]/.test(name) };
}

/** `this.http.post('/orders', order)` of Angular: nothing is sent before somebody subscribes. */
export function isCold({ callee }: Call): boolean {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression') return false;
  const name = propertyName(method);
  if (name === undefined || !promisingNames.has(name)) return false;
  const kind = clientOf(method.object);
  return kind?.manner === 'cold' && kind.promising.has(name);
}

/** `query.where(…).limit(3)` of a builder that has a name, or is a field. */
function isOfKept(object: Node): boolean {
  let at = unwrap(object);
  while (at.type === 'CallExpression') {
    const callee = unwrap(at.callee);
    // `knex('users')` makes a new one.
    if (callee.type !== 'MemberExpression') return false;
    at = unwrap(callee.object);
  }
  return (at.type === 'Identifier' || at.type === 'MemberExpression') && clientOf(at)?.isFluent === true;
}

function mannerOf({ manner, eager }: ClientKind, name: string): Manner {
  return manner === 'lazy' && eager?.has(name) === true ? 'plain' : manner;
}

/** Of MongoDB and Mongoose only. */
const ofCollections =
  /^(?:(?:insert|update|delete|replace)One|(?:insert|update|delete)Many|find(?:OneAnd|ByIdAnd)(?:Update|Delete|Replace))$/;

/** A model is called like a class; collections of other stores may answer at once. */
function isOfServer(receivers: readonly string[]): boolean {
  const last = receivers.at(-1) ?? '';
  return (
    /^[A-Z][a-z]|(?:Model|[cC]ollection)$/.test(last) ||
    receivers.includes('db') ||
    /mongo/i.test(receivers.join(' '))
  );
}

/** `User.updateOne({ … })`, `prisma.user.update({ where, data })` of what another file makes. */
function guessed({ callee, arguments: given }: Call, name: string): ClientPromise | undefined {
  const [first] = given;
  const isRecordOfPrisma =
    first?.type === 'ObjectExpression' &&
    prismaModel.promising.has(name) &&
    /prisma/i.test(namesOfReceiver(callee).at(-2) ?? '') &&
    ['where', 'data', 'create'].some((key) => propertyOf(first, key) !== undefined);
  if (isRecordOfPrisma) return { manner: 'lazy', isGuess: true };
  const isCount = name === 'countDocuments' || name === 'estimatedDocumentCount';
  if (!isCount && !ofCollections.test(name)) return undefined;
  if (!isCount && !given.some((one) => one.type === 'ObjectExpression')) return undefined;
  // `bulk.find({ … }).updateOne({ … })` and `query.updateOne({ … })` only say what is to be done.
  const receivers = namesOfReceiver(callee);
  const isStep = receivers.some((one) =>
    /bulk|batch|builder|query|loki|local|store|memory|fake|mock/i.test(one),
  );
  return isStep || !isOfServer(receivers) ? undefined : { manner: 'plain', isGuess: true };
}

/** `client.query(new QueryStream(…))` of the driver of PostgreSQL gives what it is given, at once. */
function givesStream({ arguments: [given] }: Call): boolean {
  return given !== undefined && writtenValue(given).type === 'NewExpression';
}

const callbackNames = /^(?:done|next|fn|cb|callback|resolve|reject)$|(?:[cC]allback|[hH]andler|[cC]b)$/;

/** These take a function for another purpose than to be called back. */
const takesFunction =
  /^(?:\$?transaction|runTransaction|evaluate|consume|run|toPass|waitForFunction|exposeFunction|route|unroute|createTable|alterTable|table|where|andWhere|orWhere|on|evaluateOnNewDocument|addInitScript|\$eval|\$\$eval|subscribe|psubscribe)$/;

/** The last argument is what is to be called with the result, or at the end. */
function isCalledBack({ arguments: given }: Call, name: string): boolean {
  const last = given.at(-1);
  if (last === undefined || takesFunction.test(name)) return false;
  return isFunction(last) || (given.length > 1 && callbackNames.test(nameOfCallee(last) ?? ''));
}

/** Most calls are ruled out by the name alone, before anything is looked up. */
const promisingNames: ReadonlySet<string> = new Set(
  [
    record,
    ...Object.values(fixtures),
    ...[databases, services, browsers].flatMap((table) =>
      Object.values(table).flatMap((kinds) => Object.values(kinds)),
    ),
  ].flatMap((kind) => [...namesOf(kind, new Set())]),
);

/** Of what it gives, too. */
function namesOf(kind: ClientKind, seen: Set<ClientKind>): readonly string[] {
  if (seen.has(kind)) return [];
  seen.add(kind);
  const others = [...Object.values(kind.gives ?? {}), ...(kind.settles === undefined ? [] : [kind.settles])];
  return [...kind.promising, ...others.flatMap((other) => namesOf(other, seen))];
}
