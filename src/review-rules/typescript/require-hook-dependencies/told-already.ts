import { rangeOf } from '../../../languages/typescript/node.ts';
import type { Missing } from './find-missing.ts';
import type { StaleUpdate } from './stale-update.ts';

/** `useCallback(() => { setInterval(() => setCount(count + 1), 1000); }, [])`: that `count` is not in the list says the same. */
export function isToldBy({ call, read }: StaleUpdate, missing: readonly Missing[]): boolean {
  const { start } = rangeOf(call);
  return missing.some(({ hook, all }) => {
    const around = rangeOf(hook.call);
    return (
      around.start < start && start < around.end && read.type === 'Identifier' && all.includes(read.name)
    );
  });
}
