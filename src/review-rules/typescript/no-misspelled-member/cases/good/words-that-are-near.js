export function move(shape, cache, data) {
  shape.sift(cache.get('split'));
  shape.tried();
  cache.catched(shape.math());
  return data.contact() + data.message + data.massages + shape.sliced + shape.trimmed() + data.queries();
}
