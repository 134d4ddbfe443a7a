import process from 'node:process';

async function refresh() {
  try {
    await cache.load();
  } catch (error) {
    log.error(error);
  }
}

setInterval(refresh, Number(process.env.REFRESH_MS));
setInterval(() => refresh(), 60_000);
setInterval(async () => {
  await refresh();
}, 60_000);
