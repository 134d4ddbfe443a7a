import { nodeId } from '../model/node-ids.ts';
import type { Account } from '../model/types.ts';
import type { Context } from './context.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

/** A bot's login has no `[bot]` here, other than in REST. */
export function plainLogin(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

export function actorView({ world: { addresses } }: Context, account: Account): View {
  const login = plainLogin(account.login);
  const path = `/${account.type === 'Bot' ? 'apps/' : ''}${login}`;
  return {
    __typename: account.type,
    id: nodeId('U', account),
    databaseId: account.id,
    login,
    url: addresses.html + path,
    resourcePath: path,
    avatarUrl: `${addresses.html}/avatars/u/${account.id}`,
  };
}

export function appView({ world: { app } }: Context): View {
  return {
    __typename: 'App',
    id: nodeId('A', app),
    databaseId: app.id,
    name: app.name,
    slug: app.slug,
    createdAt: app.createdAt,
    updatedAt: app.createdAt,
    description: null,
  };
}

/** Whether the bot that asks wrote it. */
export function isOurs({ viewer, world }: Context, author: Account): boolean {
  return viewer.kind === 'installation' && author === world.app.bot;
}
