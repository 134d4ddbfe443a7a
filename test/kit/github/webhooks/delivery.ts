import { createHmac } from 'node:crypto';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import type { DeliveryResult } from '../../forge-stand-in/webhooks/post.ts';

/** One message to the bot, and what became of it. */
export interface Delivery {
  readonly id: number;
  /** The same when it is sent again. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | undefined;
  readonly installation: number | undefined;
  readonly repository: number | undefined;
  readonly isRedelivery: boolean;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** undefined: not sent yet. */
  readonly result: DeliveryResult | undefined;
}

export function deliveryHeaders(
  { guid, event }: Pick<Delivery, 'guid' | 'event'>,
  { body, secret, app }: { readonly body: string; readonly secret: string; readonly app: number },
): Readonly<Record<string, string>> {
  const sign = (algorithm: string): string =>
    `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`;
  return {
    Accept: '*/*',
    'Content-Type': 'application/json',
    'User-Agent': 'GitHub-Hookshot/5a1b2c3',
    'X-GitHub-Delivery': guid,
    'X-GitHub-Event': event,
    'X-GitHub-Hook-ID': '1',
    'X-GitHub-Hook-Installation-Target-ID': String(app),
    'X-GitHub-Hook-Installation-Target-Type': 'integration',
    'X-Hub-Signature': sign('sha1'),
    'X-Hub-Signature-256': sign('sha256'),
  };
}

export function renderDelivery(delivery: Delivery, { throttled }: { readonly throttled: null }): JsonObject {
  const { id, guid, isRedelivery, event, action, installation, repository, result } = delivery;
  return {
    ...{ id, guid, delivered_at: result?.at.toISOString() ?? '', redelivery: isRedelivery },
    ...{ duration: result?.seconds ?? 0, status: result?.status ?? '', status_code: result?.code ?? 0 },
    ...{ event, action: action ?? null, installation_id: installation ?? null },
    ...{ repository_id: repository ?? null, throttled_at: throttled },
  };
}
