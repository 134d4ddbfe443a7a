module.exports = function set(object, path, value) {
  const parts = path.split('.');
  let parent = object;
  let key = null;
  for (let i = 0; i < parts.length; i++) {
    key = parts[i];
    parent = object;
    if (Object.getOwnPropertyNames(object).indexOf(key) === -1) return undefined;
    object = object[key];
    if (object === undefined || object === null) break;
  }
  parent[key] = value;
  return object;
};

exports.count = function count(object, path, counts) {
  const parts = path.split('.');
  const root = object;
  for (const part of parts) object = object[part];
  counts[root] = object;
  return counts;
};
