import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { textOf, type JsonObject } from '../forge-stand-in/json.ts';
import { listOf, objectOf, problemsOfForm, problemsOfMessage } from './limits.ts';
import { messageJson, type Channel, type Interaction, type Message, type World } from './world.ts';

/** A message to the bot's door. */
export interface SignedHook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What somebody did, as it is sent. */
export interface Deed {
  readonly payload: JsonObject;
  readonly interaction: Interaction;
  /** Genuine, of now. */
  readonly hook: SignedHook;
}

export interface Press {
  readonly channel: Channel;
  readonly message: Message;
  /** The whole of its name, or how that begins. */
  readonly button: string;
  /** Of a select. */
  readonly value?: string;
  readonly by?: string;
}

/** Of people whose clients speak English, unless told. */
export interface PeopleOptions {
  readonly locale?: string;
}

/** Presses buttons, fills in forms and writes commands; the private half of the application's key is here. */
export class People {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly #world: World;
  readonly #key: KeyObject;
  readonly #ids = new Map<string, string>();

  constructor(world: World) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.#world = world;
    this.#key = privateKey;
    this.publicKey = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  }

  /** @param options What a test gets wrong. */
  sign(payload: unknown, options: { readonly at?: Date; readonly key?: KeyObject } = {}): SignedHook {
    const { at = this.#world.now(), key = this.#key } = options;
    const body = Buffer.from(JSON.stringify(payload));
    const timestamp = String(Math.floor(at.getTime() / 1_000));
    const signature = sign(null, Buffer.concat([Buffer.from(timestamp), body]), key).toString('hex');
    return {
      headers: {
        'content-type': 'application/json',
        'x-signature-ed25519': signature,
        'x-signature-timestamp': timestamp,
      },
      body,
    };
  }

  idOf(name: string): string {
    const id = this.#ids.get(name) ?? this.#world.newId();
    this.#ids.set(name, id);
    return id;
  }

  press({ channel, message, button, value, by = 'mia' }: Press, options: PeopleOptions = {}): Deed {
    const parts = message.components.flatMap((row) => listOf(row['components']));
    const part = parts.find(({ custom_id }) => textOf(custom_id).startsWith(button));
    if (part === undefined) throw new Error(`there is no button ${button}`);
    const data = {
      custom_id: textOf(part['custom_id']),
      component_type: part['type'],
      values: value === undefined ? undefined : [value],
    };
    const shown = messageJson(this.#world, channel, message);
    return this.#deed({ type: 3, channel_id: channel.id, message: shown, data }, by, options);
  }

  command(channel: Channel, text: string, by = 'mia', options: PeopleOptions = {}): Deed {
    const given = text === '' ? [] : [{ type: 3, name: 'command', value: text }];
    const data = { type: 1, name: 'autoglm', id: this.#world.newId(), options: given };
    return this.#deed({ type: 2, channel_id: channel.id, data }, by, options);
  }

  /** Fills in the form that a deed opened. */
  submit(opened: Deed, value: string): Deed {
    const { form } = opened.interaction;
    if (form === undefined) throw new Error('no form is open');
    const components = listOf(form['components']).map((label) => {
      const { custom_id } = objectOf(label['component']);
      return { type: 18, component: { type: 4, custom_id: textOf(custom_id), value } };
    });
    const { channel_id, message } = opened.payload;
    const data = { custom_id: textOf(form['custom_id']), components };
    return this.#deed({ type: 5, channel_id, message, data }, opened.interaction.by, {});
  }

  #deed(what: JsonObject, by: string, { locale = 'en-US' }: PeopleOptions): Deed {
    const { newId, interactions, applicationId, guildId } = this.#world;
    const id = newId();
    const interaction: Interaction = {
      ...{ id, token: `aW50ZXJhY3Rpb24${id}`, by, isExpired: false, isPutAway: false },
      ...{ answeredBy: undefined, form: undefined, shown: undefined },
    };
    interactions.set(id, interaction);
    const user = { id: this.idOf(by), username: by, global_name: null, discriminator: '0' };
    const payload: JsonObject = {
      ...{ id, token: interaction.token, application_id: applicationId, version: 1 },
      ...{ guild_id: guildId, member: { user, roles: [], permissions: '0' }, locale },
      ...what,
    };
    return { payload, interaction, hook: this.sign(payload) };
  }
}

/** Takes the first answer to what somebody did. @returns What Discord would refuse in it. */
export function takeFirstAnswer(interaction: Interaction, answer: JsonObject): readonly string[] {
  const data = objectOf(answer['data']);
  interaction.answeredBy = Number(answer['type']);
  if (answer['type'] === 9) {
    interaction.form = data;
    return problemsOfForm(data);
  }
  interaction.shown = data;
  return answer['type'] === 4 ? problemsOfMessage(data) : [];
}
