import { createHmac } from 'node:crypto';

export function entryFor(cache: Map<string, string>, cachedKey: string, salt: string, request: string) {
  const key = createHmac('md5', salt).update(request).digest('hex');
  return key === cachedKey ? cache.get(key) : undefined;
}
