import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Callback } from '../../domain/callback.ts';
import type { AppError } from '../../domain/errors.ts';
import type { CallbackMessage } from '../../ports/callback-sender.ts';
import { createCallbackSender } from './callback-sender.ts';
import type { CallbackSenderOptions } from './callback-sender.ts';
import type { LookupAll } from './post.ts';
import { createCallbackSecret } from './sign.ts';
import { startReceiver } from './test-kit/receiver.ts';
import type { ReceivedMessage } from './test-kit/receiver.ts';
import { sampleCallback, sampleCard, sampleMessage } from './test-kit/samples.ts';

const at = new Date('2026-01-01T00:00:10.900Z');
const ping: CallbackMessage = { id: 'msg_2', at: '2026-01-01T00:00:00.000Z', event: 'ping' };

function send(
  callback: Callback,
  message = sampleMessage,
  options: Partial<CallbackSenderOptions> = {},
  signal = new AbortController().signal,
): Promise<'taken' | 'gone'> {
  const usual = { timeout: 20_000, mostAnswerBytes: 64, version: '1.2.3', now: () => at };
  return createCallbackSender({ ...usual, ...options }).send(callback, message, signal);
}

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/callback-1.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const isDocument = ajv.compile(schema);

/** By another implementation than the one that signs. */
async function isSigned({ headers, body }: ReceivedMessage, secret: string): Promise<boolean> {
  const bytes = Uint8Array.from(Buffer.from(secret.replace('whsec_', ''), 'base64'));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const signatures = String(headers['webhook-signature']).split(' ');
  const results = signatures.map((signature) =>
    crypto.subtle.verify(
      'HMAC',
      key,
      Uint8Array.from(Buffer.from(signature.replace(/^v1,/, ''), 'base64')),
      new TextEncoder().encode(signed),
    ),
  );
  return (await Promise.all(results)).includes(true);
}

