import { z } from 'zod';
import type { Reactor } from '../../domain/reactor.ts';
import type { Acknowledgement, Remark } from '../../ports/conversation.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { reactionOf } from './comment-event.ts';
import { orMissing } from './or-missing.ts';
import { isTokenName } from './own-account.ts';

/** https://docs.gitlab.com/api/emoji_reactions/ */
const names = {
  read: 'eyes',
  working: 'rocket',
  done: 'tada',
  failed: 'confused',
  refused: 'thumbsdown',
} as const satisfies Record<Acknowledgement, string>;

const awards = z.array(
  z.object({ id: z.int(), name: z.string(), user: z.object({ id: z.int(), username: z.string() }) }),
);

/**
 * Puts a sign at a remark, in the place of those that it replaces. GitLab answers a sign that is there already and a
 * remark that is gone alike, so what stands there is looked at first.
 * @param account The number of our own.
 */
export async function award(
  { rest }: GitLabClient,
  { change, comment }: Remark,
  account: string,
  { state, replaced }: { readonly state: Acknowledgement; readonly replaced: readonly Acknowledgement[] },
): Promise<void> {
  const api = rest.MergeRequestNoteAwardEmojis;
  const at = [change.repo.path, change.number, Number(comment)] as const;
  const found = await awardsAt({ rest }, { change, comment });
  // Nobody waits for a sign at a remark that is gone.
  if (found === undefined) return;
  const own = found.filter(({ user }) => String(user.id) === account);
  if (!own.some(({ name }) => name === names[state])) await orMissing(api.award(...at, names[state]));
  const old: readonly string[] = replaced.map((before) => names[before]);
  for (const { id, name } of own) if (old.includes(name)) await orMissing(api.remove(...at, id));
}

/** Whose thumbs stand at a remark, but for our own. */
export async function thumbsAt(
  client: GitLabClient,
  remark: Remark,
  account: string,
): Promise<readonly Reactor[]> {
  const found = (await awardsAt(client, remark)) ?? [];
  return found.flatMap(({ name, user }) => {
    const reaction = reactionOf(name);
    const by = { id: String(user.id), name: user.username, isBot: isTokenName(user.username) };
    return reaction === 'other' || by.id === account ? [] : [{ reaction, by }];
  });
}

/** undefined: the remark is gone. */
async function awardsAt(
  { rest }: Pick<GitLabClient, 'rest'>,
  { change, comment }: Pick<Remark, 'change' | 'comment'>,
): Promise<z.output<typeof awards> | undefined> {
  const api = rest.MergeRequestNoteAwardEmojis;
  const found = await orMissing(api.all(change.repo.path, change.number, Number(comment)));
  return found && shaped(awards, found, 'GET …/award_emoji');
}
