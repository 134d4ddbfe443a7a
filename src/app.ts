import { fastify, type FastifyInstance } from 'fastify';
import packageJson from '../package.json' with { type: 'json' };
import { healthPlugin } from './server/health/health.ts';

export interface AppOptions {
  /** JSON lines on standard output; off in tests. */
  readonly log: boolean;
}

/** The composition root: the only place that knows which parts the running bot is made of. */
export function createApp({ log }: AppOptions): FastifyInstance {
  const app = fastify({ logger: log });
  // A monitor asks every few seconds; only what goes wrong is worth a line.
  app.register(healthPlugin, { version: packageJson.version, logLevel: 'warn' });
  return app;
}