describe('a message to a callback', () => {
  it('is the published document, signed as Standard Webhooks says', async () => {
    await using receiver = await startReceiver();
    const callback = sampleCallback(receiver.url);
    expect(await send(callback)).toBe('taken');
    const [received] = receiver.received;
    expect(received?.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'Open-AutoGLM/1.2.3',
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1767225610',
    });
    const document: unknown = JSON.parse(received?.body ?? '');
    expect(isDocument(document)).toBe(true);
    expect(document).toMatchObject({
      ...{ version: 1, id: 'msg_1', event: 'review-finished', at: '2026-01-01T00:00:00.000Z' },
      change: { forge: 'github', repository: 'acme/shop', number: 7, title: 'Sell “more” 🎉' },
      review: { outcome: 'reviewed', verdict: 'block', findings: [{ id: 'f1', line: 3 }] },
      plan: { id: 'p1', state: 'opened', findings: ['f1'], decidedBy: 'bob' },
      branch: { name: 'autoglm/fix/7-aaaaaaa', url: 'https://github.example/acme/shop/pull/8' },
      conflicts: ['src/b.ts'],
    });
    expect(received && (await isSigned(received, callback.secrets[0] ?? ''))).toBe(true);
    expect(received && (await isSigned(received, createCallbackSecret()))).toBe(false);
  });

  it('says so when there is no plan, no branch and no conflict, and when it only tries the way', async () => {
    await using receiver = await startReceiver();
    const card = { ...sampleCard, plan: undefined, offeredAt: undefined, conflicts: undefined };
    await send(sampleCallback(receiver.url), { ...sampleMessage, event: 'agent-failed', card });
    await send(sampleCallback(receiver.url), ping);
    const [told, tried] = receiver.received.map(({ body }) => JSON.parse(body) as unknown);
    expect(told).toMatchObject({ plan: null, branch: null, conflicts: null });
    expect(tried).toEqual({ version: 1, ...ping });
    expect([told, tried].map((one) => isDocument(one))).toEqual([true, true]);
  });

  it('is an event of CloudEvents 1.0 where that is wanted', async () => {
    await using receiver = await startReceiver();
    const callback = sampleCallback(receiver.url, { format: 'cloudevents' });
    await send(callback);
    await send(callback, ping);
    const [told, tried] = receiver.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    expect(receiver.received[0]?.headers['content-type']).toBe('application/cloudevents+json');
    expect(told).toMatchObject({
      ...{ specversion: '1.0', id: 'msg_1', source: sampleCard.url, time: sampleMessage.at },
      type: 'io.open-autoglm.review-finished.v1',
      datacontenttype: 'application/json',
    });
    expect(tried).toMatchObject({ type: 'io.open-autoglm.ping.v1', source: 'urn:open-autoglm' });
    expect([told?.['data'], tried?.['data']].map((one) => isDocument(one))).toEqual([true, true]);
  });

  it('is signed by the secret before too, as long as that holds', async () => {
    await using receiver = await startReceiver();
    const secrets = [createCallbackSecret(), createCallbackSecret()];
    await send(sampleCallback(receiver.url, { secrets }));
    const [received] = receiver.received;
    expect(received?.headers['webhook-signature']).toMatch(/^v1,\S{44} v1,\S{44}$/);
    for (const secret of secrets) expect(received && (await isSigned(received, secret))).toBe(true);
  });

  it('is taken with any status of success, and not wanted with 410', async () => {
    await using receiver = await startReceiver(200, 299, 410);
    const callback = sampleCallback(receiver.url);
    expect([await send(callback), await send(callback), await send(callback)]).toEqual([
      'taken',
      'taken',
      'gone',
    ]);
  });

  it('is not taken with another one; the beginning of the answer says why', async () => {
    await using receiver = await startReceiver(500, (response) => {
      response.writeHead(401).end(`bad signature\n${'x'.repeat(100)}`);
    });
    const callback = sampleCallback(`${receiver.url}?token=secret`);
    await expect(send(callback)).rejects.toThrow(/cb_1 to 127\.0\.0\.1:\d+ .* it answered 500$/);
    await expect(send(callback)).rejects.toThrow(/it answered 401: bad signature$/);
  });

  it.each([
    [429, '120', '2026-01-01T00:02:10.900Z'],
    [503, 'Thu, 01 Jan 2026 00:10:00 GMT', '2026-01-01T00:10:00.000Z'],
    [503, 'soon', undefined],
    [503, '-5', undefined],
    [500, '120', undefined],
  ])('comes again when the receiver says so: %i, %s', async (status, when, retryAt) => {
    await using receiver = await startReceiver((response) => {
      response.writeHead(status, { 'retry-after': when }).end();
    });
    const failed = await send(sampleCallback(receiver.url)).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'callback-failed' });
    expect((failed as AppError).details['retryAt']).toBe(retryAt);
  });

  it('does not follow a redirect', async () => {
    await using other = await startReceiver();
    await using receiver = await startReceiver((response) => {
      response.writeHead(307, { location: other.url }).end();
    });
    await expect(send(sampleCallback(receiver.url))).rejects.toThrow(
      `it answered 307, a redirect to ${other.url}, which is not followed`,
    );
    expect(other.received).toEqual([]);
  });

  it('waits for an answer no longer than it may, and not at all when its job is ended', async () => {
    const hang = (): undefined => undefined;
    await using silent = await startReceiver(hang);
    await expect(send(sampleCallback(silent.url), sampleMessage, { timeout: 100 })).rejects.toMatchObject({
      code: 'callback-failed',
      message: expect.stringMatching(/no answer within 0\.1 s$/),
    });
    await using receiver = await startReceiver(hang);
    const job = new AbortController();
    const sending = send(sampleCallback(receiver.url), sampleMessage, {}, job.signal);
    await receiver.until(1);
    job.abort(new Error('the job was superseded'));
    await expect(sending).rejects.toThrow('the job was superseded');
  });

  it('reads no more of an answer than it may: the status is what counts', async () => {
    let sent = 0;
    const pour = (response: ServerResponse): void => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    };
    const drip = (response: ServerResponse): void => void response.writeHead(200).write('x');
    const breakOff = (response: ServerResponse): void => void response.destroy();
    await using receiver = await startReceiver(pour, drip, breakOff);
    const callback = sampleCallback(receiver.url);
    expect(await send(callback)).toBe('taken');
    expect(sent).toBeLessThan(16 * 1024 * 1024);
    expect(await send(callback, sampleMessage, { timeout: 1_000 })).toBe('taken');
    await expect(send(callback)).rejects.toThrow(/socket hang up$/);
  });

  it('is not sent into private networks unless that is allowed for the callback', async () => {
    await using receiver = await startReceiver();
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]']) {
      const url = receiver.url.replace('127.0.0.1', host);
      await expect(send(sampleCallback(url, { allowPrivate: false }))).rejects.toMatchObject({
        code: 'address-refused',
      });
    }
    expect(receiver.received).toEqual([]);
    expect(await send(sampleCallback(receiver.url.replace('127.0.0.1', 'localhost')))).toBe('taken');
  });

  it('goes to an address that was checked, whatever a name stands for at the next question', async () => {
    await using receiver = await startReceiver();
    const asked: string[] = [];
    const answers = [['127.0.0.1'], ['127.0.0.2'], ['127.0.0.1', '127.0.0.2'], []];
    const lookup: LookupAll = (name, _options, done) => {
      asked.push(name);
      const addresses = (answers.shift() ?? []).map((address) => ({ address, family: 4 }));
      done(null, addresses);
    };
    // 127.0.0.1 stands for the public internet here, and 127.0.0.2 for a machine inside.
    const options = { lookup, isPublic: (address: string) => address === '127.0.0.1' };
    const url = receiver.url.replace('127.0.0.1', 'hooks.example');
    const callback = sampleCallback(url, { allowPrivate: false });
    expect(await send(callback, sampleMessage, options)).toBe('taken');
    for (const _ of [1, 2])
      await expect(send(callback, sampleMessage, options)).rejects.toThrow('hooks.example (127.0.0.2)');
    await expect(send(callback, sampleMessage, options)).rejects.toThrow('hooks.example has no address');
    expect(asked).toEqual(Array.from({ length: 4 }, () => 'hooks.example'));
    expect(receiver.received).toHaveLength(1);
  });
});
