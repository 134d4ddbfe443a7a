import type { Access } from './accesses.ts';
import type { LockedStruct } from './locked-structs.ts';

/** Is the lock held where the field is used, as far as the order of the text tells; and does it keep all others out? */
export function isLocked({ node, method }: Access, { lock }: LockedStruct): 'write' | 'read' | undefined {
  if (!method.locks) return undefined;
  const owner = `${method.receiver}.${lock}`;
  const before = method.text.slice(0, node.start - method.node.start);
  const taken = before.lastIndexOf(`${owner}.Lock()`);
  const shared = before.lastIndexOf(`${owner}.RLock()`);
  const at = Math.max(taken, shared);
  if (at < 0 || givesBack(before.slice(at), owner)) return undefined;
  return taken > shared ? 'write' : 'read';
}

/** Unlocked, and not only at the end. */
function givesBack(text: string, owner: string): boolean {
  return text
    .split('\n')
    .some(
      (line) =>
        (line.includes(`${owner}.Unlock()`) || line.includes(`${owner}.RUnlock()`)) &&
        !/\bdefer\b/.test(line),
    );
}
