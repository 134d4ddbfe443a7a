import { say } from '../../../domain/locale.ts';
import { databaseConnection } from './resource-kind.ts';
import type { ResourceKind } from './resource-kind.ts';

/** `WebSocket`, `EventSource` and their like in a page. What a listener does with it is seen in the listener. */
export const liveConnection: ResourceKind = {
  ...databaseConnection,
  noun: say('connection', '连接'),
  close: 'close()',
  releasedBy: new Set(['close', 'disconnect', 'removeAllListeners', 'off']),
  areEventsQuiet: true,
  isSure: false,
  fails: 'nothing',
};

/** A mutex that is held: the function that gives it back, or an object that has one. */
export const heldLock: ResourceKind = {
  ...databaseConnection,
  kind: 'lock-leak',
  noun: say('lock', '锁'),
  close: 'release()',
  releasedBy: new Set(['release', 'unlock']),
  isReleasedByCall: true,
};

/** Whoever is given it works in it, and leaves its end to who began it. */
export const transaction: ResourceKind = {
  ...databaseConnection,
  noun: say('transaction', '事务'),
  close: 'rollback()',
  releasedBy: new Set(['commit', 'rollback', 'commitTransaction', 'rollbackTransaction']),
  startedBy: 'startTransaction',
  askedBy: new Set(['finished', 'isTransactionActive', 'isCompleted']),
  lentAs: 'transaction',
};

/** Of TypeORM: it holds a connection of the pool, also when its transaction is over. */
export const queryRunner: ResourceKind = {
  ...databaseConnection,
  noun: say('query runner', '查询运行器'),
  close: 'release()',
  releasedBy: new Set(['release']),
  startedBy: 'startTransaction',
  takenBackBy: new Set(['rollbackTransaction']),
  askedBy: new Set(['isReleased']),
  done: say('released', '释放'),
};

/** Of MongoDB: a server keeps it for half an hour. */
export const databaseSession: ResourceKind = {
  ...databaseConnection,
  noun: say('session', '会话'),
  close: 'endSession()',
  releasedBy: new Set(['endSession', 'end']),
  takenBackBy: new Set(['abortTransaction']),
  askedBy: new Set(['hasEnded']),
  lentAs: 'session',
  isSure: false,
};

/** What is to happen when work takes too long. */
export const runningTimeout: ResourceKind = {
  ...databaseConnection,
  kind: 'timer-leak',
  noun: say('timeout', '超时定时器'),
  close: 'clearTimeout()',
};

/** Something that a promise waits with, and that goes on until it is closed. */
export const keptHandle: ResourceKind = {
  ...liveConnection,
  kind: 'unclosed-handle',
  noun: say('handle', '句柄'),
};

export const runningInterval: ResourceKind = {
  ...runningTimeout,
  noun: say('interval', '定时器'),
  close: 'clearInterval()',
};

export const watcher: ResourceKind = { ...keptHandle, noun: say('watcher', '监视器') };

export const listeningServer: ResourceKind = { ...keptHandle, noun: say('server', '服务器') };
