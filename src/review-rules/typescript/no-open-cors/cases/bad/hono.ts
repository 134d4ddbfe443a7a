import { cors } from 'hono/cors';

app.use('/api/*', cors({ origin: (origin) => origin, credentials: true })); // expect: open-cors
