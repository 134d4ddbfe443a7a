import pino from 'pino';
import type { Logger } from 'pino';
import type { FastifyInstance } from 'fastify';
import { shop } from './shop';

const logger = pino({ name: 'shop' });
const log = logger.child({ part: 'sync' });

export async function sync(id: string) {
  try {
    await shop.sync(id);
  } catch (error) {
    logger.error('not synced', error); // expect: unused-result
  }
  await shop.tidy().catch((err) => log.warn(`not tidied: ${id}`, err));
  await shop.close().catch((err) => {
    log.warn(`not closed: ${id}`, err); // expect: unused-result
  });
}

export class Syncer {
  constructor(private readonly logger: Logger) {}

  async run(): Promise<void> {
    try {
      await shop.sync('all');
    } catch (e) {
      this.logger.fatal('nothing was synced', e); // expect: unused-result
      throw e;
    }
  }
}

export function routes(app: FastifyInstance) {
  app.post('/sync', async (request, reply) => {
    try {
      await shop.sync('all');
    } catch (error) {
      request.log.error('not synced', error); // expect: unused-result
      return reply.code(500).send();
    }
    return reply.send();
  });
}
