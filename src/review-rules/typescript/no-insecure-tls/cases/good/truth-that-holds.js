import tls from 'node:tls';

export function connect(host, options) {
  if (options.rejectUnauthorized === undefined) options.rejectUnauthorized = true;
  return tls.connect({ host, rejectUnauthorized: Boolean(options.rejectUnauthorized) });
}

export const check = (socket, options) => ({ socket, isStrict: !!options.rejectUnauthorized });
