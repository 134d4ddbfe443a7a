import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { bareCallee, nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { instanceMemberOf } from '../_kit/instance-member.ts';
import { amqpConnection, mqttClient, natsConnection } from './broker-kinds.ts';
import { heldLock } from './kept-kind.ts';
import {
  browser,
  closableDatabase,
  databaseConnection,
  datagramSocket,
  directory,
  fileDescriptor,
  fileHandle,
  http2Session,
  httpResponse,
  lineReader,
  mongoClient,
  pooledConnection,
  prismaClient,
  readStream,
  redisClient,
  socket,
  streamWriter,
  writeStream,
} from './resource-kind.ts';
import type { ResourceKind } from './resource-kind.ts';
import { connectedAtOnce, driverOf, openedByObject } from './driver-openings.ts';
import { answering, hasCallback, takesResponse } from './takes-response.ts';
import { transactionOf } from './transaction.ts';

export type AcquiringCall = NodeOf<'CallExpression' | 'NewExpression'>;

/** An expression that opens something which has to be closed. */
export interface Acquisition {
  readonly of: ResourceKind;
  /**
   * - `value`: the expression is the resource; `promise`: the awaited expression is.
   * - `callback`: its last argument receives `(error, resource)`; `argument`: it receives the resource alone.
   * - `on-connect`: the object is made now and holds a connection once the method that opens it has been called.
   */
  readonly arrives: 'value' | 'promise' | 'callback' | 'argument' | 'on-connect';
  /** What it is, is only guessed from names: to be believed when something in the function releases it. */
  readonly isGuess: boolean;
}

export function acquisitionOf(node: AcquiringCall): Acquisition | undefined {
  const name = nameOfCallee(node.callee);
  // A class may have any name where it is imported.
  if (node.type === 'NewExpression') return constructed(moduleMemberOf(node.callee));
  if (name === undefined || !acquiringNames.has(name)) return undefined;
  if (answering.has(name)) return takesResponse(node, name) ? found(httpResponse, 'argument') : undefined;
  if (name === 'transaction' || name === 'createQueryRunner') return transactionOf(node);
  if (name === 'connect' && node.arguments.length === 0) {
    const client = connectedAtOnce(node.callee);
    if (client !== undefined) return client;
  }
  if (name === 'getWriter') return node.arguments.length === 0 ? found(streamWriter, 'value') : undefined;
  if (objectOpens.has(name)) return openedByObject(node, name);
  const member = moduleMemberOf(bareCallee(node.callee));
  return (member && called(member, node)) ?? (lockNames.has(name) ? locked(node) : pooled(node, name));
}

/** Methods of objects of packages that open something. */
const objectOpens: ReadonlySet<string> = new Set(['startSession', 'session', 'build']);

/** The last names of all that may acquire: most calls of a file are none of these. */
const acquiringNames: ReadonlySet<string> = new Set([
  ...['open', 'openSync', 'opendir', 'opendirSync', 'createReadStream', 'createWriteStream'],
  ...['connect', 'createConnection', 'getConnection', 'createClient'],
  ...['createSocket', 'createInterface', 'getWriter'],
  ...objectOpens,
  ...['acquire', 'lock', 'acquireAsync', 'connectAsync', 'transaction', 'createQueryRunner'],
  ...['launch', 'launchPersistentContext'],
  ...answering,
]);

const lockNames: ReadonlySet<string> = new Set(['acquire', 'lock', 'acquireAsync']);

/** `mutex.acquire()`, `this.lock.acquire()`: to be believed when its result is used to give it back. */
function locked({ callee }: NodeOf<'CallExpression'>): Acquisition | undefined {
  const bare = bareCallee(callee);
  if (bare.type !== 'MemberExpression' && bare.type !== 'OptionalMemberExpression') return undefined;
  return /(?:mutex|semaphore|locks?|locker)$/i.test(nameOfCallee(bare.object) ?? '') ||
    instanceMemberOf(bare.object)?.module === 'async-mutex'
    ? found(heldLock, 'promise', true)
    : undefined;
}

function found(of: ResourceKind, arrives: Acquisition['arrives'], isGuess = false): Acquisition {
  return { of, arrives, isGuess };
}

function constructed(member: ModuleMember | undefined): Acquisition | undefined {
  switch (member?.module) {
    case 'ioredis':
      return member.path === '' || member.path === 'Redis' ? found(redisClient, 'value') : undefined;
    case '@prisma/client':
      return member.path === 'PrismaClient' ? found(prismaClient, 'value') : undefined;
    default:
      return driverOf(member);
  }
}

function called({ module, path }: ModuleMember, node: NodeOf<'CallExpression'>): Acquisition | undefined {
  switch (module) {
    case 'fs':
    case 'graceful-fs':
    case 'fs-extra':
      return opened(path, node);
    case 'fs/promises':
      return opened(`promises.${path}`, node);
    case 'net':
      return path === 'connect' || path === 'createConnection' ? found(socket, 'value') : undefined;
    case 'dgram':
      return path === 'createSocket' ? found(datagramSocket, 'value') : undefined;
    case 'tls':
      return path === 'connect' ? found(socket, 'value') : undefined;
    case 'mysql2/promise':
    case 'promise-mysql':
    case 'mariadb':
      return path === 'createConnection' ? found(databaseConnection, 'promise') : undefined;
    case 'mysql':
    case 'mysql2':
      return path === 'createConnection' ? found(databaseConnection, 'on-connect') : undefined;
    case 'mongodb':
      return path === 'MongoClient.connect' && node.arguments.length < 3 && !hasCallback(node)
        ? found(mongoClient, 'promise')
        : undefined;
    case 'oracledb':
      return path === 'getConnection' && !hasCallback(node) ? found(closableDatabase, 'promise') : undefined;
    case 'readline/promises':
      return path === 'createInterface' ? found(lineReader, 'value') : undefined;
    case 'amqplib':
      return path === 'connect' ? found(amqpConnection, 'promise') : undefined;
    case 'nats':
      return path === 'connect' ? found(natsConnection, 'promise') : undefined;
    case 'mqtt':
      return path === 'connectAsync' ? found(mqttClient, 'promise') : undefined;
    case 'http2':
      return path === 'connect' ? found(http2Session, 'value') : undefined;
    case 'sqlite':
      return path === 'open' ? found(closableDatabase, 'promise') : undefined;
    case 'puppeteer':
    case 'puppeteer-core':
    case 'puppeteer-extra':
      return path === 'launch' ? found(browser, 'promise') : undefined;
    case 'playwright':
    case 'playwright-core':
    case 'playwright-chromium':
    case 'playwright-firefox':
    case 'playwright-webkit':
    case '@playwright/test':
      return /^(?:chromium|firefox|webkit)\.launch(?:PersistentContext)?$/.test(path)
        ? found(browser, 'promise')
        : undefined;
    case 'proper-lockfile':
      return path === 'lock' ? found(heldLock, 'promise', true) : undefined;
    case 'redis':
      return path === 'createClient' ? found(redisClient, 'on-connect') : undefined;
    default:
      return undefined;
  }
}

function opened(path: string, node: NodeOf<'CallExpression'>): Acquisition | undefined {
  switch (path) {
    case 'openSync':
      return found(fileDescriptor, 'value');
    case 'open':
      return hasCallback(node) ? found(fileDescriptor, 'callback') : undefined;
    case 'promises.open':
      return found(fileHandle, 'promise');
    case 'opendirSync':
      return found(directory, 'value');
    case 'promises.opendir':
      return found(directory, 'promise');
    case 'createReadStream':
      return found(readStream, 'value');
    case 'createWriteStream':
      return found(writeStream, 'value');
    default:
      return undefined;
  }
}

/** `pool.connect()`, `pool.getConnection()` */
function pooled(node: NodeOf<'CallExpression'>, name: string): Acquisition | undefined {
  const callee = bareCallee(node.callee);
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined;
  const arrives = hasCallback(node) ? 'callback' : node.arguments.length === 0 ? 'promise' : undefined;
  if (arrives === undefined) return undefined;
  if (isEndedHere(callee.object)) return undefined;
  const owner = instanceMemberOf(callee.object);
  if (owner === undefined) return isPoolName(callee.object) ? guessed(name, arrives) : undefined;
  if (/^(?:pg|@neondatabase\/serverless)$/.test(owner.module) && owner.path === 'Pool')
    return name === 'connect' ? found(pooledConnection, arrives) : undefined;
  const isMysqlPool = /^(?:mysql2?(?:\/promise)?|promise-mysql|mariadb)$/.test(owner.module);
  return isMysqlPool && /^(?:createPool|Pool)$/.test(owner.path) && name === 'getConnection'
    ? found(pooledConnection, arrives)
    : undefined;
}

/** The function ends the whole pool, and all its connections with it. */
function isEndedHere(pool: Node): boolean {
  const references = referenceOf(unwrap(pool))?.binding?.references ?? [];
  return references.some(({ identifier }) => {
    const member = parentOf(identifier);
    if (member === undefined || enclosingFunction(identifier) !== enclosingFunction(pool)) return false;
    return /^(?:end|close|destroy)$/.test(propertyName(member) ?? '');
  });
}

function guessed(name: string, arrives: 'callback' | 'promise'): Acquisition | undefined {
  return name === 'connect' || name === 'getConnection' ? found(pooledConnection, arrives, true) : undefined;
}

function isPoolName(node: Node): boolean {
  return /pool$/i.test(nameOfCallee(node) ?? '');
}
