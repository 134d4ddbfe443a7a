import { createHmac, timingSafeEqual } from 'node:crypto';
import { chatIds } from './chat.ts';
import type { ChatUser, TalkingChatId } from './chat.ts';

/** What a chat gives somebody to write at a forge: whoever writes it there is who got it. */
export interface LinkCodes {
  /** @param nonce Of letters and digits: no code is made twice. */
  write(user: ChatUser, until: Date, nonce: string): string;
  /** undefined: it is none of ours. */
  read(code: string): LinkCode | undefined;
}

export interface LinkCode {
  readonly user: ChatUser;
  readonly until: Date;
}

/** A comment is as long as people can still copy it. */
const longestCode = 1_000;

/** @param secret Whoever knows it can forge codes. */
export function createLinkCodes(secret: string): LinkCodes {
  const seal = (text: string): string =>
    createHmac('sha256', secret).update(`link\0${text}`).digest('base64url').slice(0, 32);
  return {
    write: ({ chat, team, id, name }, until, nonce) => {
      const facts = JSON.stringify([chat, team, id, name.slice(0, 80), until.getTime(), nonce]);
      const text = Buffer.from(facts).toString('base64url');
      return `${text}.${seal(text)}`;
    },
    read: (code) => {
      const [text = '', given = ''] = code.length > longestCode ? [] : code.split('.');
      const right = seal(text);
      if (given.length !== right.length || !timingSafeEqual(Buffer.from(given), Buffer.from(right)))
        return undefined;
      return parse(Buffer.from(text, 'base64url').toString());
    },
  };
}

/** What we sealed is what we wrote. */
function parse(facts: string): LinkCode {
  const [chat, team, id, name, until] = JSON.parse(facts) as [TalkingChatId, string, string, string, number];
  if (!chatIds.includes(chat)) throw new Error(`a code for the chat ${chat}`);
  return { user: { chat, team, id, name }, until: new Date(until) };
}
