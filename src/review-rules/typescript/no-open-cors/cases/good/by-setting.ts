import cors from 'cors';
import { config } from './config.ts';

app.use(cors({ origin: config.origins, credentials: true }));
app.use(cors({ origin: process.env['NODE_ENV'] === 'development', credentials: true }));
