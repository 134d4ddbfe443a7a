export function timedOut({ apiName, apiKey, apiVersion }) {
  const request = `${apiName}(key: ${apiKey}, version: ${apiVersion})`;
  throw new TimeoutError(`Request ${request} timed out`);
}
