import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { bodyReaderLeaks } from './body-reader-leaks.ts';
import { cameraLeaks } from './camera-leaks.ts';
import { clientsOfVisits } from './clients-of-visits.ts';
import { droppedDisposables } from './dropped-disposables.ts';
import { emitterLeaks } from './emitter-leaks.ts';
import { forgottenTimers } from './forgotten-timers.ts';
import { frameLoops } from './frame-loops.ts';
import { handleLeaks } from './handle-leaks.ts';
import { heldLocks } from './held-locks.ts';
import type { ResourceLeak } from './leak.ts';
import { leftBesideOthers } from './left-beside-others.ts';
import { leftByTimeout } from './left-by-timeout.ts';
import { leftWhenSettled } from './left-when-settled.ts';
import { listenerLeaks } from './listener-leaks.ts';
import { listenersOfAnswers } from './listeners-of-answers.ts';
import { listenersOfWaits } from './listeners-of-waits.ts';
import { liveConnectionLeaks } from './live-connection-leaks.ts';
import { observerLeaks } from './observer-leaks.ts';
import { racedTimeouts } from './raced-timeouts.ts';
import { repeatedListeners } from './repeated-listeners.ts';
import { runningTimeouts } from './running-timeouts.ts';
import { subscribingNames } from './subscribing-call.ts';
import { subscriptionLeaks } from './subscription-leaks.ts';
import { timerLeaks } from './timer-leaks.ts';
import { vainRemovals } from './vain-removals.ts';
import { widgetLeaks } from './widget-leaks.ts';
import { widgetNames } from './widgets.ts';
import { confidenceOf, kindOf, whatOf } from './words.ts';
import { namesAny } from '../_kit/names-any.ts';

