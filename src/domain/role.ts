import { say } from './locale.ts';
import type { Localized } from './locale.ts';

/** What an account may do in a repository, from nothing to all: the levels of every forge, in one order. */
export const accessLevels = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Access = (typeof accessLevels)[number];

/**
 * Who somebody is to us, from the least to the most. `reader`: sees the change; `author`: wrote it and has no more
 * rights than to read; `contributor` and `maintainer`: as the settings say.
 */
export const roles = ['reader', 'author', 'contributor', 'maintainer'] as const;
export type Role = (typeof roles)[number];

/** The least access that makes somebody one. */
export interface RoleMapping {
  readonly contributor: Exclude<Access, 'none'>;
  readonly maintainer: Extract<Access, 'write' | 'maintain' | 'admin'>;
}

export function roleOf(access: Access, isAuthor: boolean, { contributor, maintainer }: RoleMapping): Role {
  if (hasAccess(access, maintainer)) return 'maintainer';
  if (hasAccess(access, contributor)) return 'contributor';
  return isAuthor ? 'author' : 'reader';
}

export function isAtLeastRole(role: Role, wanted: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(wanted);
}

/** The stricter of two mappings, role by role: a repository may ask for more than its installation, never for less. */
export function stricter(a: RoleMapping, b: RoleMapping): RoleMapping {
  const higher = <Level extends Access>(one: Level, other: Level): Level =>
    hasAccess(one, other) ? one : other;
  return {
    contributor: higher(a.contributor, b.contributor),
    maintainer: higher(a.maintainer, b.maintainer),
  };
}

function hasAccess(access: Access, wanted: Access): boolean {
  return accessLevels.indexOf(access) >= accessLevels.indexOf(wanted);
}

/** Who may use something, as it is said to people. */
export const roleWords: Readonly<Record<Role, Localized>> = {
  reader: say('everybody who can read this', '所有能看到此处的人'),
  author: say('the author of the change, contributors and maintainers', '变更作者、贡献者和维护者'),
  contributor: say('contributors and maintainers', '贡献者和维护者'),
  maintainer: say('maintainers', '维护者'),
};
