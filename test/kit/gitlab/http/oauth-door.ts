import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf, type JsonObject } from '../../forge-stand-in/json.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { createToken, type World } from '../model/world.ts';
import { oauthRules, tokenInfoRules } from '../rules/oauth.ts';
import { authenticate } from './authenticate.ts';

const hours = 2;

/**
 * `GET /oauth/token/info`.
 *
 * @throws {Refusal}
 */
export function tokenInfo(world: World, headers: IncomingHttpHeaders): Answer {
  const token = authenticate(world, headers, { scopes: [], takesJobTokens: true });
  enforce(tokenInfoRules, { isOfApplication: token?.kind === 'oauth' });
  if (token === undefined) throw new Error('refused before');
  const { scopes, user, createdAt, expiresAt } = token;
  const left =
    expiresAt === undefined ? null : Math.floor((expiresAt.getTime() - world.now().getTime()) / 1000);
  return {
    status: 200,
    body: {
      ...{ resource_owner_id: user.id, scope: scopes, expires_in: left },
      application: { uid: world.oauth.clientId },
      created_at: Math.floor(Date.parse(createdAt) / 1000),
      // Kept by GitLab for older clients.
      ...{ scopes, expires_in_seconds: left },
    },
  };
}

/**
 * `POST /oauth/token` with `grant_type=refresh_token`.
 *
 * @throws {Refusal}
 */
export function refreshToken(world: World, params: JsonObject): Answer {
  const { clientId, clientSecret, refreshTokens } = world.oauth;
  const given = textOf(params['refresh_token']);
  const user = refreshTokens.get(given);
  enforce(oauthRules, {
    grant: textOf(params['grant_type']),
    isClient: params['client_id'] === clientId && params['client_secret'] === clientSecret,
    isUnused: user !== undefined,
  });
  if (user === undefined) throw new Error('refused before');
  refreshTokens.delete(given);
  for (const token of world.tokens.values())
    if (token.kind === 'oauth' && token.user === user) token.isRevoked = true;
  const next = randomBytes(32).toString('hex');
  refreshTokens.set(next, user);
  const expiresAt = new Date(world.now().getTime() + hours * 3_600_000);
  const token = createToken(world, { user, kind: 'oauth', expiresAt });
  return {
    status: 200,
    body: {
      ...{ access_token: token.text, token_type: 'Bearer', expires_in: hours * 3600, refresh_token: next },
      ...{ scope: token.scopes.join(' '), created_at: Math.floor(world.now().getTime() / 1000) },
    },
  };
}
