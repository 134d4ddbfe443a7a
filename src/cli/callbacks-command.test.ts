import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changeOf } from '../../test/contracts/samples.ts';
import { callbackJobs } from '../domain/callback.ts';
import { startReceiver } from '../notifiers/callback/test-kit/receiver.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { runCallbacks } from './callbacks-command.ts';
import type { CallbacksCommand } from './callbacks-command.ts';
import { sampleIo } from './test-kit/sample-command.ts';

const now = (): Date => new Date();
const at = '2026-01-01T00:00:00.000Z';
const notice = { id: 'n1', kind: 'code-conflict', change: changeOf(7), at } as const;

describe('autoglm callbacks', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'autoglm-callbacks-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const openStore = () => openSqliteStore({ folder: join(folder, 'state'), now });

  async function callbacks(command: CallbacksCommand): Promise<string> {
    const io = sampleIo(folder);
    const settings = { dataFolder: 'state', callbackTimeout: 20, callbackAnswerBytes: 64 };
    await runCallbacks(settings, command, io);
    return io.out.text;
  }

  /** @returns its id and its secret */
  async function add(url: string, options = {}): Promise<readonly [id: string, secret: string]> {
    const text = await callbacks({ name: 'add', url, options: { format: 'autoglm', ...options } });
    const [, id = '', secret = ''] =
      /^(cb_\w{12}) is registered\. Its secret is shown this once: (whsec_\S{44})\n$/.exec(text) ?? [];
    return [id, secret];
  }

  it('registers, lists and forgets them while the server runs', async () => {
    await using server = await openStore();
    expect(await callbacks({ name: 'list' })).toBe('No callbacks\n');
    const [first, secret] = await add('https://example.com/hook');
    const [second] = await add('http://10.0.0.7/', {
      ...{ repository: ['github:acme/*'], event: ['code-conflict'], format: 'cloudevents' },
      ...{ allowPrivate: true, allowHttp: true },
    });
    expect(await callbacks({ name: 'list' })).toBe(
      `${first}  https://example.com/hook\n    autoglm; events: all; repositories: all\n` +
        `${second}  http://10.0.0.7/\n    cloudevents; events: code-conflict; repositories: github:acme/*; private addresses allowed\n`,
    );
    expect(await server.store.callbacks()).toMatchObject([
      { id: first, secrets: [secret], format: 'autoglm', allowPrivate: false },
      { id: second, format: 'cloudevents', events: ['code-conflict'] },
    ]);
    expect(await callbacks({ name: 'remove', id: first })).toBe(`${first} is removed\n`);
    expect(await server.store.callback(first)).toBeUndefined();
  });

  it('makes a new secret beside the old one, which holds for a while, or not at all', async () => {
    await using server = await openStore();
    const [id, old] = await add('https://example.com/hook');
    const secretsOf = async () => (await server.store.callback(id))?.secrets;
    const text = await callbacks({ name: 'rotate', id, overlap: '24' });
    const [secret = ''] = /whsec_\S+/.exec(text) ?? [];
    expect(await secretsOf()).toEqual([secret, old]);
    const again = await callbacks({ name: 'rotate', id, overlap: '0' });
    expect(await secretsOf()).toEqual(/whsec_\S+/.exec(again)?.slice(0, 1));
  });

  it('sends a message to try one, without the server, and says what became of it', async () => {
    await (await openStore())[Symbol.asyncDispose]();
    await using receiver = await startReceiver(204, 410, 503);
    const [id] = await add(receiver.url, { allowPrivate: true, allowHttp: true });
    expect(await callbacks({ name: 'test', id })).toMatch(/^cb_\w+ took the message msg_\w{32}\n$/);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ event: 'ping', version: 1 });
    expect(await callbacks({ name: 'test', id })).toMatch('answered that it is gone');
    await expect(callbacks({ name: 'test', id })).rejects.toThrow('it answered 503');
    const [refused] = await add(receiver.url, { allowHttp: true });
    await expect(callbacks({ name: 'test', id: refused })).rejects.toThrow('127.0.0.1 is not an address of');
  });

  it('lists what was given up, and lets it be sent again: one, or all', async () => {
    await using server = await openStore();
    const [id] = await add('https://example.com/hook');
    const [other] = await add('https://example.org/hook');
    const fail = async (): Promise<void> => {
      const job = await server.queue.claim();
      if (job !== undefined) await server.queue.fail(job, { error: 'refused', retryAt: undefined });
    };
    expect(await callbacks({ name: 'dead', limit: '50' })).toBe('Nothing was given up\n');
    await server.queue.enqueue([
      { kind: 'publish', key: 'k', supersedes: false, payload: { review: 'r' } },
      ...callbackJobs(notice, await server.store.callbacks()),
    ]);
    for (const _ of [1, 2, 3]) await fail();
    const dead = await callbacks({ name: 'dead', limit: '50' });
    expect(dead).toMatch(/^3 {2}dead .*\n {4}refused\n2 {2}dead .* call-back .*#7 .*\n {4}refused\n$/);
    const sentAgain = 'sent again as soon as the server looks for work\n';
    const replay = (number: string | undefined, all = false) => callbacks({ name: 'replay', number, all });
    expect(await replay('2')).toBe(`1 message is ${sentAgain}`);
    await expect(replay('1')).rejects.toThrow('There is no message that was given up named 1');
    expect(await server.queue.claim()).toMatchObject({ id: 2, attempt: 1, payload: { callback: id } });
    expect(await replay(undefined, true)).toBe(`1 message is ${sentAgain}`);
    expect(await replay(undefined, true)).toBe(`0 messages are ${sentAgain}`);
    await fail();
    await callbacks({ name: 'remove', id: other });
    expect(await callbacks({ name: 'dead', limit: '50' })).toBe('Nothing was given up\n');
    expect(await server.queue.list({ state: 'dead', limit: 9 })).toMatchObject([{ id: 1 }]);
  });

  it('says what is wrong', async () => {
    await using _server = await openStore();
    const unknown = 'There is no callback named cb_x';
    for (const name of ['remove', 'test'] as const)
      await expect(callbacks({ name, id: 'cb_x' })).rejects.toThrow(unknown);
    await expect(callbacks({ name: 'rotate', id: 'cb_x', overlap: '1' })).rejects.toThrow(unknown);
    await expect(callbacks({ name: 'rotate', id: 'cb_x', overlap: '8761' })).rejects.toThrow('Not a number');
    await expect(callbacks({ name: 'replay', number: '1', all: true })).rejects.toThrow('or --all');
    await expect(add('http://example.com')).rejects.toThrow('without `--allow-http`');
    expect(await callbacks({ name: 'list' })).toBe('No callbacks\n');
  });
});
