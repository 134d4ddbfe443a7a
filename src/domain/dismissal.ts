import type { Fingerprint } from './ids.ts';
import type { TrackedFinding } from './tracked-finding.ts';

/** A person's word that a finding is not to be told any more, with the reason. */
export interface Dismissal extends Pick<TrackedFinding, 'id' | 'origin' | 'kind' | 'path' | 'anchor'> {
  /** In all changes of the repository, not only where it was said. */
  readonly inRepository: boolean;
  readonly reason: string;
  /** Name of an account. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Whether it speaks of this finding: by its name, which it keeps through the pushes of a change, or in another change by
 * what it is and where it stands.
 */
export function isDismissedBy(
  { inRepository, ...dismissal }: Dismissal,
  id: Fingerprint,
  { origin, kind, path, anchor }: Pick<TrackedFinding, 'origin' | 'kind' | 'path' | 'anchor'>,
): boolean {
  if (dismissal.id === id) return true;
  return (
    inRepository &&
    dismissal.origin === origin &&
    dismissal.kind === kind &&
    dismissal.path === path &&
    dismissal.anchor.symbol === anchor.symbol &&
    dismissal.anchor.snippet === anchor.snippet
  );
}
