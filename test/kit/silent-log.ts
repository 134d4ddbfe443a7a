import type { Log } from '../../src/ports/log.ts';

const nothing = (): void => undefined;

/** For who has nothing to say. */
export const silentLog: Log = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  child: () => silentLog,
};
