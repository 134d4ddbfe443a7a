import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RawHook } from '../../ports/forge.ts';

/** Seconds that a request may be old, or ahead of our clock: what somebody recorded is worth nothing later. */
const longestAge = 300;

/** What is wrong with the signature of a request; undefined: nothing, it is Slack's and of now. */
export function signatureProblem({ headers, body }: RawHook, secret: string, now: Date): string | undefined {
  const stamp = headers['x-slack-request-timestamp'] ?? '';
  const given = headers['x-slack-signature'];
  if (given === undefined) return 'the header X-Slack-Signature is missing';
  if (!/^\d{1,12}$/.test(stamp)) return 'the header X-Slack-Request-Timestamp is missing or no time';
  const hash = createHmac('sha256', secret).update(`v0:${stamp}:`).update(body).digest('hex');
  if (!isSame(`v0=${hash}`, given)) return 'it is another one';
  const age = Math.abs(now.getTime() / 1_000 - Number(stamp));
  return age > longestAge ? `it is ${Math.round(age)} s old` : undefined;
}

/** In constant time: how much of a guess was right must not show. */
function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
