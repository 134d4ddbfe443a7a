import { createHmac } from 'node:crypto';
import { textOf } from '../forge-stand-in/json.ts';
import type { Json, JsonObject } from '../forge-stand-in/json.ts';
import { fields, list, objectsIn } from './block-kit.ts';
import type { Sockets } from './sockets.ts';
import type { Channel, View, World } from './world.ts';

export interface PeopleOptions {
  readonly world: World;
  /** Where the bot listens: `…/interactions/slack`. */
  readonly door: string;
  readonly origin: string;
  readonly signingSecret: string;
  readonly sockets: Sockets;
}

/** What the bot said to a request of Slack. */
export interface Answered {
  readonly status: number;
  readonly body: Json | undefined;
}

export interface Sending {
  /** Name of the one who does it. */
  readonly by?: string;
  /** Seconds that the request is old. */
  readonly age?: number;
  readonly secret?: string;
  /** Through the bot's own connection. */
  readonly bySocket?: boolean;
}

/** What people do in the workspace. */
export interface People {
  /** Presses a button of a message, by its label. */
  press(channel: Channel, ts: string, label: string, sending?: Sending): Promise<Answered>;
  /** Presses a button in a window. */
  pressIn(view: View, label: string, sending?: Sending): Promise<Answered>;
  /** Fills a form in, by the names of what is asked. */
  submit(view: View, filled: Readonly<Record<string, string>>, sending?: Sending): Promise<Answered>;
  /** Writes `/autoglm …`. */
  command(channel: Channel, text: string, sending?: Sending): Promise<Answered>;
  /** Sends what is no request of Slack's, rightly signed. */
  raw(body: string): Promise<Answered>;
  /** Sends the last request once more. */
  again(): Promise<Answered>;
}

export function createPeople(options: PeopleOptions): People {
  const { world } = options;
  let last: (() => Promise<Answered>) | undefined;
  const send = (payload: JsonObject, sending: Sending): Promise<Answered> => {
    last = () => sendPayload(payload, sending, options);
    return last();
  };
  const press = (at: JsonObject, blocks: readonly Json[], label: string, sending: Sending) => {
    const button = buttonIn(blocks, label);
    const trigger = openTrigger(world);
    const action = { ...button, action_ts: '1', type: 'button' };
    const who = userOf(sending, world);
    return send({ type: 'block_actions', ...who, trigger_id: trigger, actions: [action], ...at }, sending);
  };
  return {
    press: ({ id, messages }, ts, label, sending = {}) => {
      const message = messages.find((one) => one.ts === ts);
      const response_url = responseUrl(id, sending, options);
      const at = { channel: { id }, message: { ts, blocks: message?.blocks ?? [] }, response_url };
      return press(at, message?.blocks ?? [], label, sending);
    },
    pressIn: (view, label, sending = {}) =>
      press({ view: { ...view.content, id: view.id } }, list(view.content['blocks']), label, sending),
    submit: (view, filled, sending = {}) => {
      const state = { values: valuesOf(view, filled) };
      const who = userOf(sending, world);
      return send(
        { type: 'view_submission', ...who, view: { ...view.content, id: view.id, state } },
        sending,
      );
    },
    command: ({ id, name }, text, sending = {}) => {
      const { user, team } = userOf(sending, world);
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const from = { user_id: user.id, user_name: user.username, team_id: team.id };
      const at = { channel_id: id, channel_name: name, response_url: responseUrl(id, sending, options) };
      const command = { command: '/autoglm', text: escaped, trigger_id: openTrigger(world) };
      return send({ ...command, ...from, ...at }, sending);
    },
    raw: (body) => sendSigned(body, {}, options),
    again: () => {
      if (last === undefined) throw new Error('nothing was sent');
      return last();
    },
  };
}

async function sendPayload(payload: JsonObject, sending: Sending, options: PeopleOptions): Promise<Answered> {
  const isCommand = payload['command'] !== undefined;
  if (sending.bySocket === true) {
    const body = await options.sockets.send(isCommand ? 'slash_commands' : 'interactive', payload);
    return { status: 200, body };
  }
  const form: Record<string, string> = isCommand
    ? Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, textOf(value)]))
    : { payload: JSON.stringify(payload) };
  return sendSigned(new URLSearchParams(form).toString(), sending, options);
}

/** As Slack's reference tells how it signs. */
async function sendSigned(body: string, sending: Sending, options: PeopleOptions): Promise<Answered> {
  const { age = 0, secret = options.signingSecret } = sending;
  const stamp = String(Math.floor(Date.now() / 1_000) - age);
  const signature = createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex');
  const answer = await fetch(options.door, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': stamp,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as Json) };
}

function userOf({ by = 'ann' }: Sending, { team }: World) {
  return { user: { id: `U_${by}`, username: by, team_id: team }, team: { id: team } };
}

function openTrigger(world: World): string {
  const trigger = `${world.nextId()}.trigger`;
  world.triggers.add(trigger);
  return trigger;
}

function responseUrl(channel: string, { by = 'ann' }: Sending, { world, origin }: PeopleOptions): string {
  const path = `/actions/${world.nextId()}`;
  world.responseUrls.set(path, { channel, user: `U_${by}`, left: 5 });
  return origin + path;
}

function buttonIn(blocks: readonly Json[], label: string): JsonObject {
  for (const { type, text, action_id, value } of objectsIn(blocks))
    if (type === 'button' && fields(text)['text'] === label) return { action_id, value };
  throw new Error(`there is no button "${label}"`);
}

function valuesOf(view: View, filled: Readonly<Record<string, string>>): JsonObject {
  const inputs = list(view.content['blocks']).map(fields);
  const entries = inputs.map(({ block_id, element }) => {
    const { action_id, type } = fields(element);
    const given = filled[textOf(block_id)];
    const selected_option = given === undefined ? null : { value: given };
    const value = type === 'static_select' ? { type, selected_option } : { type, value: given ?? null };
    return [textOf(block_id), { [textOf(action_id)]: value }] as const;
  });
  return Object.fromEntries(entries);
}
