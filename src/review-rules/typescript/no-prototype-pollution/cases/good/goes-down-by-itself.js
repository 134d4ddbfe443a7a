function set(object, path, value) {
  const key = path[0];
  if (key === '__proto__' || key === 'constructor') return;
  if (path.length === 1) object[key] = value;
  else set(object[key], path.slice(1), value);
}

function get(object, path) {
  if (path.length === 1) return object[path[0]];
  return get(object[path[0]], path.slice(1));
}

function paint(pixels, keys, colour) {
  const next = keys[1];
  if (next === undefined) pixels[colour] = true;
  else paint(pixels[next], keys, colour);
}

function setOwn(object, keys, value) {
  const [first, ...rest] = keys;
  if (rest.length === 0) object[first] = value;
  else if (Object.hasOwn(object, first)) setOwn(object[first], rest, value);
}

module.exports = { set, get, paint, setOwn };
