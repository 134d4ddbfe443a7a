import { z } from 'zod';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
export const opcodes = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Trying again would end in the same way: the token, the intents or the version are refused. */
export const hopelessCloses: ReadonlySet<number> = new Set([4004, 4010, 4011, 4012, 4013, 4014]);

export const frame = z.object({
  op: z.int(),
  d: z.unknown(),
  s: z.int().nullish(),
  t: z.string().nullish(),
});

/** Milliseconds. */
export const hello = z.object({ heartbeat_interval: z.number().min(1).max(600_000) });

export const ready = z.object({ session_id: z.string(), resume_gateway_url: z.string() });

/** What a connection that broke leaves behind: the next one gets what was missed. */
export interface Session {
  readonly id: string;
  readonly url: string;
  /** Of the last frame that was read. */
  readonly sequence: number;
}
