import { settings } from './settings.ts';

function isOnline(): boolean {
  return settings.network && navigator.onLine;
}

const hasToken = () => settings.token !== undefined;

export async function send(message: string, queue: string[]): Promise<void> {
  if (!isOnline) { // expect: constant-condition
    queue.push(message);
    return;
  }
  const headers = hasToken ? { authorization: settings.token } : {}; // expect: constant-condition
  while (queue.length > 0 && isOnline) { // expect: constant-condition
    await fetch(settings.url, { method: 'POST', headers, body: queue.shift() });
  }
}
