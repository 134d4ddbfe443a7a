import { until } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';

export async function workIsDone(bot: Bot): Promise<void> {
  await until('no work is left', async () => {
    const metrics = await bot.metrics();
    const open = (state: string): number => metrics.get(`autoglm_queue_jobs{state="${state}"}`) ?? 0;
    return open('waiting') + open('running') === 0;
  });
}
