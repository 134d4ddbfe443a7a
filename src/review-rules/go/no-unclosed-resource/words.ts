import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { LineIndex } from '../../../domain/text-position.ts';
import type { ResourceKind } from '../_kit/acquisition.ts';
import type { UnclosedResource } from './find-leaks.ts';

const kinds: Readonly<Record<ResourceKind, string>> = {
  body: 'unclosed-body',
  file: 'unclosed-handle',
  connection: 'unclosed-handle',
  rows: 'unclosed-db',
  statement: 'unclosed-db',
  context: 'context-leak',
};

export function kindOf({ kind }: UnclosedResource): string {
  return kinds[kind];
}

export function whatOf({ kind, name, leak }: UnclosedResource, text: string): Localized {
  const release =
    kind === 'body' ? `${name}.Body.Close()` : kind === 'context' ? `${name}()` : `${name}.Close()`;
  if (leak.way === 'never' || leak.end === undefined)
    return say(`Nothing in this function calls \`${release}\`.`, `函数中没有任何地方调用 \`${release}\`。`);
  if (leak.way === 'again')
    return say(
      `The next turn of the loop comes here without \`${release}\`.`,
      `循环的下一轮会在未调用 \`${release}\` 的情况下回到这里。`,
    );
  const line = new LineIndex(text).lineAt(leak.end.at.start);
  return say(
    `The way to the end at line ${line} passes no \`${release}\`.`,
    `到第 ${line} 行结束的路径没有调用 \`${release}\`。`,
  );
}
