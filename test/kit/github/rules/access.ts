import type { Level, Permissions } from '../model/types.ts';
import type { Rule } from '../../forge-stand-in/rules/rule.ts';

/** Each of them is enough. */
export type Needs = readonly Permissions[];

export interface Access {
  /** What the address names. */
  readonly repository: string | undefined;
  readonly isReachable: boolean;
  readonly isSuspended: boolean;
  readonly granted: Permissions;
  readonly needed: Needs;
}

const permissionsPage = 'https://docs.github.com/rest/authentication/permissions-required-for-github-apps';

export const accessRules: readonly Rule<Access>[] = [
  {
    name: 'installation-not-suspended',
    documentation: 'https://docs.github.com/rest/apps/apps#suspend-an-app-installation',
    title: 'When a GitHub App is suspended, its access to the API is blocked for that account',
    check: ({ isSuspended }) =>
      isSuspended ? { status: 403, message: 'This installation has been suspended' } : undefined,
  },
  {
    name: 'repository-of-the-installation',
    documentation:
      'https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource',
    title: 'A resource that the token does not reach is not found (private repositories)',
    check: ({ repository, isReachable }) =>
      repository !== undefined && !isReachable ? { status: 404, message: 'Not Found' } : undefined,
  },
  {
    name: 'permission-granted',
    documentation: permissionsPage,
    title:
      'Permissions required for GitHub Apps; resolving a thread wants contents: write (discussion 44650)',
    check: ({ granted, needed }) =>
      needed.length === 0 || needed.some((all) => hasAll(granted, all))
        ? undefined
        : {
            status: 403,
            message: 'Resource not accessible by integration',
            headers: { 'x-accepted-github-permissions': needed.map(inHeader).join('; ') },
          },
  },
];

const rank: Readonly<Record<Level, number>> = { read: 1, write: 2 };

function hasAll(granted: Permissions, wanted: Permissions): boolean {
  return Object.entries(wanted).every(([name, level]) => {
    const has = name === 'metadata' ? 'read' : granted[name];
    return has !== undefined && rank[has] >= rank[level];
  });
}

function inHeader(permissions: Permissions): string {
  return Object.entries(permissions)
    .map(([name, level]) => `${name}=${level}`)
    .join(',');
}
