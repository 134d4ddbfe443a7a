import { connection, type ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import { accessLevels, type Project, type Role, type User } from '../model/types.ts';
import { roleIn, type World } from '../model/world.ts';
import { mostNodes } from './measure.ts';

export interface Context {
  readonly world: World;
  readonly viewer: User;
  readonly complexity: number;
}

/** Whether somebody may do at least that in a project. */
export function may({ viewer }: Pick<Context, 'viewer'>, project: Project, least: Role): boolean {
  const role = roleIn(project, viewer);
  if (role === undefined) return least === 'reporter' && project.visibility !== 'private';
  return accessLevels[role] >= accessLevels[least];
}

/** A page. Of no bound, or of one that is too high, the highest is taken. */
export function paged<T>(items: readonly T[], args: ConnectionArguments, toNode: (item: T) => unknown): View {
  const { first, last } = args;
  const cut = (size: number | null | undefined): number | null =>
    size == null ? null : Math.min(size, mostNodes);
  const bounds =
    last == null ? { first: cut(first ?? mostNodes), last: null } : { first: null, last: cut(last) };
  return { ...connection(items, { ...args, ...bounds }, toNode), count: items.length };
}

/** @throws {Refusal} As GitLab words it for what is not there and for what one may not. */
export function unavailable(): never {
  const message =
    "The resource that you are attempting to access does not exist or you don't have permission to perform this action";
  throw new Refusal(
    { status: 200, message },
    {
      name: 'graphql-resource-available',
      documentation: 'https://docs.gitlab.com/api/graphql/getting_started/',
    },
  );
}
