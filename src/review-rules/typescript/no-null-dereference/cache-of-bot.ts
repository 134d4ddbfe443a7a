import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';

const managers =
  /^(?:channels|guilds|members|roles|users|emojis|messages|threads|stickers|voiceStates|presences)$/;

/** `guild.channels.cache` of discord.js: what the bot has seen so far, of what each server names as it likes. */
export function isCacheOfBot(collection: Node): boolean {
  const cache = unwrap(collection);
  if (cache.type !== 'MemberExpression' && cache.type !== 'OptionalMemberExpression') return false;
  return propertyName(cache) === 'cache' && managers.test(propertyName(unwrap(cache.object)) ?? '');
}