/** Files, connections, timers and listeners that are opened, and on some way never closed. */
export const noResourceLeak = defineRule({
  info: {
    id: 'no-resource-leak',
    family: 'resource-leak',
    kinds: ['unclosed-handle', 'unclosed-connection', 'lock-leak', 'timer-leak', 'listener-leak'],
    fix: 'none',
    what: say(
      'Reports files, streams, connections and locks that some way through a function leaves open or held, responses over HTTP that nobody reads, as a note timeouts that go on when they have lost a `Promise.race`, and charts, maps, editors, cameras, intervals, listeners and observers that a component, effect or handler of requests or connections never takes back, or takes back with another function than was added, a single one that is left where all beside it are taken back, and handles that are thrown away while their timer runs.',
      '报告函数中某条路径未关闭的文件、流和连接、未释放的锁、无人读取的 HTTP 响应，以提示报告 `Promise.race` 结束后仍在运行的超时定时器，以及组件、副作用、请求或连接处理函数中从未清除的图表、地图、编辑器、摄像头、定时器、监听器和观察器，或移除时传入另一个函数的监听器；还有其余都被移除而唯独遗留的一个，以及定时器仍在运行时就被丢弃的句柄。',
    ),
    why: say(
      'Each run leaves one more behind: descriptors and pooled connections run out and later calls hang or fail; forgotten timers and listeners keep working on data of a component that is gone, and keep its memory.',
      '每执行一次就多遗留一个：文件描述符和连接池终会耗尽，后续调用会卡住或失败；遗忘的定时器和监听器会继续操作已卸载组件的数据，并占用其内存。',
    ),
    instead: say(
      'Close it in a `finally` (or with `using`), and return a clean-up function from effects that undoes exactly what was set up: the same target, event, handler and capture option.',
      '在 `finally` 中关闭（或使用 `using`）；在副作用中返回清理函数，撤销所做的设置：相同的目标、事件、处理函数和 capture 选项。',
    ),
    examples: [
      {
        bad: "import { open } from 'node:fs/promises';\n\nexport async function head(path) {\n  const file = await open(path);\n  const { size } = await file.stat();\n  if (size === 0) return '';\n  const { buffer } = await file.read();\n  await file.close();\n  return buffer.toString();\n}",
        good: "import { open } from 'node:fs/promises';\n\nexport async function head(path) {\n  const file = await open(path);\n  try {\n    const { size } = await file.stat();\n    if (size === 0) return '';\n    const { buffer } = await file.read();\n    return buffer.toString();\n  } finally {\n    await file.close();\n  }\n}",
        file: 'head.js',
      },
      {
        bad: "import { useEffect, useState } from 'react';\n\nexport function useNow() {\n  const [now, setNow] = useState(Date.now());\n  useEffect(() => {\n    setInterval(() => setNow(Date.now()), 1000);\n  }, []);\n  return now;\n}",
        good: "import { useEffect, useState } from 'react';\n\nexport function useNow() {\n  const [now, setNow] = useState(Date.now());\n  useEffect(() => {\n    const timer = setInterval(() => setNow(Date.now()), 1000);\n    return () => clearInterval(timer);\n  }, []);\n  return now;\n}",
        file: 'use-now.js',
      },
    ],
    sources: [
      { name: '@eslint-react web-api no-leaked-event-listener', relation: 'inspired' },
      { name: '@eslint-react web-api no-leaked-interval', relation: 'inspired' },
      { name: 'Infer RESOURCE_LEAK', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<ResourceLeak> | undefined =>
    isTestPath(file.path) || file.text.startsWith('#!') || !namesAny(file, acquiring)
      ? undefined
      : leaksIn(file),
  report: (leak, file) => ({
    kind: kindOf(leak),
    range: rangeOf(leak.node),
    confidence: confidenceOf(leak),
    what: whatOf(leak, file),
  }),
});

/** A file without any of these words opens nothing that we know. `\w+Observer` would read every word to its end. */
const acquiring = [
  ...['open', 'openSync', 'opendir', 'opendirSync', 'createReadStream', 'createWriteStream'],
  ...[
    'createSocket',
    'createConnection',
    'getConnection',
    'connect',
    'createClient',
    'MongoClient',
    'ioredis',
  ],
  ...[
    'setInterval',
    'setTimeout',
    'clearTimeout',
    'addEventListener',
    'on',
    '$on',
    'addListener',
    'prependListener',
    'acquire',
    'lock',
  ],
  ...['transaction', 'createQueryRunner', 'launch', 'launchPersistentContext', 'PrismaClient'],
  ...['removeEventListener', 'removeListener'],
  ...['WebSocket', 'EventSource', 'ResizeObserver', 'IntersectionObserver', 'MutationObserver'],
  ...subscribingNames,
  ...widgetNames,
  ...['requestAnimationFrame', 'getUserMedia', 'getDisplayMedia'],
  ...['Socket', 'ConnectionPool', 'DataSource', 'Client', 'ImapFlow', 'connectAsync', 'access', 'bind'],
  ...['startSession', 'session', 'Builder', 'acquireAsync', 'duplicate', 'vscode'],
  ...[
    'BroadcastChannel',
    'RTCPeerConnection',
    'io',
    'PerformanceObserver',
    'createInterface',
    'getReader',
    'getWriter',
    'subscribe',
    'http',
    'https',
    'response',
    'race',
    'Promise',
  ],
];

function* leaksIn(file: TypeScriptFile): Generator<ResourceLeak> {
  yield* handleLeaks(file);
  yield* bodyReaderLeaks(file);
  yield* heldLocks(file);
  yield* runningTimeouts(file);
  yield* racedTimeouts(file);
  yield* leftByTimeout(file);
  yield* leftWhenSettled(file);
  yield* liveConnectionLeaks(file);
  yield* clientsOfVisits(file);
  const ofTimers = [...timerLeaks(file)];
  yield* ofTimers;
  if (namesAny(file, ['setTimeout', 'setInterval'])) yield* untold(forgottenTimers(file), ofTimers);
  const ofListeners = [...listenerLeaks(file)];
  yield* ofListeners;
  yield* vainRemovals(file, ofListeners);
  const ofEmitters = [...emitterLeaks(file)];
  yield* ofEmitters;
  const told = new Set<Node>(ofEmitters.map(({ node }) => node));
  for (const leak of repeatedListeners(file)) if (!told.has(leak.node)) yield leak;
  if (namesAny(file, removing)) yield* untold(leftBesideOthers(file), [...ofListeners, ...ofEmitters]);
  yield* listenersOfWaits(file);
  yield* listenersOfAnswers(file);
  yield* observerLeaks(file);
  yield* widgetLeaks(file);
  yield* frameLoops(file);
  yield* cameraLeaks(file);
  yield* subscriptionLeaks(file);
  yield* droppedDisposables(file);
}

const removing = ['off', 'removeListener', 'removeEventListener', '$off'];

function* untold(leaks: Iterable<ResourceLeak>, told: readonly ResourceLeak[]): Generator<ResourceLeak> {
  const nodes = new Set(told.map(({ node }) => node));
  for (const leak of leaks) if (!nodes.has(leak.node)) yield leak;
}
