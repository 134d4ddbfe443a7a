import https from 'node:https';
import tls from 'node:tls';

export function agentFor(options) {
  return new https.Agent({
    keepAlive: options.keepAlive || false,
    rejectUnauthorized: options.rejectUnauthorized ?? true,
  });
}

export function connect(host, { port = 443, rejectUnauthorized = true, isQuiet = false } = {}) {
  return tls.connect({ host, port, rejectUnauthorized, isQuiet });
}

export class Client {
  constructor(options = {}) {
    this.host = options.host;
    this.strictSSL = options.strictSSL !== false;
    this.rejectUnauthorized = options.rejectUnauthorized;
    this.isVerbose = options.isVerbose || false;
  }
}

export const request = (options) =>
  https.request({
    host: options.host,
    rejectUnauthorized: options.rejectUnauthorized === undefined ? true : options.rejectUnauthorized,
  });

export const other = (options, checks) =>
  https.request({ host: options.host, rejectUnauthorized: options.rejectUnauthorized ? checks : true });
