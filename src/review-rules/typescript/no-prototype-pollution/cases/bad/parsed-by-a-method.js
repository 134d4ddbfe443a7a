const pathington = require('pathington');

function set(value, path, object) {
  const parsedPath = pathington.parse(path);
  let reference = object;
  parsedPath.forEach(function (key, index) {
    if (index === parsedPath.length - 1) {
      reference[key] = value; // expect: prototype-pollution
      return;
    }
    if (!isObject(reference[key])) reference[key] = {};
    reference = reference[key];
  });
  return object;
}

function put(target, path, value) {
  const keys = tokenize(path);
  const last = keys.pop();
  for (const key of keys) target = target[key] ??= {};
  target[last] = value; // expect: prototype-pollution
}

exports.set = set;
exports.put = put;
