import cors from 'cors';
import { isKnown } from './origins.js';

app.use(
  cors({
    credentials: true,
    origin(origin, callback) {
      isKnown(origin).then((known) => callback(null, known), callback);
    },
  }),
);
