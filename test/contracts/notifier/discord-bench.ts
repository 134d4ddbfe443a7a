import { pino } from 'pino';
import { cardButtons } from '../../../src/domain/chat.ts';
import type { Destination } from '../../../src/domain/chat.ts';
import { createDiscordChat } from '../../../src/notifiers/discord/discord-chat.ts';
import { startDiscord, tooMany } from '../../kit/discord/discord.ts';
import type { Discord } from '../../kit/discord/discord.ts';
import { listOf, objectOf } from '../../kit/discord/limits.ts';
import type { Channel, Message } from '../../kit/discord/world.ts';
import type { Fault } from '../../kit/forge-stand-in/http/faults.ts';
import { plainFaults } from '../../kit/forge-stand-in/http/faults.ts';
import { textOf } from '../../kit/forge-stand-in/json.ts';
import type { JsonObject } from '../../kit/forge-stand-in/json.ts';
import type { ChatFault, NotifierBench, SeenMessage } from './notifier-bench.ts';

/** Milliseconds that a request may take. */
const requestTimeout = 2_000;
const writes = /^(?:POST|PATCH) /;

export async function startDiscordBench(): Promise<NotifierBench> {
  const discord = await startDiscord();
  const { apiUrl, world, people } = discord;
  const { notifier } = createDiscordChat({
    ...{ apiUrl, token: world.token, applicationId: world.applicationId, publicKey: people.publicKey },
    ...{ requestTimeout, now: () => new Date(), log: pino({ level: 'silent' }) },
  });
  return {
    notifier,
    channel: () => ({ chat: 'discord', channel: discord.channel('reviews').id }),
    messages: (at) => channelAt(discord, at).messages.map(seen),
    thread: (_at, message) => discord.thread(message)?.messages.map(seen) ?? [],
    deleteMessage: (at, message) => {
      const { messages } = channelAt(discord, at);
      messages.splice(0, messages.length, ...messages.filter(({ id }) => id !== message));
    },
    deleteChannel: (at) => void world.channels.delete(at.channel),
    impersonate: (at, code) => {
      const author = { id: people.idOf('another bot'), username: 'Open-AutoGLM', bot: true };
      const embeds = [{ title: 'Hello', footer: { text: `Open-AutoGLM · ${code}` } }];
      const message = { id: world.newId(), author, nonce: undefined, content: '', isEdited: false };
      channelAt(discord, at).messages.push({ ...message, embeds, components: [] });
    },
    fault: (fault) =>
      discord.intercept(({ phase, operation }) =>
        phase === 'before' && writes.test(operation) ? faultOf(fault) : undefined,
      ),
    revoke: () => {
      const { token } = world;
      world.token = 'another';
      return { [Symbol.dispose]: () => void (world.token = token) };
    },
    refusals: () => [
      ...discord.defects(),
      ...discord
        .requests()
        .flatMap(({ refusedBy, detail = '' }) => (refusedBy === formRefusal ? [detail] : [])),
    ],
    [Symbol.asyncDispose]: () => discord[Symbol.asyncDispose](),
  };
}

const formRefusal = 'discord-50035';

function faultOf(fault: ChatFault): Fault {
  switch (fault.kind) {
    case 'limited':
      return tooMany(fault.seconds);
    case 'unavailable':
      return plainFaults.html(503);
    case 'hang':
      return plainFaults.hang();
    case 'lose-answer':
      return plainFaults.loseAnswer();
  }
}

function channelAt({ world }: Discord, { channel }: Destination): Channel {
  const found = world.channels.get(channel);
  if (found === undefined) throw new Error(`there is no channel ${channel}`);
  return found;
}

function seen({ id, content, embeds, components }: Message): SeenMessage {
  const texts = [content, ...embeds.flatMap(markdownIn)];
  const live = texts.map(withoutQuotations);
  const labels = components.flatMap((row) => listOf(row['components']));
  return {
    id,
    text: [...texts.map(shown), ...embeds.flatMap(plainTextsIn)].join('\n'),
    links: [
      ...embeds.flatMap(({ url }) => (url === undefined ? [] : [textOf(url)])),
      ...live.flatMap((text) => [...text.matchAll(/(?<=\]\()[^)]*|(?<!\]\()https?:\/\/\S+/g)].map(String)),
    ],
    mentions: live.flatMap((text) => text.match(/<[@#:a-z/][^>]*>|@(?:everyone|here)/g) ?? []),
    // A choice of findings is the button that dismisses them.
    buttons: cardButtons.flatMap((button) =>
      labels
        .filter(({ custom_id }) => textOf(custom_id).startsWith(`${button}.`))
        .map(({ label, placeholder }) => textOf(label ?? placeholder)),
    ),
  };
}

/** What Discord reads as Markdown, and what it shows as it is. */
function markdownIn({ title, description, fields }: JsonObject): readonly string[] {
  const values = listOf(fields).flatMap(({ name, value }) => [textOf(name), textOf(value)]);
  return [textOf(title), textOf(description), ...values];
}

function plainTextsIn({ author, footer }: JsonObject): readonly string[] {
  return [textOf(objectOf(author)['name']), textOf(objectOf(footer)['text'])];
}

/** Neither what stands between back-ticks nor a sign behind a back-slash means anything. */
function withoutQuotations(markdown: string): string {
  return markdown.replace(/\\[^\sA-Za-z0-9]|`[^`]*`/g, '');
}

function shown(markdown: string): string {
  return markdown.replace(/\\([^\sA-Za-z0-9])/g, '$1').replaceAll('`', '');
}
