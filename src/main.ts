import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { readEnvironment, type Environment } from './config/environment.ts';
import { AppError, isAppError } from './domain/errors.ts';

const EXIT_CANNOT_RUN = 3;
const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Runs the server until SIGTERM or SIGINT.
 *
 * @returns the exit code: 0 after an orderly end, 3 when it could not start; the reason is on standard error then
 */
export async function main(): Promise<number> {
  try {
    await serve(readEnvironment());
    return 0;
  } catch (error) {
    if (!isAppError(error)) throw error;
    process.stderr.write(`${error.message}\n${error.help}\n`);
    return EXIT_CANNOT_RUN;
  }
}

async function serve(environment: Environment): Promise<void> {
  const stopped = stopSignal();
  await using app = createApp({ log: true });
  await listen(app, environment);
  app.log.info({ signal: await stopped }, 'stopping');
  await drain(app, environment.shutdownTimeout * 1_000);
}

async function listen(app: FastifyInstance, { host, port }: Environment): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('cannot-listen', { address: `${host}:${port}`, why }, { cause });
  }
}

/** The handlers stay: a second signal (npm and a terminal both send one) must not cut the drain short. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of STOP_SIGNALS) process.on(signal, resolve);
  });
}

/** Ends within the given milliseconds, whatever the connections do. */
async function drain(app: FastifyInstance, milliseconds: number): Promise<void> {
  const deadline = setTimeout(() => {
    app.log.warn('cutting off what is still open');
    app.server.closeAllConnections();
  }, milliseconds);
  await app.close();
  clearTimeout(deadline);
}
