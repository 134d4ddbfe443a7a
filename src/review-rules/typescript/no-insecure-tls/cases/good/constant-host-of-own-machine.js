import fetch from 'node-fetch';
import https from 'node:https';
import tls from 'node:tls';

const HOST = '127.0.0.1';
const NAME = 'localhost';

export const status = () => https.get({ host: HOST, port: 8443, rejectUnauthorized: false });

const agent = new https.Agent({ rejectUnauthorized: false });
export const ready = (port) => fetch(`https://${NAME}:${port}/ready`, { agent });
export const stop = (port) => fetch(`https://localhost:${port}/stop`, { method: 'POST', agent });

export function metrics(port) {
  const options = { hostname: HOST, port };
  options.rejectUnauthorized = false;
  return https.request(options);
}

export function logs(port) {
  const options = { port, rejectUnauthorized: false };
  options.host = HOST;
  return https.request(options);
}

export function tail(port) {
  const url = `https://${NAME}:${port}/`;
  return https.request(url, { rejectUnauthorized: false });
}

export function attach(settings) {
  return settings.socketPath
    ? tls.connect(settings.socketPath, { rejectUnauthorized: false })
    : tls.connect(settings.port, HOST, { rejectUnauthorized: false });
}
