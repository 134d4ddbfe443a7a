import { LineIndex } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import { isCommand } from '../_kit/is-command.ts';
import { channelsIn } from './channels.ts';
import type { Channel } from './channels.ts';
import { DroppedCalls, findDroppedResult } from './find-dropped-results.ts';
import { findLeftGenerator } from './find-left-generators.ts';
import { findWaitFirst } from './find-waits-first.ts';
import { findStuckReceiver } from './find-stuck-receivers.ts';
import { findStuckSender } from './find-stuck-senders.ts';
import type { LineAt } from './find-stuck-senders.ts';
import { loopsAround } from './loops.ts';
import type { Stuck } from './stuck.ts';

export function* findStuck({ tree, text }: GoFile): Generator<Stuck> {
  if (!/\bmake\(chan\b/.test(text) || !/\bgo func\b|\.Go\(func\b|<- ?\w/.test(text)) return;
  let lines: LineIndex | undefined;
  const lineAt: LineAt = (offset) => (lines ??= new LineIndex(text)).lineAt(offset);
  const calls = new DroppedCalls(tree);
  for (const channel of channelsIn(tree)) {
    const name = childOf(channel.home, 'name');
    // When these are over, so is the program.
    if ((name !== undefined && /^(?:main|init)$/.test(tree.textOf(name))) || isCommand(channel.home, tree))
      continue;
    const left = findLeftGenerator(channel, tree, lineAt);
    if (left !== undefined) yield left;
    const dropped = findDroppedResult(channel, tree, calls, lineAt);
    if (dropped !== undefined) yield dropped;
    if (channel.mentions.some(({ kind, inside }) => kind === 'other' || inside === undefined)) continue;
    const found =
      sentAlone(channel) ??
      findWaitFirst(channel, tree) ??
      findStuckSender(channel, tree, lineAt) ??
      findStuckReceiver(channel, tree);
    if (found !== undefined) yield found;
  }
}

/** Send and receive stand in the one function that has the channel. */
function sentAlone({ name, home, declared, mentions }: Channel): Stuck | undefined {
  const first = mentions.find(({ kind }) => kind === 'send' || kind === 'receive' || kind === 'range');
  if (first?.kind !== 'send' || first.inside !== home || first.isChoice) return undefined;
  // A goroutine that starts behind the send has not started.
  const isFirst = loopsAround(first.at, declared, home).length === 0;
  const isAlone = mentions.every(
    ({ inside, isChoice }) =>
      (inside === home && !isChoice) || (isFirst && inside !== undefined && inside.start > first.at.end),
  );
  if (!isAlone) return undefined;
  const isReceived = mentions.some(({ kind }) => kind === 'receive' || kind === 'range');
  return isReceived ? { how: 'alone', name, at: first.at } : undefined;
}
