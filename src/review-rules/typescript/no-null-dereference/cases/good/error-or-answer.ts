import { readConfig } from './config';

type Config = { hosts: string[] };

readConfig('hosts.json', (err: Error | null, config: Config | undefined) => {
  if (err) throw err;
  console.log(config.hosts);
});

export function onAnswer(error: Error | null, config: Config | null): string[] {
  if (error !== null) {
    console.error(error);
    return [];
  }
  return config.hosts;
}

readConfig('hosts.json', (_error: Error | null, config: Config | undefined) => {
  console.log(config.hosts);
});
