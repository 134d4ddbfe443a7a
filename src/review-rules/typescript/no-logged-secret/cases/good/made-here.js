export function start(keys) {
  if (keys.size === 0) {
    const apiKey = createApiKey();
    keys.add(apiKey);
    log.notice(`Key with token: '${apiKey}'`);
  }
}
