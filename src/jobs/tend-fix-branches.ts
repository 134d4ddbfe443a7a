import { planTexts } from '../commands/plan-texts.ts';
import { shortNameOf } from '../domain/change-request.ts';
import { keyOfChange } from '../domain/job.ts';
import { fill } from '../domain/words.ts';
import type { Remark } from '../ports/conversation.ts';
import { codeSpan } from '../publish/markdown.ts';
import { readSettings } from '../review/read-settings.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

/** What offers fixes to a change wants to be merged where the change went, or is closed with it. */
export function createTendFixBranchesRunner(parts: JobParts): Runner<'tend-fix-branches'> {
  return async ({ change, installation, merged }, { log }) => {
    const { branches, conversation } = forgeOf(parts, change.repo.forge);
    const plans = await parts.store.plans(keyOfChange(change));
    const offers = plans.flatMap(({ state, offeredBy }) =>
      state === 'opened' && offeredBy !== undefined ? [offeredBy] : [],
    );
    if (offers.length === 0 || branches === undefined || conversation === undefined) return nothing;
    const { target, settings } = await conversation.discussed(change, installation);
    const { config } = await readSettings(settings, parts.installationSettings, parts.engine);
    const facts = { change: shortNameOf(change), target: codeSpan(target) };
    const note = fill(merged ? planTexts.retargeted : planTexts.closed, config.language, facts);
    const step = merged ? { target } : ({ close: true } as const);
    const name = `followed:${merged ? target : ''}`;
    for (const number of offers) {
      const offer = { ...change, number };
      const place: Remark = { change: offer, installation, comment: '', thread: undefined };
      const say = (): Promise<void> => conversation.reply(place, name, note);
      const outcome = await branches.tend(offer, installation, step, say);
      log.info({ offer: number, merged, outcome }, 'a change that offers fixes was tended');
    }
    return nothing;
  };
}
