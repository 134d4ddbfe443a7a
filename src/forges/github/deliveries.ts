import { z } from 'zod';
import { isAppError } from '../../domain/errors.ts';
import { shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';

const listRoute = 'GET /app/hook/deliveries';
const attemptRoute = 'POST /app/hook/deliveries/{delivery_id}/attempts';

const delivery = z.object({
  id: z.union([z.int(), z.bigint()]),
  /** The same for every attempt. */
  guid: z.string(),
  delivered_at: z.coerce.date(),
  status_code: z.int(),
});
type Delivery = z.output<typeof delivery>;

/**
 * Asks GitHub to send again what it could not deliver: it does not do so by itself, and keeps deliveries for some days.
 * https://docs.github.com/en/webhooks/using-webhooks/automatically-redelivering-failed-deliveries-for-a-github-app-webhook
 */
export async function redeliver(client: GitHubClient, since: Date): Promise<number> {
  const failed = new Map<string, Delivery['id']>();
  const arrived = new Set<string>();
  // The newest first: what arrived in the end is met before its attempts that failed.
  for await (const { id, guid, delivered_at, status_code } of listDeliveries(client)) {
    if (delivered_at < since) break;
    if (status_code >= 200 && status_code < 300) arrived.add(guid);
    else if (!failed.has(guid)) failed.set(guid, id);
  }
  let asked = 0;
  for (const [guid, id] of failed) if (!arrived.has(guid) && (await isSentAgain(client, id))) asked++;
  return asked;
}

/** One that GitHub does not keep any more must not hold back the others. */
async function isSentAgain(client: GitHubClient, id: Delivery['id']): Promise<boolean> {
  try {
    await client.write('app', attemptRoute, { delivery_id: String(id) });
    return true;
  } catch (error) {
    if (isAppError(error, 'service-refused')) return false;
    throw error;
  }
}

async function* listDeliveries(client: GitHubClient): AsyncGenerator<Delivery, void> {
  let cursor: string | undefined;
  do {
    const values = cursor === undefined ? { per_page: 100 } : { per_page: 100, cursor };
    const { data, headers } = await client.read('app', listRoute, values);
    yield* shaped(z.array(delivery), data, listRoute);
    cursor = nextCursor(headers['link']);
  } while (cursor !== undefined);
}

function nextCursor(link: unknown): string | undefined {
  if (typeof link !== 'string') return undefined;
  const next = /<([^>]+)>;\s*rel="next"/.exec(link)?.[1];
  return next === undefined ? undefined : (new URL(next).searchParams.get('cursor') ?? undefined);
}
