import https from 'node:https';

interface Options {
  readonly fingerprint?: string;
  readonly ownCert?: string;
  readonly acceptAnyCert?: boolean;
}

export function agentFor(options: Options): https.Agent {
  const agentOptions: https.AgentOptions = { keepAlive: true };
  if (options.ownCert !== undefined) {
    agentOptions.ca = options.ownCert;
    agentOptions.rejectUnauthorized = false;
  }
  return new https.Agent(agentOptions);
}

export function lenient(options: Options): https.Agent {
  return new https.Agent(options.acceptAnyCert ? { rejectUnauthorized: false } : {});
}

export function unlessVerified(options: { verifyCert: boolean }): https.Agent {
  const more: https.AgentOptions = {};
  if (!options.verifyCert) more.rejectUnauthorized = false;
  return new https.Agent(more);
}
