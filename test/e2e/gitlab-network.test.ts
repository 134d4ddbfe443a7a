import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBot, until } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import { startGitLab } from '../kit/gitlab/gitlab.ts';
import type { GitLab } from '../kit/gitlab/gitlab.ts';

const path = '/git/lab';
let gitLab: GitLab;
let folder: string;

beforeAll(async () => {
  gitLab = await startGitLab({ folder: path });
  folder = await mkdtemp(join(tmpdir(), 'autoglm-tls-'));
});

afterAll(async () => {
  expect(gitLab.defects()).toEqual([]);
  await gitLab[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function listen(server: Server): Promise<{ readonly port: number } & AsyncDisposable> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a request asks for is asked of the stand-in. */
function passOn(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '' } = request;
  const target = new URL(url, gitLab.url);
  const asking = ask(new URL(target.pathname + target.search, gitLab.url), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  request.pipe(asking);
}

/** Signed by an authority that nobody knows: itself. */
async function makeCertificate(): Promise<{
  readonly key: Buffer;
  readonly cert: Buffer;
  readonly file: string;
}> {
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', file];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files],
    {
      stdio: 'ignore',
    },
  );
  return { key: await readFile(key), cert: await readFile(file), file };
}

function start(host: string, env: Readonly<Record<string, string>> = {}): Promise<Bot> {
  return startBot({ env: { ...gitLab.environment(), GITLAB_HOST: host, ...env } });
}

async function isKnown({ log }: Bot): Promise<void> {
  await until('the check', () => log.some(({ msg }) => msg.includes('takes the bot for')));
}

async function problemsOf({ url }: Bot): Promise<unknown> {
  return until('the check', async () => {
    const { problems } = (await (await fetch(`${url}/readyz`)).json()) as { problems: { gitlab?: unknown } };
    return problems.gitlab;
  });
}

describe('GitLab on a host of one’s own, below a path of it,', () => {
  it('may have a certificate of an authority of its own', async () => {
    const { file, ...certificate } = await makeCertificate();
    await using secure = await listen(createSecureServer(certificate, passOn));
    const host = `https://localhost:${secure.port}${path}`;
    await using trusting = await start(host, { NODE_EXTRA_CA_CERTS: file });
    await isKnown(trusting);
    await using doubting = await start(host);
    expect(await problemsOf(doubting)).toEqual(['unreachable']);
  }, 60_000);

  it('may stand behind a proxy', async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '');
      passOn(request, response);
    });
    proxy.on('connect', ({ url = '' }: IncomingMessage, socket) => {
      asked.push(url);
      const onward = connect(Number(new URL(gitLab.url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
    await using listening = await listen(proxy);
    const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: `http://127.0.0.1:${listening.port}` };
    await using bot = await start(`http://gitlab.internal${path}`, env);
    await isKnown(bot);
    expect(asked[0]).toContain('gitlab.internal');
  }, 60_000);
});
