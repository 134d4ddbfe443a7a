import { originName } from '../domain/agent-claim.ts';
import { isDismissedBy } from '../domain/dismissal.ts';
import type { Dismissal } from '../domain/dismissal.ts';
import type { Finding } from '../domain/finding.ts';
import type { Fingerprint } from '../domain/ids.ts';

/** What speaks of a finding. @param id Its lasting name. */
export function dismissalOf(
  finding: Finding,
  id: Fingerprint,
  dismissals: readonly Dismissal[],
): Dismissal | undefined {
  const known = { ...finding, origin: originName(finding.origin) };
  return dismissals.find((one) => isDismissedBy(one, id, known));
}
