import tls from 'node:tls';

interface Options {
  readonly rejectUnauthorized: boolean;
  readonly verify?: boolean;
}

export const connect = (host: string, options: Options) =>
  tls.connect({ host, rejectUnauthorized: !!options.rejectUnauthorized });

export const other = (host: string, insecure: boolean, options: Options) =>
  tls.connect({ host, rejectUnauthorized: !insecure && options.verify !== false });
