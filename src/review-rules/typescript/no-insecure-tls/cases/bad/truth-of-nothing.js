import https from 'node:https';
import tls from 'node:tls';

export const truth = (given) =>
  new https.Agent({
    rejectUnauthorized: !!given.rejectUnauthorized, // expect: insecure-tls
  });

export const told = (host, given) =>
  tls.connect({ host, rejectUnauthorized: Boolean(given.tls.rejectUnauthorized) }); // expect: insecure-tls

export const exactly = (host, given) =>
  tls.connect({ host, rejectUnauthorized: given.strictSSL === true }); // expect: insecure-tls
