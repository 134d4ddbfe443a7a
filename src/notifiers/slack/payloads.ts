import { z } from 'zod';

/** What Slack sends when people do something; what we do not use is left out. */

const id = z.string().min(1).max(100);

const user = z.object({
  id,
  name: z.string().max(200).optional(),
  username: z.string().max(200).optional(),
  team_id: id.optional(),
});

const team = z.object({ id }).nullish();

const block = z.object({ block_id: z.string().max(255).optional() });

const view = z.object({
  id,
  callback_id: z.string().max(255),
  private_metadata: z.string().max(3_000),
  state: z
    .object({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.object({
            value: z.string().max(3_000).nullish(),
            selected_option: z.object({ value: z.string().max(200) }).nullish(),
          }),
        ),
      ),
    })
    .optional(),
});

export const pressed = z.object({
  type: z.literal('block_actions'),
  user,
  team,
  trigger_id: z.string().min(1).max(300),
  response_url: z.string().max(500).optional(),
  channel: z.object({ id }).optional(),
  message: z.object({ blocks: z.array(block).max(100).optional() }).optional(),
  view: view.optional(),
  actions: z
    .array(z.object({ action_id: z.string().max(255), value: z.string().max(2_000).optional() }))
    .min(1),
});
export type Pressed = z.output<typeof pressed>;

export const submitted = z.object({ type: z.literal('view_submission'), user, team, view });
export type Submitted = z.output<typeof submitted>;

/** What else people may do, as closing a form. */
export const other = z.object({ type: z.string().max(100) });

export const commanded = z.object({
  text: z.string().max(10_000).default(''),
  user_id: id,
  user_name: z.string().max(200).default(''),
  team_id: z.string().max(100).default(''),
  channel_id: id,
  trigger_id: z.string().max(300).default(''),
  response_url: z.string().max(500).optional(),
});

export type SlackUser = z.output<typeof user>;
export type SlackTeam = z.output<typeof team>;
export type SlackView = z.output<typeof view>;
