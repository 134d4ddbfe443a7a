export interface DeliveryResult {
  readonly at: Date;
  readonly seconds: number;
  /** `OK`, or what went wrong, in words. */
  readonly status: string;
  /** What a forge shows when there was no answer is kept too. */
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

/** A forge gives up on an answer after that. */
const milliseconds = 10_000;

/** Sends once. Never throws: a forge notes the failure and does not try again. */
export async function post(
  url: string | undefined,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
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
    const { status: code } = answer;
    return { at, seconds: seconds(), status, code, headers: Object.fromEntries(answer.headers), payload };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    const [status, code] = isLate
      ? (['timed out', 504] as const)
      : (['failed to connect to host', 502] as const);
    return { at, seconds: seconds(), status, code, headers: {}, payload: '' };
  }
}
