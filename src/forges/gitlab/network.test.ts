import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const program = fileURLToPath(new URL('test-kit/ask-who-we-are.ts', import.meta.url));
const certificates = join(import.meta.dirname, '../../../test/fixtures/tls');
/** Of its own authority, for `gitlab.example` and 127.0.0.1. */
const certificate = join(certificates, 'certificate.pem');

const answer: RequestListener = ({ url }, response) => {
  response.writeHead(url === '/git/lab/api/v4/user' ? 200 : 404, { 'content-type': 'application/json' });
  response.end('{"id":7,"username":"autoglm-bot"}');
};

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a GitLab of one’s own', () => {
  const gitLab = createServer(
    { key: readFileSync(join(certificates, 'key.pem')), cert: readFileSync(certificate) },
    answer,
  );
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createPlainServer();
  let [gitLabPort, proxyPort] = [0, 0];

  beforeAll(async () => {
    gitLabPort = await portOf(gitLab);
    // Wherever it is asked to go, it goes to the one GitLab there is.
    proxy.on('connect', ({ url }: { url?: string }, client: Socket) => {
      tunnels.push(url ?? '');
      const server = connect(gitLabPort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        server.pipe(client).pipe(server);
      });
      sockets.add(client).add(server);
    });
    proxyPort = await portOf(proxy);
  });

  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await Promise.all([gitLab, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
  });

  const ask = async (host: string, env: Readonly<Record<string, string>>): Promise<string> => {
    const options = { env: { ...process.env, ...env }, timeout: 30_000 };
    const { stdout } = await promisify(execFile)(process.execPath, [program, host], options);
    return stdout;
  };
  const own = { NODE_EXTRA_CA_CERTS: certificate };
  const direct = (): string => `https://127.0.0.1:${gitLabPort}/git/lab`;
  const proxied = () => ({ ...own, NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: `http://127.0.0.1:${proxyPort}` });

  it('is believed with the certificate of its own authority, and not without', async () => {
    expect(await ask(direct(), own)).toBe('autoglm-bot');
    await expect(ask(direct(), {})).rejects.toMatchObject({
      stderr: expect.stringContaining('self-signed certificate'),
    });
  }, 60_000);

  it('is reached through a proxy, but for hosts that are to be reached without', async () => {
    expect(await ask('https://gitlab.example/git/lab', proxied())).toBe('autoglm-bot');
    expect(tunnels).toEqual(['gitlab.example:443']);
    expect(await ask(direct(), { ...proxied(), NO_PROXY: '127.0.0.1' })).toBe('autoglm-bot');
    expect(tunnels).toHaveLength(1);
  }, 60_000);
});
