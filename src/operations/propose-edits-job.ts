import type { DraftWish } from '../domain/draft.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import { newPlanId } from './new-plan.ts';
import type { Asker, OperationParts } from './operation.ts';

/** Its key is not the change's: whatever else is to be done for it does not wait for a model. */
export function proposeEditsJob(
  wish: DraftWish,
  { account, change, installation, where, replyTo, chat }: Asker,
  parts: Pick<OperationParts, 'newId'>,
): JobRequest {
  const { ref, head } = change;
  const payload = {
    ...{ plan: newPlanId(parts), change: ref, installation, head, wish, by: account, where, replyTo },
    ...(chat && { chat }),
  };
  return { kind: 'propose-edits', key: `draft:${keyOfChange(ref)}`, supersedes: false, payload };
}
