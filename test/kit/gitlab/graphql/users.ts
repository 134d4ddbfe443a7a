import type { View } from '../../forge-stand-in/graphql/view.ts';
import type { User } from '../model/types.ts';
import type { Context } from './context.ts';
import { globalId } from './ids.ts';

export function userView({ world }: Context, { id, username, name, isBot }: User): View {
  const webUrl = `${world.addresses.html}/${username}`;
  return {
    __typename: 'UserCore',
    id: globalId('User', id),
    username,
    name,
    bot: isBot,
    webUrl,
    publicEmail: null,
  };
}
