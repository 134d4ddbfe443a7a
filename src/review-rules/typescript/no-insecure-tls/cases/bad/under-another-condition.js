import https from 'node:https';

export function agentFor(url, options) {
  if (url.startsWith('https:')) return new https.Agent({ rejectUnauthorized: false }); // expect: insecure-tls
  return undefined;
}

export const settings = {
  ssl: process.env.NODE_ENV === 'production' ? { rejectUnauthorized: false } : false, // expect: insecure-tls
  tls: options.tls ?? { rejectUnauthorized: false }, // expect: insecure-tls
  more: process.env.DATABASE_SSL ? { rejectUnauthorized: false } : undefined, // expect: insecure-tls
};

switch (options.kind) {
  case 'mail':
    options.tls = { rejectUnauthorized: false }; // expect: insecure-tls
    break;
}
