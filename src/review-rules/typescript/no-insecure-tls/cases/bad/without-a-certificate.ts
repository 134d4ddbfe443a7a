import https from 'node:https';
import { Pool } from 'pg';

interface LedgerOptions {
  readonly base: string;
  readonly ca?: Buffer;
}

export function agentFor(options: LedgerOptions): https.Agent {
  const agentOptions: https.AgentOptions = { keepAlive: true };
  if (options.ca) {
    agentOptions.ca = options.ca;
  } else {
    agentOptions.rejectUnauthorized = false; // expect: insecure-tls
  }
  return new https.Agent(agentOptions);
}

export function poolFor(connectionString: string, ca = process.env['PGCA']): Pool {
  return new Pool({ connectionString, ssl: ca ? { ca } : { rejectUnauthorized: false } }); // expect: insecure-tls
}

export function linkTo(url: string, cert?: string) {
  const more: https.RequestOptions = { method: 'POST' };
  if (cert === undefined) more.rejectUnauthorized = false; // expect: insecure-tls
  else more.cert = cert;
  return https.request(url, more);
}
