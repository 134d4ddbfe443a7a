import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { noticeKinds } from '../../domain/notice.ts';
import { createCallbackSender } from './callback-sender.ts';
import { callbackDocument } from './document.ts';
import { createCallbackSecret } from './sign.ts';
import { startReceiver } from './test-kit/receiver.ts';
import { sampleCallback, sampleMessage } from './test-kit/samples.ts';

const page = readFileSync(new URL('../../../docs/callbacks.md', import.meta.url), 'utf8');

function codeIn(language: string): string {
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
}

interface Message {
  readonly secret: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const node = `${codeIn('js')}
const { secret, headers, body } = JSON.parse(process.argv[1]);
console.log(isFromAutoGlm(secret, headers, body));`;
const python = `${codeIn('python')}
import json, sys
message = json.loads(sys.argv[1])
print(str(is_from_autoglm(message["secret"], message["headers"], message["body"].encode())).lower())`;

const commands = [
  ['node', process.execPath, ['--input-type=module', '--eval', node]],
  ['python', 'python3', ['-c', python]],
] as const;
/** Not every machine has all of them. */
const here = commands.filter(([, command]) => spawnSync(command, ['--version']).status === 0);

async function sentMessage(secret: string): Promise<Message> {
  await using receiver = await startReceiver();
  const options = { timeout: 20_000, mostAnswerBytes: 0, version: '1', now: () => new Date() };
  const callback = sampleCallback(receiver.url, { secrets: [createCallbackSecret(), secret] });
  await createCallbackSender(options).send(callback, sampleMessage, new AbortController().signal);
  const { headers, body } = receiver.received[0] ?? { headers: {}, body: '' };
  const named = Object.entries(headers).filter(([name]) => name.startsWith('webhook-'));
  return { secret, body, headers: Object.fromEntries(named) as Message['headers'] };
}

describe('docs/callbacks.md', () => {
  it.each(here)('has code that knows our messages, in %s', async (_language, command, args) => {
    const message = await sentMessage(createCallbackSecret());
    const { headers } = message;
    const old = { ...headers, 'webhook-timestamp': `${Number(headers['webhook-timestamp']) - 400}` };
    const verdicts = [
      message,
      { ...message, body: `${message.body} ` },
      { ...message, secret: createCallbackSecret() },
      { ...message, headers: old },
    ].map((one) => spawnSync(command, [...args, JSON.stringify(one)], { encoding: 'utf8' }));
    expect(verdicts.map(({ stdout, stderr }) => `${stdout}${stderr}`.trim())).toEqual([
      'true',
      'false',
      'false',
      'false',
    ]);
  });

  it('shows a message as it is', () => {
    expect(callbackDocument.parse(JSON.parse(codeIn('json')))).toEqual(JSON.parse(codeIn('json')));
  });

  it('lists every event', () => {
    const listed = Array.from(page.matchAll(/^\| `([a-z-]+)`/gm), ([, name]) => name);
    expect(listed).toEqual([...noticeKinds, 'ping']);
  });
});
