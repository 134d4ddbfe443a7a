import type { FastifyInstance } from 'fastify';
import type { AccessProblems } from '../access/access-watch.ts';

export interface HealthOptions {
  readonly version: string;
  /** Names of the parts that are on. */
  readonly parts: readonly string[];
  /** What is wrong with our access to them. */
  readonly problems: () => AccessProblems;
  /** Rejects when no work can be taken. */
  readonly check: () => Promise<void>;
}

/**
 * `GET /healthz` (the process lives) and `GET /readyz` (it takes work) for monitors. While the server drains, Fastify
 * itself answers 503 to both.
 */
export function healthPlugin(
  server: FastifyInstance,
  { version, parts, problems, check }: HealthOptions,
  done: (error?: Error) => void,
): void {
  server.get('/healthz', (_request, reply) => reply.send({ status: 'live', version }));
  server.get('/readyz', async (request, reply) => {
    try {
      await check();
    } catch (error) {
      request.log.error({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
    // Work is taken and kept all the same: it can be done once the access is mended.
    return reply.send({ status: 'ready', parts, problems: problems() });
  });
  done();
}
