import type { JsonObject } from '../../forge-stand-in/json.ts';
import type { User } from '../model/types.ts';
import type { World } from '../model/world.ts';

export function renderUser({ addresses }: World, { id, username, name, isBot }: User): JsonObject {
  return {
    ...{ id, username, public_email: null, name, state: 'active', locked: false, bot: isBot },
    avatar_url: `${addresses.html}/uploads/-/system/user/avatar/${id}/avatar.png`,
    web_url: `${addresses.html}/${username}`,
  };
}

/** As webhooks name somebody. */
export function renderHookUser({ addresses }: World, { id, username, name }: User): JsonObject {
  const avatar_url = `${addresses.html}/uploads/-/system/user/avatar/${id}/avatar.png`;
  return { id, name, username, avatar_url, email: '[REDACTED]' };
}
