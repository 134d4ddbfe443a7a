import { z } from 'zod';
import { talkingChatIds } from '../domain/chat.ts';
import { say } from '../domain/locale.ts';
import { done, impossible } from './operation.ts';
import type { Operation } from './operation.ts';

const input = z.strictObject({ code: z.string().min(1) });
/** Whom the account stands for now. */
const output = z.object({ chat: z.enum(talkingChatIds), name: z.string() });

const notOurs = say(
  'This is not a code of mine, or not all of it. `/autoglm link` in the chat gives a new one.',
  '这不是由我签发的代码，或代码不完整。请在聊天中用 `/autoglm link` 获取新的代码。',
);
const tooLate = say(
  'This code has expired or was used before. `/autoglm link` in the chat gives a new one.',
  '此代码已过期或已使用过。请在聊天中用 `/autoglm link` 获取新的代码。',
);
const onlyHere = say(
  'A code counts only where you write under your name of this forge: in a comment.',
  '代码只有在此平台以您本人账号发表的评论中才有效。',
);

export const link = {
  name: 'link',
  summary: say(
    'Links your account here to yours in a chat, with the code that `/autoglm link` gave you there.',
    '用您在聊天中通过 `/autoglm link` 得到的代码，把此处的账号与聊天账号关联。',
  ),
  usage: '<code>',
  examples: ['link WyJzbGFjayJd.3f2a91c'],
  effect: 'write',
  whoCanUse: 'reader',
  input,
  output,
  parse: (argument) => ({ code: argument }),
  run: async ({ code }, { account, change, where }, { readLinkCode, store, now }) => {
    // In a chat nobody has shown yet who he is at the forge.
    if (where !== 'thread') return impossible(onlyHere);
    const read = readLinkCode(code);
    if (read === undefined) return impossible(notOurs);
    const at = now();
    if (read.until.getTime() < at.getTime() || (await store.isLinkCodeUsed(code))) return impossible(tooLate);
    const { forge } = change.ref.repo;
    const write = { kind: 'account-linked', link: { user: read.user, forge, account, code, at } } as const;
    return done({ chat: read.user.chat, name: read.user.name }, { writes: [write] });
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
