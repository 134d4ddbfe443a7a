import type { Node } from '../../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../../languages/typescript/node.ts';
import type { Call } from '../call.ts';
import { nameOfCallee, namesOfReceiver } from '../name-of-callee.ts';
import { propertyName } from '../property-name.ts';
import { propertyOf } from '../written-value.ts';
import { browsers, fixtures } from './browsers.ts';
import type { ClientKind, Manner } from './client-kind.ts';
import { clientOf } from './client-of.ts';
import { databases, prismaModel, record } from './databases.ts';
import { awsClient, services } from './services.ts';

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
  if (name === undefined || !promisingNames.has(name) || isCalledBack(call)) return undefined;
  const kind = clientOf(callee.object);
  if (kind === undefined) return guessed(call, name);
  if (!kind.promising.has(name)) return undefined;
  const manner = mannerOf(kind, name);
  // Of a builder that has a name each method may be called for itself: `query.where(…);`.
  const isStep = manner === 'lazy' && kind.isFluent === true && unwrap(callee.object).type === 'Identifier';
  return isStep ? undefined : { manner, isGuess: false, isExpectation: /^to[A-Z]/.test(name) };
}

function mannerOf({ manner, eager }: ClientKind, name: string): Manner {
  return manner === 'lazy' && eager?.has(name) === true ? 'plain' : manner;
}

/** Of MongoDB and Mongoose only. */
const ofCollections =
  /^(?:(?:insert|update|delete|replace)One|(?:insert|update|delete)Many|find(?:OneAnd|ByIdAnd)(?:Update|Delete|Replace))$/;

/** `User.updateOne({ … })`, `prisma.user.update({ where, data })` of what another file makes. */
function guessed({ callee, arguments: given }: Call, name: string): ClientPromise | undefined {
  const [first] = given;
  const isRecordOfPrisma =
    first?.type === 'ObjectExpression' &&
    prismaModel.promising.has(name) &&
    /prisma/i.test(namesOfReceiver(callee).at(-2) ?? '') &&
    ['where', 'data', 'create'].some((key) => propertyOf(first, key) !== undefined);
  if (isRecordOfPrisma) return { manner: 'lazy', isGuess: true };
  if (!ofCollections.test(name) || !given.some((one) => one.type === 'ObjectExpression')) return undefined;
  // `bulk.find({ … }).updateOne({ … })` and `query.updateOne({ … })` only say what is to be done.
  const isStep = namesOfReceiver(callee).some((one) => /bulk|batch|builder|query/i.test(one));
  return isStep ? undefined : { manner: 'plain', isGuess: true };
}

const callbackNames = /^(?:done|next|fn|cb|callback|resolve|reject)$|(?:[cC]allback|[hH]andler|[cC]b)$/;

/** The last argument is what is to be called with the result. */
function isCalledBack({ arguments: given }: Call): boolean {
  const last = given.at(-1);
  if (given.length < 2 || last === undefined) return last !== undefined && isFunction(last) && isWaiter(last);
  return isFunction(last) ? isWaiter(last) : callbackNames.test(nameOfCallee(last) ?? '');
}

/** `(error, result) => …`, and not what is to be run in a page or in a transaction. */
function isWaiter(last: Node): boolean {
  const [first] = isFunction(last) && last.async !== true ? last.params : [];
  return first?.type === 'Identifier' && /^_?(?:e|er|err|error)$/i.test(first.name);
}

/** Most calls are ruled out by the name alone, before anything is looked up. */
const promisingNames: ReadonlySet<string> = new Set(
  [
    record,
    awsClient,
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
