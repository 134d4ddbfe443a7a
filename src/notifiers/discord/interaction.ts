import { z } from 'zod';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type */
export const interactionTypes = { ping: 1, command: 2, component: 3, form: 5 } as const;

const id = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id, username: z.string(), global_name: z.string().nullish() });

const common = {
  id,
  token: z.string().regex(/^[\w.~-]{1,1000}$/),
  channel_id: id,
  guild_id: id.nullish(),
  locale: z.string().nullish(),
  /** In a server. */
  member: z.object({ user }).nullish(),
  /** In a direct message. */
  user: user.nullish(),
};

const command = z.object({
  ...common,
  type: z.literal(interactionTypes.command),
  data: z.object({
    name: z.string(),
    options: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  }),
});

/** It has the thread below it where there is one. */
const message = z.object({ id, thread: z.object({ id }).nullish() });

const component = z.object({
  ...common,
  type: z.literal(interactionTypes.component),
  message,
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).nullish() }),
});

const input = z.object({ custom_id: z.string(), value: z.string() });
/** A field stands in a row, or below a label. */
const field = z.union([
  z.object({ components: z.array(input) }).transform(({ components }) => components),
  z.object({ component: input }).transform((label) => [label.component]),
]);

const form = z.object({
  ...common,
  type: z.literal(interactionTypes.form),
  message: message.nullish(),
  data: z.object({ custom_id: z.string(), components: z.array(field) }),
});

export const interaction = z.discriminatedUnion('type', [
  z.object({ type: z.literal(interactionTypes.ping) }),
  command,
  component,
  form,
]);

export type Interaction = z.output<typeof interaction>;
export type CommandUse = z.output<typeof command>;
export type ComponentUse = z.output<typeof component>;
export type FormUse = z.output<typeof form>;
export type PersonalInteraction = CommandUse | ComponentUse | FormUse;
