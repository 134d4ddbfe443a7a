import type { ChangeRef } from '../../../src/domain/change-request.ts';
import type { Forge } from '../../../src/ports/forge.ts';
import type { Tracker } from '../../../src/ports/tracker.ts';

/** As they are read for a change. */
export async function issuesOf({ reader }: Forge, ref: ChangeRef, installation: string): Promise<Tracker> {
  const issues = (await reader.open(ref, installation)).issues?.();
  if (issues === undefined) throw new Error('this forge has no issues');
  return issues;
}
