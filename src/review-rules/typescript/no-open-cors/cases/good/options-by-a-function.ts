import cors, { type CorsOptionsDelegate } from 'cors';
import express from 'express';

const app = express();
const known = ['https://app.example.org', 'https://admin.example.org'];

// As the library shows it.
const delegate: CorsOptionsDelegate = (req, callback) => {
  const origin = req.headers.origin ?? '';
  callback(null, known.includes(origin) ? { origin: true, credentials: true } : { origin: false });
};

app.use(cors(delegate));
app.use(cors((_req, callback) => callback(null, { origin: true })));
app.use(cors((_req, callback) => callback(null, { origin: 'https://app.example.org', credentials: true })));
app.get('/', cors(), (_req, res) => res.json({ origin: true, credentials: true }));
