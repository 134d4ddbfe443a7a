import { randomBytes } from 'node:crypto';
import { enforce, type Rule } from '../../forge-stand-in/rules/rule.ts';
import type { Installation, Level, Permissions, Repository, Token, Viewer } from './types.ts';
import type { World } from './world.ts';

interface Wish {
  readonly permissions: Permissions;
  readonly granted: Permissions;
  readonly isSuspended: boolean;
  readonly unreachable: readonly string[];
}

const page = 'https://docs.github.com/rest/apps/apps#create-an-installation-access-token-for-an-app';

export const tokenRules: readonly Rule<Wish>[] = [
  {
    name: 'token-of-a-suspended-installation',
    documentation: 'https://docs.github.com/rest/apps/apps#suspend-an-app-installation',
    title: 'This installation has been suspended',
    check: ({ isSuspended }) =>
      isSuspended ? { status: 403, message: 'This installation has been suspended' } : undefined,
  },
  {
    name: 'token-permissions-within-the-grant',
    documentation: page,
    title: 'The permissions requested are not granted to this installation',
    check: ({ permissions, granted }) =>
      Object.entries(permissions).some(
        ([name, level]) => !covers(granted[name], level) && name !== 'metadata',
      )
        ? { status: 422, message: 'The permissions requested are not granted to this installation.' }
        : undefined,
  },
  {
    name: 'token-repositories-within-the-installation',
    documentation: page,
    title:
      'There is at least one repository that does not exist or is not accessible to the parent installation',
    check: ({ unreachable }) =>
      unreachable.length === 0
        ? undefined
        : {
            status: 422,
            message:
              'There is at least one repository that does not exist or is not accessible to the parent installation.',
          },
  },
];

function covers(has: Level | undefined, wanted: Level): boolean {
  return has === 'write' || (has === 'read' && wanted === 'read');
}

export interface TokenWish {
  readonly permissions: Permissions | undefined;
  /** Names or ids. */
  readonly repositories: readonly (string | number)[] | undefined;
}

/** @throws {Refusal} */
export function createToken(world: World, installation: Installation, wish: TokenWish): Token {
  const reached = [...installation.repositories];
  const chosen = wish.repositories?.map(
    (wanted) => reached.find(({ id, name }) => id === wanted || name === wanted) ?? String(wanted),
  );
  enforce(tokenRules, {
    permissions: wish.permissions ?? {},
    granted: installation.permissions,
    isSuspended: installation.suspendedAt !== undefined,
    unreachable: chosen?.filter((found) => typeof found === 'string') ?? [],
  });
  const token: Token = {
    text: `ghs_${randomBytes(18).toString('hex')}`,
    installation,
    permissions: { ...(wish.permissions ?? installation.permissions), metadata: 'read' },
    repositories:
      chosen === undefined ? undefined : new Set(chosen.filter((found) => typeof found !== 'string')),
    expiresAt: new Date(world.now().getTime() + 3_600_000),
  };
  world.tokens.set(token.text, token);
  return token;
}

export function isReachable(viewer: Viewer, repository: Repository): boolean {
  if (viewer.kind !== 'installation') return false;
  const { installation, repositories } = viewer.token;
  return installation.repositories.has(repository) && (repositories?.has(repository) ?? true);
}

/** What the token may do today: an installation's grant can shrink. */
export function grantOf(viewer: Viewer): Permissions {
  if (viewer.kind !== 'installation') return {};
  const { permissions, installation } = viewer.token;
  return Object.fromEntries(
    Object.entries(permissions).flatMap(([name, level]) => {
      const granted = name === 'metadata' ? 'read' : installation.permissions[name];
      return granted === undefined ? [] : [[name, granted === 'read' ? 'read' : level] as const];
    }),
  );
}
