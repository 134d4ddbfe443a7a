import cors from 'cors';
import express from 'express';

const app = express();
const origins = ['https://shop.example.org', 'https://admin.example.org'];
const schemes = ['capacitor://', 'chrome-extension://abc/'];
const local = ['http://localhost:3000', 'http://127.0.0.1:3000'];

app.use(
  cors({
    origin: (origin, callback) => {
      if (!origin || origins.some((one) => origin === one)) callback(null, true);
      else callback(new Error('not allowed'));
    },
    credentials: true,
  }),
);

app.use(
  cors({
    origin: (origin, callback) => {
      callback(null, schemes.some((one) => origin.startsWith(one)) || local.some((one) => origin.startsWith(one)));
    },
    credentials: true,
  }),
);
