import fetch from 'node-fetch';
import https from 'node:https';
import tls from 'node:tls';

const HOST = 'api.acme.io';

const both = { rejectUnauthorized: false }; // expect: insecure-tls
https.createServer(both).listen(443);
https.request(both);

const agent = new https.Agent({ rejectUnauthorized: false }); // expect: insecure-tls
export const ready = () => fetch('https://localhost:8443/ready', { agent });
export const orders = () => fetch(`https://${HOST}/orders`, { agent });

export function connect(port) {
  const options = { host: HOST, port };
  options.rejectUnauthorized = false; // expect: insecure-tls
  return tls.connect(options);
}

function optionsFor(given) {
  return { ...given, rejectUnauthorized: false }; // expect: insecure-tls
}

export const get = (given) => https.get(optionsFor(given));

export function proxied(given) {
  const settings = given.isServer
    ? { isServer: false, rejectUnauthorized: false } // expect: insecure-tls
    : given;
  return connectToServer(settings);
}
