import { startDiscord } from '../kit/discord/discord.ts';
import type { Deed } from '../kit/discord/people.ts';
import type { JsonObject } from '../kit/forge-stand-in/json.ts';
import { startSlack } from '../kit/slack/slack.ts';

/** A chat as people see it, whichever it is. */
export interface ChatFace extends AsyncDisposable {
  /** What the bot needs to be told. */
  readonly env: Readonly<Record<string, string>>;
  /** @param url Of the bot. */
  point(url: string): void;
  /** Everything that stands in the channel, each message in one text; a thread below it is not part of it. */
  cards(): readonly string[];
  /** Everything below the newest card. */
  notes(): readonly string[];
  /** Presses a button of the newest card, by its label. */
  press(label: string, by: string): Promise<void>;
  command(text: string, by: string): Promise<void>;
  /** Fills in the form that the last press opened. */
  fill(values: Readonly<Record<string, string>>, by: string): Promise<void>;
  /** What somebody alone was told last. */
  told(by: string): string;
  /** What the stand-in would not take. Assert that it is empty. */
  refusals(): readonly string[];
}

export async function openSlackFace(): Promise<ChatFace> {
  const slack = await startSlack();
  const channel = slack.channel();
  const { world } = slack;
  let people = slack.people('');
  const cards = () => channel.messages.filter(({ thread }) => thread === undefined);
  const openView = () => [...world.views.values()].findLast(({ isOpen }) => isOpen);
  return {
    env: { ...slack.environment(), SLACK_CHANNEL: channel.id },
    point: (url) => {
      people = slack.people(`${url}/interactions/slack`);
    },
    cards: () => cards().map(({ blocks }) => JSON.stringify(blocks)),
    notes: () =>
      channel.messages.filter(({ thread }) => thread !== undefined).map((one) => JSON.stringify(one)),
    press: async (label, by) => {
      await people.press(channel, cards().at(-1)?.ts ?? '', label, { by });
    },
    command: async (text, by) => {
      await people.command(channel, text, { by });
    },
    fill: async (values, by) => {
      const view = openView();
      if (view === undefined) throw new Error('no form is open');
      await people.submit(view, values, { by });
    },
    told: (by) => {
      const view = openView();
      const last = world.ephemerals.findLast(({ user }) => user === `U_${by}`);
      return JSON.stringify(view?.content ?? last);
    },
    refusals: () => [...slack.refusals(), ...slack.defects()],
    [Symbol.asyncDispose]: () => slack[Symbol.asyncDispose](),
  };
}

export async function openDiscordFace(): Promise<ChatFace> {
  const discord = await startDiscord();
  const channel = discord.channel('reviews');
  const { people, world } = discord;
  let door = '';
  let last: Deed | undefined;
  const send = async (deed: Deed): Promise<void> => {
    last = deed;
    const { headers, body } = deed.hook;
    const answer = await fetch(door, { method: 'POST', headers, body: new Uint8Array(body) });
    discord.answered(deed.interaction, await answer.json());
  };
  const newest = () => {
    const message = channel.messages.at(-1);
    if (message === undefined) throw new Error('there is no message');
    return message;
  };
  return {
    env: { ...discord.environment(), DISCORD_CHANNEL_ID: channel.id },
    point: (url) => {
      door = `${url}/interactions/discord`;
    },
    cards: () => channel.messages.map((message) => JSON.stringify([message.embeds, message.components])),
    notes: () => (discord.thread(newest().id)?.messages ?? []).map((one) => JSON.stringify(one)),
    press: (label, by) => {
      const message = newest();
      const parts = message.components.flatMap(({ components }) => components as readonly JsonObject[]);
      const button = parts.find((part) => part['label'] === label)?.['custom_id'];
      if (typeof button !== 'string') throw new Error(`there is no button "${label}"`);
      return send(people.press({ channel, message, button, by }));
    },
    command: (text, by) => send(people.command(channel, text, by)),
    fill: async (values, _by) => {
      if (last === undefined) throw new Error('no form is open');
      await send(people.submit(last, Object.values(values).at(-1) ?? ''));
    },
    told: (by) => {
      const all = [...world.interactions.values()].filter((one) => one.by === by);
      return JSON.stringify(all.findLast(({ shown }) => shown !== undefined)?.shown);
    },
    refusals: () => discord.defects(),
    [Symbol.asyncDispose]: () => discord[Symbol.asyncDispose](),
  };
}
