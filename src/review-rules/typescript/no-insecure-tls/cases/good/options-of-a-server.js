import { readFileSync } from 'node:fs';
import http2 from 'node:http2';
import https from 'node:https';
import tls from 'node:tls';

const pair = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };

export function listen(app, given) {
  https.createServer({ ...pair, rejectUnauthorized: false, requestCert: true }, app).listen(443);
  https.createServer(Object.assign({}, given, { rejectUnauthorized: false }), app).listen(444);

  let options;
  options = { ...pair, rejectUnauthorized: false };
  https.createServer(options, app).listen(445);

  const asking = { ...pair };
  asking.requestCert = true;
  asking.rejectUnauthorized = false;
  tls.createServer(asking, app).listen(446);

  const later = { ...pair };
  later.rejectUnauthorized = false;
  http2.createSecureServer({ ...later, allowHTTP1: true }, app).listen(447);
}

function optionsFrom(given) {
  return { ...given, rejectUnauthorized: false };
}

export const secure = (given, app) => https.createServer(optionsFrom(given), app);

export class Listener {
  constructor(app) {
    this.app = app;
    this.options = { ...pair, rejectUnauthorized: false };
  }

  listen() {
    this.server = https.createServer(this.options, this.app);
  }

  upgrade(socket) {
    return new tls.TLSSocket(socket, { isServer: true, rejectUnauthorized: false });
  }
}
