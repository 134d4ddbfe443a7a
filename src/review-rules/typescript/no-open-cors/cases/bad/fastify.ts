import cors from '@fastify/cors';

await app.register(cors, { origin: true, credentials: true }); // expect: open-cors
