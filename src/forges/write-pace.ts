import { setTimeout } from 'node:timers/promises';

/** Waits until the next write of an installation may be sent, and books the time after it. */
export type WritePace = (installation: string) => Promise<void>;

/**
 * Keeps writes of one installation apart, as GitHub asks of those who write much.
 * @param spacing Milliseconds between the starts of two writes; 0: none.
 */
export function createWritePace(spacing: number): WritePace {
  const free = new Map<string, number>();
  return async (installation) => {
    if (spacing === 0) return;
    const now = Date.now();
    for (const [key, at] of free) if (at <= now) free.delete(key);
    const at = Math.max(now, free.get(installation) ?? 0);
    free.set(installation, at + spacing);
    if (at > now) await setTimeout(at - now);
  };
}
