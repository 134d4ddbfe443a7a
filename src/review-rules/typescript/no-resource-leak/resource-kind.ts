import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';

/** What is known of one kind of handle or connection. */
export interface ResourceKind {
  readonly kind: 'unclosed-handle' | 'unclosed-connection' | 'lock-leak' | 'timer-leak';
  readonly noun: Localized;
  /** How it is closed, as told to the reader. */
  readonly close: string;
  /** Methods that close it, or see to it that it will be closed. */
  readonly releasedBy: ReadonlySet<string>;
  /** It is a function, and to call it is to release it. */
  readonly isReleasedByCall?: boolean;
  /** Functions that it is given to and that keep nothing of it (`fs.readSync(fd, …)`); all others may keep it. */
  readonly lentTo: ReadonlySet<string>;
  /** Listening to these events says nothing of its end; any other event may close it. */
  readonly quietEvents: ReadonlySet<string>;
  /** No event says anything of its end. */
  readonly areEventsQuiet?: boolean;
  /** Methods, parts and events with which it hears from others until the program ends: it is meant to stay open. */
  readonly staysFor?: ReadonlySet<string>;
  /** What its methods give is a part of it (`client.db()`): who holds the part holds the whole. */
  readonly hasParts: boolean;
  /** Methods that give the promise of a part. */
  readonly givePartsLater?: ReadonlySet<string>;
  /** Methods of its parts that give a plain value, or the promise of one: nobody reaches it through that. */
  readonly giveValues?: ReadonlySet<string>;
  /** It stays open whatever the other side or the platform does, until it is closed here. */
  readonly isSure: boolean;
  /** The method that begins it, where it is another one than `connect`. */
  readonly startedBy?: string;
  /** Members that say whether it has ended: who asks for one knows what to do. */
  readonly askedBy?: ReadonlySet<string>;
  /** Under this key of an object it is only lent (`{ transaction: t }`). */
  readonly lentAs?: string;
  /** What it takes, where it is not that the thing is closed, released or cleared. */
  readonly done?: Localized;
  /** A function that is made here may go on with it when this one is done. */
  readonly isHandedToClosures?: boolean;
  /** Methods that take its work back: where one of them fails, the other side has gone, and it with it. */
  readonly takenBackBy?: ReadonlySet<string>;
  /** What may fail while it is held and is expected to: other exceptions are not looked at. */
  readonly fails: 'await' | 'nothing';
}

const noNames: ReadonlySet<string> = new Set();
const logging = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'];

export const fileDescriptor: ResourceKind = {
  kind: 'unclosed-handle',
  noun: say('file descriptor', '文件描述符'),
  close: 'closeSync(fd)',
  releasedBy: new Set(['close', 'closeSync']),
  lentTo: new Set([
    ...logging,
    ...['read', 'readv', 'readFile', 'write', 'writev', 'writeFile', 'appendFile'].flatMap(both),
    ...['fstat', 'fsync', 'fdatasync', 'ftruncate', 'futimes', 'fchmod', 'fchown'].flatMap(both),
  ]),
  quietEvents: noNames,
  hasParts: false,
  isSure: true,
  fails: 'nothing',
};

function both(name: string): readonly string[] {
  return [name, `${name}Sync`];
}

export const fileHandle: ResourceKind = {
  ...fileDescriptor,
  noun: say('file handle', '文件句柄'),
  close: 'close()',
  releasedBy: new Set(['close', 'createReadStream', 'createWriteStream', 'readLines', 'readableWebStream']),
  lentTo: new Set(logging),
  fails: 'await',
};

export const directory: ResourceKind = {
  ...fileHandle,
  noun: say('directory handle', '目录句柄'),
  releasedBy: new Set(['close', 'closeSync', 'entries']),
};

export const readStream: ResourceKind = {
  ...fileHandle,
  noun: say('read stream', '读取流'),
  close: 'destroy()',
  releasedBy: new Set([
    ...['close', 'destroy', 'pipe', 'pipeThrough', 'pipeTo', 'resume', 'read', 'wrap', 'compose', 'iterator'],
    ...['map', 'filter', 'forEach', 'toArray', 'some', 'find', 'every', 'flatMap', 'drop', 'take', 'reduce'],
  ]),
  quietEvents: new Set(['error', 'open', 'ready']),
  isSure: false,
  fails: 'nothing',
};

export const writeStream: ResourceKind = {
  ...readStream,
  noun: say('write stream', '写入流'),
  close: 'end()',
  releasedBy: new Set(['close', 'destroy', 'destroySoon', 'end']),
  // They wait for an event of it: `once(out, 'drain')`.
  lentTo: new Set([...logging, 'once', 'finished']),
  quietEvents: new Set(['error', 'open', 'ready', 'drain', 'finish', 'close']),
};

