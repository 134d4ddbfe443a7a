import cors from 'cors';

const known = new Set(['https://app.example.com']);

app.use(cors({ origin: (origin, callback) => callback(null, known.has(origin)), credentials: true }));
