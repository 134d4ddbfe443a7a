import { refused } from './translate-error.ts';

/** Settings of a repository name channels: what is no id must not become a part of an address. @throws {AppError} `service-refused` */
export function channelId(text: string): string {
  if (/^\d{1,20}$/.test(text)) return text;
  const why =
    'the id of a channel is a number: turn on the developer mode of Discord, and copy it from the channel’s menu';
  throw refused(`the channel ${text.slice(0, 50)}`, why, undefined);
}
