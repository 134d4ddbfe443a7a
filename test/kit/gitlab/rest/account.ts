import { ok } from '../../forge-stand-in/http/answer.ts';
import { renderUser } from '../render/account.ts';
import { notFound, viewerIn, type Route } from './route.ts';

const version = '18.4.1';

export const accountRoutes: readonly Route[] = [
  {
    operation: 'GET /user',
    scopes: ['api', 'read_api', 'read_user'],
    handle: (call) => {
      const user = viewerIn(call);
      const email = `${user.username}@users.forge.example`;
      return ok({
        ...renderUser(call.world, user),
        email,
        commit_email: email,
        is_admin: false,
        external: false,
      });
    },
  },
  {
    operation: 'GET /personal_access_tokens/self',
    scopes: ['api', 'read_api', 'read_user', 'read_repository', 'write_repository'],
    handle: ({ token, world }) => {
      // https://docs.gitlab.com/api/personal_access_tokens/ : tokens of OAuth applications are none.
      if (token === undefined || token.kind === 'oauth') return notFound('');
      const { id, name, scopes, user, createdAt, isRevoked, expiresAt } = token;
      return ok({
        ...{
          id,
          name,
          revoked: isRevoked,
          created_at: createdAt,
          description: null,
          scopes,
          user_id: user.id,
        },
        ...{ last_used_at: world.now().toISOString(), active: true },
        expires_at: expiresAt?.toISOString().slice(0, 10) ?? null,
      });
    },
  },
  {
    operation: 'GET /metadata',
    handle: ({ world }) =>
      ok({
        ...{ version, revision: 'f0a1b2c3d4e', enterprise: false },
        kas: {
          enabled: false,
          externalUrl: null,
          externalK8sProxyUrl: null,
          version: null,
          url: world.addresses.html,
        },
      }),
  },
  { operation: 'GET /version', handle: () => ok({ version, revision: 'f0a1b2c3d4e' }) },
];
