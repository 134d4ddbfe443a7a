import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { instanceMemberOf } from '../_kit/instance-member.ts';
import type { ModuleMember } from '../_kit/module-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { bareCallee, nameOfCallee } from '../_kit/name-of-callee.ts';
import type { AcquiringCall, Acquisition } from './acquisition.ts';
import { databaseSession } from './kept-kind.ts';
import type { ResourceKind } from './resource-kind.ts';
import {
  brokerConnection,
  browser,
  closableDatabase,
  databaseConnection,
  mongoClient,
  redisClient,
  socket,
} from './resource-kind.ts';

/** A class of a package, whose objects hold a connection once the method that opens it was called. */
interface Driver {
  readonly path: RegExp;
  readonly of: ResourceKind;
}

const ofFiles: ResourceKind = {
  ...brokerConnection,
  releasedBy: new Set(['end', 'close', 'logout', 'unref']),
};
const ofSource: ResourceKind = {
  ...brokerConnection,
  close: 'destroy()',
  releasedBy: new Set(['destroy', 'close', 'shutdown']),
};

const drivers: Readonly<Record<string, Driver>> = {
  pg: { path: /^Client$/, of: databaseConnection },
  '@neondatabase/serverless': { path: /^Client$/, of: databaseConnection },
  mongodb: { path: /^MongoClient$/, of: mongoClient },
  mssql: { path: /^ConnectionPool$/, of: { ...brokerConnection, close: 'close()' } },
  'cassandra-driver': { path: /^Client$/, of: { ...ofSource, close: 'shutdown()' } },
  typeorm: {
    path: /^DataSource$/,
    of: { ...ofSource, startedBy: 'initialize', isHandedToClosures: true },
  },
  'ssh2-sftp-client': { path: /^$/, of: { ...ofFiles, close: 'end()' } },
  'basic-ftp': { path: /^Client$/, of: { ...ofFiles, startedBy: 'access' } },
  imapflow: { path: /^ImapFlow$/, of: { ...ofFiles, close: 'logout()' } },
  ldapts: {
    path: /^Client$/,
    of: { ...ofFiles, close: 'unbind()', releasedBy: new Set(['unbind']), startedBy: 'bind' },
  },
  net: { path: /^Socket$/, of: socket },
};

/** `new Client()` of one of them. */
export function driverOf(member: ModuleMember | undefined): Acquisition | undefined {
  if (member === undefined || !Object.hasOwn(drivers, member.module)) return undefined;
  const driver = drivers[member.module];
  return driver?.path.test(member.path) === true
    ? { of: driver.of, arrives: 'on-connect', isGuess: false }
    : undefined;
}

/** `new MongoClient(url).connect()`, `createClient().on('error', log).connect()`: it gives the client itself. */
export function connectedAtOnce(callee: Node): Acquisition | undefined {
  let at = objectOf(callee);
  while (at?.type === 'CallExpression' && nameOfCallee(at.callee) === 'on') at = objectOf(at.callee);
  if (at?.type !== 'CallExpression' && at?.type !== 'NewExpression') return undefined;
  const { module, path } = moduleMemberOf(at.callee) ?? {};
  if (at.type === 'CallExpression')
    return module === 'redis' && path === 'createClient' ? awaited(redisClient) : undefined;
  if (module === 'mongodb') return path === 'MongoClient' ? awaited(mongoClient) : undefined;
  return module === 'mssql' && path === 'ConnectionPool' ? awaited(closableDatabase) : undefined;
}

function awaited(of: ResourceKind): Acquisition {
  return { of, arrives: 'promise', isGuess: false };
}

function objectOf(callee: Node): Node | undefined {
  const bare = bareCallee(callee);
  return bare.type === 'MemberExpression' ? unwrap(bare.object) : undefined;
}

/** What only an object of a package opens: `client.startSession()`, `driver.session()`, `new Builder().build()`. */
export function openedByObject(node: AcquiringCall, name: string): Acquisition | undefined {
  const object = objectOf(node.callee);
  if (object === undefined) return undefined;
  switch (name) {
    case 'startSession':
      return { of: databaseSession, arrives: arrivalOf(node), isGuess: !isOfMongo(object) };
    case 'session':
      return instanceMemberOf(object)?.module === 'neo4j-driver'
        ? { of: closableDatabase, arrives: 'value', isGuess: false }
        : undefined;
    case 'build':
      return isBuilder(object)
        ? { of: { ...browser, close: 'quit()', releasedBy: new Set(['quit', 'close']) }, ...later }
        : undefined;
    default:
      return undefined;
  }
}

const later = { arrives: 'promise', isGuess: false } as const;

/** That of MongoDB itself comes at once, that of Mongoose later. */
function arrivalOf(node: AcquiringCall): 'promise' | 'value' {
  return parentOf(node)?.type === 'AwaitExpression' ? 'promise' : 'value';
}

function isOfMongo(object: Node): boolean {
  const member = moduleMemberOf(object) ?? instanceMemberOf(object);
  return member?.module === 'mongoose' || member?.module === 'mongodb';
}

/** `new Builder().forBrowser('chrome')` of Selenium */
function isBuilder(object: Node): boolean {
  let at: Node | undefined = object;
  while (at?.type === 'CallExpression') at = objectOf(at.callee);
  return at?.type === 'NewExpression' && moduleMemberOf(at.callee)?.module === 'selenium-webdriver';
}
