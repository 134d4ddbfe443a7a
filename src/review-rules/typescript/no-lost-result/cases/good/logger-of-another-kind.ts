import Fastify from 'fastify';
import winston from 'winston';

const app = Fastify({ loggerInstance: winston.createLogger({}) });

app.get('/', async (request) => {
  try {
    await load();
  } catch (error) {
    request.log.error('not loaded', error);
  }
});
