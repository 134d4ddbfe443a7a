import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { WriterKind } from './writers.ts';
import type { PlacedLeak, UnclosedResource } from './find-leaks.ts';

const kinds: Readonly<Record<UnclosedResource['kind'], string>> = {
  body: 'unclosed-body',
  file: 'unclosed-handle',
  connection: 'unclosed-handle',
  rows: 'unclosed-db',
  cursor: 'unclosed-db',
  subscription: 'unclosed-handle',
  statement: 'unclosed-db',
  context: 'context-leak',
  ticker: 'timer-leak',
  tick: 'timer-leak',
  stream: 'unfinished-writer',
  buffer: 'unfinished-writer',
  pooled: 'unclosed-db',
  process: 'unclosed-handle',
  input: 'unclosed-handle',
  alike: 'unclosed-handle',
  reader: 'unclosed-handle',
  span: 'unclosed-handle',
};

export function kindOf({ kind }: UnclosedResource): string {
  return kinds[kind];
}

export function whatOf({ kind, name, leak, line, opener = '' }: PlacedLeak): Localized {
  if (kind === 'tick') return whatOfTick(line);
  if (kind === 'stream' || kind === 'buffer') return whatOfWriter(kind, name);
  if (kind === 'input') return whatOfInput(name);
  if (kind === 'alike')
    return say(
      `Nothing in this function calls \`${name}.Close()\`, as the others in this file do with what \`${opener}\` gives.`,
      `函数中没有任何地方调用 \`${name}.Close()\`，而本文件中的其他函数都会关闭 \`${opener}\` 的结果。`,
    );
  if (name === '_' && kind !== 'context') return whatOfDropped(kind);
  if (name === '_')
    return say(
      'The function that ends this context is thrown away: what it holds stays until its parent ends, or its time.',
      '结束该 context 的函数被丢弃：其占用的资源要到父 context 结束或超时才会释放。',
    );
  const release = releaseOf(kind, name);
  if (leak.way === 'never' || line === undefined)
    return say(`Nothing in this function calls \`${release}\`.`, `函数中没有任何地方调用 \`${release}\`。`);
  if (leak.way === 'again')
    return say(
      `The next turn of the loop comes here without \`${release}\`.`,
      `循环的下一轮会在未调用 \`${release}\` 的情况下回到这里。`,
    );
  return say(
    `The way to the end at line ${line} passes no \`${release}\`.`,
    `到第 ${line} 行结束的路径没有调用 \`${release}\`。`,
  );
}

function whatOfWriter(kind: WriterKind, name: string): Localized {
  return kind === 'stream'
    ? say(
        `Nothing in this function calls \`${name}.Close()\`: the end of what \`${name}\` writes is missing, and who reads it finds it cut off.`,
        `函数中没有任何地方调用 \`${name}.Close()\`：\`${name}\` 写出的内容缺少结尾，读取方会发现数据被截断。`,
      )
    : say(
        `Nothing in this function calls \`${name}.Flush()\`: what \`${name}\` still holds is never written.`,
        `函数中没有任何地方调用 \`${name}.Flush()\`：\`${name}\` 缓冲区中剩余的内容永远不会写出。`,
      );
}

function whatOfInput(name: string): Localized {
  return say(
    `Nothing in this function calls \`${name}.Close()\` before it waits for the command: one that reads to the end of its input waits for more, and this waits for it.`,
    `函数在等待命令结束之前没有调用 \`${name}.Close()\`：读到输入结尾才结束的命令会一直等待，而这里又在等待它。`,
  );
}

function whatOfDropped(kind: UnclosedResource['kind']): Localized {
  return kind === 'reader'
    ? say(
        'The stream is thrown away: what it reports, and its end, nobody waits for, and nobody can close it.',
        '返回的数据流被丢弃：没有人等待它结束，也没有人能关闭它。',
      )
    : say(
        'The answer is thrown away, and nobody can close its body: the connection is never used again.',
        '响应被丢弃，没有人能关闭其响应体：该连接永远无法复用。',
      );
}

function releaseOf(kind: UnclosedResource['kind'], name: string): string {
  switch (kind) {
    case 'body':
      return `${name}.Body.Close()`;
    case 'context':
      return `${name}()`;
    case 'ticker':
      return `${name}.Stop()`;
    case 'process':
      return `${name}.Wait()`;
    case 'span':
      return `${name}.End()`;
    case 'pooled':
      return `${name}.Release()`;
    default:
      return `${name}.Close()`;
  }
}

function whatOfTick(line = 0): Localized {
  return say(
    `The function ends at line ${line}, and the ticker of \`time.Tick\` cannot be stopped: before Go 1.23 it runs on for ever.`,
    `函数在第 ${line} 行结束，而 \`time.Tick\` 的 ticker 无法停止：在 Go 1.23 之前它会永远运行。`,
  );
}