export const socket: ResourceKind = {
  ...writeStream,
  kind: 'unclosed-connection',
  noun: say('socket', '套接字'),
  releasedBy: new Set([...writeStream.releasedBy, 'pipe', 'unref', 'resetAndDestroy']),
  lentTo: new Set(logging),
  // After a timeout it is as open as before.
  quietEvents: new Set(['error', 'connect', 'ready', 'lookup', 'drain', 'secureConnect', 'timeout']),
};

/** Of a text, or of what somebody types: the program does not end before it is closed. */
export const lineReader: ResourceKind = {
  ...fileHandle,
  noun: say('line reader', '行读取器'),
  releasedBy: new Set(['close', 'pause', 'on', 'once', 'addListener']),
  isSure: false,
  fails: 'nothing',
};

/** Of UDP: it hears until it is closed; one that is bound to a port is there to do so. */
export const datagramSocket: ResourceKind = {
  ...socket,
  close: 'close()',
  releasedBy: new Set(['close', 'unref', 'bind']),
  quietEvents: new Set(['error', 'message', 'listening']),
  isSure: true,
};

/** Of a request over HTTP: until somebody reads it to its end, its socket serves nobody else. */
export const httpResponse: ResourceKind = {
  ...readStream,
  kind: 'unclosed-connection',
  noun: say('response', '响应'),
  close: 'resume()',
  releasedBy: new Set([...readStream.releasedBy, '_dump']),
  lentTo: new Set(logging),
  quietEvents: new Set(['error', 'close', 'aborted', 'timeout']),
  done: say('read', '读取'),
};

/** Of a response: what is not read to its end has to be given up. */
export const bodyReader: ResourceKind = {
  ...httpResponse,
  noun: say('body that is read by', '响应体读取器'),
  close: 'cancel()',
  done: say('given up', '取消'),
};

/** Of a stream of the web platform: while it is there, nobody else can write or close. */
export const streamWriter: ResourceKind = {
  ...writeStream,
  kind: 'lock-leak',
  noun: say('writer', '写入器'),
  close: 'releaseLock()',
  isHandedToClosures: true,
  releasedBy: new Set(['close', 'abort', 'releaseLock']),
  lentTo: new Set(logging),
  done: say('released', '释放'),
};

/** What is the same of most connections. */
export const databaseConnection: ResourceKind = {
  kind: 'unclosed-connection',
  noun: say('database connection', '数据库连接'),
  close: 'end()',
  releasedBy: new Set(['end', 'destroy', 'close', 'release']),
  lentTo: new Set(logging),
  quietEvents: new Set(['error', 'notice', 'connect', 'ready']),
  staysFor: new Set(['notification']),
  hasParts: false,
  isSure: true,
  fails: 'await',
};

export const pooledConnection: ResourceKind = {
  ...databaseConnection,
  noun: say('pooled connection', '连接池中的连接'),
  close: 'release()',
};

export const mongoClient: ResourceKind = {
  ...databaseConnection,
  noun: say('MongoDB client', 'MongoDB 客户端'),
  close: 'close()',
  releasedBy: new Set(['close', 'unref']),
  hasParts: true,
  giveValues: new Set([
    ...['countDocuments', 'estimatedDocumentCount', 'distinct', 'toArray', 'bulkWrite', 'findOne'],
    ...['insertOne', 'insertMany', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'replaceOne'],
    ...['findOneAndUpdate', 'findOneAndDelete', 'findOneAndReplace'],
  ]),
};

export const closableDatabase: ResourceKind = { ...databaseConnection, close: 'close()' };

export const prismaClient: ResourceKind = {
  ...databaseConnection,
  noun: say('Prisma client', 'Prisma 客户端'),
  close: '$disconnect()',
  releasedBy: new Set(['$disconnect']),
};

/** Of a message broker: its channels are a part of it. */
export const brokerConnection: ResourceKind = {
  ...databaseConnection,
  noun: say('connection', '连接'),
  close: 'close()',
  releasedBy: new Set(['close']),
  hasParts: true,
};

/** Of HTTP/2: its requests are a part of it. */
export const http2Session: ResourceKind = {
  ...socket,
  close: 'close()',
  releasedBy: new Set(['close', 'destroy', 'unref', 'setTimeout']),
  hasParts: true,
};

/** A process of its own, with all its pages. */
export const browser: ResourceKind = {
  ...brokerConnection,
  noun: say('browser', '浏览器'),
  releasedBy: new Set(['close', 'disconnect', 'kill', 'process']),
  lentTo: new Set(logging),
};

export const redisClient: ResourceKind = {
  ...databaseConnection,
  noun: say('Redis client', 'Redis 客户端'),
  close: 'quit()',
  releasedBy: new Set(['quit', 'disconnect', 'close', 'destroy', 'end', 'unref', 'QUIT', 'forceDisconnect']),
  staysFor: new Set(['subscribe', 'psubscribe', 'ssubscribe', 'pSubscribe', 'sSubscribe', 'monitor']),
};
