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
