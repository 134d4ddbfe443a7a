import type { AnalysisPool } from '../analysis/worker/pool.ts';
import { defaultSettings } from '../config/default-settings.ts';
import type { Engine } from './engine.ts';

/**
 * The threads whose deadline for one file is so long.
 * @param warmPool Has the usual one.
 * @param resources Takes over any other.
 */
export function poolsFor(
  engine: Pick<Engine, 'createPool'>,
  warmPool: AnalysisPool,
  resources: AsyncDisposableStack,
): (secondsPerFile: number) => AnalysisPool {
  return (seconds) =>
    seconds === defaultSettings.limits.seconds_per_file
      ? warmPool
      : resources.use(engine.createPool(seconds));
}
