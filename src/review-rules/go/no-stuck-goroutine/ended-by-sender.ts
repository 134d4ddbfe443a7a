import type { GoTree } from '../../../languages/go/go.ts';
import type { Channel, Mention } from './channels.ts';
import { loopsAround } from './loops.ts';

/**
 * Channels that only the goroutine of a send closes behind the last one, `defer close(end)`, or sends to before it ends. Whoever receives
 * from them has learned that nothing more is sent.
 */
export function endedBySender(
  { at, inside }: Mention,
  { declared, home }: Channel,
  tree: GoTree,
): ReadonlySet<string> {
  // Of many that are started, others may go on.
  if (inside === undefined || loopsAround(inside, declared, home).length > 0) return new Set();
  const own = tree.textOf(inside);
  const others =
    tree.textOf({ start: home.start, end: inside.start }) + tree.textOf({ start: inside.end, end: home.end });
  const last = Math.max(at.start - inside.start, own.lastIndexOf('<-'));
  const names = Array.from(own.matchAll(/(\bdefer +)?\bclose\((\w+)\)/g)).flatMap(
    ([, deferred, name = ''], index, all) =>
      deferred !== undefined || (all[index]?.index ?? 0) > last ? [name] : [],
  );
  const lasts = Array.from(own.matchAll(lastSend), ([, name = '']) => name);
  return new Set(
    [...names, ...lasts].filter((name) => !new RegExp(`\\bclose\\(${name}\\)|\\b${name} <-`).test(others)),
  );
}

/** `failed <- err; return`, and the send at the end: what it sent there was its last word. */
const lastSend = /(?<![\w.])(\w+) <- [^\n;{}]*\s*;?\s*(?:\breturn\b|\}\s*$)/g;
