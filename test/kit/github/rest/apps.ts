import { created, ok } from '../../forge-stand-in/http/answer.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import type { Installation, Permissions } from '../model/types.ts';
import { createToken } from '../model/tokens.ts';
import { timestamp, type World } from '../model/world.ts';
import { renderAccount, renderApp } from '../render/account.ts';
import { renderRepository } from '../render/repository.ts';
import { listed } from './paging.ts';
import { notFound, type Route } from './route.ts';

export function renderInstallation(world: World, installation: Installation): JsonObject {
  const { id, account, permissions, suspendedAt, createdAt } = installation;
  const { app, addresses } = world;
  return {
    ...{ id, account: renderAccount(world, account), repository_selection: 'selected' },
    access_tokens_url: `${addresses.api}/app/installations/${id}/access_tokens`,
    repositories_url: `${addresses.api}/installation/repositories`,
    html_url: `${addresses.html}/settings/installations/${id}`,
    ...{ app_id: app.id, client_id: app.clientId, app_slug: app.slug },
    ...{
      target_id: account.id,
      target_type: account.type,
      permissions: { ...permissions, metadata: 'read' },
    },
    ...{ events: app.events, created_at: createdAt, updated_at: timestamp(world), single_file_name: null },
    ...{ has_multiple_single_files: false, single_file_paths: [], suspended_by: null },
    suspended_at: suspendedAt ?? null,
  };
}

export const appRoutes: readonly Route[] = [
  {
    operation: 'apps/get-authenticated',
    wants: 'app',
    needs: [],
    handle: ({ world }) =>
      ok({ ...renderApp(world, world.app), installations_count: world.installations.size }),
  },
  {
    operation: 'apps/list-installations',
    wants: 'app',
    needs: [],
    handle: (call) =>
      listed(call, [...call.world.installations.values()], (page) =>
        page.map((installation) => renderInstallation(call.world, installation)),
      ),
  },
  {
    operation: 'apps/get-installation',
    wants: 'app',
    needs: [],
    handle: ({ world, path }) =>
      ok(renderInstallation(world, world.installations.get(Number(path['installation_id'])) ?? notFound())),
  },
  {
    operation: 'apps/create-installation-access-token',
    wants: 'app',
    needs: [],
    handle: ({ world, path, body }) => {
      const installation = world.installations.get(Number(path['installation_id'])) ?? notFound();
      const token = createToken(world, installation, {
        permissions: body['permissions'] as Permissions | undefined,
        repositories: (body['repository_ids'] ?? body['repositories']) as readonly string[] | undefined,
      });
      const { repositories } = token;
      return created({
        token: token.text,
        expires_at: token.expiresAt.toISOString(),
        permissions: { ...token.permissions },
        repository_selection: 'selected',
        ...(repositories === undefined
          ? {}
          : { repositories: [...repositories].map((repository) => renderRepository(world, repository)) }),
      });
    },
  },
  {
    operation: 'apps/list-repos-accessible-to-installation',
    wants: 'installation',
    needs: [],
    handle: (call) => {
      if (call.viewer.kind !== 'installation') return notFound();
      const { installation, repositories } = call.viewer.token;
      const reached = [...(repositories ?? installation.repositories)];
      return listed(call, reached, (page) => ({
        total_count: reached.length,
        repository_selection: 'selected',
        repositories: page.map((repository) => renderRepository(call.world, repository)),
      }));
    },
  },
];
