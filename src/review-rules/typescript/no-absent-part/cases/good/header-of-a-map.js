export function collect(cache, key) {
  return cache.get(key).concat(cache.get('all').list);
}

export function read(req) {
  return req.get('body').text;
}
