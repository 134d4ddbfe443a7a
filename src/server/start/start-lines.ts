import type { PartState } from '../../config/part-states.ts';
import type { Log } from '../../ports/log.ts';

export interface StartFacts {
  readonly version: string;
  /** Where the server is reached, without a slash at its end. */
  readonly address: string;
  readonly parts: readonly PartState[];
  /** Of the set-up page; undefined: there is none. */
  readonly setupToken: string | undefined;
}

/** What an operator wants to know of a start, in words that need no second look. */
export function logStart(log: Log, { version, address, parts, setupToken }: StartFacts): void {
  log.info({ version, address }, `Open-AutoGLM ${version} at ${address}`);
  for (const { id, name, door, isOn, missing } of parts) {
    const names = missing.map((setting) => setting.name);
    const where = door === undefined ? '' : `: its webhooks go to ${address}${door}`;
    if (isOn) log.info({ part: id, on: true }, `${name} is on${where}`);
    else log.info({ part: id, on: false, missing: names }, `${name} is off: ${names.join(', ')} not set`);
  }
  // The token is told here on purpose: who reads the log may set the server up.
  if (setupToken !== undefined) log.info({}, `Set-up page: ${address}/?token=${setupToken}`);
}

/** The address a person can open: what listens everywhere is reached by the machine's own. */
export function reachableAddress(host: string, port: number): string {
  const known: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '': '127.0.0.1' };
  const name = known[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}
