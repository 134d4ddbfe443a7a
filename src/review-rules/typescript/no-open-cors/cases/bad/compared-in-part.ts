import cors from '@fastify/cors';
import expressCors from 'cors';
import Fastify from 'fastify';

const app = Fastify();
const root = 'example.org';

await app.register(cors, {
  credentials: true,
  origin: (origin, callback) => {
    if (!origin) {
      callback(null, false);
      return;
    }
    callback(null, origin.endsWith(root)); // expect: open-cors
  },
});

export const beginning = expressCors({
  credentials: true,
  origin(origin, callback) {
    if (origin?.startsWith('https://app.example.org')) callback(null, true); // expect: open-cors
    else callback(new Error('origin'));
  },
});

export const anywhere = expressCors({
  credentials: true,
  origin: (origin, callback) => callback(null, /example\.org$/.test(origin ?? '')), // expect: open-cors
});

export const patterns = expressCors({
  credentials: true,
  origin: ['https://example.org', /^https:\/\/[a-z-]+\.example\.org/], // expect: open-cors
});
