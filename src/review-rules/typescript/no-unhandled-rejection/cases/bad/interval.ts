import process from 'node:process';

export function keepFresh(cache: { refresh(): Promise<void> }): NodeJS.Timeout {
  return setInterval(async () => { // expect: unhandled-rejection
    await cache.refresh();
  }, Number(process.env.REFRESH_MS));
}
