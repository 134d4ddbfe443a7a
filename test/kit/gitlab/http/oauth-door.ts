import { randomBytes } from 'node:crypto';
import type { Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf, type JsonObject } from '../../forge-stand-in/json.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { createToken, type World } from '../model/world.ts';
import { oauthRules } from '../rules/oauth.ts';

const hours = 2;

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
