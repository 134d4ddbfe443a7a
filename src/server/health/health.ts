import type { FastifyInstance } from 'fastify';
import { renderHealthPage } from './page.ts';

export interface HealthOptions {
  readonly version: string;
}

/**
 * `GET /` for people, `GET /healthz` (the process lives) and `GET /readyz` (it takes work) for monitors. While the server
 * drains, Fastify itself answers 503 to all three.
 */
export function healthPlugin(
  server: FastifyInstance,
  { version }: HealthOptions,
  done: (error?: Error) => void,
): void {
  const page = renderHealthPage(version);
  server.get('/', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .header('x-content-type-options', 'nosniff')
      .send(page),
  );
  server.get('/healthz', (_request, reply) => reply.send({ status: 'live', version }));
  server.get('/readyz', (_request, reply) => reply.send({ status: 'ready' }));
  done();
}
