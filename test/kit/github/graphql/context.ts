import type { Limits } from '../http/limits.ts';
import type { Repository, Viewer } from '../model/types.ts';
import { grantOf, isReachable } from '../model/tokens.ts';
import { fullName, type World } from '../model/world.ts';
import { accessRules, type Needs } from '../rules/access.ts';
import { enforce, Refusal } from '../../forge-stand-in/rules/rule.ts';

export interface Context {
  readonly world: World;
  readonly viewer: Viewer;
  readonly limits: Limits;
  readonly cost: number;
  readonly nodeCount: number;
}

/** @throws {Refusal} When the token may not do that there. */
export function allow({ viewer }: Context, repository: Repository, needed: Needs): void {
  enforce(accessRules, {
    repository: fullName(repository),
    isReachable: isReachable(viewer, repository),
    isSuspended: viewer.kind === 'installation' && viewer.token.installation.suspendedAt !== undefined,
    granted: grantOf(viewer),
    needed,
  });
}

/** @throws {Refusal} As GitHub words it. */
export function unresolved(what: string): never {
  throw new Refusal(
    { status: 404, message: what },
    { name: 'node-exists', documentation: 'https://docs.github.com/graphql/guides/using-global-node-ids' },
  );
}
