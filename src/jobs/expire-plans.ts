import { expireAll } from '../operations/plan-expiry.ts';
import type { JobParts } from './job-parts.ts';
import type { Runner } from './runner.ts';

/**
 * Those that nobody decided in time. What happens to a change tells its own plans: a plan that is decided at this very
 * moment fails the job, which then finds it decided.
 */
export function createExpirePlansRunner({ store, now }: JobParts): Runner<'expire-plans'> {
  return async () => expireAll(await store.openPlans(), now());
}
