import { z } from 'zod';
import type { Access } from '../../domain/role.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { statusOf } from './translate-error.ts';

/** Reporter. https://docs.gitlab.com/api/access_requests/#valid-access-levels */
export const contributorLevel = 20;

/** From the highest down; what is made between two of them has the rights of the lower one. */
const accessByLevel: readonly (readonly [level: number, access: Access])[] = [
  [50, 'admin'],
  [40, 'maintain'],
  [30, 'write'],
  [contributorLevel, 'triage'],
  [10, 'read'],
];

const route = 'GET /projects/:id/members/all/:user';
const member = z.object({
  access_level: z.int(),
  state: z.string().nullish(),
  /** Of those who wait for a seat: they have no rights yet. */
  membership_state: z.string().nullish(),
});

/**
 * What somebody may do in a project by himself, by its groups, or by a group that was invited; undefined: he is no
 * member. Who is an administrator of the host alone is none.
 */
export async function levelIn(
  { rest }: GitLabClient,
  project: string,
  account: string,
): Promise<number | undefined> {
  try {
    const found = await rest.ProjectMembers.show(project, Number(account), { includeInherited: true });
    const { access_level, state, membership_state } = shaped(member, found, route);
    const isActive = [state, membership_state].every((one) => one == null || one === 'active');
    return isActive ? access_level : undefined;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

export function accessOf(level: number | undefined): Access {
  return accessByLevel.find(([least]) => (level ?? 0) >= least)?.[1] ?? 'none';
}
