import type { Dismissal } from '../domain/dismissal.ts';
import { guidanceOfDismissal, teacherRole } from '../domain/guidance.ts';
import type { GuidanceSubject } from '../domain/guidance.ts';
import type { StoreWrite } from '../ports/store.ts';
import type { Asker, OperationParts } from './operation.ts';

/** What the agent learns from a dismissal: nothing where the change is not ours, see `isTeachable`. */
export async function learnDismissal(
  dismissal: Dismissal,
  about: GuidanceSubject,
  { change, role: asked }: Pick<Asker, 'change' | 'role'>,
  { learning }: Pick<OperationParts, 'learning'>,
): Promise<readonly StoreWrite[]> {
  const role = teacherRole(asked);
  if (learning === undefined || role === undefined || !(await learning.isTeachable())) return [];
  const lesson = { change: change.ref, finding: dismissal.id, about, role };
  const guidance = guidanceOfDismissal(dismissal, lesson);
  return [{ kind: 'guidance-learnt', guidance, most: learning.most }];
}
