import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { holds } from '../_kit/holds.ts';
import { memberNamed } from '../_kit/module-member.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import { fileScopeAround, typeOfObject } from '../_kit/type-of-object.ts';

/** What is written in the function of a transaction by the connection around it: it stays when the rest is taken back. */
export interface OutsideTransaction {
  readonly write: NodeOf<'CallExpression'>;
  /** By which it should go. */
  readonly by: string;
}

const opening: readonly string[] = ['$transaction', 'transaction', 'runTransaction'];
const changing =
  /^(?:update|updateMany|upsert|delete|deleteMany|insert|del|save|remove|softDelete|softRemove|increment|decrement)$/;
/** By others of these names only objects are made, or fields set. */
const ofPrisma = /^(?:create|createMany|createManyAndReturn|\$executeRaw\w*)$/;
const ofFirestore = /^(?:set|add|create)$/;
/** Of these it is to stay whatever happens. */
const lasting = /audit|log|event|history|attempt|metric|outbox|trace/i;
const longestChain = 20;
/** With `Sequelize.useCLS(…)` every query finds the transaction by itself. */
const carried = 'useCLS';

export function* writesOutsideTransactions(file: TypeScriptFile): Generator<OutsideTransaction, void> {
  if (!namesAny(file, opening) || namesAny(file, [carried])) return;
  const calls = file.tree.nodesOf('CallExpression');
  for (const call of calls) {
    const transaction = transactionOf(call, file);
    if (transaction === undefined) continue;
    for (const write of beginningIn(calls, rangeOf(transaction.work.body)))
      if (isOutside(write, transaction)) yield { write, by: transaction.by };
  }
}

interface Transaction {
  readonly work: FunctionNode;
  readonly by: string;
  /** `this.prisma` */
  readonly connection: string;
  readonly opens: string;
}

function transactionOf(call: NodeOf<'CallExpression'>, { tree }: TypeScriptFile): Transaction | undefined {
  const callee = unwrap(call.callee);
  const opens = propertyName(callee) ?? '';
  if (callee.type !== 'MemberExpression' || !opening.includes(opens)) return undefined;
  const work = functionIn(call);
  const [given] = work?.params ?? [];
  const connection = expressionKey(unwrap(callee.object));
  if (work === undefined || given?.type !== 'Identifier' || connection === undefined) return undefined;
  const uses = tree.scopeOf(work).bindings.get(given.name)?.references ?? [];
  return uses.length > 0 ? { work, by: given.name, connection, opens } : undefined;
}

function functionIn({ arguments: given }: NodeOf<'CallExpression'>): FunctionNode | undefined {
  for (const one of given) if (isFunction(one)) return one;
  return undefined;
}

function isWriting(name: string, opens: string): boolean {
  if (changing.test(name)) return true;
  return (
    (opens === '$transaction' && ofPrisma.test(name)) ||
    (opens === 'runTransaction' && ofFirestore.test(name))
  );
}

function isOutside(write: NodeOf<'CallExpression'>, { by, connection, opens }: Transaction): boolean {
  const callee = unwrap(write.callee);
  if (callee.type !== 'MemberExpression' || !isWriting(propertyName(callee) ?? '', opens)) return false;
  if (write.arguments.some((one) => namesIt(one, by)) || isJoinedLater(write, by) || isAfterFailure(write))
    return false;
  let at = unwrap(callee.object);
  if (isRepository(at)) return true;
  for (let length = 0; length < longestChain; length += 1) {
    if (expressionKey(at) === connection) return true;
    if (at.type === 'CallExpression') {
      // `knex('purses').transacting(trx)`
      if (at.arguments.some((one) => namesIt(one, by))) return false;
      at = unwrap(at.callee);
    } else if (at.type === 'MemberExpression') {
      if (lasting.test(propertyName(at) ?? '')) return false;
      at = unwrap(at.object);
    } else return false;
  }
  return false;
}

/** `knex('purses').insert(row).transacting(trx)` */
function isJoinedLater(write: Node, by: string): boolean {
  let at = write;
  for (let length = 0; length < longestChain; length += 1) {
    const member = parentOf(at);
    const call =
      member && keyOf(at) === 'object' && keyOf(member) === 'callee' ? parentOf(member) : undefined;
    if (call?.type !== 'CallExpression') return false;
    if (call.arguments.some((one) => namesIt(one, by))) return true;
    at = call;
  }
  return false;
}

/** `catch (error) { await orders.update(id, { state: 'failed' }); throw error; }`: that it failed is to stay. */
function isAfterFailure(write: Node): boolean {
  for (const around of ancestorsOf(write)) {
    if (isFunction(around)) return false;
    if (around.type === 'CatchClause') return holds(around.body, ({ type }) => type === 'ThrowStatement');
  }
  return false;
}

/** `{ transaction: t }`, `trx` */
function namesIt(argument: Node, name: string): boolean {
  return holds(argument, (part) => part.type === 'Identifier' && part.name === name);
}

/** `this.orders` of `private readonly orders: Repository<Order>` of TypeORM. */
function isRepository(object: Node): boolean {
  if (object.type !== 'MemberExpression' || lasting.test(propertyName(object) ?? '')) return false;
  const type = typeOfObject(object);
  const scope = type?.kind === 'annotated' ? fileScopeAround(object) : undefined;
  if (type?.kind !== 'annotated' || scope === undefined) return false;
  const made = memberNamed(type.name, scope);
  return made?.module === 'typeorm' && made.path === 'Repository';
}
