import https from 'node:https';
import tls from 'node:tls';

export function agentFor(options) {
  return new https.Agent({
    keepAlive: options.keepAlive,
    rejectUnauthorized: options.rejectUnauthorized || false, // expect: insecure-tls
  });
}

export function connect(host, { port = 443, rejectUnauthorized = false } = {}) { // expect: insecure-tls
  return tls.connect({ host, port, rejectUnauthorized });
}

export class Client {
  constructor(options = {}) {
    this.host = options.host;
    this.strictSSL = options.strictSSL ?? false; // expect: insecure-tls
  }
}

export const request = (options) =>
  https.request({
    host: options.host,
    rejectUnauthorized: options.rejectUnauthorized !== undefined ? options.rejectUnauthorized : false, // expect: insecure-tls
  });

export const agent = (given) =>
  new https.Agent({
    rejectUnauthorized: given.rejectUnauthorized ? given.rejectUnauthorized : false, // expect: insecure-tls
  });

export const socket = (host, strict) =>
  tls.connect({ host, rejectUnauthorized: typeof strict === 'undefined' ? false : strict }); // expect: insecure-tls
