import { renderEndedPlan } from '../commands/render-plan.ts';
import { endOfPlan } from '../operations/plan-expiry.ts';
import { readSettings } from '../review/read-settings.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

/** The answer that shows a plan says how it ended, no longer how to confirm it. */
export function createTellPlanRunner(parts: JobParts): Runner<'tell-plan'> {
  return async ({ plan: id, change }) => {
    const { conversation } = forgeOf(parts, change.repo.forge);
    const plan = await parts.store.plan(id);
    const end = plan && endOfPlan(plan);
    if (end === undefined || plan?.shownAt === undefined || conversation === undefined) return nothing;
    const { installation, comment, thread, name } = plan.shownAt;
    const { settings } = await conversation.discussed(change, installation);
    const { config } = await readSettings(settings, parts.installationSettings, parts.engine);
    const body = renderEndedPlan(plan, end, config.language);
    await conversation.reply({ change, installation, comment, thread }, name, body);
    return nothing;
  };
}
