import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import { shortText } from '../../_kit/short-text.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findClosedBefore } from './find-closed-before.ts';
import type { ClosedBefore } from './find-closed-before.ts';
import { findEmptyLoops } from './find-empty-loops.ts';
import type { EmptyLoop } from './find-empty-loops.ts';
import { findNilChannels } from './find-nil-channels.ts';
import type { NilChannel } from './find-nil-channels.ts';
import { findSpinning } from './find-spinning.ts';
import type { Spinning } from './find-spinning.ts';
import { findSpinningOnClosed } from './find-spinning-on-closed.ts';
import type { SpinningOnClosed } from './find-spinning-on-closed.ts';
import { findStuck } from './find-stuck.ts';
import type { Stuck } from './stuck.ts';
import {
  whatOf,
  whatOfClosed,
  whatOfEmptyLoop,
  whatOfEndlessLoop,
  whatOfNil,
  whatOfSpinning,
  whatOfSpinningOnClosed,
} from './words.ts';

/** Goroutines that nobody will ever meet on their channel. */
export const noStuckGoroutine = defineFileRule('go', {
  info: {
    id: 'no-stuck-goroutine',
    family: 'concurrency',
    kinds: ['goroutine-leak', 'closed-channel', 'busy-loop'],
    fix: 'needs-review',
    what: say(
      'Reports goroutines that wait for ever on a channel without a buffer that only one function knows: it returns on some way without receiving what they send, sends nothing to what they wait for, or never closes what they range over. And channels that one way through a function closes twice, or closes before it sends to them, or while goroutines that it has started may still send; a channel with the result of a goroutine that a caller throws away; and, as a note, loops of nothing but a `select` whose `default` does nothing; and a `select` in an endless loop that goes on to receive from a channel which somebody closes. Loops without a body that ask for a value which others set, and sends to a channel that nobody makes, are reported as well.',
      '报告在仅一个函数可见的无缓冲 channel 上永远等待的 goroutine：函数在某条路径上返回时没有接收它们发送的值，或从不发送它们等待的值，或从不关闭它们遍历的 channel。还报告函数在同一路径上关闭两次、关闭后仍向其发送，或在已启动的 goroutine 可能仍在发送时就关闭的 channel，以及调用方丢弃的、用来传递 goroutine 结果的 channel；并以提示形式报告只含 `select` 且其 `default` 什么也不做的循环；还报告无限循环中的 `select` 在 channel 被关闭后仍继续从中接收。没有循环体、只反复查询他处设置的值的循环，以及向从未创建的 channel 发送，也会报告。',
    ),
    why: say(
      'The goroutine and all that it holds stay until the program ends; each time-out or error leaves one more behind. A channel that is closed already panics when it is closed or sent to; a loop that never waits keeps a processor busy.',
      '该 goroutine 及其持有的一切会一直保留到程序结束；每次超时或出错都会多遗留一个。对已关闭的 channel 再次关闭或发送会引发 panic；从不等待的循环会占满一个处理器。',
    ),
    instead: say(
      'Give the channel room for all that is sent, `make(chan T, n)`; or let the goroutine send in a `select` beside `ctx.Done()`. Close a channel once, when nothing more comes. Without `default` a `select` waits.',
      '为 channel 留出容纳全部发送值的缓冲：`make(chan T, n)`；或让 goroutine 在带有 `ctx.Done()` 的 `select` 中发送。不再发送时关闭 channel，且只关闭一次。没有 `default` 的 `select` 会等待。',
    ),
    examples: [
      {
        bad: 'package fetch\n\nimport "time"\n\nfunc Fetch(url string) ([]byte, error) {\n\tdone := make(chan []byte)\n\tgo func() {\n\t\tdone <- load(url)\n\t}()\n\tselect {\n\tcase body := <-done:\n\t\treturn body, nil\n\tcase <-time.After(time.Second):\n\t\treturn nil, errTimeout\n\t}\n}',
        good: 'package fetch\n\nimport "time"\n\nfunc Fetch(url string) ([]byte, error) {\n\tdone := make(chan []byte, 1)\n\tgo func() {\n\t\tdone <- load(url)\n\t}()\n\tselect {\n\tcase body := <-done:\n\t\treturn body, nil\n\tcase <-time.After(time.Second):\n\t\treturn nil, errTimeout\n\t}\n}',
        file: 'fetch.go',
      },
    ],
    sources: [{ name: 'go leak analysis (LeakProf)', relation: 'inspired' }],
  },
  find: (file: GoFile): Iterable<Found> => (isTestPath(file.path) ? [] : findAll(file)),
  report(found, { path, text }) {
    const range = { start: found.at.start, end: found.at.end };
    if (found.how === 'spins')
      return { kind: 'busy-loop', range, confidence: 'possible', what: whatOfSpinning() };
    if (found.how === 'spins-closed')
      return { kind: 'busy-loop', range, confidence: 'likely', what: whatOfSpinningOnClosed(found) };
    if (found.how === 'spins-empty')
      return {
        kind: 'busy-loop',
        range,
        confidence: 'likely',
        what: found.isEndless === true ? whatOfEndlessLoop() : whatOfEmptyLoop(shortText(found.at, text)),
      };
    if (isNil(found)) return { kind: 'goroutine-leak', range, what: whatOfNil(found) };
    if (isClosedBefore(found)) return { kind: 'closed-channel', range, what: whatOfClosed(found) };
    const isSmall = ofTrials.test(path) || servers.test(text.slice(found.at.start, found.at.end));
    const confidence = isSmall ? 'possible' : 'certain';
    return { kind: 'goroutine-leak', range, confidence, what: whatOf(found) };
  },
  fix(found) {
    if (isOther(found) || isClosedBefore(found)) return undefined;
    const { make, name } = found;
    const list = make === undefined ? undefined : childOf(make, 'arguments');
    const [type] = list === undefined ? [] : partsOf(list);
    if (list === undefined || type === undefined) return undefined;
    return {
      title: say(`Give \`${name}\` room for one value`, `为 \`${name}\` 设置容量为 1 的缓冲`),
      edits: [{ range: { start: type.end, end: list.end - 1 }, text: ', 1' }],
    };
  },
});

/** Programs that try others out, and end when one has failed. */
const ofTrials = /(?:^|\/)(?:integration|acceptance|conformance|interop|simulations?)\//;

/** What a server says when it has ended: it ran for as long as the program, mostly. */
const servers = /^\w+ <- [^]*\.(?:ListenAndServe|Serve)(?:TLS)?\([^()]*\)$/;

type Found = Stuck | ClosedBefore | Spinning | SpinningOnClosed | EmptyLoop | NilChannel;

function* findAll(file: GoFile): Generator<Found> {
  yield* findStuck(file);
  yield* findClosedBefore(file.tree, file.text);
  yield* findSpinning(file.tree, file.text);
  yield* findSpinningOnClosed(file.tree, file.text);
  yield* findEmptyLoops(file.tree, file.text);
  yield* findNilChannels(file.tree, file.text);
}

function isNil(found: Found): found is NilChannel {
  return found.how === 'nil-send' || found.how === 'nil-close';
}

function isOther(found: Found): found is Spinning | SpinningOnClosed | EmptyLoop | NilChannel {
  return found.how === 'spins' || found.how === 'spins-closed' || found.how === 'spins-empty' || isNil(found);
}

function isClosedBefore(found: Stuck | ClosedBefore): found is ClosedBefore {
  return /^(?:closed|sent)-/.test(found.how);
}
