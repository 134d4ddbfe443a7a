module.exports = function set(object, path, value) {
  const parts = split(path);
  let parent = object;
  let key = null;
  for (let i = 0; i < parts.length; i++) {
    key = parts[i];
    parent = object;
    object = object[key];
    if (object === undefined || object === null) break;
  }
  parent[key] = value; // expect: prototype-pollution
  return object;
};
