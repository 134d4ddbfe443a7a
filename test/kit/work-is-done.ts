import { until } from './bot.ts';
import type { Bot } from './bot.ts';

/** Milliseconds. Rendering all metrics is work that the bot does beside its own. */
const pause = 60;

export async function workIsDone(bot: Bot): Promise<void> {
  await until('no work is left', async () => openJobs(await bot.metrics()) === 0, 20_000, pause);
}

export function openJobs(metrics: ReadonlyMap<string, number> | undefined): number {
  const inState = (state: string): number => metrics?.get(`autoglm_queue_jobs{state="${state}"}`) ?? 0;
  return inState('waiting') + inState('running');
}
