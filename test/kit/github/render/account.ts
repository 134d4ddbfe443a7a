import type { JsonObject } from '../../forge-stand-in/json.ts';
import { nodeId } from '../model/node-ids.ts';
import type { Account, App } from '../model/types.ts';
import type { World } from '../model/world.ts';

export function renderAccount({ addresses: { api, html } }: World, account: Account): JsonObject {
  const { id, login, type } = account;
  const name = encodeURIComponent(login);
  const url = `${api}/users/${name}`;
  const page = type === 'Bot' ? `${html}/apps/${login.replace('[bot]', '')}` : `${html}/${login}`;
  return {
    ...{ login, id, node_id: nodeId('U', account), type, site_admin: false, url, html_url: page },
    avatar_url: `${html}/avatars/u/${id}`,
    gravatar_id: '',
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    user_view_type: 'public',
  };
}

export function renderApp(world: World, app: App): JsonObject {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: nodeId('A', app),
    owner: renderAccount(world, app.owner),
    name: app.name,
    description: '',
    external_url: `${world.addresses.html}/apps/${app.slug}`,
    html_url: `${world.addresses.html}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: { ...app.permissions, metadata: 'read' },
    events: app.events,
  };
}
