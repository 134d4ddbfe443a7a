import type { ChangeRef } from '../domain/change-request.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';

/**
 * The key is the change's, so that two reviews of one change are never published at the same time.
 * @param isRepeat It stands at the forge already, and something else that is told with it changed.
 */
export function publishJob(
  change: ChangeRef,
  review: string,
  { isRepeat = false }: { readonly isRepeat?: boolean } = {},
): JobRequest {
  const payload = { review, ...(isRepeat && { isRepeat }) };
  return { kind: 'publish', key: keyOfChange(change), supersedes: false, payload };
}
