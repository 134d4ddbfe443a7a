import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeRef } from '../../domain/change-request.ts';
import { isAppError } from '../../domain/errors.ts';
import type { ForgeReader, OpenedChange } from '../../ports/forge.ts';
import { byToken } from './forge-access.ts';

/** Milliseconds that a run waits for a forge to have made the diff of a change. */
const patience = 120_000;

/** A run can begin before its forge has made the diff of the change. */
export async function openWhenReady(
  reader: Pick<ForgeReader, 'open'>,
  ref: ChangeRef,
): Promise<OpenedChange> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await reader.open(ref, byToken);
    } catch (error) {
      const retryAt = isAppError(error, 'change-not-ready')
        ? Date.parse(error.details['retryAt'] ?? '')
        : NaN;
      if (!(retryAt < deadline)) throw error;
      await sleep(Math.max(0, retryAt - Date.now()));
    }
  }
}
