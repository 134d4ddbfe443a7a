module.exports = function set(object, path, value) {
  if (typeof path === 'string') return set(object, path.split('.'), value);
  const key = path[0];
  if (path.length === 1) {
    object[key] = value; // expect: prototype-pollution
    return object;
  }
  if (!object[key]) object[key] = {};
  return set(object[key], path.slice(1), value);
};

function setAt(object, keys, value) {
  const [first, ...rest] = keys;
  if (rest.length === 0) object[first] = value; // expect: prototype-pollution
  else setAt((object[first] ??= {}), rest, value);
}

function write(value, object, parts) {
  const part = parts.shift();
  if (parts.length === 0) object[part] = value; // expect: prototype-pollution
  else write(value, object[part], parts);
}

module.exports.setPath = (object, path, value) => setAt(object, path.split('.'), value);
module.exports.write = (object, path, value) => write(value, object, path.split('.'));
