import type { AccessProblem } from '../../ports/forge.ts';

/** The first with all of draft notes, publishing them together included. */
const drafts = [15, 11] as const;

/** @param version As GitLab names it: `18.4.1-ee`; undefined: it does not say. */
export function problemsOfVersion(version: string | undefined): readonly AccessProblem[] {
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  const [first, second] = drafts;
  const isOld = Number(major) < first || (Number(major) === first && Number(minor) < second);
  if (version === undefined || major === '' || !isOld) return [];
  const message = `GitLab ${version} has no draft notes, or publishes them one by one: each finding is posted, and notified of, by itself. From ${drafts.join('.')} on they come together`;
  return [{ code: 'host-old', message }];
}
