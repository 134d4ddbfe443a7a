import type { Rule } from '../../forge-stand-in/rules/rule.ts';
import { accessLevels, type Project, type Role } from '../model/types.ts';

export interface Access {
  /** undefined: no such project. */
  readonly project: Project | undefined;
  /** undefined: he is no member. */
  readonly role: Role | undefined;
  readonly least: Role;
  /** Whether anybody may do that in a public project. */
  readonly isOpen: boolean;
}

const page = 'https://docs.gitlab.com/user/permissions/';

export const accessRules: readonly Rule<Access>[] = [
  {
    name: 'project-visible',
    documentation: 'https://docs.gitlab.com/api/rest/troubleshooting/#status-code-404',
    title: 'A project that does not exist, or that the token does not reach, is not found',
    check: ({ project, role }) =>
      project === undefined || (role === undefined && project.visibility === 'private')
        ? { status: 404, message: '404 Project Not Found' }
        : undefined,
  },
  {
    name: 'role-reached',
    documentation: page,
    title: 'Roles and permissions: what each role may do in a project',
    check: ({ project, role, least, isOpen }) => {
      const isReached = role !== undefined && accessLevels[role] >= accessLevels[least];
      const isPublic = isOpen && project?.visibility !== 'private';
      return isReached || isPublic ? undefined : { status: 403, message: '403 Forbidden' };
    },
  },
];

export interface Resolving {
  readonly role: Role | undefined;
  readonly isAuthor: boolean;
}

export const resolveRules: readonly Rule<Resolving>[] = [
  {
    name: 'resolve-role',
    documentation: 'https://docs.gitlab.com/api/discussions/#resolve-a-merge-request-thread',
    title: 'You must have at least the Developer role, or be the author of the change being reviewed',
    check: ({ role, isAuthor }) =>
      isAuthor || (role !== undefined && accessLevels[role] >= accessLevels.developer)
        ? undefined
        : { status: 403, message: '403 Forbidden' },
  },
];
