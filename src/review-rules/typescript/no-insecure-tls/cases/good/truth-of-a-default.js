import tls from 'node:tls';

const defaults = { keepAlive: false, rejectUnauthorized: true };

export function connect(host, given) {
  const options = { ...defaults, ...given };
  return tls.connect({ host, rejectUnauthorized: !!options.rejectUnauthorized });
}
