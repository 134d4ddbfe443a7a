import type { GoTree } from '../../../languages/go/go.ts';
import type { Channel, Mention } from './channels.ts';

/**
 * Channels that only the goroutine of a send closes, behind the last one: `defer close(end)`. Whoever receives from them has learned
 * that nothing more is sent.
 */
export function endedBySender({ at, inside }: Mention, { home }: Channel, tree: GoTree): ReadonlySet<string> {
  if (inside === undefined) return new Set();
  const own = tree.textOf(inside);
  const others =
    tree.textOf({ start: home.start, end: inside.start }) + tree.textOf({ start: inside.end, end: home.end });
  const last = Math.max(at.start - inside.start, own.lastIndexOf('<-'));
  const names = Array.from(own.matchAll(/(\bdefer +)?\bclose\((\w+)\)/g)).flatMap(
    ([, deferred, name = ''], index, all) =>
      deferred !== undefined || (all[index]?.index ?? 0) > last ? [name] : [],
  );
  return new Set(names.filter((name) => !new RegExp(`\\bclose\\(${name}\\)|\\b${name} <-`).test(others)));
}
