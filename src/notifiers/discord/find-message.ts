import { z } from 'zod';
import type { DiscordClient } from './client.ts';
import { discordLimits } from './limits.ts';
import { firstIdAt } from './snowflake.ts';

const messages = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    embeds: z.array(z.object({ footer: z.object({ text: z.string().nullish() }).nullish() })),
  }),
);

/** Milliseconds by which Discord's clock may be behind ours. */
const clockSkew = 60_000;
/** Of messages; behind so many a message of ours is not looked for. */
const mostPages = 20;

/**
 * Looks for a message of ours whose footer ends in this mark: an attempt that lost its answer may have posted it.
 * @param since Before this it was not posted.
 */
export async function findMessage(
  client: DiscordClient,
  channel: string,
  { mark, since, signal }: { readonly mark: string; readonly since: Date; readonly signal: AbortSignal },
): Promise<string | undefined> {
  const botId = await client.botId();
  let after = firstIdAt(new Date(since.getTime() - clockSkew));
  for (let page = 1; page <= mostPages; page++) {
    const query = { after, limit: String(discordLimits.page) };
    const path = `/channels/${channel}/messages` as const;
    const read = await client.ask({ method: 'GET', path, query, signal }, messages);
    const found = read.find(
      ({ author, embeds }) => author.id === botId && embeds.some(({ footer }) => endsIn(footer?.text, mark)),
    );
    if (found !== undefined) return found.id;
    if (read.length < discordLimits.page) return undefined;
    after = read
      .map(({ id }) => BigInt(id))
      .reduce((last, id) => (id > last ? id : last), 0n)
      .toString();
  }
  return undefined;
}

const markSign = ' · ';

function endsIn(footer: string | null | undefined, mark: string): boolean {
  return footer?.endsWith(`${markSign}${mark}`) ?? false;
}

/** @param words In front of the mark. */
export function footerWith(mark: string, words: string): { readonly text: string } {
  return { text: `${words}${markSign}${mark}` };
}
