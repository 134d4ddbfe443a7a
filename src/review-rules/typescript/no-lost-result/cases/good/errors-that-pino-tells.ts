import pino from 'pino';
import winston from 'winston';
import { logger as own } from './logger';
import { shop } from './shop';

const logger = pino({ name: 'shop' });
const hooked = pino({ hooks: { logMethod: (given, method) => method(...given) } });
const wide = winston.createLogger();

export async function sync(id: string) {
  try {
    await shop.sync(id);
  } catch (error) {
    logger.error({ err: error, id }, 'not synced');
    logger.error(error, 'not synced');
    logger.error('not synced: %s', error);
    logger.error('not synced: %o of %d', error, id);
    logger.error(`not synced: ${error}`);
    hooked.error('not synced', error);
    wide.error('not synced', error);
    own.error('not synced', error);
    console.error('not synced', error);
    logger.info('tried', id);
  }
}
