import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const program = join(import.meta.dirname, '../../bin/autoglm-server.mjs');
const children: ChildProcess[] = [];
let folder: string;

/** Each in a state folder of its own, unless it is told another. */
function start(env: Record<string, string>) {
  const state = { AUTOGLM_DATA: join(folder, `state-${children.length}`) };
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...state, ...env },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

/** The address is read from the log, for port 0 lets the system choose. */
async function addressOf({ stdout }: ReturnType<typeof start>): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const address = /Server listening at (http:[^"]+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('the server ended before it listened');
}

describe('the server process', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'autoglm-server-'));
  });

  afterEach(async () => {
    const running = children
      .splice(0)
      .filter(({ exitCode, signalCode }) => (exitCode ?? signalCode) === null);
    await Promise.all(running.map((child) => (child.kill('SIGKILL'), once(child, 'exit'))));
    await rm(folder, { recursive: true });
  });

  it('answers with the set-up page, and ends with 0 on SIGTERM', async () => {
    const server = start({});
    const page = await fetch(await addressOf(server));
    expect(await page.text()).toContain('waits to be set up');

    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
  });

  it('cuts off a request that does not end within SHUTDOWN_TIMEOUT', async () => {
    const server = start({ SHUTDOWN_TIMEOUT: '1' });
    const { hostname, port } = new URL(await addressOf(server));
    const unfinished = connect(Number(port), hostname);
    unfinished.write('GET / HTTP/1.1\r\nhost: x\r\n');
    await once(unfinished, 'connect');

    const asked = performance.now();
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
    const milliseconds = performance.now() - asked;
    expect(milliseconds).toBeGreaterThan(900);
    expect(milliseconds).toBeLessThan(5_000);
  });

  it('does not start with a setting that is not valid, and says which', async () => {
    const server = start({ PORT: 'web' });
    const [problem, [status]] = await Promise.all([text(server.stderr), once(server, 'exit')]);
    expect(status).toBe(3);
    expect(problem).toContain('PORT: expected a whole number from 0 to 65535');
    expect(problem).not.toContain('    at ');
  });

  it('says which address is taken', async () => {
    const { port } = new URL(await addressOf(start({})));
    const second = start({ PORT: port });
    const [problem, [status]] = await Promise.all([text(second.stderr), once(second, 'exit')]);
    expect(status).toBe(3);
    expect(problem).toContain(`The server cannot listen on 127.0.0.1:${port}`);
  });

  it('reads .env of its working directory, but the environment goes first', async () => {
    await writeFile(join(folder, '.env'), 'SHUTDOWN_TIMEOUT=later\nPORT=none\n');
    const refused = start({ SHUTDOWN_TIMEOUT: '' });
    const [problem] = await Promise.all([text(refused.stderr), once(refused, 'exit')]);
    expect(problem).toContain('SHUTDOWN_TIMEOUT: expected');
    expect(problem).not.toContain('PORT:');
    expect(await addressOf(start({ SHUTDOWN_TIMEOUT: '1' }))).toMatch(/^http/);
  });

  it('does not share its state folder', async () => {
    const shared = { AUTOGLM_DATA: join(folder, 'shared') };
    await addressOf(start(shared));
    const second = start(shared);
    const [problem, [status]] = await Promise.all([text(second.stderr), once(second, 'exit')]);
    expect(status).toBe(3);
    expect(problem).toContain('Another process uses the state folder');
  });

  it('says at its start what is off and why, and where to set it up', async () => {
    const lines = createInterface({ input: start({}).stdout });
    const messages: string[] = [];
    for await (const line of lines) {
      messages.push((JSON.parse(line) as { readonly msg: string }).msg);
      if (messages.at(-1)?.startsWith('Set-up page')) break;
    }
    expect(messages.slice(-11)).toEqual([
      expect.stringMatching(/^Open-AutoGLM [\d.]+ at http:\/\/127\.0\.0\.1:\d+$/),
      'GitHub is off: APP_ID, PRIVATE_KEY, WEBHOOK_SECRET not set',
      'GitLab is off: GITLAB_TOKEN, GITLAB_WEBHOOK_SECRET not set',
      'Slack is off: SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET not set',
      'Slack webhook is off: SLACK_WEBHOOK_URL not set',
      'Discord is off: DISCORD_BOT_TOKEN, DISCORD_APPLICATION_ID not set',
      'Generation agent is off: OPENAI_API_KEY not set',
      'Check command is off: CHECK_COMMAND not set',
      'Jira is off: JIRA_URL, JIRA_TOKEN, JIRA_PROJECTS not set',
      'Image policy is off: OPA_URL, OPA_PATH not set',
      expect.stringMatching(/^Set-up page: http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{22}$/),
    ]);
  });
});
