import cors from 'cors';
import express from 'express';

const app = express();
const origins = ['https://shop.example.org', 'https://admin.example.org'];

app.use(
  cors({
    origin: (origin, callback) => {
      if (!origin || origins.some((one) => origin.startsWith(one))) callback(null, true); // expect: open-cors
      else callback(new Error('not allowed'));
    },
    credentials: true,
  }),
);

export function start(server) {
  const allowed = [process.env.FRONTEND_URL || 'http://localhost:3000', 'http://localhost:3000'];
  server.enableCors({
    origin: (origin, callback) => {
      if (!origin) return callback(null, true);
      if (allowed.some((entry) => origin.startsWith(entry))) { // expect: open-cors
        callback(null, true);
      } else {
        callback(new Error('Not allowed by CORS'));
      }
    },
    credentials: true,
  });
}
