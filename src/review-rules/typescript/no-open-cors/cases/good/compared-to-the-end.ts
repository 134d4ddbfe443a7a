import cors from 'cors';

const root = 'example.org';
const known = ['https://app.example.org'];

export const ends = cors({
  credentials: true,
  origin: (origin, callback) => {
    callback(null, origin === `https://${root}` || origin?.endsWith(`.${root}`));
  },
});
export const dotted = cors({
  credentials: true,
  origin: (origin, callback) => callback(null, known.includes(origin ?? '') || origin?.endsWith('.example.org')),
});
export const local = cors({
  credentials: true,
  origin: (origin, callback) => callback(null, origin?.startsWith('http://localhost:') || origin?.includes('localhost')),
});
export const patterns = cors({
  credentials: true,
  origin: [/^https:\/\/([a-z0-9-]+\.)?example\.org$/, /\.example\.org$/, /(^|\.)example\.com$/, /\/\/example\.net$/],
});
export const open = cors({ origin: /example\.org$/ });
export const addresses = cors({
  credentials: true,
  origin(origin, callback) {
    callback(null, new URL(origin ?? '').hostname.endsWith('.example.org') || known.some((one) => one.endsWith('example.org')));
  },
});
