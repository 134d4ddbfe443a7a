export function leave(page: string) {
  fetch('/api/visits', { method: 'POST', body: page, keepalive: true }).catch(() => {});
  telemetry.send('left', { page }).catch(() => {});
}

export function trackClick(name: string) {
  post('/api/clicks', { name }).catch(() => {});
}

export const cached = (key: string, value: string) => {
  redis.setEx(key, 60, value).catch(() => {});
};

export function note(line: string) {
  try {
    fs.appendFileSync(logFile, line);
    fs.writeFileSync(paths.cacheFile, line);
  } catch {}
  animations.finish(line).then(
    () => redraw(),
    () => {},
  );
}
