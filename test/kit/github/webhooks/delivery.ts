import { createHmac } from 'node:crypto';
import type { JsonObject } from '../../forge-stand-in/json.ts';

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

export interface DeliveryResult {
  readonly at: Date;
  readonly seconds: number;
  /** `OK`, or what went wrong, in words. */
  readonly status: string;
  /** What GitHub shows when there was no answer is kept too. */
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

/** GitHub gives up on an answer after that. */
const milliseconds = 10_000;

export function isDelivered({ result }: Delivery): boolean {
  return result !== undefined && result.code >= 200 && result.code < 300;
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

/** Sends once. Never throws: GitHub notes the failure and does not try again. */
export async function send(
  url: string | undefined,
  { headers, body }: Delivery,
  now: () => Date,
): Promise<DeliveryResult> {
  const started = performance.now();
  const at = now();
  const seconds = (): number => Math.round((performance.now() - started) / 10) / 100;
  try {
    if (url === undefined) throw new TypeError('no address');
    const signal = AbortSignal.timeout(milliseconds);
    const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    const payload = await answer.text();
    const status = answer.ok ? 'OK' : `Invalid HTTP Response: ${answer.status}`;
    return {
      at,
      seconds: seconds(),
      status,
      code: answer.status,
      headers: Object.fromEntries(answer.headers),
      payload,
    };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    const [status, code] = isLate
      ? (['timed out', 504] as const)
      : (['failed to connect to host', 502] as const);
    return { at, seconds: seconds(), status, code, headers: {}, payload: '' };
  }
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
