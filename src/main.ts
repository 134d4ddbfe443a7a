import { setFlagsFromString } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import packageJson from '../package.json' with { type: 'json' };
import { createApp } from './app.ts';
import { readEnvironment, type Environment } from './config/environment.ts';
import { AppError, isAppError } from './domain/errors.ts';
import { createLogger } from './server/logging/logger.ts';
import { logStart, reachableAddress } from './server/start/start-lines.ts';

const EXIT_CANNOT_RUN = 3;
/**
 * Percent of what is in use by which the heap grows before it is collected. V8 lets it grow several times over where
 * there is room, so that a server of 40 MB would take more and more of the machine.
 */
const HEAP_GROWTH = 50;
/**
 * Times by which the room for what is young grows. Starting makes much that lives on, for which V8 would double that room
 * four times and keep it for good, 10 MB of it. With work to do it may.
 */
const YOUNG_GROWTH = { atStart: 1, atWork: 2 };
const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Runs the server until SIGTERM or SIGINT, and ends the process then.
 *
 * @returns the exit code when it could not start: 3; the reason is on standard error
 */
export async function main(): Promise<number> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  setFlagsFromString(`--semi-space-growth-factor=${YOUNG_GROWTH.atStart}`);
  try {
    const environment = readEnvironment();
    await serve(environment, createLogger(environment.logLevel));
    // Requests that were given up, but to which no answer came, would keep the process alive.
    process.exit(0);
  } catch (error) {
    if (!isAppError(error)) throw error;
    process.stderr.write(`${error.message}\n${error.help}\n`);
    return EXIT_CANNOT_RUN;
  }
}

async function serve(environment: Environment, log: Logger): Promise<void> {
  const stopped = stopSignal();
  await using app = await createApp(environment, log);
  await app.prepare();
  const listening = await listen(app.server, environment);
  const address = environment.publicUrl ?? listening;
  logStart(log, { version: packageJson.version, address, ...app.facts });
  await app.work();
  setFlagsFromString(`--semi-space-growth-factor=${YOUNG_GROWTH.atWork}`);
  log.info({ signal: await stopped }, 'stopping');
  const milliseconds = environment.shutdownTimeout * 1_000;
  await Promise.all([drain(app.server, milliseconds, log), app.drain(milliseconds)]);
}

/** @returns where a person on this machine reaches it */
async function listen(server: FastifyInstance, { host, port }: Environment): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('cannot-listen', { address: `${host}:${port}`, why }, { cause });
  }
  const bound = server.server.address();
  return reachableAddress(host, typeof bound === 'object' ? (bound?.port ?? port) : port);
}

/** The handlers stay: a second signal (npm and a terminal both send one) must not cut the drain short. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of STOP_SIGNALS) process.on(signal, resolve);
  });
}

/** Ends within the given milliseconds, whatever the connections do. */
async function drain(server: FastifyInstance, milliseconds: number, log: Logger): Promise<void> {
  const deadline = setTimeout(() => {
    log.warn({}, 'cutting off what is still open');
    server.server.closeAllConnections();
  }, milliseconds);
  await server.close();
  clearTimeout(deadline);
}
